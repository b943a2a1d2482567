/** Problems of days, owners and events: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import type { eventProblems as vi } from "../../vi/problems/events.ts";
import { day } from "../formats.ts";

export const eventProblems: Translated<typeof vi> = {
  "date-future": {
    message: ({ date, today }) => `The date ${day(date)} is in the future (today is ${day(today)}).`,
    fix: () => "Correct the date, or record it when the day has come.",
  },
  "owner-dissolved": {
    message: ({ code, to }) => `The owner ${quote(code)} ceased after ${day(to)} and there is no transfer event.`,
    fix: ({ code, successor }) =>
      successor
        ? `Add an event transferred from ${code} to ${successor} and set owner: ${successor}.`
        : "Add an event transferred and set the new owner.",
  },
  "owner-mismatch": {
    message: ({ owner, to }) => `The owner is given as ${quote(owner)}, but the last transfer went to ${quote(to)}.`,
    fix: ({ to }) => `Set owner: ${to}, or add a transferred event.`,
  },
  "event-order": {
    message: ({ date, before }) => `The event of ${day(date)} stands after that of ${day(before)}.`,
    fix: () => "Put the oldest first.",
  },
  "event-transition": {
    message: ({ type, stage }) =>
      stage ? `The event ${quote(type)} cannot follow the stage “${stage}”.` : `The event ${quote(type)} cannot be the first.`,
    fix: ({ allowed }) => (allowed.length ? `Possible here: ${allowed.join(", ")}.` : "Nothing follows this stage; delete the event."),
  },
  "event-document": {
    message: ({ type }) => `The event ${quote(type)} has no document.`,
    fix: () => "Add a document: number and date as in documents.yml, or a title and url.",
  },
  "event-detail": {
    message: ({ type, key }) => `The event ${quote(type)} lacks the key ${quote(key)}.`,
    fix: ({ key }) => `Add ${key} to this event.`,
  },
  "event-owner": {
    message: ({ from, before }) => `The transfer is from ${quote(from)}, but the owner was ${quote(before)}.`,
    fix: ({ before }) => `Set from: ${before}, or add the transfer that is missing.`,
  },
};
