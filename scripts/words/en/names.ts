/** What stages, events, outcomes and verdicts are called, everywhere: messages, reports, site. */
import type { names as vi } from "../vi/names.ts";

export const names: typeof vi = {
  languages: { vi: "Vietnamese", en: "English" },
  stages: {
    proposed: "Proposed",
    listed: "On the list",
    planned: "Planned",
    "in-use": "In use",
    recognised: "Recognised",
    potential: "Potential",
    revoked: "Recognition withdrawn",
    delisted: "Taken off the list",
    merged: "Merged",
  },
  /** The decisions that an assessment must stand behind, as they begin a sentence. */
  decisions: {
    recognised: "The recognition",
    potential: "The decision to call it potential",
  },
  events: {
    proposed: "Proposed for the list",
    listed: "Put on the list",
    planned: "Plan issued",
    launched: "Brought into use",
    recognised: "Recognised as a national digital platform",
    potential: "Called a potential platform",
    revoked: "Recognition withdrawn",
    delisted: "Taken off the list",
    transferred: "Handed to another owning agency",
    renamed: "Renamed",
    merged: "Merged",
  },
  outcomes: {
    eligible: "Eligible for recognition",
    potential: "Eligible as a potential platform",
    "not-eligible": "Not eligible yet",
    incomplete: "Not enough information to decide",
  },
  verdicts: {
    met: "Met",
    unmet: "Unmet",
    "not-applicable": "Not applicable",
    unknown: "Unknown",
  },
};
