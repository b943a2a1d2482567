/** English words of what stands in the open data beside the fields of the schemas. */
import type { ColumnWords } from "../vi/columns.ts";

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
    "What is computed: the status and since when, the day reassessment is due, overdue or not, the next step and who takes it, the overall result.",
  plan: "The plan, if there is one.",
  assessments: "The assessments, oldest first; score holds the result of each criterion with its reason.",
  decisions: "Votes of the reviewing agencies on recording, newest first.",
  stage: "Status",
  stageName: "Name of the status",
  since: "Day since which it has this status",
  due: "Day by which it must be reassessed",
  overdue: "Overdue for reassessment",
  next: "Next step and who takes it",
  criteria: "Id of the criteria set in force",
  assessed: "Day of the assessment that counts",
  outcome: "Its overall result",
  results: "Number of criteria by result",
  missing: "Criteria that are still missing",
  enterprise: "Name of the enterprise",

  computed: "What is computed.",
  issued: "Day of issue; absent for a draft",
  replacedBy: "The criteria set that replaces it",
  set: "Id of the criteria set",
  "group.title": "Title of the group",
  active: "Active on the day of the last update",
};
