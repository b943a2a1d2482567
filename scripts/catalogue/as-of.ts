/**
 * The catalogue as it stood on a day, by the legal dates of the events and not by when they were written down: which
 * platforms were listed, under which name, owned by whom, in which stage. Later events count for nothing.
 */

import { isValidOn, type Validity } from "../records/agencies.ts";
import { takesEffect } from "../records/documents.ts";
import type { DocumentRef } from "../records/schema/common.ts";
import { EVENT_FACTS, type EventFacts, type EventType, isVerified } from "../records/schema/events.ts";
import type { Platform, PlatformEvent } from "../records/schema/platform.ts";
import type { Text } from "../text/bilingual.ts";
import { compareDates, firstDay, hasCome, lastDay, type When } from "../text/dates.ts";
import { grouped } from "../text/group.ts";
import { onceEach } from "../text/made-once.ts";
import type { Catalogue, CriteriaEntry, PlatformEntry } from "./catalogue.ts";
import { circumstancesOn } from "./derive-platform.ts";
import { deriveLifecycle, type Lifecycle, markUnvoted } from "./lifecycle.ts";
import { begunBy, LIST_STATES, type ListTerms, listStateOn } from "./lists.ts";
import { entriesOf, hasHappened, standingOn } from "./memberships.ts";
import { ownershipAt } from "./ownership.ts";
import { whoIsWho } from "./responsible.ts";
import type { Circumstances } from "./stages.ts";
import { type UsageSaid, type Use, useOn } from "./use.ts";

/** What must be known of a platform to say how it stood. */
export interface Eventful {
  readonly id: string;
  readonly name: Text;
  readonly owner?: string | undefined;
  /** Who else is responsible for it, where it matters who acts next. */
  readonly assessedBy?: string | undefined;
  readonly enterprises?: Platform["enterprises"];
  readonly group?: Platform["group"];
  /** The entry of the list that it is a product of; absent where it is one itself. */
  readonly entry?: string | undefined;
  readonly events: readonly PlatformEvent[];
  /** Events that votes do not stand for, by kind and day. */
  readonly unvoted?: readonly string[] | undefined;
  /** Its usage values, or of them the oldest that shows use. */
  readonly usage?: readonly UsageSaid[] | undefined;
}

/** What else must be known of the catalogue: from when to when agencies are valid, by code, and its lists. */
export interface AsOfContext {
  readonly validities: Validities;
  readonly lists: readonly ListTerms[];
  /** The last day that anything is known of. */
  readonly today: string;
}

export interface PlatformOn {
  readonly id: string;
  readonly name: Text;
  /** Undefined when it is not known who owned it then. */
  readonly owner?: string;
  /** Day of the hand-over that made it the owner, and of the next that ended it; without either, a document of before names it. */
  readonly ownerSince?: string;
  readonly ownerUntil?: string;
  readonly lifecycle: Lifecycle;
  /** What it counts as on a list: itself, or the entry that it is a product of. */
  readonly entry: string;
  /** Whether it was on a list that had not ended. */
  readonly listed: boolean;
  /** Keys of those lists; of a decision that the register does not know as a list there is none. */
  readonly lists: readonly string[];
  /** What was known of its use, beside the stage by law. */
  readonly use: Omit<Use, "newest">;
}

/** How many entries of some lists are known by name. @param keys of the lists */
export const countNamed = (stood: readonly PlatformOn[], keys: readonly string[]): number =>
  new Set(stood.filter(({ lists }) => lists.some((key) => keys.includes(key))).map(({ entry }) => entry)).size;

/** What does not follow from its events, its owner of the day and the lists. */
type CircumstancesOn = Omit<Circumstances, "offListSince" | "listComing" | keyof ReturnType<typeof whoIsWho>>;

/** From when to when the agencies are valid, by code; out of that time they own nothing. */
type Validities = ReadonlyMap<string, Validity>;

/**
 * How a platform stood at the end of a day; undefined before its first event. Its owner is known from a hand-over, or from the
 * first document that names it: that the record names it today says nothing of the years before.
 */
