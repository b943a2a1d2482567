/** What is overdue and new, for the home page, made once a build. */
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { DocumentRef } from "../../scripts/records/schema/common.ts";
import type { EventType } from "../../scripts/records/schema/events.ts";
import { compareDates, firstDay } from "../../scripts/text/dates.ts";

/** Events of one day, kind and document: a decision lists many platforms at once. */
export interface News {
  readonly date: string;
  readonly type: EventType;
  readonly document?: DocumentRef;
  readonly platforms: readonly string[];
}

export interface HomeView {
  readonly overdue: number;
  readonly news: readonly News[];
}

const NEWS_SHOWN = 8;

export const homeView = ({ platforms }: Catalogue): HomeView => ({
  overdue: platforms.filter(({ lifecycle }) => lifecycle.overdue).length,
  news: newsOf(platforms),
});

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
