/** Files to begin with in the editor, beside a proposal (begin-platform.ts): what is certain is filled in, what only a person knows is left out. */

import { criteriaFrom } from "../../records/criteria-sets.ts";
import { yamlDocument } from "../../records/format.ts";
import { PHASE_KINDS } from "../../records/schema/assessment.ts";
import type { PartyComments } from "../../records/schema/comments.ts";
import type { CriteriaSet } from "../../records/schema/criteria.ts";

/** A part for each kind of work that the letter names. */
export const beginPlan = (criteria: string | undefined): string => yamlOf({ criteria, phases: PHASE_KINDS.map((kind) => ({ kind })) });

/** Against one set; its criteria come as rows when they are answered. */
export const beginAssessment = (criteria: string): string => yamlOf({ criteria, assessors: [{}] });

/** Of one who assesses: called as the list of members has them, as long as they write no name. */
export const beginBallot = (name: string | undefined, date: string): string => yamlOf({ name, date });

/** Of who has something to say, one thing that was said to begin with. */
export const beginComments = (): string => yamlOf({ opinion: "comments" satisfies PartyComments["opinion"], comments: [{}] });

/** Every group and criterion of the framework, to be adapted. */
export function beginCriteria(id: string, framework: CriteriaSet): string {
  return yamlOf({ kind: "set", extends: id, groups: framework.groups, criteria: criteriaFrom(framework) });
}

const yamlOf = (data: object): string => yamlDocument(data).toString({ lineWidth: 0 });
