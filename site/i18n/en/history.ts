/** English words of the history pages, the page of changes and the feed. */

import { showNumber } from "../../../scripts/text/formats.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import type { history as vi } from "../vi/history.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const history: typeof vi = {
  intro: `Changes to the information on this site, newest first: date, ${t.agency}, record, what changed and why.`,
  describe: "Changes to the information on this site: what, when and why, newest first.",
  feed: "Atom feed of the changes",
  feedHelp: "Follow by feed",
  machine: "As data",
  history: "History of the record",
  intoRecord: "Changes to this record, newest first.",
  intoAgency: `Changes of this ${t.agency}'s record and of the ${t.things} that it owned at the time, newest first.`,
  days: "Dates are in {zone}.",
  back: "Back to the record",
  details: "What changed",
  older: "Earlier changes",
  none: "No change is recorded yet.",
  shallow:
    "This page was made without the full history: older changes are not shown here, and a record without changes may have changed before.",
  reason: "Reason given:",
  feedMoved: (before, now) => `This address was in ${before} and is now in ${now}.`,
  by: `${t.Agency}:`,
  byOther: `Sent by someone outside the participating ${t.agencies}`,
  pull: "Change request",
  diff: "see the change",
  commit: "version",
  movedTitle: "The record has a new address",
  movedText: "This record is now at:",

  titleOf: (name) => `History: ${name}`,
  describeRecord: (name) => `${name}: what changed in the record, when and why.`,
  timesChanged: (count, last) => `${showNumber(count, lang)} ${count === 1 ? "change" : "changes"}, the last on ${last}`,
  some: (action, kind, count) => {
    const [one, many] = {
      platform: [t.thing, t.things],
      criteria: ["criteria set", "criteria sets"],
      agency: [t.agency, t.agencies],
      document: [t.document, t.documents],
      domain: ["domain", "domains"],
      text: ["page text", "page texts"],
    }[kind];
    const moved = count === 1 ? "gave a new id to" : "gave new ids to";
    return `${{ added: "added", changed: "updated", removed: "removed", moved }[action]} ${showNumber(count, lang)} ${count === 1 ? one : many}`;
  },
  moreRecords: (count) => `and ${showNumber(count, lang)} more ${count === 1 ? "record" : "records"}`,
  moreChanges: (count) => `and ${showNumber(count, lang)} more`,
  before: { platform: "", criteria: "", agency: `${t.Agency} `, document: `${t.Document} `, domain: "Domain ", text: "Text of the page " },
};
