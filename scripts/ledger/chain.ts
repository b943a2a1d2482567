/**
 * Whether the entries are one whole chain: numbered from 1 without gaps, each naming the file before it, none dated before
 * it, those of the old form named by the first. It is proved from the entries alone.
 */
import type { Problem } from "../problems/problem.ts";
import type { Decision } from "../records/schema/decision.ts";
import type { LedgerEntry } from "./entry.ts";
import { fault } from "./fault.ts";

export type Chained = LedgerEntry & { readonly decision: Decision & { readonly chain: NonNullable<Decision["chain"]> } };

export const isChained = (entry: LedgerEntry): entry is Chained => entry.decision.chain !== undefined;

/**
 * @param entries by their place
 * @param broken paths of entries that are known to be changed: what does not fit them is their fault
 */
export function chainFaults(entries: readonly LedgerEntry[], broken: ReadonlySet<string>): Problem[] {
  const chain = entries.filter(isChained);
  const first = chain[0];
  return [
    ...(first ? beginning(first) : []),
    ...chain.slice(1).flatMap((entry, index) => link(chain[index] as Chained, entry, chain, broken)),
    ...(first ? inherited(first, entries) : []),
  ];
}

function beginning({ path, decision: { chain } }: Chained): Problem[] {
  if (chain.sequence > 1) return [fault("chain-cut", path, (words) => words.first(chain.sequence))];
  return chain.previous === undefined ? [] : [fault("chain-cut", path, (words) => words.firstNames)];
}

function link(before: Chained, entry: Chained, chain: readonly Chained[], broken: ReadonlySet<string>): Problem[] {
  const [past, { sequence, previous, recordedOn }] = [before.decision.chain, entry.decision.chain];
  const found: Problem[] = [];
  if (recordedOn < past.recordedOn) {
    found.push(fault("entry-reordered", entry.path, (words) => words.days(past.recordedOn, recordedOn)));
  }
  if (sequence === past.sequence) return [...found, fault("entry-reordered", entry.path, (words) => words.twice(sequence))];
  if (sequence > past.sequence + 1) {
    return [...found, fault("entry-removed", entry.path, (words) => words.numbers(past.sequence + 1, sequence - 1))];
  }
  if (previous === before.digest || broken.has(before.path) || broken.has(entry.path)) return found;
  const other = chain.find(({ digest }) => digest === previous);
  return other
    ? [...found, fault("entry-reordered", entry.path, (words) => words.place(sequence, other.decision.chain.sequence + 1))]
    : [...found, fault("entry-changed", before.path, (words) => words.next(entry.path))];
}

/** Entries of the old form are those that the first one found, byte for byte. */
function inherited({ decision: { chain } }: Chained, entries: readonly LedgerEntry[]): Problem[] {
  const old = new Map(entries.filter((entry) => !isChained(entry)).map(({ path, digest }) => [path, digest]));
  const named = new Map((chain.inherits ?? []).map(({ path, sha256 }) => [path, sha256]));
  return [
    ...[...named].flatMap(([path, digest]) => {
      const now = old.get(path);
      if (now === undefined) return [fault("entry-removed", path, (words) => words.path(path))];
      return now === digest ? [] : [fault("entry-changed", path, (words) => words.inherited)];
    }),
    ...[...old.keys()].filter((path) => !named.has(path)).map((path) => fault("entry-planted", path, (words) => words.notInherited)),
  ];
}
