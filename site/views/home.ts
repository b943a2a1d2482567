/** What is overdue, new, most used and missing, and how far the steps of the process have come, for the home page; made once a build. */
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { completenessByAgency, RECORD_PARTS, type RecordPart } from "../../scripts/catalogue/statistics/agencies.ts";
import { type ProcessStep, processSteps } from "../../scripts/catalogue/statistics/steps.ts";
import type { DocumentRef } from "../../scripts/records/schema/common.ts";
import type { EventType } from "../../scripts/records/schema/events.ts";
import { compareDates, firstDay } from "../../scripts/text/dates.ts";
import { listsInForce } from "./lists-in-force.ts";
import { type Used, usersOf } from "./users.ts";

/** Events of one day, kind and document: a decision lists many platforms at once. */
export interface News {
  readonly date: string;
  readonly type: EventType;
  readonly document?: DocumentRef;
  readonly platforms: readonly string[];
}

/** A part of a record, and how many records have no source for it. */
export interface MissingPart {
  readonly part: RecordPart;
  readonly count: number;
}

export interface HomeView {
  readonly overdue: number;
  readonly news: readonly News[];
  /** Those that are items of the document of the process, in its order. */
  readonly steps: readonly ProcessStep[];
  /** What the steps are counted of: the platforms on the lists in force, else all. */
  readonly counted: { readonly platforms: number; readonly onLists: boolean };
  readonly mostUsed: readonly Used[];
  readonly missing: readonly MissingPart[];
}

const NEWS_SHOWN = 8;
const USED_SHOWN = 8;
const MISSING_SHOWN = 6;

export function homeView(catalogue: Catalogue): HomeView {
  const { platforms } = catalogue;
  const listed = onListsInForce(catalogue);
  const counted = listed.length > 0 ? listed : platforms;
  return {
    overdue: platforms.filter(({ lifecycle }) => lifecycle.overdue).length,
    news: newsOf(platforms),
    steps: processSteps({ ...catalogue, platforms: counted })
      .filter(({ item }) => item !== undefined)
      .sort((a, b) => (a.item ?? 0) - (b.item ?? 0)),
    counted: { platforms: counted.length, onLists: listed.length > 0 },
    mostUsed: usersOf(catalogue).slice(0, USED_SHOWN),
    missing: missingOf(platforms).slice(0, MISSING_SHOWN),
  };
}

/** Each once, be it on several lists. */
function onListsInForce(catalogue: Catalogue): readonly PlatformEntry[] {
  const ids = new Set(listsInForce(catalogue).flatMap(({ members }) => members.map(({ platform }) => platform.id)));
  return catalogue.platforms.filter(({ id }) => ids.has(id));
}

/** What most records lack comes first. */
function missingOf(platforms: readonly PlatformEntry[]): MissingPart[] {
  const agencies = completenessByAgency(platforms);
  return RECORD_PARTS.map((part) => ({
    part,
    count: agencies.reduce((sum, { platforms: all, parts }) => sum + all - (parts[part.id] ?? 0), 0),
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
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
  // Of a month or year it is not known that it is newer than anything after its first day.
  return [...news.values()].sort((a, b) => compareDates(firstDay(b.date), firstDay(a.date))).slice(0, NEWS_SHOWN);
}
