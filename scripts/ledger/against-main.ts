/**
 * Whether ledger and main branch say the same: every decided event has its entry, every entry its event, and the hashes in it
 * are those of the files at its commit and just before.
 */

import { markedPlace } from "../catalogue/decisions.ts";
import type { Problem } from "../problems/problem.ts";
import { PLATFORMS_FOLDER } from "../records/folders.ts";
import { pathOf } from "../records/paths.ts";
import { eventMark } from "../records/schema/events.ts";
import { lastDay } from "../text/dates.ts";
import { showDate } from "../text/formats.ts";
import { grouped } from "../text/group.ts";
import { eventsByHome, type MainHistory } from "./decided-events.ts";
import type { LedgerEntry } from "./entry.ts";
import { eventText, fault, short } from "./fault.ts";
import { heldVotes, putBackIn } from "./held-votes.ts";
import { eventIn, eventKey } from "./platform-past.ts";
import type { DecidedEvent } from "./product-line.ts";
import { votesIn } from "./recorded-votes.ts";
import { ruleFaults } from "./rules-then.ts";

/** A file at a commit of the main branch. */
export interface FileAt {
  readonly commit: string;
  readonly path: string;
}
/** SHA-256 of files at commits, by `fileKey`; of those that are not there none. */
export type FileHashes = ReadonlyMap<string, string>;
export const fileKey = ({ commit, path }: FileAt): string => `${commit}:${path}`;

/** Whether an event came with what the catalogue began with: decided before, elsewhere. */
export function isFromBefore({ date, day, commit }: DecidedEvent, { begun }: MainHistory, since: string | undefined): boolean {
  return since !== undefined && lastDay(date) < since && (day < since || commit === begun);
}

/**
 * Events that would need no entry any more, by another day from which the catalogue counts, and that nobody is known to have voted on.
 * @param sound entries that can be believed
 */
export function exemptedBy(sound: readonly LedgerEntry[], main: MainHistory, since: string | undefined, later: string): DecidedEvent[] {
  const isReached = votesIn(sound);
  return main.events.filter((event) => !isFromBefore(event, main, since) && isFromBefore(event, main, later) && isReached(event) !== true);
}

/** What the hashes of entries are to be held against: each file at the entry's commit and at the one before. */
export function filesAt(entries: readonly LedgerEntry[], { commits }: MainHistory): FileAt[] {
  const before = parents(commits);
  return entries.flatMap((entry) =>
    commits.has(entry.decision.commit)
      ? entry.decision.files.flatMap(({ path }) =>
          sidesOf(entry, before).flatMap((one) => (one === undefined ? [] : { commit: one, path })),
        )
      : [],
  );
}

/** The commit of an entry, and the one before it on its line. */
const sidesOf = ({ decision, beside }: LedgerEntry, before: ReadonlyMap<string, string | undefined>) =>
  beside === undefined ? ([decision.commit, before.get(decision.commit)] as const) : ([beside, `${beside}^1`] as const);

function parents(commits: MainHistory["commits"]): Map<string, string | undefined> {
  const all = [...commits.keys()];
  return new Map(all.map((commit, index) => [commit, all[index - 1]]));
}

/** Entries without an event, or with other files than those of the main branch. @param distrusted those of a key that had ended */
export function entryFaults(
  entries: readonly LedgerEntry[],
  main: MainHistory,
  hashes: FileHashes,
  distrusted: readonly LedgerEntry[],
): Problem[] {
  const events = grouped([...main.events, ...main.removals].map((event) => [markedPlace(event), eventKey(event)] as const));
  const before = parents(main.commits);
  const taken = new Map<string, string>();
  return entries.flatMap((entry) => {
    const { path, decision } = entry;
    if (!main.commits.has(decision.commit)) return [fault("entry-planted", path, (words) => words.notOnMain(short(decision.commit)))];
    const there = events.get(markedPlace(decision)) ?? [];
    const missing = decision.events.find((event) => !there.includes(eventKey(event)));
    if (missing) return [fault("entry-planted", path, (words, lang) => words.noEvent(eventText(missing, lang), short(decision.commit)))];
    // What nobody trusts any more is recorded again.
    const own = distrusted.includes(entry)
      ? []
      : decision.events.map((event) => `${markedPlace(decision)} ${eventKey(event)} ${entry.beside}`);
    const other = own.map((key) => taken.get(key)).find((one) => one !== undefined);
    for (const key of own) taken.set(key, path);
    return [...(other === undefined ? [] : [fault("entry-twice", path, () => other)]), ...hashFaults(entry, before, hashes)];
  });
}

/**
 * Sound entries whose event main no longer has: the decision stands in the ledger, and somebody took it out by hand. What was recorded as come
 * without votes was never decided: nobody has to put it back.
 */
