/** English words of what a list has that the one before had not, and the other way round. */
import { showNumber } from "../../../scripts/text/formats.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import type { listChange as vi } from "../vi/list-change.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

const n = (value: number): string => showNumber(value, lang);
const namesOf = (count: number, which: string) => (count === 1 ? `one ${which} name` : `${n(count)} ${which} names`);
const platforms = (count: number) => `${n(count)} ${count === 1 ? t.thing : t.things}`;

export const listChange: typeof vi = {
  comparison: `Compared with the ${t.list} before`,
  comparedWith: "Compared with",
  seeComparison: "See the whole comparison",
  droppedOut: (count, documents) =>
    count === 0
      ? `None of the known names of the ${t.list} before (${documents}) was left out`
      : `${platforms(count)} of the ${t.list} before (${documents}) ${count === 1 ? "is" : "are"} no longer on this ${t.list}`,
  droppedUnsure: (count, documents) =>
    count === 0
      ? `All known names of the ${t.list} before (${documents}) are found on this ${t.list}`
      : `${platforms(count)} of the ${t.list} before (${documents}) ${count === 1 ? "is" : "are"} not found among the known names of this ${t.list}`,
  cameIn: (count) => `${platforms(count)} ${count === 1 ? "is" : "are"} new since the ${t.list} before.`,
  beforeUnknown: (named, official, documents) =>
    `Only ${n(named)} of the ${platforms(official)} of ${documents} are known here by name, so others may have dropped out too.`,
  partly: `Not all names of one or both ${t.lists} are known, so the changes below are between ${t.things} known by name; one that is not found may be among those not known.`,
  came: (count) => `New (${n(count)})`,
  cameUnsure: (count) => `Not found among the known names of the ${t.list} before (${n(count)})`,
  left: (count) => `No longer there (${n(count)})`,
  moved: (count) => `Now on another ${t.list} that took the place of the same one (${n(count)})`,
  leftUnsure: (count) => `Not found among the known names of this ${t.list} (${n(count)})`,
  stayed: (count) => `On both (${n(count)})`,
  stayedAsNamed: (count) => `On both, with no change of name recorded (${n(count)})`,
  renamed: (count) => `Written under another name than before, as compared here (${n(count)})`,
  unseen: (count, named, document, unknown) =>
    `${n(count)} ${count === 1 ? t.thing : t.things} not found among the ${namesOf(named, "known")} of ${document}; whether among the ${namesOf(unknown, "unknown")} is not known`,
  alsoOn: (documents) => `on the ${t.list} of ${documents}`,
  renamedFrom: (name) => `formerly ${name}`,
};
