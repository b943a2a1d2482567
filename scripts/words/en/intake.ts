/** What the bot answers on an issue that proposes something. */
import type { intake as vi } from "../vi/intake.ts";

export const intake: typeof vi = {
  thanks: "Thank you.",
  withdrawn: "## Withdrawn\n\nThis issue is closed, and so is its pull request. Open the issue again to go on.",
  duplicate: (entry) =>
    `## Already in the catalogue\n\nThis platform is there: ${entry}. To correct its entry, open its page and press “Correct this record”. If this is another platform, change the name above so that the two are not confused.`,
  manual: (pull) =>
    `## Changed by hand\n\nSomeone has edited the branch of ${pull}, so the form above no longer overwrites it. Go on in that pull request.`,
  ready: (pull) =>
    `## Valid\n\nThe pull request ${pull} (a draft) holds your proposal. Edit the text above and it follows; close this issue and it is closed as well.`,
  opening: "## Valid\n\nThe pull request with your proposal is being opened.",
  incomplete: (count) =>
    `## ${count} thing${count === 1 ? "" : "s"} to add or correct\n\nPress “…” and “Edit” on the first post; this comment is then updated.`,
  kept: (pull) => `The pull request ${pull} keeps the last valid version.`,
  answered: (answered, all) => `${answered} of ${all} fields are filled in; leave blank what has no source.`,
  file: "File",
  whole: "The form",
  inThisLanguage: "In English",
};
