/**
 * Each decided event that came to the main branch, by the commit that brought it: the same question that is asked of a pull
 * request, asked of history, by the settings as they were. A file that can not be read for a while loses nothing: what it held before counts.
 */
import type { Commit } from "../records/commit.ts";
import { pathOf, readPath } from "../records/paths.ts";
import { eventMark } from "../records/schema/events.ts";
import { settingsIn } from "../records/settings-in.ts";
import { grouped } from "../text/group.ts";
import { type Reordered, reorderedIn } from "./event-order.ts";
import type { NowOnMain } from "./held-votes.ts";
import { type NamedKeys, noteKeys } from "./named-keys.ts";
import { followRecords, noRecords, type TouchedRecord } from "./past-records.ts";
import { eventIn, type PastPolicy } from "./platform-past.ts";
import type { DecidedEvent, Removal } from "./product-line.ts";
import { noteRules, type VotingRules } from "./rules-then.ts";
import type { SigningKey } from "./signatures.ts";

export interface MainHistory {
  readonly events: readonly DecidedEvent[];
  /** By which commits some were taken out of their record; what was voted on nobody may take out (catalogue/rewritten-events.ts). */
  readonly removals: readonly Removal[];
  /** Of those, the ones that main no longer has: taken out by a later commit, with their platform or alone. */
  readonly undone: ReadonlySet<DecidedEvent>;
  /** Platforms whose events that were voted on stand in another order than they came in, each with those in the order in which they came. */
  readonly reordered: ReadonlyMap<string, Reordered>;
  /** Files of platforms that can not be read as main has them now: what they hold is not known. */
  readonly unread: readonly string[];
  /** Under which id the platform of each event is now, but for those that went. */
  readonly homes: ReadonlyMap<DecidedEvent, string>;
  /** Each platform as it is. */
  readonly now: ReadonlyMap<string, NowOnMain>;
  /** Of all commits of the main branch, oldest first, the day on which each came: no earlier than those before it, whatever it says. */
  readonly commits: ReadonlyMap<string, string>;
  /** Those that say a day which has not come, with that day: it counts for nothing. */
  readonly ahead: ReadonlyMap<string, string>;
  /** What its settings asked for of votes, in their order. */
  readonly rules: readonly VotingRules[];
  /** The first commit with a platform: where the catalogue began. */
  readonly begun?: string;
  /** Keys of the ledger that its settings ever named. */
  readonly keys: readonly SigningKey[];
  /** Day on which they first named one. */
  readonly keysSince?: string;
  /** Whether the clone does not hold all of it. */
  readonly isCut: boolean;
}

/** Reads the first-parent log, oldest first. @param today no commit came later, whatever it says */
export function mainHistory(log: Iterable<Commit>, today: string): MainHistory {
  const events: DecidedEvent[] = [];
  const commits = new Map<string, string>();
  const ahead = new Map<string, string>();
  const records = noRecords();
  const keys: NamedKeys = new Map();
  const rules: VotingRules[] = [];
  let policy: PastPolicy | undefined;
  let begun: string | undefined;
  let keysSince: string | undefined;
  let past = "";
  let isCut = false;
  for (const commit of log) {
    const said = commit.time.slice(0, 10);
    if (said > today) ahead.set(commit.hash, said);
    else if (said > past) past = said;
    const latest = past || today;
    commits.set(commit.hash, latest);
    isCut ||= commit.isBoundary === true;
    noteKeys(keys, commit.files, latest);
    if (keys.size > 0) keysSince ??= latest;
    const settings = settingsOf(commit);
    // Settings that say nothing of it mean the usual deciders; those that can not be read change nothing.
    const says = settings && (settings.decisions ?? {});
    if (settings) noteRules(rules, settings, commits.size - 1, latest);
    const touched = platformFiles(commit);
    for (const { path, file } of commit.files.filter(({ path }) => isNearly(path))) {
      if (file) records.unread.set(path, path);
      else records.unread.delete(path);
    }
    if (begun === undefined && touched.some(({ file }) => file)) begun = commit.hash;
    // A commit does not decide by the settings that it brings.
    for (const came of followRecords(
      records,
      touched,
      { commit: commit.hash, said: said > today ? latest : said, day: latest },
      policy ?? says ?? {},
    ))
      events.push(came);
    policy = says ?? policy;
  }
  const now = new Map([...records.known].map(([id, { past, line }]) => [id, { forms: past.events, line }]));
  return {
    events,
    removals: records.removals,
    homes: records.homes,
    now,
    undone: undoneOf(records.homes, now),
    reordered: new Map(
      [...records.known].flatMap(([id, { past, order }]) => {
        const found = reorderedIn(past.events, order);
        return found ? [[id, found] as const] : [];
      }),
    ),
    unread: [...records.unread.values()],
    commits,
    ahead,
    rules,
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

/** By kind and day, which is all that an entry says of an event. */
export const marksOn = ({ forms }: NowOnMain): Set<string> => new Set(forms.map((form) => eventMark(eventIn(form))));

/** That it became another product is no event of its file. */
function undoneOf(homes: MainHistory["homes"], now: MainHistory["now"]): Set<DecidedEvent> {
  const marks = new Map([...now].map(([id, one]) => [id, marksOn(one)]));
  return new Set(
    [...homes].flatMap(([event, home]) => (event.type === "identity" || marks.get(home)?.has(eventMark(event)) ? [] : [event])),
  );
}

/** A file that a system which does not tell capitals from small letters takes for a record. */
const isNearly = (path: string): boolean => readPath(path) === undefined && readPath(path.toLowerCase())?.kind === "platform";

function platformFiles({ files }: Commit): TouchedRecord[] {
  return files.flatMap(({ path, from, file }) => {
    const place = readPath(path);
    if (place?.kind !== "platform") return [];
    const past = from === undefined ? undefined : readPath(from);
    return [{ id: place.id, from: past?.kind === "platform" ? past.id : place.id, path, ...(file ? { file } : {}) }];
  });
}

/** Events of each platform as main has it now, under its id of today, oldest first. */
export const eventsByHome = ({ events, homes }: Pick<MainHistory, "events" | "homes">): ReadonlyMap<string, readonly DecidedEvent[]> =>
  grouped(events.map((event) => [homes.get(event) ?? event.platform, event] as const));
