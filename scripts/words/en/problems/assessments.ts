/** Problems of assessments, decisions and plans: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import type { assessmentProblems as vi } from "../../vi/problems/assessments.ts";
import { day, number } from "../formats.ts";
import { meant } from "../meant.ts";

export const assessmentProblems: Translated<typeof vi> = {
  "assessment-criteria": {
    message: ({ value, expected }) =>
      expected
        ? `The assessment is against ${quote(value)}, but the platform uses ${quote(expected)}.`
        : `The assessment is against ${quote(value)}, but the platform names no criteria set.`,
    fix: ({ value, expected }) => `Set criteria: ${expected ?? value} in ${expected ? "the assessment" : "platform.md"}.`,
  },
  "criterion-unknown": {
    message: ({ value, set }) => `The set ${quote(set)} has no criterion ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Use a code of the set."),
  },
  "result-missing": {
    message: ({ codes }) => `No result for: ${codes.join(", ")}; they count as unknown.`,
    fix: () => "Add their results, or write verdict: unknown.",
  },
  "verdict-missing": {
    message: ({ code, measured }) =>
      measured ? `The criterion ${quote(code)} is measured but has no value.` : `The criterion ${quote(code)} has no verdict.`,
    fix: ({ measured }) =>
      measured ? "Give the value that was measured, or verdict: unknown." : "Write verdict: met, unmet, not-applicable or unknown.",
  },
  "verdict-contradicts": {
    message: ({ code, verdict, computed, reason }) =>
      `The criterion ${quote(code)} says “${verdict}”, but the value says “${computed}”: ${reason}`,
    fix: () => "Leave out the verdict (it is computed from the value), or correct the value.",
  },
  "value-contradicts": {
    message: ({ code, value, computed }) =>
      `The criterion ${quote(code)} gives ${number(value)}%, but the usage records give ${number(computed)}%.`,
    fix: () => "Leave out the value (it is computed from the usage records), or correct the records in platform.md.",
  },
  "evidence-missing": {
    message: ({ code }) => `The criterion ${quote(code)} needs evidence and has none; it counts as unknown.`,
    fix: () => "Add evidence: [{ title: …, url: … }].",
  },
  "not-applicable-refused": {
    message: ({ code }) => `The set does not allow “not applicable” for ${quote(code)}.`,
    fix: () => "Judge it met, unmet or unknown.",
  },
  "not-applicable-note": {
    message: ({ code }) => `The criterion ${quote(code)} is “not applicable” without a note.`,
    fix: () => "Add a note: { vi: … } saying why.",
  },
  "recognition-unbacked": {
    message: ({ decision, cause }) => `${decision} is not backed: ${cause}.`,
    fix: () =>
      "Add an assessment by a council, expert group or hired assessor against the issued set, dated before the decision and with that outcome; or delete the event.",
  },
  "recognition-unpublished": {
    message: ({ decision }) => `${decision} is older than this catalogue: its assessment is not published.`,
    fix: () => "Add the assessment when there is a source.",
  },
  "phase-order": {
    message: ({ from, to }) => `The end ${day(to)} is before the start ${day(from)}.`,
    fix: () => "Correct one of the two.",
  },
};