export function platformOn(
  platform: Eventful,
  date: string,
  { validities, lists, today }: AsOfContext,
  circumstances: CircumstancesOn,
): PlatformOn | undefined {
  const { id, events } = platform;
  const when: When = { day: date, today };
  const isPast = (event: PlatformEvent) => hasHappened(event, lists, when);
  const earlier = events.filter(isPast);
  const later = events.filter((event) => !isPast(event));
  const { owner, received, handedOver } = ownershipAt(platform, isPast);
  const isSaid =
    handedOver !== undefined ||
    received !== undefined ||
    date >= today ||
    earlier.some((event) => event.lead === owner && isVerified(event));
  const known = owner !== undefined && isSaid && isValidOn(validities.get(owner) ?? {}, date) ? owner : undefined;
  const { on, elsewhere, offSince, comingFrom } = standingOn(earlier, lists, when);
  const lifecycle = deriveLifecycle(
    earlier,
    { ...circumstances, ...whoIsWho({ ...platform, owner: known }), offListSince: offSince, listComing: comingFrom },
    date,
  );
  if (!lifecycle) return undefined;
  const name = later.filter(isVerified).find(({ type }) => EVENT_FACTS[type].changes === "name")?.previousName ?? platform.name;
  const span = {
    ...(received ? { ownerSince: received.date } : {}),
    ...(handedOver ? { ownerUntil: handedOver.date } : {}),
  };
  const { newest: _, ...use } = useOn(platform, when);
  return {
    ...{
      id,
      name,
      entry: platform.entry ?? id,
      lifecycle: markUnvoted(lifecycle, earlier, platform.unvoted),
      listed: on.length > 0 || elsewhere,
      lists: on,
      use,
    },
    ...(known === undefined ? {} : { owner: known, ...span }),
  };
}

/** Those on the newest list in force first, then list by list, those of which that is not clear after them; of one list as they were. */
export function inListOrder(stood: readonly PlatformOn[], lists: readonly ListTerms[], when: When): PlatformOn[] {
  const stateRank = (list: ListTerms) => LIST_STATES.indexOf(listStateOn(list, lists, when) ?? "ended");
  const order = [...lists].sort((a, b) => stateRank(a) - stateRank(b) || compareDates(b.from, a.from)).map(({ key }) => key);
  const rank = ({ lists: on }: PlatformOn) => Math.min(order.length, ...on.map((key) => order.indexOf(key)));
  return [...stood].sort((a, b) => rank(a) - rank(b));
}

/** The platforms on a list at the end of a day, list by list. */
export function listedOn(catalogue: Catalogue, date: string): PlatformOn[] {
  const stood = stoodOn(catalogue, date).filter(({ listed }) => listed);
  return inListOrder(stood, asOfContext(catalogue).lists, { day: date, today: catalogue.today });
}

/** How each platform stood at the end of any day; what all days share is read once. */
export const standingIn = onceEach((catalogue: Catalogue): ((entry: PlatformEntry, date: string) => PlatformOn | undefined) => {
  const context = asOfContext(catalogue);
  const criteria = new Map(catalogue.criteria.map((entry) => [entry.id, entry]));
  const eventful = new Map(eventfulsOf(catalogue).map((one) => [one.id, one]));
  return (entry, date) => {
    const platform = eventful.get(entry.id);
    const { assessedBy, enterprises, group } = entry.data;
    // Most of what must be known to say how it stood is looked up in vain before its first event.
    if (!platform?.events.some((event) => firstDay(event.date) <= date)) return undefined;
    const when = { day: date, today: catalogue.today };
    const circumstances = circumstancesOf(entry, criteria, catalogue.settings, when);
    return platformOn({ ...platform, assessedBy, enterprises, group }, date, context, circumstances);
  };
});

/** Every platform that had come to a stage by the end of a day, in the order of the catalogue. */
export function stoodOn(catalogue: Catalogue, date: string): PlatformOn[] {
  const standing = standingIn(catalogue);
  return catalogue.platforms.flatMap((entry) => standing(entry, date) ?? []);
}

