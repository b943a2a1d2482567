/** Problems of what was right and has grown old, and of figures: what is wrong, and what to do. */

import type { Translated } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import type { timeProblems as vi } from "../../vi/problems/time.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";

const t = TERMS[lang];

export const timeProblems: Translated<typeof vi> = {
  "assessment-overdue": {
    message: ({ due }) => `The reassessment is overdue (${day(due)}).`,
    fix: () => `The ${t.owner} has it reassessed and records the result.`,
  },
  "usage-old": {
    message: ({ date, months }) => `The newest usage figures (${day(date)}) are older than ${months} months.`,
    fix: () => "Add newer figures with their source; keep the old ones.",
  },
  "usage-impossible": {
    message: ({ cause }) => `A figure that decides cannot be right: ${cause}.`,
    fix: () => "Compare it with its source and write whole numbers: three thousand is 3000, not 3.000. Until then it decides nothing.",
  },
  "usage-doubtful": {
    message: ({ cause }) => `Check this usage figure: ${cause}.`,
    fix: () => "Compare it with its source and correct it, or say how each was counted if they count different things.",
  },
  "usage-repeated": {
    message: () => "This usage figure is recorded twice.",
    fix: () => "Keep one and remove the other.",
  },
  "evidence-old": {
    message: ({ date, months }) => `This evidence was last looked at on ${day(date)}, more than ${months} months ago.`,
    fix: () => "Look at it again in the next assessment.",
  },
  "link-dead": {
    message: ({ since }) => `This web address can no longer be opened; that was first seen on ${day(since)}.`,
    fix: ({ archived }) =>
      archived === undefined
        ? "Correct it, name another source, or add an archived copy."
        : `Correct it or name another source. Archived copy: ${archived}`,
  },
  "evidence-changed": {
    message: ({ seen }) => `The page of this evidence has changed since the assessment; that was first seen on ${day(seen)}.`,
    fix: () => "See whether it still shows what was assessed; if not, look for other evidence in the next assessment.",
  },
};
