/** How many criteria are waived today, over the assessment of each platform that counts. */
import type { AssessmentEntry, PlatformEntry } from "../catalogue.ts";

export interface WaivedCount {
  readonly platforms: number;
  readonly criteria: number;
}

/** Codes of criteria that are neither met nor decided in an assessment, and waived today. */
export const waivedIn = (assessment: Pick<AssessmentEntry, "score"> | undefined): string[] =>
  (assessment?.score?.results ?? []).flatMap(({ id, waiver }) => (waiver ? [id] : []));

/** Of one platform. */
export const waivedCriteria = ({ latest }: Pick<PlatformEntry, "latest">): number => waivedIn(latest).length;

export function waivedCount(platforms: readonly PlatformEntry[]): WaivedCount {
  const counts = platforms.map(waivedCriteria).filter((count) => count > 0);
  return { platforms: counts.length, criteria: counts.reduce((sum, count) => sum + count, 0) };
}