export function undoneFaults(sound: readonly LedgerEntry[], { undone }: MainHistory): Problem[] {
  const gone = grouped([...undone].map((event) => [markedPlace(event), eventMark(event)] as const));
  return sound.flatMap(({ path, decision }) => {
    const event = decision.events.find((one) => !one.removed && gone.get(markedPlace(decision))?.includes(eventMark(one)));
    return event && decision.reached ? [fault("entry-undone", path, (_, lang) => eventText(event, lang))] : [];
  });
}

/**
 * Events that main has in other words than those that were voted on, which nobody voted on: the entry stands for the old ones, and somebody
 * rewrote them by hand.
 */
export function rewrittenFaults(sound: readonly LedgerEntry[], main: MainHistory): Problem[] {
  const isReached = votesIn(sound);
  const byHome = eventsByHome(main);
  return [...main.now].flatMap(([id, now]) => {
    const { never } = heldVotes(byHome.get(id) ?? [], now, (event) => isReached(event) === true);
    const others = [...never].flatMap(([form, how]) => (how === "form" ? eventIn(form) : []));
    return others.map((event) => fault("event-rewritten", pathOf("platform", { id }), (_, lang) => eventText(event, lang)));
  });
}

/** Entries that ask for less than main's settings did; of what was put back in the words that were voted on nobody was asked. */
export function looseFaults(sound: readonly LedgerEntry[], main: MainHistory): Problem[] {
  const isReached = votesIn(sound);
  const back = new Set([...eventsByHome(main).values()].flatMap((events) => putBackIn(events, (event) => isReached(event) === true)));
  const events = [...main.events, ...main.removals].filter((event) => !back.has(event));
  return ruleFaults(sound, main.commits, main.rules, events);
}

/** What of main itself can not be proved, or is no longer as it was decided. */
export const mainFaults = ({ reordered, unread, ahead }: MainHistory): Problem[] => [
  ...[...ahead].map(([commit, day]) =>
    fault("commit-ahead", PLATFORMS_FOLDER, (words, lang) => words.says(short(commit), showDate(day, lang))),
  ),
  ...[...reordered].map(([id, { first }]) => fault("events-reordered", pathOf("platform", { id }), (_, lang) => eventText(first, lang))),
  ...unread.map((path) => fault("record-unread", path, () => "")),
];

function hashFaults(entry: LedgerEntry, parents: ReadonlyMap<string, string | undefined>, hashes: FileHashes): Problem[] {
  const { path, decision } = entry;
  const { files, chain } = decision;
  const [commit, past] = sidesOf(entry, parents);
  const own = pathOf("platform", { id: decision.platform });
  if (!files.some((file) => file.path === own)) return [fault("entry-hash", path, (words) => words.noPlatform(own))];
  const wrong = files.find((file) => hashes.get(fileKey({ commit, path: file.path })) !== file.sha256);
  if (wrong) return [fault("entry-hash", path, () => wrong.path)];
  const before = (file: string) => (past === undefined ? undefined : hashes.get(fileKey({ commit: past, path: file })));
  // Those of the old form do not say what was before.
  const altered = chain && files.find((file) => before(file.path) !== file.before);
  return altered ? [fault("entry-hash", path, (words) => words.fileBefore(altered.path))] : [];
}

/** What no sound entry stands for, oldest first. */
export interface Unrecorded {
  /** What has to have one. */
  readonly events: readonly DecidedEvent[];
  /** What brought back what was voted on before: only a vote on that is worth an entry. */
  readonly putBack: readonly DecidedEvent[];
}

export function unrecordedIn(sound: readonly LedgerEntry[], main: MainHistory, since: string | undefined): Unrecorded {
  const isReached = votesIn(sound);
  const isVoted = (event: DecidedEvent) => isReached(event) ?? isFromBefore(event, main, since);
  const byHome = eventsByHome(main);
  const back = new Set([...byHome.values()].flatMap((events) => putBackIn(events, isVoted)));
  const open = main.events.filter((event) => !isFromBefore(event, main, since) && isReached(event) === undefined);
  // To take out what was never voted on is for those to decide who decide such things; of what was, its own entry says that it is gone.
  const removals = main.removals.filter(
    (removal) => isReached(removal) === undefined && removal.of.every((event) => isReached(event) === false),
  );
  return {
    events: inOrder([...open.filter((event) => !back.has(event)), ...removals], main),
    putBack: open.filter((event) => back.has(event)),
  };
}

function inOrder(events: readonly DecidedEvent[], { commits }: MainHistory): DecidedEvent[] {
  const places = new Map([...commits.keys()].map((commit, index) => [commit, index]));
  const placeOf = ({ commit }: DecidedEvent) => places.get(commit) ?? 0;
  return [...events].sort((a, b) => placeOf(a) - placeOf(b));
}

export const unrecordedFault = (event: DecidedEvent): Problem =>
  fault("event-unrecorded", pathOf("platform", { id: event.platform }), (words, lang) =>
    words.event(event.platform, eventText(event, lang), short(event.commit)),
  );
