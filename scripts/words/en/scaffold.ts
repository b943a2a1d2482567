/** What stands in a new file for a person to replace. */
import type { scaffold as vi } from "../vi/scaffold.ts";

export const scaffold: typeof vi = {
  bodies: {
    platform: "What the platform does, for whom, and what is there already.",
    plan: "What the plan rests on.",
    assessment: "General remarks of the assessors.",
    criteria: "What the set applies to, and how it is used.",
  },
  computed: "from the usage records: leave out verdict when there are any",
  draft: "Leave document blank while it is a draft; add it when it is issued: document: { number: , date: }",
};
