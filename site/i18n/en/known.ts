/** English words of what is known of use, plan and shared data beside the stage. Plain sentences: the comparison has them as JSON. */

import { used } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import type { known as vi } from "../vi/known.ts";
import { lang, portal } from "./lang.ts";

const t = TERMS[lang];

export const known: typeof vi = {
  use: {
    title: "Use",
    launched: "in use since {date}",
    earlier: "{launched} (usage figures already since {date})",
    earlierList: `{launched} (already running on {date}, according to the ${t.list})`,
    usage: `usage figures since {date}; no ${t.document} records its launch`,
    list: `already running on {date}, according to the ${t.list}; no ${t.document} records its launch`,
    unknown: "no source yet on whether it is in use",
    newest: "Newest figure: {metric} {value}, {date} ({age})",
    hedged: { over: "over {value}", about: "about {value}", under: "nearly {value}" },
    by: "as reported by",
    under: "less than a month ago",
    month: "a month ago",
    months: "{count} months ago",
    short: "usage figures on record",
    shortList: `runs already, by the ${t.list}`,
    names: used({
      law: "In use, its launch on record",
      evidence: `In use, by figures or the ${t.list}`,
      unknown: "No source yet",
      merged: "Merged into another",
    }),
    aim: `Aim, as the ${t.list} says:`,
    operation: `Time of operation, by the ${t.list}:`,
    already: "already running",
  },
  plan: {
    content: "its contents are here",
    issued: "issued; contents not entered yet",
    reported: `reported in the press; no ${t.document} found`,
    unknown: "no source yet for a plan",
  },
  sharing: {
    title: "Data sharing",
    none: `We have no record of data sent to update ${portal}.`,
    sent: "Sent",
    annex: `The ${t.owner}’s annex, ready to send`,
  },
  /** Where results and criteria are to be had in OSCAL. */
  oscalLink: "As data in OSCAL (NIST)",
};
