/** The criteria of a set in the order they are read: gates first, then by group. */

import { potentialGates } from "../../scripts/catalogue/score.ts";
import type { CriteriaSet, Criterion } from "../../scripts/records/schema/criteria.ts";

interface CriteriaGroup {
  readonly group: CriteriaSet["groups"][number];
  readonly criteria: readonly Criterion[];
}

export function gatesOf({ criteria }: CriteriaSet): Criterion[] {
  return criteria.filter(({ gate }) => gate !== undefined);
}

/** Every group with its criteria; gates are shown before and not repeated, so a group of gates only is left out. */
export function groupsOf({ groups, criteria }: CriteriaSet): CriteriaGroup[] {
  return groups.flatMap((group) => {
    const all = criteria.filter((criterion) => criterion.group === group.id);
    const shown = all.filter(({ gate }) => gate === undefined);
    return all.length > 0 && shown.length === 0 ? [] : [{ group, criteria: shown }];
  });
}

/** Criteria that a potential platform may miss; none when the set has no such gate. */
export function missableCriteria(set: CriteriaSet, framework: CriteriaSet | undefined): Criterion[] {
  const gates = potentialGates(set, framework);
  return set.criteria.filter(({ gate }) => gate !== undefined && gates.includes(gate));
}
