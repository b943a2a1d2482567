/** The state of the whole programme in numbers: every one is counted from the catalogue, none is estimated. Pure. */
import type { Catalogue } from "./catalogue.ts";
import { type Completeness, completenessByAgency, type OverdueCount, overdueByAgency } from "./statistics/agencies.ts";
import { type Counts, countPlatforms } from "./statistics/counts.ts";
import { type CriteriaResults, criteriaResults } from "./statistics/criteria-results.ts";
import { type Step, stepsOf } from "./statistics/steps.ts";
import { type PlatformShares, userShares } from "./statistics/user-shares.ts";

export interface Statistics extends Counts {
  readonly platforms: number;
  readonly steps: readonly Step[];
  readonly criteria: readonly CriteriaResults[];
  readonly userShares: readonly PlatformShares[];
  readonly overdue: readonly OverdueCount[];
  readonly completeness: readonly Completeness[];
}

export function statisticsOf(catalogue: Catalogue): Statistics {
  return {
    platforms: catalogue.platforms.length,
    ...countPlatforms(catalogue),
    steps: stepsOf(catalogue),
    criteria: criteriaResults(catalogue),
    userShares: userShares(catalogue),
    overdue: overdueByAgency(catalogue.platforms),
    completeness: completenessByAgency(catalogue.platforms),
  };
}
