/**
 * What a new entry is tied to, and why nothing may be written. What somebody else put on the branch is passed over: it must
 * keep no true entry back. But while an entry of the ledger's own is changed or gone, a new one would be tied to the wrong
 * one, and stay so after the old file is restored: nothing is written until it is, and nothing is lost by waiting, since each
 * event on main that has no entry is recorded whenever that comes.
 */
import type { Problem } from "../problems/problem.ts";
import { isChained } from "./chain.ts";
import type { LedgerEntry } from "./entry.ts";
import type { FaultKind } from "./fault.ts";
import { isSigned, type Signing, signatureFaults } from "./signatures.ts";

/**
 * Whether somebody else than the bot put an entry there: by a key that the settings do not name, or without one where there is
 * one; without keys, of a commit that is not on main.
 */
export function isForeign(entry: LedgerEntry, signing: Signing): boolean {
  const isStrange = signatureFaults(entry, signing).some(({ rule }) => rule === "entry-forged" || rule === "entry-unsigned");
  return isStrange || (!isSigned(entry) && !signing.main.has(entry.decision.commit));
}

interface CarryOn {
  /** The last of the chain; a main branch that was rewound takes none of it back. */
  readonly last: LedgerEntry | undefined;
  /** Why nothing may be written. */
  readonly stops: readonly Problem[];
}

const HARMLESS: readonly FaultKind[] = [
  "entry-planted",
  "entry-twice",
  "entry-undone",
  "entry-rules",
  "entry-key-time",
  "event-unrecorded",
];
/** Of files that the ledger's branch held, and were its own then. */
const DAMAGE: readonly FaultKind[] = ["entry-changed", "entry-removed", "entry-votes"];
const isOf = (rules: readonly FaultKind[], { rule }: Problem): boolean => rules.some((one) => one === rule);

/**
 * @param entries by their place
 * @param problems all that a proof found; @param branch those of them that the branch's own log shows
 */
export function carryOn(
  entries: readonly LedgerEntry[],
  foreign: ReadonlySet<LedgerEntry>,
  problems: readonly Problem[],
  branch: readonly Problem[],
): CarryOn {
  const own = entries.filter((entry) => !foreign.has(entry));
  const strange = new Set([...foreign].map(({ path }) => path));
  const chained = own.filter(isChained);
  const named = new Set(entries.map(({ path }) => path));
  const stops = problems.filter((problem) =>
    branch.includes(problem)
      ? isOf(DAMAGE, problem) || !strange.has(problem.path)
      : !isOf(HARMLESS, problem) && named.has(problem.path) && !strange.has(problem.path),
  );
  // None is by a key that the settings name, and one must have been the first: whether a key was taken out by mistake, a person must say.
  const all = [...foreign].filter(isChained);
  const isKeyGone = chained.length === 0 && all.length > 1;
  return { last: chained.at(-1), stops: isKeyGone ? problems.filter(({ path }) => strange.has(path)) : stops };
}
