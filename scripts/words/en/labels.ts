/** Labels of pull requests, a family each: GitHub shows "<family>: <name>". All of them are in `.github/labels.yml`. */
import { TERMS } from "../terms.ts";
import type { labels as vi } from "../vi/labels.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

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
      reminder: "reminder",
    },
    help: {
      proposal: `A new ${t.thing}`,
      update: "A record is changed",
      criteria: `A criteria set or ${t.framework}`,
      assessment: "An assessment",
      decision: `Reviewing ${t.agencies} vote`,
      registers: `${t.Agencies}, ${t.documents}, domains, settings`,
      code: "Code, not data",
      reminder: `What ${t.aAgency} has to do, kept up to date`,
    },
  },
  waiting: {
    family: "waiting for",
    names: {
      proposer: "proposer",
      keeper: `${t.keeper}`,
      owner: `${t.owner}`,
      convener: `${t.convener}`,
      maintainers: "the maintainers",
      council: `reviewing ${t.agencies}`,
      merge: "publication",
    },
    help: {
      proposer: "The proposer corrects or answers",
      keeper: `The ${t.keeper} reviews`,
      owner: `The ${t.owner} reviews`,
      convener: `The ${t.convener} reviews`,
      maintainers: "The maintainers review",
      council: `Reviewing ${t.agencies} vote`,
      merge: "Ready to be published",
    },
  },
  attention: {
    family: "attention",
    names: { outside: `outside the ${t.owner}`, similar: "similar name", conflict: "conflict", loss: "loses a result" },
    help: {
      outside: `Sent from outside the ${t.owner}`,
      similar: `${t.AThing} of a similar name exists`,
      conflict: "In conflict with the main branch",
      loss: `Some ${t.thing} does worse`,
    },
  },
};
