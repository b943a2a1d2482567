/** Problems of events one after the other: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import type { sequenceProblems as vi } from "../../vi/problems/sequence.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { names } from "../names.ts";

const t = TERMS[lang];

export const sequenceProblems: Translated<typeof vi> = {
  "owner-mismatch": {
    message: ({ owner, to }) => `The ${t.owner} is given as ${quote(owner)}, but it last changed to ${quote(to)}.`,
    fix: ({ owner, to }) =>
      `Add the event ${quote(names.events.transferred)} from ${quote(to)} to ${quote(owner)}, or set the ${t.owner} to ${quote(to)} again.`,
  },
  "event-order": {
    message: ({ date, before }) => `The event of ${day(date)} comes after that of ${day(before)}.`,
    fix: () => "Put the oldest first.",
  },
  "event-unchanged": {
    message: ({ type }) => `${quote(type)} changes nothing: before and after are the same.`,
    fix: () => `Compare with the ${t.document} and correct it, or delete the event.`,
  },
  "event-unordered": {
    message: ({ type, date, other, otherDate }) =>
      `It is not known whether ${quote(type)} (${day(date)}) came before or after ${quote(other)} (${day(otherDate)}); the status depends on it and now follows the order in which they are recorded.`,
    fix: () => `Compare with the ${t.documents} and give the full dates.`,
  },
  "operation-order": {
    message: ({ from, to }) => `The time of operation ends (${day(to)}) before it begins (${day(from)}).`,
    fix: () => "Correct one of the two.",
  },
  "event-transition": {
    message: ({ type, stage }) =>
      stage ? `${quote(type)} cannot be recorded while the status is ${quote(stage)}.` : `The event ${quote(type)} cannot be the first.`,
    fix: ({ allowed }) => (allowed.length ? `You can record: ${allowed.join("; ")}.` : "Nothing follows this status; remove the event."),
  },
  "event-owner": {
    message: ({ from, before }) => `The ${t.agency} it changed from is given as ${quote(from)}, but the ${t.owner} was ${quote(before)}.`,
    fix: ({ before }) => `Set the ${t.agency} it changed from to ${quote(before)}, or add the change that is missing.`,
  },
};
