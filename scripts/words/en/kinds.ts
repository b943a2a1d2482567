/** How sure a source is, and the kinds of work of a plan: the catalogue may call them otherwise (`names`). */
import { confidencesCalled, phasesCalled } from "../called.ts";
import { TERMS } from "../terms.ts";
import type { kinds as vi } from "../vi/kinds.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const kinds: typeof vi = {
  confidences: confidencesCalled(lang, {
    A: `official ${t.document} or site, or a legal portal quoting it`,
    B: `press citing the ${t.document}`,
    C: "machine translation, re-typed copy or partial text",
    D: "unverified",
  }),
  phases: phasesCalled(lang, {
    develop: "Development",
    launch: "Launch",
    exploit: "Use",
    manage: "Management",
    operate: "Operation",
    maintain: "Maintenance",
  }),
};
