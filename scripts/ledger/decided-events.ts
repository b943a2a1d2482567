/**
 * Each decided event that came to the main branch, by the commit that brought it: the same question that is asked of a pull
 * request, asked of history, by the settings as they were. A file that can not be read for a while loses nothing: what it held before counts.
 */
import type { Commit } from "../records/commit.ts";
import type { RawFile } from "../records/parse.ts";
import { pathOf, readPath } from "../records/paths.ts";
import { eventMark, isCouncilEvent } from "../records/schema/events.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import { settingsIn } from "../records/settings-in.ts";
import { type NamedKeys, noteKeys } from "./named-keys.ts";
import { decidedIn, eventIn, isSameProduct, type PastPolicy, type PlatformPast, platformIn, type RecordedType } from "./platform-past.ts";
import type { SigningKey } from "./signatures.ts";

export interface DecidedEvent {
  readonly platform: string;
  readonly type: RecordedType;
  readonly date: string;
  readonly commit: string;
  /** YYYY-MM-DD on which the commit came: no earlier than those before it. */
  readonly day: string;
  /** Of another identity: whose it was before. */
  readonly ownerBefore?: string;
}

export interface MainHistory {
  readonly events: readonly DecidedEvent[];
  /** Of those, the ones that main no longer has: taken out by a later commit, with their platform or alone. */
  readonly undone: ReadonlySet<DecidedEvent>;
  /** Platforms whose events that were voted on stand in another order than they came in, each with those in the order in which they came. */
  readonly reordered: ReadonlyMap<string, Reordered>;
  /** Files of platforms that can not be read as main has them now: what they hold is not known. */
  readonly unread: readonly string[];
  /** Under which id the platform of each event is now, but for those that went. */
  readonly homes: ReadonlyMap<DecidedEvent, string>;
  /** Kind and day of all events that each platform has now. */
  readonly held: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of all commits of the main branch, oldest first, the day on which each came: no earlier than those before it, whatever it says. */
  readonly commits: ReadonlyMap<string, string>;
  /** The first commit with a platform: where the catalogue began. */
  readonly begun?: string;
  /** Keys of the ledger that its settings ever named. */
  readonly keys: readonly SigningKey[];
  /** Day on which they first named one. */
  readonly keysSince?: string;
  /** Whether the clone does not hold all of it. */
  readonly isCut: boolean;
}

interface Reordered {
  /** That which stands in another place. */
  readonly first: PlatformEvent;
  readonly order: readonly string[];
}

/** Reads the first-parent log, oldest first. */
export function mainHistory(log: Iterable<Commit>): MainHistory {
  const events: DecidedEvent[] = [];
  const commits = new Map<string, string>();
  const state: State = { known: new Map(), order: new Map(), unread: new Map(), homes: new Map(), gone: new Map() };
  const keys: NamedKeys = new Map();
  let policy: PastPolicy | undefined;
  let begun: string | undefined;
  let keysSince: string | undefined;
  let latest = "";
  let isCut = false;
  for (const commit of log) {
    const day = commit.time.slice(0, 10);
    latest = day > latest ? day : latest;
    commits.set(commit.hash, latest);
    isCut ||= commit.isBoundary === true;
    noteKeys(keys, commit.files, latest);
    if (keys.size > 0) keysSince ??= latest;
    const settings = settingsOf(commit);
    // Settings that say nothing of it mean the usual deciders; those that can not be read change nothing.
    const said = settings && (settings.decisions ?? {});
    const touched = platformFiles(commit);
    for (const { path, file } of commit.files.filter(({ path }) => isNearly(path))) {
      if (file) state.unread.set(path, path);
      else state.unread.delete(path);
    }
    if (begun === undefined && touched.some(({ file }) => file)) begun = commit.hash;
    // A commit does not decide by the settings that it brings.
    for (const came of carry(state, touched, { commit: commit.hash, said: day, day: latest }, policy ?? said ?? {})) events.push(came);
    policy = said ?? policy;
  }
  const held = heldNow(state);
  return {
    events,
    homes: state.homes,
    held,
    undone: undoneOf(state, held),
    reordered: reorderedIn(state),
    unread: [...state.unread.values()],
    commits,
    ...(begun === undefined ? {} : { begun }),
    keys: [...keys.values()],
    ...(keysSince === undefined ? {} : { keysSince }),
    isCut,
  };
}

function settingsOf({ files }: Commit) {
  const changed = files.find(({ path, file }) => file && path === pathOf("settings"));
  return changed?.file && (settingsIn([changed.file]) ?? undefined);
}

interface State {
  /** Each platform as it could last be read. */
  readonly known: Map<string, PlatformPast>;
  /** Events of each that were voted on, in the order in which they came. */
  readonly order: Map<string, readonly string[]>;
  readonly unread: Map<string, string>;
  /** Where the platform of each event is now. */
  readonly homes: Map<DecidedEvent, string>;
  /** What was taken away, by id: another product in its place has none of its events, and the same one has them again. */
  readonly gone: Map<string, Gone>;
}

interface Gone {
  readonly past: PlatformPast;
  /** No id of a platform. */
  readonly home: string;
}

interface Touched {
  readonly id: string;
  readonly from: string;
  readonly path: string;
  readonly file?: RawFile;
}

