/** English words of the digests of months. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { digest as vi } from "../vi/digest.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const digest: typeof vi = {
  index: `Each month has a digest of the ${t.fullThings}: what was done in the month and what is due next, as of its last day.`,
  none: "No event is recorded yet, so there is no digest.",
  title: "Digest of {month}",
  describe: `What was done in the month, and what is due next, of the ${t.fullThings}.`,
  running: "The month has not ended: as of the end of {day}, by the days of the events and not by when they were written down.",
  until: "As of the end of {day}, by the days of the events and not by when they were written down.",
  yearOnly: "What is known to the year alone is in the",
  before: "Month before",
  after: "Month after",
  acts: "In the month",
  actsNone: "Nothing is recorded in the month.",
  usage: "Usage figures of the month",
  comes: "Due until the end of the next month",
  comesNone: "Nothing is due.",
  overdue: "Overdue",
  task: "What",
  reassess: "reassessment",
  comment: "comments on the draft",
  about: `${t.Thing} or criteria set`,
  by: "Due",
  count: "{count} recorded",
};
