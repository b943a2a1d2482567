/** English names of everything the schemas list. */

import { stageCodeNames } from "../../../scripts/catalogue/stage-codes.ts";
import { AGENCY_KIND_NAMES, SHORT_GROUP_NAMES } from "../../../scripts/records/schema/choice-names.ts";
import {
  CRITERIA_KIND_NAMES,
  CRITERION_KIND_NAMES,
  GROUP_NAMES,
  METRIC_NAMES,
  OPINION_NAMES,
  PILLAR_NAMES,
  REQUIREMENT_NAMES,
} from "../../../scripts/records/schema/choices.ts";
import { METHOD_NAMES, ROLE_NAMES } from "../../../scripts/records/schema/methods.ts";
import { namesIn } from "../../../scripts/text/bilingual.ts";
import { byLetter, used } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { kindWords, nameWords } from "../../../scripts/words/words.ts";
import type { names as vi } from "../vi/names.ts";
import { lang, portal, process } from "./lang.ts";

const t = TERMS[lang];

export const names: typeof vi = {
  stage: nameWords[lang].stages,
  stageCode: stageCodeNames(nameWords[lang]),
  event: nameWords[lang].events,
  group: namesIn(GROUP_NAMES, lang),
  groupShort: namesIn(SHORT_GROUP_NAMES, lang),
  pillar: namesIn(PILLAR_NAMES, lang),
  metric: namesIn(METRIC_NAMES, lang),
  verdict: nameWords[lang].verdicts,
  outcome: nameWords[lang].outcomes,
  outcomeWaived: used({
    eligible: "Every mandatory criterion that applies is met or waived.",
    potential: `Besides those that are waived, only criteria that a potential ${t.thing} may not meet yet are not met.`,
  }),
  outcomeMeaning: used({
    eligible: "Every mandatory criterion that applies is met.",
    potential: `Only criteria that a potential ${t.thing} may not meet yet are not met.`,
    "not-eligible": "A mandatory criterion is not met.",
    incomplete: "A mandatory criterion has no result or no evidence yet.",
  }),
  method: namesIn(METHOD_NAMES, lang),
  role: namesIn(ROLE_NAMES, lang),
  phase: kindWords[lang].phases,
  confidence: byLetter(kindWords[lang].confidences),
  criteriaKind: namesIn(CRITERIA_KIND_NAMES, lang),
  criterionKind: namesIn(CRITERION_KIND_NAMES, lang),
  requirement: namesIn(REQUIREMENT_NAMES, lang),
  opinion: namesIn(OPINION_NAMES, lang),
  agencyKind: namesIn(AGENCY_KIND_NAMES, lang),
  actor: {
    owner: `${t.Owner}`,
    "owning-enterprise": "Owning enterprise",
    convener: `${t.Convener}`,
    keeper: `${t.Keeper}`,
    assessor: "Assessment body",
    "criteria-issuer": `The ${t.agency} that issues the criteria`,
    nobody: "Nothing is waiting",
  },
  task: used({
    "decide-listing": `Consider the proposal and whether to add it to the ${t.list}.`,
    "name-owner": `Name the ${t.owner} of the ${t.thing}.`,
    "name-convener": `Name the ${t.convener}.`,
    "issue-criteria": `${process ? `Under ${process}: consult, then issue` : "Issue"} the approval criteria (we have no record of them).`,
    "make-plan": "Make the development and launch plan.",
    launch: `Carry out the plan and bring the ${t.thing} into use.`,
    assess: `Have ${t.assessors} assess how far the criteria are met.`,
    "complete-assessment": "Add the results and evidence that the assessment still lacks.",
    "meet-criteria": `Improve the ${t.thing} until the missing mandatory criteria are met.`,
    recognise: `Decide on ${t.recognition}: every mandatory criterion is met or waived.`,
    "call-potential": `Consider approving it as a potential ${t.thing}.`,
    "raise-user-share": "Promote its use until enough of the potential market uses it.",
    "decide-withdrawal": "Decide on withdrawal, unless the criteria are met again: the newest assessment does not meet them.",
    reassess: "Reassess: the due date is near.",
    "reassess-overdue": "Reassess: the due date has passed.",
    "reassess-reached": "Reassess: the user figures reach the threshold, which the newest assessment did not.",
    "share-data": `Share the ${t.thing}’s data and information to update ${portal}.`,
    none: "Nothing to do is recorded here.",
  }),
};
