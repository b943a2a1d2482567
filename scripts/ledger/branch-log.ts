/**
 * Whether the ledger's branch only grew: what its own log shows beyond the files it holds now. An entry names the commit that
 * it was added to, so a branch that was put together anew is not the one it belongs to.
 */
import type { Problem } from "../problems/problem.ts";
import type { Decision } from "../records/schema/decision.ts";
import { sameValues } from "../text/same.ts";
import { entryPath, type LedgerEntry } from "./entry.ts";
import { fault, short } from "./fault.ts";

/** A commit of the ledger's branch. */
export interface LedgerCommit {
  readonly hash: string;
  readonly parents: readonly string[];
  /** Whether the clone does not hold what came before it. */
  readonly isBoundary: boolean;
  /** Files as they were added, and as they were before they were changed or removed. */
  readonly added: readonly string[];
  readonly changed: readonly Past[];
  readonly removed: readonly Past[];
}

interface Past {
  readonly path: string;
  /** What it said before, where that was an entry. */
  readonly before?: LedgerEntry;
}

interface BranchInput {
  readonly entries: readonly LedgerEntry[];
  /** Oldest first. */
  readonly log: readonly LedgerCommit[];
  /** Commits that the branch is known to have had. */
  readonly known: readonly string[];
  /** Whether an entry was one of the ledger's: others may be taken away. */
  readonly isOwn: (entry: LedgerEntry) => boolean;
}

export function branchFaults({ entries, log, known, isOwn }: BranchInput): Problem[] {
  const lost = lostFrom(log, known);
  const now = new Map(entries.map((entry) => [entry.path, entry]));
  const there = new Set(entries.map(({ digest }) => digest));
  return [
    ...(lost === undefined ? [] : [fault("ledger-replaced", "decisions", (words) => words.lost(short(lost)))]),
    ...log.flatMap(({ hash, removed }) =>
      removed.flatMap(({ path, before }) =>
        before && isOwn(before) && !there.has(before.digest) ? [fault("entry-removed", path, (words) => words.inCommit(short(hash)))] : [],
      ),
    ),
    ...log.flatMap(({ hash, changed }) => changed.flatMap((past) => changeFaults(past, now.get(past.path), hash, isOwn))),
    ...placeFaults(now, log, isOwn),
  ];
}

function lostFrom(log: readonly LedgerCommit[], known: readonly string[]): string | undefined {
  const all = new Set(log.map(({ hash }) => hash));
  return known.find((hash) => !all.has(hash));
}

/** Whether a log is another than that of the branch that is known. */
export const isReplaced = (log: readonly LedgerCommit[], known: readonly string[]): boolean => lostFrom(log, known) !== undefined;

function changeFaults({ path, before }: Past, now: LedgerEntry | undefined, commit: string, isOwn: BranchInput["isOwn"]): Problem[] {
  if (!before || !isOwn(before) || before.digest === now?.digest) return [];
  const isOther = now !== undefined && !sameValues(before.decision, now.decision);
  const isVotes = isOther && sameValues(withoutVotes(before.decision), withoutVotes(now.decision));
  return [fault(isVotes ? "entry-votes" : "entry-changed", path, (words) => words.inCommit(short(commit)))];
}

const withoutVotes = ({ votes, approvals, objections, recused, reached, quorum, ...rest }: Decision): unknown => rest;

/** Each entry on the commit that it names, and in the order of its number. */
function placeFaults(now: ReadonlyMap<string, LedgerEntry>, log: readonly LedgerCommit[], isOwn: BranchInput["isOwn"]): Problem[] {
  let last = 0;
  const placed = new Set<string>();
  const added = addedBy(now, log);
  return log.flatMap(({ parents, isBoundary }, index) =>
    (added[index] ?? []).flatMap(({ path, digest }) => {
      const entry = now.get(path);
      const chain = entry?.decision.chain;
      // What lay there before it is none of it, and one that was removed and is back was placed before.
      if (!chain || isBoundary || digest !== entry.digest || placed.has(path)) return [];
      placed.add(path);
      const found: Problem[] = [];
      if (chain.sequence <= last) found.push(fault("entry-reordered", path, (words) => words.place(chain.sequence, last + 1)));
      if (chain.tip !== parents[0]) found.push(fault("ledger-replaced", path, (words) => words.tip(short(chain.tip ?? "–"))));
      // The number that somebody else wrote into it is none of the ledger's.
      if (isOwn(entry)) last = Math.max(last, chain.sequence);
      return found;
    }),
  );
}

/**
 * What somebody put there beside the true entries, though it has a key of theirs: copies of a true one in another place, and what names
 * such a key and was never signed by it. Where there is no log, a true entry lies in its own place, and what is not as it was signed may have been.
 */
export function plantedIn(
  entries: readonly LedgerEntry[],
  log: readonly LedgerCommit[],
  isAltered: (entry: LedgerEntry) => boolean,
): LedgerEntry[] {
  const now = new Map(entries.map((entry) => [entry.path, entry]));
  const placed = addedBy(now, log).flatMap((added, index) =>
    log[index]?.isBoundary ? [] : added.filter(({ path, digest }) => digest !== undefined && now.get(path)?.digest === digest),
  );
  const order = new Map(placed.map(({ path }, index) => [path, index]).reverse() as [string, number][]);
  const rank = (entry: LedgerEntry) => order.get(entry.path) ?? (entry.path === entryPath(entry.decision) ? -1 : Number.POSITIVE_INFINITY);
  const first = new Map<string, LedgerEntry>();
  for (const entry of [...entries].sort((a, b) => rank(a) - rank(b))) if (!first.has(entry.digest)) first.set(entry.digest, entry);
  return entries.filter((entry) => first.get(entry.digest) !== entry || (order.has(entry.path) && isAltered(entry)));
}

interface Added {
  readonly path: string;
  /** Of the entry that it added; none where that was no entry. */
  readonly digest: string | undefined;
}

/** What each commit of the log added, as it was then: from what is there now back through all that was changed and taken away. */
function addedBy(now: ReadonlyMap<string, LedgerEntry>, log: readonly LedgerCommit[]): Added[][] {
  const digests = new Map([...now].map(([path, { digest }]) => [path, digest as string | undefined]));
  return [...log]
    .reverse()
    .map(({ added, changed, removed }) => {
      const then = added.map((path) => ({ path, digest: digests.get(path) }));
      for (const { path, before } of [...changed, ...removed]) digests.set(path, before?.digest);
      return then;
    })
    .reverse();
}