export const asOfContext = (catalogue: Catalogue): AsOfContext => ({
  validities: validitiesOf(catalogue),
  lists: catalogue.lists.map(({ key, from, supplements, ended, amended, saidEnded }) => ({
    key,
    from,
    supplements,
    ended,
    amended,
    saidEnded,
  })),
  today: catalogue.today,
});

/** Every platform of the catalogue, in its order. */
export function eventfulsOf({ platforms }: Pick<Catalogue, "platforms">): Eventful[] {
  const entries = entriesOf(platforms);
  return platforms.map(({ id, unvoted, data: { name, owner, events, usage } }) => {
    const entry = entries.get(id);
    return { id, name, owner, ...(entry === id ? {} : { entry }), events, usage, ...(unvoted ? { unvoted } : {}) };
  });
}

/** Of the agencies that have a first or a last day. */
const validitiesOf = ({ agencies }: Catalogue): Validities =>
  new Map(
    agencies.flatMap(({ data: { code, validFrom, validTo } }) => (validFrom || validTo ? [[code, { validFrom, validTo }] as const] : [])),
  );

/** Criteria that were issued by then, and what else the record says of then. */
function circumstancesOf(
  entry: PlatformEntry,
  criteria: ReadonlyMap<string, CriteriaEntry>,
  settings: Catalogue["settings"],
  when: When,
): CircumstancesOn {
  const find = (id: string | undefined) => (id === undefined ? undefined : criteria.get(id));
  const set = find(entry.criteria);
  return {
    ...circumstancesOn(entry, settings, when, (id) => find(id)?.data),
    hasCriteria: set?.issued !== undefined && hasCome(set.issued, when),
    periods: { ...find(set?.data.extends)?.data.periods, ...set?.data.periods },
  };
}

/** Whether an event changes the list, whom a platform on it belongs to or what it is called, or is a decision of the council. */
const isDecision = ({ list, changes, decidedBy }: EventFacts): boolean =>
  list !== "stays" || changes !== undefined || decidedBy === "council";

/** What one document did on a day. */
export interface DayDecision {
  /** Absent where the events name none. */
  readonly document?: DocumentRef;
  readonly effects: readonly { readonly platform: string; readonly type: EventType }[];
}

export interface DecisionDay {
  readonly date: string;
  /** The day by which all of it had come: of a month or year its last, or the one before something was done to its list. */
  readonly by: string;
  readonly decisions: readonly DayDecision[];
}

const identityOf = (document: DocumentRef | undefined): string =>
  JSON.stringify([document?.number, document?.date, document?.number ? undefined : document?.url]);

/** Every day on which a decision took effect, newest first; a document that issues a list has its day also without an event. */
export function decisionDays(catalogue: Pick<Catalogue, "platforms" | "documents" | "lists" | "today">): DecisionDay[] {
  const { platforms, documents, lists, today } = catalogue;
  const byOf = (date: string) => [lastDay(date), ...lists.flatMap((list) => (list.from === date ? begunBy(list) : []))].sort()[0] ?? date;
  const acts = [
    ...platforms.flatMap(({ id, data }) =>
      data.events
        .filter((event) => isDecision(EVENT_FACTS[event.type]) && isVerified(event) && firstDay(event.date) <= today)
        .map(({ date, type, document }) => ({ date, document, effects: [{ platform: id, type }] })),
    ),
    ...documents
      .filter(({ data }) => data.list && firstDay(takesEffect(data)) <= today)
      .map(({ data }) => ({ date: takesEffect(data), document: { number: data.number, date: data.date }, effects: [] })),
  ];
  return [...grouped(acts.map((act) => [act.date, act] as const))]
    .map(([date, onDay]) => ({ date, by: byOf(date), onDay }))
    .sort((a, b) => compareDates(b.by, a.by) || compareDates(b.date, a.date))
    .map(({ date, by, onDay }) => ({
      ...{ date, by },
      decisions: [...grouped(onDay.map((act) => [identityOf(act.document), act] as const)).values()].map((same) => ({
        ...(same[0]?.document ? { document: same[0].document } : {}),
        effects: same.flatMap(({ effects }) => effects),
      })),
    }));
}
