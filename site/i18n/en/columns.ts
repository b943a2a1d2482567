/** English words of what stands in the open data beside the fields of the schemas. */

import { TERMS } from "../../../scripts/words/terms.ts";
import type { ColumnWords } from "../vi/columns.ts";

const t = TERMS.en;

export const columns: ColumnWords = {
  schemaVersion: "Version of the shape of the data.",
  id: "Id, never changes.",
  url: "Address of the record's file.",
  html: "Addresses of the page, by language.",
  path: "The original file in the repository.",
  schema: "Address of the schema that data fits.",
  data: "What is written in the original file, according to its schema.",
  body: "Description, in Markdown.",
  hash: "SHA-256 of the record: the same while nothing in it changes; compare it with your last download to fetch only what is new.",
  lastChanged: "Day, in the catalogue's time zone, of the record's last change; absent when the history is not known.",
  lastChangedCommit: "Commit of that change.",
  counts: "Counts of what belongs to the record.",
  nameOf: (field) => `${field}: name`,

  derived:
    "What is computed: the status and since when, the day reassessment is due, overdue or not, the next step and who takes it, the overall result, its use, what is known of its plan.",
  plan: "The plan, if there is one.",
  assessments: "The assessments, oldest first; score holds the result of each criterion with its reason.",
  unrecorded:
    "Events of this record that the agencies vote on and of which the ledger has no record of votes, as type and date: they are not to be taken for decided.",
  decisions: `Votes of the reviewing ${t.agencies} on recording, newest first.`,
  stage: "Status",
  stageName: "Name of the status",
  unverified: "The status is unverified: no source is known to say it",
  since: "Day since which it has this status",
  due: "Day by which it must be reassessed",
  overdue: "Overdue for reassessment",
  next: "Next step and who takes it",
  criteria: "Id of the criteria set in force",
  assessed: "Day of the assessment that counts",
  outcome: "Its overall result",
  use: `Use: its launch on record (law), by figures or the ${t.list} (evidence), no source yet (unknown); since when, by what, the newest figure`,
  useAgeMonths: "Months from the newest figure to the last update",
  planState:
    "Plan: its contents are here (content), issued but its contents not entered yet (issued), only reported by the press (reported), no source yet (unknown)",
  results: "Number of criteria by result",
  missing: "Criteria that are still missing",
  enterprise: "Name of the enterprise",

  computed: "What is computed.",
  issued: "Day of issue; absent for a draft",
  replacedBy: "The criteria set that replaces it",
  set: "Id of the criteria set",
  "group.title": "Title of the group",
  active: "Active on the day of the last update",

  group: `Group on the ${t.list}, where the ${t.list} has groups`,
  item: `Number on the ${t.list}, where a source gives it`,
  name: `Name; in the file of one ${t.list} the name of today`,
  owner: `Code of the ${t.owner}; in the file of one ${t.list} that of today`,
  ownerName: `Name of the ${t.owner}`,
  ownerSince: `Its ${t.owner} since that day, by a recorded change`,
  ownerUntil: `Its ${t.owner} until before that day, by a recorded change`,
  lead: `Code of the ${t.agency} that the ${t.list} names`,
  leadName: `Name of the ${t.agency} that the ${t.list} names`,
  operation: `When it operates, by the ${t.list}: already, from, to`,
  confidence: `Confidence, where it is lower than that of the ${t.document}: C is a partial source, D is unverified`,
  counted: "true: counted among the known names; false: unverified, not counted",
  nameOnList: `Its name at the time of the ${t.list}`,
  day: "The day chosen; every other column is at the end of that day",
  lists: `Ids of the ${t.lists} that had not ended by that day, as in /api/v1/lists/<id>.csv`,
  listStates: "Status of those lists, in the same order: in force (in-force), not known (unclear), amended",

  // Of what is within records, in tables of all
  platform: `Id of the ${t.thing}`,
  platformName: `Name of the ${t.thing}`,
  typeName: "Name of the type of event",
  metricName: "Name of the metric",
  methodName: "How it was assessed",
  criterion: "Code of the criterion",
  criterionTitle: "What the criterion asks",
  requirement: "must is mandatory, should is recommended",
  verdict: "Result: met, unmet, unknown, not-applicable",
  verdictName: "Name of the result",
  value: "The number measured, where the criterion is measured",
  unit: "Unit of the number measured",
  reason: "Why the result is what it is",
  evidence: "Number of pieces of evidence",
  signed: "The entry in the ledger is signed",
  note: "Note by those who assessed",
};
