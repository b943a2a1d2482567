/** English words of the history pages, the page of changes and the feed. */
import { showNumber } from "../../../scripts/text/formats.ts";
import type { history as vi } from "../vi/history.ts";
import { lang } from "./lang.ts";

export const history: typeof vi = {
  intro:
    "Every change of the catalogue: on which day, by which agency, what changed in which record, and why; read from the Git history of the data, newest first.",
  describe: "What changed in the catalogue, when and why, newest first.",
  feed: "Atom feed of the changes",
  feedHelp: "Follow by feed",
  machine: "As data",
  history: "History of the record",
  intoRecord: "Every change of this record in the data, newest first.",
  intoAgency: "Changes of this agency's record and of the platforms that it owned at the time, newest first.",
  days: "Days are in {zone}.",
  back: "Back to the record",
  none: "The Git history records no change yet.",
  shallow:
    "This page was built from a Git clone without the whole history: older changes are not shown here, and a record without changes may have changed before.",
  noReason: "(no reason given)",
  by: "Agency:",
  byOther: "Its author is not in the register of agencies",
  pull: "Pull request",
  diff: "see the diff",
  commit: "commit",
  movedTitle: "The record has a new address",
  movedText: "This record is now at:",

  titleOf: (name) => `History: ${name}`,
  describeRecord: (name) => `${name}: what changed in the record, when and why.`,
  timesChanged: (count, last) => `${showNumber(count, lang)} ${count === 1 ? "change" : "changes"}, the last on ${last}`,
  moreRecords: (count) => `and ${showNumber(count, lang)} more ${count === 1 ? "record" : "records"}`,
  moreChanges: (count) => `and ${showNumber(count, lang)} more`,
  before: { platform: "", criteria: "", agency: "Agency ", document: "Document " },
};
