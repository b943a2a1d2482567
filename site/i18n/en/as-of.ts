/** English words of the pages that show the list as it stood on a day. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { asOf as vi } from "../vi/as-of.ts";

const t = TERMS.en;

export const asOf: typeof vi = {
  intro: `The ${t.things} on the official lists that we have a source for, after each decision, by the dates of the decisions, not the dates they were recorded. The official lists may be longer; the official counts are shown beside them.`,
  describe: `The official lists and the ${t.things} known by name, after each decision and on any day.`,
  decisions: "After each decision",
  noDecisions: "No decision is recorded yet.",
  noDocument: "no source yet for the document",
  anyDay: "On any day",
  day: "Day",
  show: "Show this day",
  noScript: "Choosing any day needs JavaScript; without it, the lists after each decision are below.",
  failed: "The data could not be loaded. Check the connection and try again.",
  effects: "What was decided",
  noEffects: `no ${t.thing} event refers to this document yet`,
  listed: "List",
  table: `Table of the ${t.things} known by name on the lists of this day`,
  platform: `${t.Thing}`,
  stage: "Status on that date",
  since: "Since",
  owner: `${t.Owner} on that date`,
  none: `No ${t.thing} on a list on that day is recorded here.`,
  tooMany: "The full list of this date has no page of its own; choose the date to see it.",
  present: "The status is that of this date; names link to the current record.",
  ownerFrom: `The ${t.owner} is known from a change of ${t.owner} (with its date), or from a list or plan issued by this date that names it; where there is neither, we say “no source yet”.`,
  ownerSince: "since {date}",
  back: "All decisions, and any other day",
  on: "{date}",
  members: `${t.Things} known by name`,
  official: `{count} ${t.things} ({document})`,
  inForce: "Official count of the list in force: {counts}.",
  unclear: "Not known whether still in force: {counts}.",
  noneKnown: `No ${t.thing} on them is known here by name.`,
  oneListed: `{count} ${t.thing} on them is known here by name.`,
  manyListed: `{count} ${t.things} on them are known here by name.`,
  oneAmended: `{count} more ${t.thing} is found only on a list that was amended ({documents}); no source says whether it is on the list as amended.`,
  manyAmended: `{count} more ${t.things} are found only on a list that was amended ({documents}); no source says whether they are on the list as amended.`,
  oneElsewhere: `{count} more ${t.thing} was put on a list by a document that is not recorded here as issuing one.`,
  manyElsewhere: `{count} more ${t.things} were put on a list by documents that are not recorded here as issuing one.`,
};
