/**
 * Each decided event that came to the main branch, by the commit that brought it: the same question that is asked of a pull
 * request, asked of history. A file that can not be read for a while loses nothing: what it held before counts.
 */
import type { Commit } from "../records/commit.ts";
import { parseFile, type RawFile } from "../records/parse.ts";
import { readPath } from "../records/paths.ts";
import { COUNCIL_EVENTS, type CouncilEvent } from "../records/schema/events.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import { type NamedKeys, noteKeys } from "./named-keys.ts";
import type { SigningKey } from "./signatures.ts";

export interface DecidedEvent {
  readonly platform: string;
  readonly type: CouncilEvent;
  readonly date: string;
  readonly commit: string;
  /** YYYY-MM-DD of the commit. */
  readonly day: string;
}

export interface MainHistory {
  readonly events: readonly DecidedEvent[];
  /** Of those, the ones that main no longer has: taken out by a later commit, with their platform or alone. */
  readonly undone: ReadonlySet<DecidedEvent>;
  /** Of all commits of the main branch, oldest first, their days. */
  readonly commits: ReadonlyMap<string, string>;
  /** The first commit with a platform: where the catalogue began. */
  readonly begun?: string;
  /** Keys of the ledger that its settings ever named. */
  readonly keys: readonly SigningKey[];
  /** Whether the clone does not hold all of it. */
  readonly isCut: boolean;
}

/** Reads the first-parent log, oldest first. */
export function mainHistory(log: Iterable<Commit>): MainHistory {
  const events: DecidedEvent[] = [];
  const commits = new Map<string, string>();
  const known = new Map<string, readonly string[]>();
  const homes = new Map<DecidedEvent, string>();
  const keys: NamedKeys = new Map();
  let begun: string | undefined;
  let isCut = false;
  for (const commit of log) {
    const day = commit.time.slice(0, 10);
    commits.set(commit.hash, day);
    isCut ||= commit.isBoundary === true;
    noteKeys(keys, commit.files, day);
    const touched = platformFiles(commit);
    if (begun === undefined && touched.some(({ file }) => file)) begun = commit.hash;
    const before = touched.map(({ id, from }) => known.get(from) ?? known.get(id) ?? []);
    const moves = new Map(touched.flatMap(({ id, from, file }) => (file && from !== id ? [[from, id] as const] : [])));
    for (const [event, home] of moves.size > 0 ? homes : []) homes.set(event, moves.get(home) ?? home);
    for (const { id, from, file } of touched) if (!file || from !== id) known.delete(from);
    for (const [index, { id, file }] of touched.entries()) {
      const past = before[index] ?? [];
      const now = file ? (decidedIn(file) ?? past) : undefined;
      if (now === undefined) continue;
      known.set(id, now);
      for (const event of without(now, past)) {
        const { type, date } = JSON.parse(event) as PlatformEvent & { type: CouncilEvent };
        const came = { platform: id, type, date, commit: commit.hash, day };
        events.push(came);
        homes.set(came, id);
      }
    }
  }
  return { events, undone: undoneOf(homes, known), commits, ...(begun === undefined ? {} : { begun }), keys: [...keys.values()], isCut };
}

/** By kind and day, which is all that an entry says of an event. @param homes where each event's platform is now */
function undoneOf(homes: ReadonlyMap<DecidedEvent, string>, known: ReadonlyMap<string, readonly string[]>): Set<DecidedEvent> {
  const left = new Map([...known].map(([id, events]) => [id, new Set(events.map((event) => nameOf(JSON.parse(event) as PlatformEvent)))]));
  return new Set([...homes].flatMap(([event, home]) => (left.get(home)?.has(nameOf(event)) ? [] : [event])));
}

const nameOf = ({ type, date }: { readonly type: string; readonly date: string }): string => `${type} ${date}`;

function platformFiles({ files }: Commit): { id: string; from: string; file?: RawFile }[] {
  return files.flatMap(({ path, from, file }) => {
    const place = readPath(path);
    if (place?.kind !== "platform") return [];
    const past = from === undefined ? undefined : readPath(from);
    return [{ id: place.id, from: past?.kind === "platform" ? past.id : place.id, ...(file ? { file } : {}) }];
  });
}

/** Its decided events, each as JSON with its keys in order; undefined when it can not be read. */
function decidedIn(file: RawFile): string[] | undefined {
  const data = parseFile(file).file?.data as { events?: unknown } | undefined;
  if (data === undefined || data === null) return undefined;
  const events = Array.isArray(data.events) ? (data.events as unknown[]) : [];
  return events.flatMap((event) => (isDecided(event) ? [ordered(event)] : []));
}

function isDecided(event: unknown): event is PlatformEvent {
  const { type, date } = (event ?? {}) as Record<string, unknown>;
  return typeof date === "string" && (COUNCIL_EVENTS as readonly unknown[]).includes(type);
}

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** Items beyond those of the past, each counted as often as it stands there. */
function without(now: readonly string[], past: readonly string[]): string[] {
  const left = [...past];
  return now.filter((event) => {
    const index = left.indexOf(event);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
