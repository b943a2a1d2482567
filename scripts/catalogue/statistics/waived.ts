/** How many criteria are waived today, over the assessment of each platform that counts. */
import type { PlatformEntry } from "../catalogue.ts";

export interface WaivedCount {
  readonly platforms: number;
  readonly criteria: number;
}

export function waivedCount(platforms: readonly PlatformEntry[]): WaivedCount {
  const counts = platforms.map(({ latest }) => (latest?.score?.results ?? []).filter(({ waiver }) => waiver !== undefined).length);
  return { platforms: counts.filter((count) => count > 0).length, criteria: counts.reduce((sum, count) => sum + count, 0) };
}
