/** Clauses that end a sentence: what a decision lacks, and how a set loosens its framework. */
import { quote } from "../../text/quote.ts";
import type { causes as vi } from "../vi/causes.ts";
import { day } from "./formats.ts";

export const causes: typeof vi = {
  doubts: {
    overMarket: (share) => `the users are ${share}% of the potential market, more than the whole of it`,
    fraction: (value) => `${value} is not a whole number of people`,
    market: (value) => `the potential market is only ${value} people`,
    drop: (value, before, day) => `${value} is at least a thousand times less than the value before it (${before}, ${day})`,
    marketDrop: (value, before, day) =>
      `the potential market is ${value}, at least a thousand times less than the one before it (${before}, ${day})`,
    differs: (value, other) => `there are two values for the same date and basis: ${value} and ${other}`,
    given: (value) => `the measured value is ${value}, outside what is possible`,
    unit: (unit) => `there is no unit “${unit}”`,
  },
  noAssessment: "there is no assessment before the decision",
  onlySelf: "there are only self-assessments before the decision",
  notIssued: (set) => `the criteria set ${quote(set)} is not issued`,
  noFramework: (set) => `the criteria set ${quote(set)} follows no basic criteria framework`,
  outcome: (date, outcome, missing) =>
    `the assessment of ${day(date)} concluded “${outcome}”${missing ? `; mandatory criteria still missing: ${missing}` : ""}`,
  loosened: {
    requirement: "from mandatory to recommended",
    kind: "from measured to met or not met",
    threshold: (from, to) => `threshold from ${from} to ${to}`,
    gate: (gate) => `no longer the key criterion ${quote(gate)}`,
    evidence: "evidence is no longer required",
    notApplicable: "not applicable becomes allowed",
  },
};
