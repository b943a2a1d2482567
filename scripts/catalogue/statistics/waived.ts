/** How many criteria are waived today, over the assessment of each platform that counts. */
import type { PlatformEntry } from "../catalogue.ts";

export interface WaivedCount {
  readonly platforms: number;
  readonly criteria: number;
}

/** Of one platform. */
export const waivedCriteria = ({ latest }: Pick<PlatformEntry, "latest">): number =>
  (latest?.score?.results ?? []).filter(({ waiver }) => waiver !== undefined).length;

export function waivedCount(platforms: readonly PlatformEntry[]): WaivedCount {
  const counts = platforms.map(waivedCriteria).filter((count) => count > 0);
  return { platforms: counts.length, criteria: counts.reduce((sum, count) => sum + count, 0) };
}
