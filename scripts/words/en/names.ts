/** What stages, events, outcomes and verdicts are called, everywhere: messages, reports, site. */

import { eventsCalled, stagesCalled, used } from "../called.ts";
import { TERMS } from "../terms.ts";
import type { names as vi } from "../vi/names.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const names: typeof vi = {
  languages: { vi: "Vietnamese", en: "English" },
  stages: stagesCalled(lang, {
    proposed: "Proposed",
    listed: `Added to ${t.aList}`,
    planned: "Planned",
    "in-use": "Launched",
    recognised: `${t.Recognised}`,
    potential: `Potential ${t.thing}`,
    revoked: `${t.Recognition} withdrawn`,
    delisted: `Removed from the ${t.list}`,
    merged: "Merged",
    "off-list": `Every ${t.list} that names it has ended`,
  }),
  unverified: "unverified",
  unvoted: "enough votes not recorded",
  coming: "not yet in force",
  /** The decisions that an assessment must stand behind, as they begin a sentence. */
  decisions: used({
    recognised: `The ${t.recognition}`,
    potential: `The approval as a potential ${t.thing}`,
  }),
  events: eventsCalled(lang, {
    proposed: `Proposed for the ${t.list}`,
    listed: `Added to ${t.aList}`,
    planned: "Plan issued",
    launched: "Brought into use",
    recognised: `${t.Recognised}`,
    announced: "Announced",
    potential: `Approved as a potential ${t.thing}`,
    revoked: `${t.Recognition} withdrawn`,
    delisted: `Removed from the ${t.list}`,
    transferred: `${t.Owner} changed`,
    renamed: "Renamed",
    merged: "Merged",
  }),
  outcomes: used({
    eligible: `Eligible for ${t.recognition}`,
    potential: `Meets the conditions for a potential ${t.thing}`,
    "not-eligible": "Not eligible yet",
    incomplete: "Not enough information to decide",
  }),
  verdicts: {
    met: "Met",
    unmet: "Not met",
    "not-applicable": "Not applicable",
    unknown: "Not decided",
  },
};
