/** What the bot answers to a command in a comment. */
import { TERMS } from "../terms.ts";
import type { replies as vi } from "../vi/replies.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const replies: typeof vi = {
  help: "Commands, each at the start of a comment",
  commands: {
    "/checklist": `a prepared assessment form by the ${t.thing}’s criteria set; add the id when this change request changes several`,
    "/rerun": "check again now",
    "/ready": "put a draft up for review; who sent the form can too",
    "/help": "this list",
  },
  unknown: (typed) => `There is no command ${typed}. Write \`/help\` for the list.`,
  noMember: `Thank you. Commands are for members of the participating ${t.agencies}; the report above still updates after every change. Whoever is asked to assess needs no command: fill in your sheet on the page for proposals, and send it from there.`,
  noPlatform: (touched) => `Name the ${t.thing}: \`/checklist ID\`.${touched ? ` This change request changes: ${touched}.` : ""}`,
  unknownPlatform: (id) => `There is no ${t.thing} ${id}.`,
  noCriteria: (id) => `The ${t.thing} ${id} names no issued criteria set, so there is nothing to assess it by.`,
  sheets: (id, date, progress) =>
    `The assessment of ${id} of ${date} takes members’ sheets: ${progress}. To get yours, write \`/checklist\`, the id of the ${t.thing} and what your sheet is called. Sheets that are missing:`,
  sheet: (member, count, path) =>
    `The sheet ${member} with ${count} criteria. Fill it in and save it at ${path}, without looking at the sheets of others first. If you have a conflict of interest, declare it and leave those criteria blank.`,
  noSheet: (member) => `The assessment has no sheet ${member}. Write \`/checklist\` and the id of the ${t.thing} to see which are missing.`,
  checklist: (id, criteria, count, path) =>
    `An assessment form for ${id} by the criteria set ${criteria}, ${count} criteria. Create ${path} (its name is the day of the assessment), paste what follows, and fill it in.`,
  file: "The file",
};
