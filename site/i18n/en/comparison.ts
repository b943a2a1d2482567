/** English words of the page that puts assessments of one platform side by side. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { comparison as vi } from "../vi/comparison.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const comparison: typeof vi = {
  intro: "Each assessment beside the one before it, criterion by criterion, the newest first.",
  back: `Back to the ${t.thing}`,
  outcome: "Overall result",
  method: "Method",
  set: "Criteria set",
  notScored: "no result",
  methodsDiffer: `The two assessments were made by different methods: a difference may come from the assessment body, not from the ${t.thing}.`,
  byBase: `The two assessments used two criteria sets of one ${t.framework}. Criteria are side by side where they are based on the same ${t.framework} criterion; where the requirement has changed, the results are not compared.`,
  notAligned: `The two assessments used criteria sets that share no ${t.framework}, or that cannot be read, so their criteria are not compared.`,
  better: "Improved",
  worse: "Declined",
  nothing: "none",
  kept: (count) => (count === "1" ? "1 criterion as before" : `${count} criteria as before`),
  criterion: "Criterion",
  turn: "Change",
  absent: "not in the criteria set",

  titleOf: (name) => `Assessments side by side: ${name}`,
  table: (before, after) => `Criterion by criterion, ${before} and ${after}`,
  turnNames: {
    better: "improved",
    worse: "declined",
    other: "different",
    same: "as before",
    changed: "different requirement, not compared",
    new: "new criterion",
    gone: "no longer in the criteria set",
  },
};
