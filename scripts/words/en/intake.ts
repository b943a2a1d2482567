/** What the bot answers on an issue that proposes something. */
import { TERMS } from "../terms.ts";
import type { intake as vi } from "../vi/intake.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const intake: typeof vi = {
  thanks: "Thank you for your proposal.",
  withdrawn:
    "## Proposal withdrawn\n\nThis form is closed, and so is its change request. To continue, press “Reopen” at the end of the page.",
  duplicate: (entry) =>
    `## Already recorded\n\nThis ${t.thing} has a record: ${entry}. To correct it, open the ${t.thing}’s page and press “Correct this record”. If this is another ${t.thing}, change the name above so that the two are not confused.`,
  manual: (pull) =>
    `## Edited directly\n\nRecord ${pull} has been edited directly, so this form no longer updates it. Please continue in ${pull}.`,
  ready: (pull) =>
    `## Valid\n\nThe change request ${pull} (a draft) was made from this form. Edit the text above and it updates; close this form and it is closed as well. Once all is filled in, write \`/ready\` as a comment below to put it up for review.`,
  opening: "## Valid\n\nThe change request is being made from this form.",
  incomplete: (count) =>
    `## ${count} thing${count === 1 ? "" : "s"} to add or correct\n\nPress “…” and “Edit” on the first post; this comment is then updated.`,
  kept: (pull) => `The change request ${pull} keeps the last valid version.`,
  answered: (answered, all) => `${answered} of ${all} fields are filled in; leave blank what has no source yet.`,
  file: "File",
  whole: "The form",
  optional: "Worth a look or an addition, but not required:",
  readSo: "How the answers were read:",
  ask: (ways) =>
    ways
      ? `Not sure how to fill it in? Write to ${ways}, or ask below; a person will answer.`
      : "Not sure how to fill it in? Ask below; a person will answer.",
  unread:
    "## No record was made\n\nThis follows none of the forms, so no record was made of it; a person will read it. To have a record made, open a form and copy each part into its field:",
  received: "## Received\n\nA person will look at the source and answer here.",
  inThisLanguage: "In English",
};
