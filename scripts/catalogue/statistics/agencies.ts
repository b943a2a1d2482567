/** By owning agency: re-assessments that are overdue, and how much of what a record may hold is sourced. Pure. */
import type { PlatformEntry } from "../catalogue.ts";
import { newestOutside } from "../outside.ts";

export interface OverdueCount {
  /** Code of the owning agency; absent: not sourced. */
  readonly agency?: string;
  /** Platforms that must be assessed again by a day. */
  readonly due: number;
  readonly overdue: number;
}

/** Agencies with platforms under re-assessment: most overdue first. */
export function overdueByAgency(platforms: readonly PlatformEntry[]): OverdueCount[] {
  return byOwner(platforms.filter(({ lifecycle }) => lifecycle.due !== undefined))
    .map(({ agency, owned }) => ({
      ...agency,
      due: owned.length,
      overdue: owned.filter(({ lifecycle }) => lifecycle.overdue).length,
    }))
    .sort((a, b) => b.overdue - a.overdue || b.due - a.due || byCode(a, b));
}

/** What the record of a platform may hold, and whether it does. */
export const RECORD_PARTS = {
  owner: ({ data }) => data.owner !== undefined,
  group: ({ data }) => data.group !== undefined,
  domain: ({ data }) => data.domain !== undefined,
  summary: ({ data }) => data.summary !== undefined,
  website: ({ data }) => data.website !== undefined,
  criteria: ({ criteria }) => criteria !== undefined,
  plan: ({ plan }) => plan !== undefined,
  usage: ({ data }) => (data.usage?.length ?? 0) > 0,
  assessment: ({ assessments }) => newestOutside(assessments) !== undefined,
} satisfies Record<string, (entry: PlatformEntry) => boolean>;

export type RecordPart = keyof typeof RECORD_PARTS;
export const RECORD_PART_IDS = Object.keys(RECORD_PARTS) as readonly RecordPart[];

export interface Completeness {
  /** Code of the owning agency; absent: not sourced. */
  readonly agency?: string;
  readonly platforms: number;
  /** For each part, the platforms that have it. */
  readonly parts: Readonly<Record<RecordPart, number>>;
  /** Parts there are, over all its platforms; of platforms × RECORD_PART_IDS. */
  readonly sourced: number;
}

/** Every agency that owns a platform, and those platforms whose owner has no source: most platforms first. */
export function completenessByAgency(platforms: readonly PlatformEntry[]): Completeness[] {
  return byOwner(platforms)
    .map(({ agency, owned }) => {
      const counts = RECORD_PART_IDS.map((part) => [part, owned.filter(RECORD_PARTS[part]).length] as const);
      return {
        ...agency,
        platforms: owned.length,
        parts: Object.fromEntries(counts) as Record<RecordPart, number>,
        sourced: counts.reduce((sum, [, count]) => sum + count, 0),
      };
    })
    .sort((a, b) => b.platforms - a.platforms || byCode(a, b));
}

interface Owned {
  readonly agency: { readonly agency?: string };
  readonly owned: readonly PlatformEntry[];
}

function byOwner(platforms: readonly PlatformEntry[]): Owned[] {
  const owners = new Map<string | undefined, PlatformEntry[]>();
  for (const entry of platforms) {
    const owned = owners.get(entry.data.owner);
    if (owned) owned.push(entry);
    else owners.set(entry.data.owner, [entry]);
  }
  return [...owners].map(([code, owned]) => ({ agency: code === undefined ? {} : { agency: code }, owned }));
}

/** Equal ones by code, the unsourced last. */
const byCode = (a: { readonly agency?: string }, b: { readonly agency?: string }): number =>
  (a.agency ?? "\uffff") < (b.agency ?? "\uffff") ? -1 : 1;
