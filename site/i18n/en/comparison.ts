/** English words of the page that puts assessments of one platform side by side. */
import type { comparison as vi } from "../vi/comparison.ts";

export const comparison: typeof vi = {
  label: "Assessments side by side",
  intro: "Each assessment beside the one before it, criterion by criterion, the newest first.",
  back: "Back to the platform",
  outcome: "Outcome",
  method: "Method",
  set: "Criteria set",
  notScored: "not scored",
  methodsDiffer: "The two assessments were made by different methods: a difference may come from who assessed, not from the platform.",
  byBase:
    "The two assessments used two criteria sets of one framework. Criteria are side by side where they come from the same base criterion; where the requirement has changed, no result is called better or worse.",
  notAligned: "The two assessments used criteria sets that share no framework, or that cannot be read, so their criteria are not compared.",
  better: "Better",
  worse: "Worse",
  nothing: "none",
  criterion: "Criterion",
  turn: "Change",
  absent: "not in the set",

  titleOf: (name) => `Assessments side by side: ${name}`,
  table: (before, after) => `Criterion by criterion, ${before} and ${after}`,
  turnNames: {
    better: "better",
    worse: "worse",
    other: "different",
    same: "as before",
    changed: "different requirement, not compared",
    new: "new criterion",
    gone: "no longer in the set",
  },
};
