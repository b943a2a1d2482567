/** The state of the whole programme in numbers: every one is counted from the catalogue, none is estimated. */
import { onceEach } from "../../text/made-once.ts";
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

/** Counted once for the pages and for the open data: of ten thousand platforms that takes a second. */
export const statisticsOf = onceEach((catalogue: Catalogue): Statistics => {
  return Object.freeze({
    platforms: catalogue.platforms.length,
    ...countPlatforms(catalogue),
    lists: listCounts(catalogue),
    steps: processSteps(catalogue),
    criteria: criteriaResults(catalogue),
    waived: waivedCount(catalogue.platforms),
    userShares: userShares(catalogue),
    overdue: overdueByAgency(catalogue.platforms),
    completeness: completenessByAgency(catalogue.platforms),
  });
});
