/**
 * Entries of commits that main holds, though not on its own line: somebody merged main into their branch and pushed that as main. What was
 * decided is on main as it was, so the votes hold for it: their events came with that merge.
 */
import type { MainHistory } from "./decided-events.ts";
import type { LedgerEntry } from "./entry.ts";

/** Commits of entries that are not on main's own line. */
export const commitsBeside = (entries: readonly LedgerEntry[], { commits }: MainHistory): string[] => [
  ...new Set(entries.flatMap(({ decision: { commit } }) => (commits.has(commit) ? [] : commit))),
];

/** @param landings merges by which main came to hold such commits */
export const withLandings = (entries: readonly LedgerEntry[], landings: ReadonlyMap<string, string>): LedgerEntry[] =>
  entries.map((entry) => {
    const { commit } = entry.decision;
    const merge = landings.get(commit);
    return merge === undefined ? entry : { ...entry, beside: commit, decision: { ...entry.decision, commit: merge } };
  });
