/** How many platforms there are of each stage, group, agency, domain and year. A platform counts once; what has no source is counted as such. */

import { GROUPS } from "../../records/schema/choices.ts";
import { EVENT_FACTS, isVerified } from "../../records/schema/events.ts";
import { isUsedHere } from "../../words/called.ts";
import type { Catalogue, PlatformEntry } from "../catalogue.ts";
import { type StageCode, stageCodeOf, usedCodes } from "../stage-codes.ts";
import { isJoined } from "../stage-standing.ts";
import { PLAN_STATES, type PlanState, planStateOf, USE_BASES } from "../use.ts";

export interface PlatformCount<Key extends string = string> {
  /** Absent: not sourced. */
  readonly key?: Key;
  readonly count: number;
}

export type UseCount = (typeof USE_BASES)[number] | "merged";
export const USE_COUNTS: readonly UseCount[] = ([...USE_BASES, "merged"] as const).filter(isUsedHere);

/** Those in use: what is known by law, and by evidence. */
export const countsInUse = (counts: readonly PlatformCount<UseCount>[]) =>
  counts.flatMap(({ key, count }) => (key === "law" || key === "evidence" ? [{ key, count }] : []));

/** How many are in use, by law and by evidence together. */
export const countInUse = (counts: readonly PlatformCount<UseCount>[]): number =>
  countsInUse(counts).reduce((sum, { count }) => sum + count, 0);

/** What a platform counts as. */
export const useCountOf = ({ lifecycle, use }: Pick<PlatformEntry, "lifecycle" | "use">): UseCount =>
  isJoined(lifecycle.stage) ? "merged" : use.basis;

export interface PlatformCounts {
  /** What is unverified, or on a list that has not begun, is counted apart from the others of its stage. */
  readonly stages: readonly PlatformCount<StageCode>[];
  readonly groups: readonly PlatformCount<(typeof GROUPS)[number]>[];
  /** In use by law, by evidence, not known; what was merged is used no more under its name. */
  readonly use: readonly PlatformCount<UseCount>[];
  readonly plans: readonly PlatformCount<PlanState>[];
  /** Most platforms first. */
  readonly agencies: readonly PlatformCount[];
  /** Most platforms first. */
  readonly domains: readonly PlatformCount[];
  /** By the year of the first listing, every year from the first to the last; without a key those not listed. */
  readonly years: readonly PlatformCount[];
}

export function countPlatforms({ platforms, domains }: Catalogue): PlatformCounts {
  const byStage = countByKey(platforms, ({ lifecycle }) => stageCodeOf(lifecycle));
  const byDomain = countByKey(platforms, ({ data }) => data.domain);
  return {
    stages: inListOrder(
      usedCodes((code) => byStage.has(code)),
      byStage,
    ),
    groups: inListOrder(
      GROUPS,
      countByKey(platforms, ({ data }) => data.group),
    ),
    use: inListOrder(USE_COUNTS, countByKey(platforms, useCountOf)),
    plans: inListOrder(
      PLAN_STATES,
      countByKey(platforms, ({ plan, data }) => planStateOf(plan, data.events)),
    ),
    agencies: mostFirst(countByKey(platforms, ({ data }) => data.owner)),
    domains: mostFirst(withAll(domains, byDomain)),
    years: byYear(countByKey(platforms, listingYear)),
  };
}

/** Year of the first decision that is known to list the platform. */
function listingYear({ data }: Pick<PlatformEntry, "data">): string | undefined {
  return data.events.find((event) => EVENT_FACTS[event.type].list === "enters" && isVerified(event))?.date.slice(0, 4);
}

type CountByKey<Key> = ReadonlyMap<Key | undefined, number>;

function countByKey<T, Key>(items: readonly T[], keyOf: (item: T) => Key | undefined): Map<Key | undefined, number> {
  const counts = new Map<Key | undefined, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** A closed list keeps its order, zeros included: none is known of, which is not the same as unknown. */
function inListOrder<Key extends string>(keys: readonly Key[], counts: CountByKey<Key>): PlatformCount<Key>[] {
  return [...keys.map((key) => ({ key, count: counts.get(key) ?? 0 })), ...notSourced(counts)];
}

/** An open list: the largest first, equal ones by key, the unsourced last. */
function mostFirst(counts: CountByKey<string>): PlatformCount[] {
  const known = [...counts].flatMap(([key, count]) => (key === undefined ? [] : [{ key, count }]));
  known.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return [...known, ...notSourced(counts)];
}

const withAll = (registered: readonly { readonly id: string }[], counts: CountByKey<string>): CountByKey<string> =>
  new Map([...registered.map(({ id }) => [id, 0] as const), ...counts]);

/** Years between the first and the last without any listing count nought. */
function byYear(counts: CountByKey<string>): PlatformCount[] {
  const years = [...counts.keys()].flatMap((key) => (key === undefined ? [] : [Number(key)]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return inListOrder(span, counts);
}

function notSourced(counts: CountByKey<string>): { readonly count: number }[] {
  const count = counts.get(undefined);
  return count === undefined ? [] : [{ count }];
}
