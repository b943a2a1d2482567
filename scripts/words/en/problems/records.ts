/** Problems of a record against the others and its documents: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import type { recordProblems as vi } from "../../vi/problems/records.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";

const t = TERMS[lang];

export const recordProblems: Translated<typeof vi> = {
  "entry-product": {
    message: ({ entry, above }) =>
      above
        ? `The entry ${quote(entry)} is itself a product of the entry ${quote(above)}.`
        : `The ${t.thing} is recorded as a product of itself.`,
    fix: ({ above }) =>
      above ? "Name the entry of the list itself; two records are not each other’s." : "Leave it out if this is the entry of the list.",
  },
  "merged-itself": {
    message: ({ value }) => `The merger into ${quote(value)} leads back to this ${t.thing}.`,
    fix: () => `Name the ${t.thing} it was merged into, or remove the event.`,
  },
  "event-repeated": {
    message: ({ type, date }) => `The event ${quote(type)} (${day(date)}) by the same ${t.document} is above already.`,
    fix: () => "Keep one of the two.",
  },
  "source-repeated": {
    message: ({ title }) => `The address of the source ${quote(title)} is already given above.`,
    fix: () => "Keep one.",
  },
  "event-early": {
    message: ({ type, date, issued }) =>
      `The event ${quote(type)} (${day(date)}) is older than the ${t.document} it is based on (${day(issued)}).`,
    fix: () => `Compare with the ${t.document} and correct the date of the event or the ${t.document}.`,
  },
  "operation-already": {
    message: ({ from }) =>
      `It is recorded as already running, but its operation begins in or on ${day(from)}, after the list or after today.`,
    fix: () => "Compare with the list and correct one of the two.",
  },
  "record-similar": {
    message: ({ other }) => `This record has the English name, or the abbreviation and website, of ${quote(other)}.`,
    fix: () => `See whether it is the same ${t.thing}; if so, keep one record.`,
  },
  "website-repeated": {
    message: ({ other }) => `This website is also that of the record ${quote(other)}.`,
    fix: () => "Correct the one that is wrong; keep both if they share it.",
  },
};
