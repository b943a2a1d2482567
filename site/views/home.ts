/** Counts and news for the home page, made once a build. Every number is a count of entries. */
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { GROUPS } from "../../scripts/records/schema/choices.ts";
import type { DocumentRef } from "../../scripts/records/schema/common.ts";
import { type EventType, STAGES, type Stage } from "../../scripts/records/schema/events.ts";

interface Count<Key> {
  readonly key: Key;
  readonly count: number;
}

/** Events of one day, kind and document: a decision lists many platforms at once. */
export interface News {
  readonly date: string;
  readonly type: EventType;
  readonly document?: DocumentRef;
  readonly platforms: readonly string[];
}

export interface HomeView {
  readonly stages: readonly Count<Stage>[];
  readonly groups: readonly Count<(typeof GROUPS)[number]>[];
  /** Most platforms first. */
  readonly owners: readonly Count<string>[];
  readonly withoutGroup: number;
  readonly withoutOwner: number;
  readonly overdue: number;
  readonly news: readonly News[];
}

const OWNERS_SHOWN = 10;
const NEWS_SHOWN = 8;

export function homeView({ platforms, agencies }: Catalogue): HomeView {
  const stages = countBy(platforms, ({ lifecycle }) => lifecycle.stage);
  const groups = countBy(platforms, ({ data }) => data.group);
  const owners = agencies.flatMap(({ data: { code }, owns }) => (owns.length > 0 ? [{ key: code, count: owns.length }] : []));
  return {
    stages: STAGES.flatMap((key) => counted(key, stages)),
    groups: GROUPS.flatMap((key) => counted(key, groups)),
    owners: owners.sort((a, b) => b.count - a.count).slice(0, OWNERS_SHOWN),
    withoutGroup: groups.get(undefined) ?? 0,
    withoutOwner: platforms.filter(({ data }) => data.owner === undefined).length,
    overdue: platforms.filter(({ lifecycle }) => lifecycle.overdue).length,
    news: newsOf(platforms),
  };
}

function countBy<Key>(platforms: readonly PlatformEntry[], keyOf: (entry: PlatformEntry) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const entry of platforms) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return counts;
}

function counted<Key>(key: Key, counts: ReadonlyMap<Key | undefined, number>): Count<Key>[] {
  const count = counts.get(key);
  return count === undefined ? [] : [{ key, count }];
}

function newsOf(platforms: readonly PlatformEntry[]): News[] {
  const news = new Map<string, { date: string; type: EventType; document?: DocumentRef; platforms: string[] }>();
  for (const { id, data } of platforms) {
    for (const { date, type, document } of data.events) {
      const key = [date, type, document?.number ?? document?.url ?? id].join(" ");
      const known = news.get(key);
      if (known) known.platforms.push(id);
      else news.set(key, { date, type, ...(document ? { document } : {}), platforms: [id] });
    }
  }
  return [...news.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).slice(0, NEWS_SHOWN);
}
