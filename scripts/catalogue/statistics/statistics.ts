/** The state of the whole programme in numbers: every one is counted from the catalogue, none is estimated. */
import type { Catalogue } from "../catalogue.ts";
import { type Completeness, completenessByAgency, type OverdueCount, overdueByAgency } from "./agencies.ts";
import { countPlatforms, type PlatformCounts } from "./counts.ts";
import { type CriteriaResults, criteriaResults } from "./criteria-results.ts";
import { type ListCount, listCounts } from "./lists.ts";
import { type ProcessStep, processSteps } from "./steps.ts";
import { type PlatformShares, userShares } from "./user-shares.ts";
import { type WaivedCount, waivedCount } from "./waived.ts";

export interface Statistics extends PlatformCounts {
  readonly platforms: number;
  /** Every list by law, oldest first. */
  readonly lists: readonly ListCount[];
  readonly steps: readonly ProcessStep[];
  readonly criteria: readonly CriteriaResults[];
  readonly waived: WaivedCount;
  readonly userShares: readonly PlatformShares[];
  readonly overdue: readonly OverdueCount[];
  readonly completeness: readonly Completeness[];
}

export function statisticsOf(catalogue: Catalogue): Statistics {
  return {
    platforms: catalogue.platforms.length,
    ...countPlatforms(catalogue),
    lists: listCounts(catalogue),
    steps: processSteps(catalogue),
    criteria: criteriaResults(catalogue),
    waived: waivedCount(catalogue.platforms),
    userShares: userShares(catalogue),
    overdue: overdueByAgency(catalogue.platforms),
    completeness: completenessByAgency(catalogue.platforms),
  };
}
