/** English words of the pages that show the list as it stood on a day. */
import type { asOf as vi } from "../vi/as-of.ts";

export const asOf: typeof vi = {
  intro:
    "The platforms on the list that we have a source for, after each decision, by the dates of the decisions, not the dates they were recorded. The official list may be longer.",
  describe: "The platforms on the official list that we have a source for, after each decision and on any day.",
  decisions: "After each decision",
  noDecisions: "No decision is recorded yet.",
  noDocument: "no source yet for the document",
  anyDay: "On any day",
  day: "Day",
  show: "Show the list",
  noScript: "Choosing any day needs JavaScript; without it, the list after each decision is below.",
  failed: "The data could not be loaded. Check the connection and try again.",
  effects: "What was decided",
  noEffects: "no platform event refers to this document yet",
  listed: "Platforms on the list",
  table: "Table of the platforms on the list on that date",
  platform: "Platform",
  stage: "Status on that date",
  since: "Since",
  owner: "Owning agency on that date",
  none: "We have no source for any platform on the list on that date.",
  tooMany: "The full list of this date has no page of its own; choose the date to see it.",
  present: "Status and owning agency are those of that date; names link to the current record.",
  back: "All decisions, and any other day",
  on: "The list on {date}",
  oneListed: "{count} platform on the list",
  manyListed: "{count} platforms on the list",
};
