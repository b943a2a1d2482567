/**
 * The log of the repository -> what changed in each record, in sentences: walked once, from the first commit on. What
 * comes out is plain data, so that it can be kept for the next build.
 */

import type { Commit } from "../records/commit.ts";
import { grouped } from "../text/group.ts";
import { listIn } from "./files.ts";
import { committingAgency, reasonOf } from "./origin.ts";
import type { RecordChange, RecordName } from "./record-change.ts";
import { recordKey } from "./touched.ts";
import { applyCommit, beginWalk } from "./walk.ts";

export interface HistoryStep {
  readonly hash: string;
  /** In the time zone of the catalogue: its first ten characters are the day there. */
  readonly time: string;
  /** Code of the agency that its author spoke for; absent for others. */
  readonly agency?: string;
  /** First line of the message, or of what a merge says that it brings; empty when nothing was said. */
  readonly why: string;
  readonly pull?: number;
  readonly changes: readonly RecordChange[];
}

export interface History {
  /** Newest first; commits that change no record have no changes, and any of them may have been published. */
  readonly steps: readonly HistoryStep[];
  /** Line of each record by its `kind/id`. */
  readonly lines: Readonly<Record<string, number>>;
  /** The clone does not hold the whole log. */
  readonly shallow: boolean;
}

/** Walks the commits, oldest first. */
export function historyOf(commits: Iterable<Commit>, shallow: boolean): History {
  const walk = beginWalk();
  const steps: HistoryStep[] = [];
  for (const commit of commits) {
    const applied = applyCommit(walk, commit);
    const changes = commit.isBoundary ? [] : applied;
    const agency = committingAgency(commit, listIn(walk.files, "agencies"));
    steps.push({ hash: commit.hash, time: commit.time, ...(agency ? { agency } : {}), ...reasonOf(commit), changes });
  }
  return { steps: steps.reverse(), lines: Object.fromEntries(walk.lines), shallow };
}

/** Look-ups over a history, made once. */
export interface HistoryIndex {
  /** The steps of one record under every id it had, newest first, with only what they did to it. */
  readonly stepsOf: (name: RecordName) => readonly HistoryStep[];
  /** Steps that changed an agency's own record or a platform that it owned then. */
  readonly stepsOfAgency: (id: string) => readonly HistoryStep[];
  readonly lastChange: (name: RecordName) => HistoryStep | undefined;
  /** The id that the record of a change has now. */
  readonly presentId: (change: RecordChange) => string | undefined;
  /** Ids that records had before and no record has now, each with the record that it became. */
  readonly moved: readonly { readonly kind: RecordName["kind"]; readonly from: string; readonly to: string }[];
}

export function indexHistory({ steps, lines }: History): HistoryIndex {
  const byLine = grouped(steps.flatMap((step) => step.changes.map((change) => [change.line, { ...step, changes: [change] }] as const)));
  const byAgency = grouped(
    steps.flatMap((step) =>
      [...grouped(step.changes.flatMap(byAgencies))].map(([agency, changes]) => [agency, { ...step, changes }] as const),
    ),
  );
  const present = new Map(Object.entries(lines).map(([key, line]) => [line, key.slice(key.indexOf("/") + 1)]));
  const stepsOf = (name: RecordName) => byLine.get(lines[recordKey(name)] ?? 0) ?? [];
  return {
    stepsOf,
    stepsOfAgency: (id) => byAgency.get(id) ?? [],
    lastChange: (name) => stepsOf(name)[0],
    presentId: ({ line }) => present.get(line),
    moved: movedRecords(steps, lines, present),
  };
}

/** A change under each agency that it concerns. */
const byAgencies = (change: RecordChange): (readonly [string, RecordChange])[] =>
  (change.kind === "agency" ? [change.id] : (change.owners ?? [])).map((agency) => [agency, change]);

/** The newest record that left an id counts. */
function movedRecords(steps: readonly HistoryStep[], lines: History["lines"], present: ReadonlyMap<number, string>): HistoryIndex["moved"] {
  const moved = new Map<string, HistoryIndex["moved"][number]>();
  for (const { kind, from, line } of steps.flatMap(({ changes }) => changes)) {
    const to = present.get(line);
    if (from === undefined || to === undefined) continue;
    const key = recordKey({ kind, id: from });
    if (lines[key] === undefined && !moved.has(key)) moved.set(key, { kind, from, to });
  }
  return [...moved.values()];
}
