/** English words of the pages that show the list as it stood on a day. */
import type { asOf as vi } from "../vi/as-of.ts";

export const asOf: typeof vi = {
  intro:
    "The platforms on the list that we have a source for, after each decision, by the dates of the decisions, not the dates they were recorded. The official lists may be longer; the official counts are shown beside them.",
  describe: "The official lists and the platforms known by name, after each decision and on any day.",
  decisions: "After each decision",
  noDecisions: "No decision is recorded yet.",
  noDocument: "no source yet for the document",
  anyDay: "On any day",
  day: "Day",
  show: "Show this day",
  noScript: "Choosing any day needs JavaScript; without it, the list after each decision is below.",
  failed: "The data could not be loaded. Check the connection and try again.",
  effects: "What was decided",
  noEffects: "no platform event refers to this document yet",
  listed: "List",
  table: "Table of the platforms known by name on the lists of this day",
  platform: "Platform",
  stage: "Status on that date",
  since: "Since",
  owner: "Owning agency on that date",
  none: "No platform was on a list on that day.",
  tooMany: "The full list of this date has no page of its own; choose the date to see it.",
  present: "Status and owning agency are those of that date; names link to the current record.",
  back: "All decisions, and any other day",
  on: "{date}",
  members: "Platforms known by name",
  counted: "{list} ({document}): {state}; {named} of {official} platforms known by name",
  oneListed: "{count} platform known by name on lists that had not ended",
  manyListed: "{count} platforms known by name on lists that had not ended",
};
