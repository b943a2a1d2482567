/** The state of the whole programme in numbers: every one is counted from the catalogue, none is estimated. */
import type { Catalogue } from "../catalogue.ts";
import { type Completeness, completenessByAgency, type OverdueCount, overdueByAgency } from "./agencies.ts";
import { type Counts, countPlatforms } from "./counts.ts";
import { type CriteriaResults, criteriaResults } from "./criteria-results.ts";
import { type Step, stepsOf } from "./steps.ts";
import { type PlatformShares, userShares } from "./user-shares.ts";

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
