/** What the bot answers to a command in a comment. */
import type { replies as vi } from "../vi/replies.ts";

export const replies: typeof vi = {
  help: "Commands, each at the start of a comment",
  commands: {
    "/checklist": "a prepared assessment file by the platform's criteria set; add the id when this request touches several",
    "/rerun": "check and score again now",
    "/help": "this list",
  },
  unknown: (typed) => `There is no command ${typed}. Write \`/help\` for the list.`,
  noMember: "Thank you. Commands are for members of the agencies in the register; the report above is still updated after every push.",
  noPlatform: (touched) => `Name the platform: \`/checklist ID\`.${touched ? ` This request touches: ${touched}.` : ""}`,
  unknownPlatform: (id) => `There is no readable platform ${id}.`,
  noCriteria: (id) => `The platform ${id} names no issued criteria set, so there is nothing to assess it by.`,
  checklist: (id, criteria, count, path) =>
    `An assessment file for ${id} by the criteria set ${criteria}, ${count} criteria. Create ${path} (its name is the day of the assessment), paste what follows, and fill it in.`,
  file: "The file",
};
