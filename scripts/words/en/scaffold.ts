/** What stands in a new file for a person to replace. */
import { TERMS } from "../terms.ts";
import type { scaffold as vi } from "../vi/scaffold.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const scaffold: typeof vi = {
  bodies: {
    platform: `What the ${t.thing} does, for whom, and what is there already.`,
    plan: "The reasons for the plan.",
    assessment: "General remarks of the assessment body.",
    ballot: "General remarks of the member.",
    criteria: "What the criteria set applies to, and how it is used.",
  },
  computed: "from the usage figures: leave it as it is",
  extend: `A set that is based on ${t.aFramework} names it: extends: its id (npx catalogue new criteria ID --extends FRAMEWORK copies its criteria)`,
  draft: `Leave ${t.document} blank while it is a draft; add it when it is issued: document: { number: , date: }`,
};
