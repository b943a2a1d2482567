/** A score in the order it is read: the gates first, then group by group, each criterion with its result. */
import type { CriterionResult, GroupScore, Score } from "../../scripts/catalogue/score.ts";

export interface ScoredGroup extends GroupScore {
  readonly results: readonly CriterionResult[];
}

interface Scorecard {
  readonly gates: readonly CriterionResult[];
  /** Every group; criteria shown as gates are not repeated, though the counts include them. */
  readonly groups: readonly ScoredGroup[];
}

export function scorecardOf(score: Score): Scorecard {
  return {
    gates: score.results.filter(({ gate }) => gate !== undefined),
    groups: score.groups.map((group) => ({
      ...group,
      results: score.results.filter((result) => result.group === group.id && result.gate === undefined),
    })),
  };
}
