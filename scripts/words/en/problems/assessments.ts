/** Problems of assessments, decisions and plans: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import { someNamed } from "../../../text/some-named.ts";
import type { Translated } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import type { assessmentProblems as vi } from "../../vi/problems/assessments.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { meant } from "../meant.ts";
import { otherCriteria } from "../other-criteria.ts";

const t = TERMS[lang];

export const assessmentProblems: Translated<typeof vi> = {
  "assessment-criteria": {
    message: ({ value, expected }) =>
      expected
        ? `The assessment uses the criteria set ${quote(value)}, but the ${t.thing} uses ${quote(expected)}.`
        : `The assessment uses the criteria set ${quote(value)}, but the ${t.thing} names no criteria set.`,
    fix: ({ value, expected }) =>
      expected
        ? `Choose the criteria set ${quote(expected)} for the assessment.`
        : `Set the criteria set of the ${t.thing} to ${quote(value)}.`,
  },
  "criterion-unknown": {
    message: ({ value, set }) => `The criteria set ${quote(set)} has no criterion ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Use a code of the set."),
  },
  "waiver-unfit": {
    message: ({ what, months }) =>
      ({
        dates: "The waiver ends before it begins.",
        long: `The waiver is longer than the ${months} months that the settings allow.`,
        never: "The settings do not let this key criterion be waived.",
        undated: `The ${t.document} that waives it has no day, so nobody can tell from when on the criterion is waived.`,
        framework: `Nothing is assessed by ${t.aFullFramework}, so this waiver holds for nothing.`,
        rewritten: "What is published of the waiver was changed.",
      })[what],
    fix: ({ what }) =>
      ({
        dates: `Correct the day by the ${t.document} that waives it.`,
        long: `Correct the day by the ${t.document} that waives it.`,
        never: "Take this waiver out.",
        undated: `Give the day of the ${t.document}.`,
        framework: "Put it into each criteria set that has the criterion.",
        rewritten: `Add a new waiver with its ${t.document}; leave the old one as it is. If it was not written as the ${t.document} has it, take this waiver out by one proposal, and write it again by the next.`,
      })[what],
  },
  "waiver-ended": {
    message: ({ criterion, until }) =>
      `The waiver of criterion ${quote(criterion)} ended after ${day(until)}, and the criterion is not met.`,
    fix: () => `Reassess it, decide on the ${t.recognition}, or add a new waiver with its ${t.document}; leave the old one as it is.`,
  },
  "result-missing": {
    message: ({ criteria }) => `No result for: ${someNamed(criteria, otherCriteria)}; they count as not decided.`,
    fix: () => "Add their results, or choose “Not decided”.",
  },
  "verdict-missing": {
    message: ({ code, measured }) =>
      measured ? `The criterion ${quote(code)} is measured but has no number.` : `The criterion ${quote(code)} has no result.`,
    fix: ({ measured }) =>
      measured
        ? "Give the number that was measured, or choose “Not decided”."
        : "Choose a result: met, not met, not applicable or not decided.",
  },
  "verdict-contradicts": {
    message: ({ code, verdict, computed, reason }) =>
      `The criterion ${quote(code)} says “${verdict}”, but the number says “${computed}”: ${reason}`,
    fix: () => "Leave out the result (it follows from the number), or correct the number.",
  },
  "value-contradicts": {
    message: ({ code, value, computed }) => `The criterion ${quote(code)} gives ${value}, but the usage figures give ${computed}.`,
    fix: () => `Leave out the number (it follows from the usage figures), or correct the usage figures of the ${t.thing}.`,
  },
  "evidence-missing": {
    message: ({ code }) => `The criterion ${quote(code)} needs evidence and has none, so it counts as not decided.`,
    fix: () => "Add evidence: a title and an address.",
  },
  "not-applicable-refused": {
    message: ({ code }) => `The criteria set does not allow “not applicable” for ${quote(code)}.`,
    fix: () => "Choose met, not met or not decided.",
  },
  "not-applicable-note": {
    message: ({ code }) => `The criterion ${quote(code)} is “not applicable” without a note.`,
    fix: () => "Add a note saying why it does not apply.",
  },
  "recognition-unbacked": {
    message: ({ decision, cause }) => `${decision} has no assessment behind it: ${cause}.`,
    fix: () =>
      `Add an assessment by ${t.assessors}, using the issued criteria set, dated before the decision and with that overall result; or delete the event.`,
  },
  "recognition-unpublished": {
    message: ({ decision }) => `${decision} is older than this catalogue: the minutes or report of its assessment are not published.`,
    fix: () => "Add the assessment when there is a source.",
  },
  "phase-order": {
    message: ({ from, to }) => `The end ${day(to)} is before the start ${day(from)}.`,
    fix: () => "Correct one of the two.",
  },
  "criteria-platform": {
    message: ({ value }) => `${quote(value)} is ${t.aFullFramework}; ${t.things} are not assessed by it directly.`,
    fix: () => `Choose a criteria set issued on the basis of that ${t.framework}.`,
  },
  "criteria-not-issued": {
    message: ({ value, date, issued }) =>
      issued && date
        ? `The criteria set ${quote(value)} is used on ${day(date)}, before it was issued (${day(issued)}).`
        : `The criteria set ${quote(value)} is still a draft (no ${t.document} issues it).`,
    fix: ({ date, issued }) =>
      issued && date
        ? "Correct the date, or use the criteria set in force then."
        : `Give the issuing ${t.document} once it is issued, and use the set then.`,
  },
};
