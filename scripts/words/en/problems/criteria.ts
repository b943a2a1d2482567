/** Problems of criteria sets and their framework: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import type { criteriaProblems as vi } from "../../vi/problems/criteria.ts";
import { day } from "../formats.ts";
import { meant } from "../meant.ts";

export const criteriaProblems: Translated<typeof vi> = {
  "criteria-unknown": {
    message: ({ value }) => `There is no criteria set ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Use a file name in criteria/, without .md."),
  },
  "criteria-framework": {
    message: ({ value }) => `${quote(value)} is not a framework.`,
    fix: () => "A set extends a framework (kind: framework); a framework extends nothing.",
  },
  "criteria-platform": {
    message: ({ value }) => `${quote(value)} is a framework; platforms are not assessed against it.`,
    fix: () => "Issue a set that extends it and name that set.",
  },
  "criteria-cycle": {
    message: ({ key, value }) => `${key}: ${quote(value)} leads back to this very set.`,
    fix: () => "The newer set names the older, never the other way round.",
  },
  "criteria-not-issued": {
    message: ({ value, date, issued }) =>
      issued && date
        ? `The set ${quote(value)} is used on ${day(date)}, before it was issued (${day(issued)}).`
        : `The set ${quote(value)} is still a draft (no document issues it).`,
    fix: ({ date, issued }) =>
      issued && date ? "Correct the date, or use the set in force then." : "Add the document to the set once it is issued; use it then.",
  },
  "criteria-code-duplicate": {
    message: ({ code }) => `The code ${quote(code)} is already used above.`,
    fix: () => "Give one of the two another code.",
  },
  "criteria-group-unknown": {
    message: ({ value }) => `The set has no group ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Use a code from groups, or add the group there."),
  },
  "criteria-group-uncovered": {
    message: ({ group, title, framework }) =>
      `The set has no criterion of the group ${quote(group)} (${title}) of the framework ${quote(framework)}.`,
    fix: ({ group }) => `Add the group ${group} and at least one criterion.`,
  },
  "criteria-base-unknown": {
    message: ({ value, framework }) =>
      framework
        ? `The framework ${quote(framework)} has no criterion ${quote(value)}.`
        : `The criterion names ${quote(value)}, but the set names no framework (extends).`,
    fix: ({ suggestion, framework }) =>
      framework
        ? meant(suggestion, "Use a code of the framework, or leave out from when it is an addition.")
        : "Add extends, or leave out from.",
  },
  "criteria-base-dropped": {
    message: ({ base, title }) => `The set drops the base criterion ${quote(base)} (${title}) without a reason.`,
    fix: ({ base }) => `Add a criterion with from: ${base}, or list it under dropped with a reason.`,
  },
  "criteria-reason-missing": {
    message: ({ code, base }) =>
      base
        ? `Criterion ${quote(code)} is judged in another way than its base ${quote(base)} without a reason.`
        : `Criterion ${quote(code)} is not in the framework and gives no reason.`,
    fix: () => "Write reason: why it was added, or is judged in another way.",
  },
  "criteria-loosened": {
    message: ({ code, base, what }) => `The criterion ${quote(code)} loosens the base criterion ${quote(base)}: ${what}.`,
    fix: () => "Keep the framework's demand or ask for more.",
  },
  "criteria-measure": {
    message: ({ code, lacks }) =>
      lacks === "kind"
        ? `The criterion ${quote(code)} has a threshold but is judged yes or no.`
        : `The measured criterion ${quote(code)} lacks its ${lacks}.`,
    fix: ({ lacks }) =>
      lacks === "kind"
        ? "Set kind: measured, or leave out threshold and measure."
        : lacks === "threshold"
          ? 'Add a threshold, such as { atLeast: 50, unit: "%" }.'
          : "Add a measure, such as user-share.",
  },
};
