/** English names of everything the schemas list. */

import { GROUP_NAMES, METRIC_NAMES, PILLAR_NAMES } from "../../../scripts/records/schema/choices.ts";
import { namesIn } from "../../../scripts/text/bilingual.ts";
import { nameWords } from "../../../scripts/words/words.ts";
import type { names as vi } from "../vi/names.ts";
import { lang } from "./lang.ts";

export const names: typeof vi = {
  stage: nameWords[lang].stages,
  event: nameWords[lang].events,
  group: namesIn(GROUP_NAMES, lang),
  groupShort: { state: "Group 1", enterprise: "Group 2" },
  pillar: namesIn(PILLAR_NAMES, lang),
  metric: namesIn(METRIC_NAMES, lang),
  verdict: nameWords[lang].verdicts,
  outcome: nameWords[lang].outcomes,
  outcomeMeaning: {
    eligible: "Every mandatory criterion that applies is met.",
    potential: "Only criteria that a potential platform may miss are not met.",
    "not-eligible": "A mandatory criterion is not met.",
    incomplete: "A mandatory criterion has no result or no evidence yet.",
  },
  method: {
    council: "Assessment council",
    "expert-group": "Expert group",
    "hired-assessor": "Hired assessor",
    self: "Self-assessment",
  },
  role: { chair: "chair", member: "member", expert: "expert", assessor: "assessor" },
  phase: {
    develop: "Develop",
    launch: "Bring into use",
    exploit: "Exploit",
    manage: "Manage",
    operate: "Operate",
    maintain: "Maintain",
  },
  confidence: {
    A: "A: official document or site, or a legal portal with its full text",
    B: "B: press citing the document",
    C: "C: machine translation, re-typed copy or partial text",
    D: "D: unverified",
  },
  criteriaKind: { framework: "Framework of criteria", set: "Criteria set" },
  criterionKind: { "yes-no": "Met or not met", measured: "Measured" },
  requirement: { must: "Mandatory", should: "Recommended" },
  opinion: { agreed: "agreed", comments: "with comments", disagreed: "disagreed", none: "no opinion" },
  rule: { required: "Required", optional: "Optional", never: "Never", allowed: "Allowed with a note" },
  agencyKind: {
    ministry: "Ministry",
    "ministerial-agency": "Ministerial-level agency",
    "government-agency": "Agency under the Government",
    government: "Government",
    "prime-minister": "Prime Minister",
    "national-assembly": "National Assembly",
    committee: "Committee",
    party: "Party body",
    other: "Other body",
  },
  actor: {
    owner: "Owning agency",
    "assessing-ministry": "Assessing ministry",
    "standing-ministry": "Standing ministry",
    assessor: "Assessor",
    nobody: "Nobody has to act now",
  },
  task: {
    "decide-listing": "Consider the proposal and decide whether to put it on the list.",
    "name-owner": "Name the agency that owns the platform.",
    "issue-criteria": "Consult, then issue the criteria set.",
    "make-plan": "Plan how to develop the platform and bring it into use.",
    launch: "Carry out the plan and bring the platform into use.",
    assess: "Assess how far the criteria are met: by council, expert group or hired assessor.",
    "complete-assessment": "Add the results and evidence that the assessment still lacks.",
    "meet-criteria": "Improve the platform until the missing mandatory criteria are met.",
    recognise: "Decide on recognition: every mandatory criterion is met.",
    "call-potential": "Consider calling it a potential platform.",
    "raise-user-share": "Promote its use until enough of the potential market uses it.",
    reassess: "Assess again: the due date is near.",
    "reassess-overdue": "Assess again: the due date has passed.",
    "share-data": "Share the platform’s data and information to update the national portal.",
    none: "The process asks for nothing until the next due date.",
  },
};
