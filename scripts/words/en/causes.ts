/** Clauses that end a sentence: what a decision lacks, and how a set loosens its framework. */
import { quote } from "../../text/quote.ts";
import { TERMS } from "../terms.ts";
import type { causes as vi } from "../vi/causes.ts";
import { day } from "./formats.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const causes: typeof vi = {
  doubts: {
    overMarket: (share) => `the users are ${share} of the potential market, more than the whole of it`,
    fraction: (value) => `${value} is not a whole number of people`,
    market: (value, least) => `the potential market is only ${value}, less than the smallest that is used (${least})`,
    marketFraction: (value) => `the potential market is ${value}, not a whole number`,
    drop: (value, before, day) => `${value} is very small beside the value before it (${before}, ${day}), as if in thousands or millions`,
    rise: (value, after, day) => `${value} is very small beside the value after it (${after}, ${day}), as if in thousands or millions`,
    marketDrop: (value, before, day) => `the potential market is ${value}, very small beside the number before it (${before}, ${day})`,
    unexplained: "; if it is right, add a note saying why",
    overWhole: (value, whole) => `${value} is a part of the users and more than all of them (${whole})`,
    differs: (value, other) => `there are two values for the same date and basis: ${value} and ${other}`,
    marketDiffers: (value, other) => `there are two potential markets for the same date and basis: ${value} and ${other}`,
    given: (value, possible) => `the measured value is ${value}, outside what is possible (${possible})`,
    figure: (metric, value, day) => `${value} ${metric} (${day})`,
    rival: (figure, other, hasMarket) =>
      `${figure}; another figure${hasMarket ? "" : ", which has no potential market,"} is ${other}, and by it the result would be another`,
    hedged: (figure, market, needed) =>
      `${figure} out of a potential market of ${market} may be on either side of the threshold, ${needed}`,
    exact: "; record the exact figure or the measured value if there is one",
    hedgeAlone: "it is hedged, but not marked as approximate",
    unit: (unit, suggestion) => `there is no unit “${unit}”${suggestion ? ` (perhaps “${suggestion}”)` : ""}`,
    unitOfPeople: (unit) => `this metric counts people and has no unit “${unit}”: check the metric, or leave out the unit`,
    unitMissing: "it has no unit, such as a currency",
  },
  noAssessment: "there is no assessment before the decision",
  onlySelf: "there are only self-assessments before the decision",
  assessedBefore: (assessed, lost) => `the newest assessment (${day(assessed)}) is older than the withdrawal or removal (${day(lost)})`,
  paperLater: (assessed, number, date) =>
    `the assessment of ${day(assessed)} rests on ${[t.document, number].filter(Boolean).join(" ")} of ${day(date)}, after the day of the decision`,
  notIssued: (set) => `the criteria set ${quote(set)} is not issued`,
  noFramework: (set) => `the criteria set ${quote(set)} follows no ${t.fullFramework}`,
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
