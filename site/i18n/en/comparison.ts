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
  methodsDiffer: "The two assessments were made by different methods: a difference may come from who assessed and not from the platform.",
  byBase:
    "The two assessments are against two sets of one framework. Criteria stand side by side where they come from the same base criterion; where what is asked has changed, nothing is said to be better or worse.",
  notAligned:
    "The two assessments are against sets without a common framework, or that can not be read, so their criteria are not compared.",
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
    changed: "asks for something else, not compared",
    new: "new criterion",
    gone: "no longer in the set",
  },
};
