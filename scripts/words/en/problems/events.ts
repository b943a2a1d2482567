/** Problems of days, owners and events: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import type { eventProblems as vi } from "../../vi/problems/events.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { names } from "../names.ts";

const t = TERMS[lang];

const DETAILS = {
  from: `the ${t.agency} it changed from`,
  to: `the ${t.agency} it changed to`,
  reason: "the reason",
  previousName: "the previous name",
  into: `the ${t.thing} it was merged into`,
};

export const eventProblems: Translated<typeof vi> = {
  "date-future": {
    message: ({ date, today }) => `The date ${day(date)} is after today (${day(today)}).`,
    fix: () => "Correct the date, or record it once that day has come.",
  },
  "owner-dissolved": {
    message: ({ owner, to }) => `The ${t.owner} ${quote(owner)} closed after ${day(to)} and no change of ${t.owner} is recorded.`,
    fix: ({ owner, heirs }) =>
      heirs.length > 0
        ? `Set the ${t.owner} to ${quote(heirs.at(-1) ?? "")}; if it was once ${quote(owner)}, also add the event ${quote(names.events.transferred)} ${heirs.map((heir, index) => `from ${quote(heirs[index - 1] ?? owner)} to ${quote(heir)}`).join(", then ")}.`
        : `Add the event ${quote(names.events.transferred)} and set the new ${t.owner}.`,
  },
  "event-document": {
    message: ({ type }) => `The event ${quote(type)} has no ${t.document}.`,
    fix: () => `Give the ${t.document}’s number and date; if it is not listed, also its title and address.`,
  },
  "event-detail": {
    message: ({ type, key }) => `The event ${quote(type)} does not give ${DETAILS[key]}.`,
    fix: ({ key }) => `Give ${DETAILS[key]} for this event.`,
  },
};
