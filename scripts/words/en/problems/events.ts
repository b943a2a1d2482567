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
  "event-document": {
    message: ({ type }) => `The event ${quote(type)} has no ${t.document}.`,
    fix: () => `Give the ${t.document}’s number and date; if it is not listed, also its title and address.`,
  },
  "event-detail": {
    message: ({ type, key }) => `The event ${quote(type)} does not give ${DETAILS[key]}.`,
    fix: ({ key }) => `Give ${DETAILS[key]} for this event.`,
  },
  "event-owner": {
    message: ({ from, before }) => `The ${t.agency} it changed from is given as ${quote(from)}, but the ${t.owner} was ${quote(before)}.`,
    fix: ({ before }) => `Set the ${t.agency} it changed from to ${quote(before)}, or add the change that is missing.`,
  },
};
