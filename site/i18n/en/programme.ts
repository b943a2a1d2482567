/** English words of the page with all platforms in one picture. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { programme as vi } from "../vi/programme.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const programme: typeof vi = {
  beginnings: [t.FullThing, t.Thing],
  intro: (count) => `${count} ${t.things} with a record, a tile each.`,
  inUse: (count) => `In use: ${count}.`,
  asOf: "As it stands on {date}.",
  by: "Grouped by",
  groupings: { list: t.List, agency: t.Owner, domain: "Field", stage: "Status" },
  legend: "What the tiles show",
  stage: "Colour and number: status",
  use: "Sign: use",
  size: "Size: newest number of users, accounts included",
  smallest: "smallest: fewer, or no figure yet",
  from: "from {number}",
  users: "{metric}: {value}, figure of {date}",
  group: "{title} ({count})",
  offLists: `Not on ${t.aList} in force`,
  domainUnknown: "No source yet for the field",
  svg: "SVG picture",
  png: "PNG picture",
  failed: "This browser could not make the PNG; the SVG has the same picture.",
  caption: "{title}, {date}. {address}. Licence: {licence}.",
  description: `All ${t.fullThings}: a tile each, by status, use and number of users.`,
};
