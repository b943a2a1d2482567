/** What stages, events, outcomes and verdicts are called, everywhere: messages, reports, site. */

import { eventsCalled, stagesCalled, used } from "../called.ts";
import { TERMS } from "../terms.ts";
import type { names as vi } from "../vi/names.ts";

const t = TERMS.en;

export const names: typeof vi = {
  languages: { vi: "Vietnamese", en: "English" },
  stages: stagesCalled("en", {
    proposed: "Proposed",
    listed: "Added to a list",
    planned: "Planned",
    "in-use": "In use",
    recognised: "Recognised",
    potential: `Potential ${t.thing}`,
    revoked: "Recognition withdrawn",
    delisted: "Removed from the list",
    merged: "Merged",
    "off-list": "No longer on a list in force",
  }),
  unverified: "unverified",
  /** The decisions that an assessment must stand behind, as they begin a sentence. */
  decisions: used({
    recognised: "The recognition",
    potential: `The approval as a potential ${t.thing}`,
  }),
  events: eventsCalled("en", {
    proposed: "Proposed for the list",
    listed: "Added to a list",
    planned: "Plan issued",
    launched: "Brought into use",
    recognised: "Recognised",
    announced: "Announced",
    potential: `Approved as a potential ${t.thing}`,
    revoked: "Recognition withdrawn",
    delisted: "Removed from the list",
    transferred: `${t.Owner} changed`,
    renamed: "Renamed",
    merged: "Merged",
  }),
  outcomes: used({
    eligible: "Eligible for recognition",
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
