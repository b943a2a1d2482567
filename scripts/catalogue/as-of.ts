/**
 * The catalogue as it stood on a day, by the legal dates of the events and not by when they were written down: which
 * platforms were listed, under which name, owned by whom, in which stage. Later events count for nothing. Pure.
 */

import type { EventType, PlatformEvent } from "../records/schema/platform.ts";
import type { DocumentRef } from "../records/schema/registers.ts";
import type { Text } from "../text/bilingual.ts";
import type { Catalogue, PlatformEntry } from "./catalogue.ts";
import { deriveLifecycle, type Lifecycle, type Stage, type Standing } from "./lifecycle.ts";

/** What must be known of a platform to say how it stood. */
export interface Eventful {
  readonly id: string;
  readonly name: Text;
  readonly owner?: string | undefined;
  readonly events: readonly PlatformEvent[];
}

export interface PlatformOn {
  readonly id: string;
  readonly name: Text;
  /** Undefined when it is not known who owned it then. */
  readonly owner?: string;
  readonly lifecycle: Lifecycle;
}

/** First day in being of the agencies that have one; nobody owned a platform before. */
export type AgencyStarts = ReadonlyMap<string, string>;

/** How a platform stood at the end of a day; undefined before its first event. */
export function platformOn(
  platform: Eventful,
  date: string,
  starts: AgencyStarts,
  standing: Omit<Standing, "hasOwner">,
): PlatformOn | undefined {
  const { id, events } = platform;
  const later = events.filter((event) => event.date > date);
  const owner = ownerBefore(later, platform.owner);
  const known = owner !== undefined && (starts.get(owner) ?? "") <= date ? owner : undefined;
  const lifecycle = deriveLifecycle(
    events.filter((event) => event.date <= date),
    { ...standing, hasOwner: known !== undefined },
    date,
  );
  if (!lifecycle) return undefined;
  const name = later.find(({ type }) => type === "renamed")?.previousName ?? platform.name;
  return { id, name, ...(known === undefined ? {} : { owner: known }), lifecycle };
}

/** The first hand-over that was still to come says who had it. */
function ownerBefore(later: readonly PlatformEvent[], owner: string | undefined): string | undefined {
  const transfer = later.find(({ type }) => type === "transferred");
  return transfer ? transfer.from : owner;
}

const OFF_LIST: ReadonlySet<Stage> = new Set<Stage>(["proposed", "delisted", "merged"]);

export const isListed = ({ lifecycle }: PlatformOn): boolean => !OFF_LIST.has(lifecycle.stage);

/** The platforms on the list at the end of a day, in the order of their ids. */
export function listOn(catalogue: Catalogue, date: string): PlatformOn[] {
  const starts = agencyStarts(catalogue);
  return catalogue.platforms.flatMap((entry) => {
    const found = platformOn(eventful(entry), date, starts, standingOf(entry, catalogue, date));
    return found && isListed(found) ? [found] : [];
  });
}

export const eventful = ({ id, data: { name, owner, events } }: PlatformEntry): Eventful => ({ id, name, owner, events });

export const agencyStarts = ({ agencies }: Catalogue): AgencyStarts =>
  new Map(agencies.flatMap(({ data: { code, validFrom } }) => (validFrom ? [[code, validFrom] as const] : [])));

/** Criteria that were issued by then, and the newest assessment by an outside method of then. */
function standingOf({ criteria, assessments }: PlatformEntry, catalogue: Catalogue, date: string): Omit<Standing, "hasOwner"> {
  const find = (id: string | undefined) => (id === undefined ? undefined : catalogue.criteria.find((entry) => entry.id === id));
  const set = find(criteria);
  const assessed = assessments.findLast((one) => one.date <= date && one.data.method !== "self");
  return {
    hasCriteria: set?.issued !== undefined && set.issued <= date,
    ...(assessed?.score ? { assessed: { date: assessed.date, outcome: assessed.score.outcome } } : {}),
    periods: { ...find(set?.data.extends)?.data.periods, ...set?.data.periods },
  };
}

/** Events that change the list, or who a platform on it belongs to, or what it is called. */
const DECIDING: ReadonlySet<EventType> = new Set<EventType>([
  "listed",
  "delisted",
  "merged",
  "recognised",
  "potential",
  "revoked",
  "transferred",
  "renamed",
]);

/** What one document did on a day. */
export interface DayDecision {
  /** Absent where the events name none. */
  readonly document?: DocumentRef;
  readonly effects: readonly { readonly platform: string; readonly type: EventType }[];
}

export interface DecisionDay {
  readonly date: string;
  readonly decisions: readonly DayDecision[];
}

interface Decided {
  readonly document?: DocumentRef;
  readonly effects: { platform: string; type: EventType }[];
}

const identityOf = (document: DocumentRef | undefined): string =>
  JSON.stringify([document?.number, document?.date, document?.number ? undefined : document?.url]);

/** Every day on which a decision took effect, newest first; a document that issues a list has its day also without an event. */
export function decisionDays({ platforms, documents, today }: Pick<Catalogue, "platforms" | "documents" | "today">): DecisionDay[] {
  const days = new Map<string, Map<string, Decided>>();
  const decidedOn = (date: string, document: DocumentRef | undefined): Decided => {
    const day = days.get(date) ?? new Map<string, Decided>();
    days.set(date, day);
    const decision = day.get(identityOf(document)) ?? { ...(document ? { document } : {}), effects: [] };
    day.set(identityOf(document), decision);
    return decision;
  };
  for (const { id, data } of platforms) {
    for (const { date, type, document } of data.events) {
      if (!DECIDING.has(type) || date > today) continue;
      decidedOn(date, document).effects.push({ platform: id, type });
    }
  }
  for (const { data } of documents) {
    if (data.list && data.date <= today) decidedOn(data.date, { number: data.number, date: data.date });
  }
  return [...days].sort(([a], [b]) => (a < b ? 1 : -1)).map(([date, decisions]) => ({ date, decisions: [...decisions.values()] }));
}