interface Came {
  readonly commit: string;
  /** The day that it says of itself: entries name what has no date of its own by it. */
  readonly said: string;
  readonly day: string;
}

/** What a commit brought, once its platforms are carried on. */
function carry(state: State, touched: readonly Touched[], { commit, said, day }: Came, policy: PastPolicy): DecidedEvent[] {
  const { known, order, unread, homes } = state;
  const steps = touched.map((one) => ({ ...one, ...stepOf(state, one, policy) }));
  const moves = new Map(steps.flatMap(({ id, from, file, isMoved }) => (file && isMoved ? [[from, id] as const] : [])));
  for (const [event, home] of moves.size > 0 ? homes : []) homes.set(event, moves.get(home) ?? home);
  takeAway(
    state,
    steps.flatMap(({ id, file, past }) => (!file && past ? [[id, { past, home: `${id} ${commit}` }] as const] : [])),
  );
  const orders = new Map([...moves].map(([from, id]) => [id, order.get(from) ?? []]));
  for (const { id, from, file } of touched) {
    for (const gone of file ? (from === id ? [] : [from]) : [from, id]) for (const map of [known, order, unread]) map.delete(gone);
  }
  return steps.flatMap(({ id, path, file, past, now }) => {
    if (!file) return [];
    if (now) unread.delete(id);
    else unread.set(id, path);
    const is = now ?? past;
    if (!is) return [];
    const gone = state.gone.get(id);
    if (gone && !past && isSameProduct(gone.past, is, policy)) move(homes, gone.home, id);
    state.gone.delete(id);
    // What does not keep to the schema for a while is held against what did.
    known.set(id, is.file || !past?.file ? is : { ...is, file: past.file });
    order.set(id, orderOf(is.events, orders.get(id) ?? order.get(id) ?? []));
    const came = now ? decidedIn(past, now, policy, said) : [];
    return came.map(({ type, date }): DecidedEvent => {
      const owner = type === "identity" ? past?.file?.data.owner : undefined;
      const event = { platform: id, type, date, commit, day, ...(owner === undefined ? {} : { ownerBefore: owner }) };
      homes.set(event, id);
      return event;
    });
  });
}

function takeAway({ gone, homes }: State, away: readonly (readonly [string, Gone])[]): void {
  for (const [id, one] of away) {
    gone.set(id, one);
    move(homes, id, one.home);
  }
}

function move(homes: State["homes"], from: string, to: string): void {
  for (const [event, home] of homes) if (home === from) homes.set(event, to);
}

/** What a file says, and what it was before; one that was put in another's place is not that one. */
function stepOf({ known }: State, { id, from, file }: Touched, policy: PastPolicy) {
  const now = file && platformIn(file);
  const before = known.get(from);
  const isMoved = from !== id && before !== undefined && (!now || isSameProduct(before, now, policy));
  const past = from === id || isMoved ? before : known.get(id);
  return { isMoved, ...(now ? { now } : {}), ...(past ? { past } : {}) };
}

const votedOn = (events: readonly string[]): string[] => events.filter((event) => isCouncilEvent(eventIn(event).type));

/** As they came, as long as nothing that was there is exchanged: then the order of before, with what is new at its end. */
function orderOf(now: readonly string[], before: readonly string[]): readonly string[] {
  const voted = votedOn(now);
  return isInOrder(voted, before)
    ? voted
    : [...before.filter((one) => voted.includes(one)), ...voted.filter((one) => !before.includes(one))];
}

function isInOrder(now: readonly string[], before: readonly string[]): boolean {
  const common = now.filter((one) => before.includes(one));
  const kept = before.filter((one) => now.includes(one));
  return common.every((one, index) => one === kept[index]);
}

function reorderedIn({ known, order }: State): Map<string, Reordered> {
  const markOf = (event: string): string => eventMark(eventIn(event));
  return new Map(
    [...known].flatMap(([id, { events }]) => {
      const [voted, came] = [votedOn(events), order.get(id) ?? []];
      const wrong = came.find((event, index) => voted[index] !== event);
      return wrong === undefined ? [] : [[id, { first: eventIn(wrong), order: came.map(markOf) }] as const];
    }),
  );
}

/** By kind and day, which is all that an entry says of an event. */
const heldNow = ({ known }: State): MainHistory["held"] =>
  new Map([...known].map(([id, { events }]) => [id, new Set(events.map((event) => eventMark(eventIn(event))))]));

/** That it became another product is no event of its file. */
const undoneOf = ({ homes }: State, held: MainHistory["held"]): Set<DecidedEvent> =>
  new Set([...homes].flatMap(([event, home]) => (event.type === "identity" || held.get(home)?.has(eventMark(event)) ? [] : [event])));

/** A file that a system which does not tell capitals from small letters takes for a record. */
const isNearly = (path: string): boolean => readPath(path) === undefined && readPath(path.toLowerCase())?.kind === "platform";

function platformFiles({ files }: Commit): Touched[] {
  return files.flatMap(({ path, from, file }) => {
    const place = readPath(path);
    if (place?.kind !== "platform") return [];
    const past = from === undefined ? undefined : readPath(from);
    return [{ id: place.id, from: past?.kind === "platform" ? past.id : place.id, path, ...(file ? { file } : {}) }];
  });
}
