/** The reminder that each agency has on GitHub: one for all that it has to do. Names, titles and reasons come as Markdown that says nothing else. */
import { TERMS } from "../terms.ts";
import type { reminders as vi } from "../vi/reminders.ts";
import { day } from "./formats.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const reminders: typeof vi = {
  title: (name, code) => `Reminder: ${name} (${code})`,
  intro: (name) =>
    `For ${name}: what there is to do in this catalogue, by what is published. The list is kept up to date each day, and closes itself when nothing is left.`,
  to: (team) => `To ${team}.`,
  done: `The ${t.agency} has nothing to do now.`,
  more: (count) => `and ${count} more`,
  seenOnSite: `Page of the ${t.agency}`,
  putOff: "Put off",
  putOffUntil: (until, by, reason) => `until ${day(until)}, by ${by}: ${reason}`,
  howTo: "To put off a reminder",
  howToText: (days) =>
    `A member of the ${t.agency} comments: \`/snooze CODE DAY REASON\`, where CODE is the code at the end of the line, such as \`/snooze 1a2b3c4d 31/12/2026 waiting for the test results\`. It can be put off for ${days} days from the day of the comment at most; \`/unsnooze CODE\` takes it back. A comment that was edited does not count.`,
  news: "New:",
  refused: {
    form: "The command is not complete. Write: `/snooze CODE DAY REASON`, such as `/snooze 1a2b3c4d 31/12/2026 waiting for the test results`.",
    edited: "This comment was edited after it was sent, so it does not count. Send the command in a new comment.",
    unknown: "Nothing in the list above has this code.",
    past: "The day is not after the day of the comment.",
    far: (days) => `It can be put off for ${days} days from the day of the comment at most.`,
  },
};
