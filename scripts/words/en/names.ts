/** What stages, events, outcomes and verdicts are called, everywhere: messages, reports, site. */

import { eventsCalled, stagesCalled, used } from "../called.ts";
import { TERMS, type Terms } from "../terms.ts";
import type { usualNames as usual, names as vi } from "../vi/names.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

/** What statuses and events are called where the settings do not say. */
export const usualNames: typeof usual = (t: Terms) => ({
  stages: {
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
  },
  events: {
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
  },
});
const usualHere = usualNames(t);

export const names: typeof vi = {
  languages: { vi: "Vietnamese", en: "English" },
  stages: stagesCalled(lang, usualHere.stages),
  unverified: "unverified",
  unvoted: "enough votes not recorded",
  coming: "not yet in force",
  /** The decisions that an assessment must stand behind, as they begin a sentence. */
  decisions: used({
    recognised: `The ${t.recognition}`,
    potential: `The approval as a potential ${t.thing}`,
  }),
  events: eventsCalled(lang, usualHere.events),
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
