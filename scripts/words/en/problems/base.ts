/** Problems of what was once decided: it is added to, not rewritten: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import type { baseProblems as vi } from "../../vi/problems/base.ts";
import { day } from "../formats.ts";

export const baseProblems: Translated<typeof vi> = {
  "event-rewritten": {
    message: ({ event, date }) => `The event “${event}” of ${day(date)} was changed or taken out against the main branch.`,
    fix: () => "Restore it; record what is new as a new event.",
  },
  "assessment-rewritten": {
    message: ({ date }) => `The assessment of ${day(date)} was changed or deleted against the main branch.`,
    fix: () => "Restore the file; put new results into an assessment of a new day.",
  },
  "criteria-rewritten": {
    message: ({ id }) => `The issued set ${quote(id)} was changed or deleted against the main branch.`,
    fix: ({ id }) => `Restore the file; issue a new set with replaces: ${id}.`,
  },
  "platform-deleted": {
    message: ({ id }) => `The folder of the platform ${quote(id)} was deleted.`,
    fix: () => "Restore it and add an event delisted with its reason and document.",
  },
  "owner-rewritten": {
    message: ({ from, to }) => `The owner changed from ${quote(from)} to ${to ? quote(to) : "none"} without a new transfer event.`,
    fix: ({ from, to }) => (to ? `Add an event transferred from ${from} to ${to}.` : `Set owner: ${from} again.`),
  },
};
