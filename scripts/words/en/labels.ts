/** Labels of pull requests, a family each: GitHub shows "<family>: <name>". All of them are in `.github/labels.yml`. */
import type { labels as vi } from "../vi/labels.ts";

export const labels: typeof vi = {
  kind: {
    family: "kind",
    names: {
      proposal: "proposal",
      update: "update",
      criteria: "criteria set",
      assessment: "assessment",
      decision: "decision",
      registers: "shared lists",
      code: "code",
    },
  },
  waiting: {
    family: "waiting for",
    names: {
      proposer: "proposer",
      "standing-ministry": "ministry in charge",
      owner: "owning agency",
      council: "reviewing agencies",
      merge: "publication",
    },
  },
  attention: {
    family: "attention",
    names: { outside: "outside the owning agency", similar: "similar name", conflict: "conflict", loss: "loses a result" },
  },
};
