/** Problems of what was once decided: it is added to, not rewritten: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import type { baseProblems as vi } from "../../vi/problems/base.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { names } from "../names.ts";

const t = TERMS[lang];

export const baseProblems: Translated<typeof vi> = {
  "ballot-policy": {
    message: ({ agreedPercent, leastPercent }) =>
      `The sheets are put together by another rule than that of the settings (agreed when ${agreedPercent}% of the sheets come to one result, sheets of ${leastPercent}% of the members needed).`,
    fix: () => "Put them together by the settings. To change the rule, change the settings first, in another change request.",
  },
  "event-rewritten": {
    message: ({ event, date }) =>
      `The event “${event}” of ${day(date)} was changed, removed or moved within its day, although it is published.`,
    fix: () =>
      "Put it back as it is published; record what is new as a new event. An event that was published without the votes it needed may be taken out or corrected, if those who decide such events agree.",
  },
  "assessment-rewritten": {
    message: ({ date }) => `The assessment of ${day(date)} was changed or deleted, although it is published.`,
    fix: () =>
      "Restore it; put new results into an assessment of a new day. Only the document (the number of the minutes) can be added, where none was published.",
  },
  "usage-frozen": {
    message: ({ date }) => `The usage figure that the assessment of ${day(date)} used has been changed, removed or displaced.`,
    fix: () => "Restore it; add a new figure with a date after the assessment.",
  },
  "criteria-rewritten": {
    message: ({ id }) => `The issued criteria set ${quote(id)} was changed or deleted, although it is published.`,
    fix: ({ id }) => `Do not change issued criteria: restore them, then make a new set that says it replaces ${quote(id)}.`,
  },
  "comment-rewritten": {
    message: ({ name }) => `Comments in ${quote(name)} are changed or gone against what was published.`,
    fix: () => "Put back the words, the criterion, the day and the letter: only the answers are added or corrected.",
  },
  "shared-rewritten": {
    message: ({ date }) => `The data sent on ${day(date)} were changed or removed here, although they are published.`,
    fix: () => "Restore it; add what was sent since.",
  },
  "platform-deleted": {
    message: ({ id, to }) =>
      to === undefined
        ? `The record of the ${t.thing} ${quote(id)} was deleted.`
        : `The record of the ${t.thing} ${quote(id)} was moved to ${quote(to)}.`,
    fix: ({ id, to }) =>
      to === undefined
        ? `Restore it and add the event “Removed from the ${t.list}” with its reason and ${t.document}.`
        : `Keep ${quote(id)}: it is a published address and does not follow the name. Write a new name into the record, with the event ${quote(names.events.renamed)}. If the code has to change all the same, whoever maintains the catalogue uses \`npx catalogue rename\`: the old address then leads to the new one.`,
  },
  "languages-rewritten": {
    message: ({ was, now }) =>
      `The languages changed from ${quote(was.join(", "))} to ${quote(now.join(", "))}, and the settings do not give the former ones: old addresses would be lost.`,
    fix: ({ was }) => `Add to the settings: formerLanguages: [ ${was.join(", ")} ]. Old addresses then lead to today’s pages.`,
  },
  "owner-rewritten": {
    message: ({ from, to }) =>
      `The ${t.owner} changed from ${quote(from)} to ${to ? quote(to) : "none"} and no change of ${t.owner} is recorded.`,
    fix: ({ from, to }) =>
      to
        ? `Add the event ${quote(names.events.transferred)} from ${quote(from)} to ${quote(to)}.`
        : `Set the ${t.owner} to ${quote(from)} again.`,
  },
};
