/** English sentences of the platform page. */

import { rowOf } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { nameWords } from "../../../scripts/words/words.ts";
import type { platform as vi } from "../vi/platform.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const platform: typeof vi = {
  onThisPage: "On this page",
  overdue: "overdue for reassessment",
  process: "Steps of the process",
  step: {
    passed: "passed",
    present: "now",
    evident: "there is evidence",
    "not-recorded": "not recorded",
    unverified: nameWords[lang].unverified,
  },
  since: (date) => `status since ${date}`,
  due: (date) => `Must be reassessed by ${date}`,
  dueOverdue: (date) => `Overdue for reassessment since ${date}`,
  unpublishedAssessment: "minutes or report not published",

  open: (address) => `Open ${address}`,
  asOf: (date) => `as of ${date}`,
  newest: "Newest figure",
  missingFacts: "No source yet for:",
  whetherUsed: "whether it is in use",
  supply: "Supply what is missing",

  next: "Next step",

  profile: "Profile",
  owner: `${t.Owner}`,
  formerOwners: `Former ${t.owners}`,
  formerNames: "Former names",

  description: "Notes on this record",

  events: "History",
  previousName: "Previous name:",
  into: "Merged into:",
  reason: "Reason:",
  document: `${t.Basis}:`,
  readIn: "Source:",
  noDocument: `no source yet for the ${t.document}`,
  documentOf: (date) => `of ${date}`,

  decision: {
    title: `${t.Agencies}’ votes on recording this`,
    result: "Vote",
    reached: "enough votes",
    notReached: "published without enough votes",
    votes: (votes: number, quorum: number) => `${votes} of ${quorum} votes needed`,
    noQuorum: "the number of votes needed was not set",
    approvals: "Approved",
    objections: "Objected",
    recused: "Votes not counted",
    proposer: `Proposing ${t.agency}`,
    pull: "Change request",
    head: "voted on version",
    files: "Files reviewed",
    same: "as it was when voted on",
    updated: "updated since the vote",
    tampered: "altered since the vote",
    record: "Entry in the ledger",
    signed: "signed",
    unsigned: "not signed",
    noPull: "without a change request",
    unrecorded: `no record of the ${t.agencies}’ votes yet`,
  },

  usage: "Usage figures",
  usageNote: "Each figure has its own date, basis and source.",
  usageSupply: (metrics) => `Figures of what the ${t.thing} offers or holds (${metrics}) are not taken as evidence of use.`,
  products: (count) =>
    `This entry of the ${t.list} covers ${count} ${count === 1 ? "product" : "products"} with a record of ${count === 1 ? "its" : "their"} own; each is assessed and ${t.recognised} by itself:`,
  older: (count) => `${count} older ${count === 1 ? "figure" : "figures"}`,
  usageCsv: "Download the figures (CSV)",
  unit: "Unit",
  hedge: "Approximate",
  address: "Address of the source",
  date: "Date",
  metric: "Metric",
  value: "Value",
  basis: "Basis and notes",
  share: "Share of the potential market",
  source: "Source",
  shareOf: (share, market) => `${share} of ${market}`,

  scorecard: "Assessment results",
  scorecardNone: "No assessment has been recorded here.",
  methodLabel: "Method",
  assessors: "Assessment body",
  against: "Criteria used",
  minutes: "Minutes or report",
  selfNote: `A self-assessment is no basis for ${t.recognition}.`,
  missing: "Mandatory criteria still missing:",
  gates: "Key criteria",
  metOfApplicable: (met, applicable) => `${met} of ${applicable} applicable criteria met`,
  noneApplicable: "no criterion applies",
  threshold: "Threshold:",
  evidence: "Evidence:",
  note: "Note:",
  recommended: "recommended",
  notScored: "The criteria set of this assessment cannot be read, so there is no result yet.",
  earlier: "Other assessments",

  plan: "Plan",
  planDocument: `${t.Document} of the plan:`,
  planState: "Plan:",
  planReported: (dates) => `reported in the press, ${dates}; number and date not known; contents not entered yet`,
  done: (date) => `Done on ${date}`,
  late: "Past its planned end",
  running: "Not due yet",
  responsible: "Responsible:",
  budget: "Budget:",
  planOutcome: "Expected result:",
  from: (date) => `from ${date}`,
  to: (date) => `to ${date}`,
  noPeriod: "no source yet for the period",

  sources: "Sources",
  grade: "confidence",
  sourcesHelp: "Confidence in a source",
  retrieved: (date) => `retrieved ${date}`,

  contribute: "Correct and comment",
  correct: "Correct this record",
  edit: "Edit the file on GitHub",
  report: "Report an error",
  reportTitle: (name) => `Error on the page “${name}”`,
  describe: (name, stage, owner) =>
    `${name}: ${stage}. ${t.Owner}: ${owner}. ${rowOf(["Profile", t.documents, "assessment", { usage: "usage figures" }, "sources"], "and")}.`,
};
