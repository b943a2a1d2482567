/** What a new file asks a person for. */
import { TERMS } from "../terms.ts";
import type { scaffold as vi } from "../vi/scaffold.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const scaffold: typeof vi = {
  bodies: {
    platform: `Below the last ---: what the ${t.thing} does, for whom, and what is there already.`,
    plan: "Below the last ---: the reasons for the plan.",
    assessment: "Below the last ---: general remarks of the assessment body.",
    ballot: "Below the last ---: general remarks of the member.",
    criteria: "Below the last ---: what the criteria set applies to, and how it is used.",
  },
  computed: "from the usage figures: leave it as it is",
  measured: (unit, needed) => `give the number in ${unit}; met when ${needed}`,
  needsEvidence: "needs evidence",
  mayNotApply: "may be “not applicable”, with the reason",
  verdict: (choices) => `verdict: ${choices}`,
  certainty: (choices) => `certainty (optional): ${choices}`,
  beside:
    "Add within the brackets where needed: evidence: [ { title: name of the document, url: address } ], note: { vi: reason or remark }",
  conflict: "Where there is one: { kind: criteria, criteria: [ CODE ], reason: { vi: reason } }; leave those criteria as they are below",
  extend: `A set that is based on ${t.aFramework} names it: extends: its id (npx catalogue new criteria ID --extends FRAMEWORK copies its criteria)`,
  period: "For a consultation, write: commentPeriod: { from: first day, until: last day, asked: [ { agency: CODE } ] }",
  draft: `Leave ${t.document} blank while it is a draft; add it when it is issued: document: { number: , date: }`,
};
