/**
 * What is voted on is content, not a commit: the same commit makes another record once the main branch has changed it. The newest check
 * run keeps in its id what stood to be voted on, and up to which review approvals were of something else.
 */
import type { PullFiles } from "../git/pull-files.ts";
import { sha256 } from "../ledger/envelope.ts";
import type { RawFile } from "../records/parse.ts";
import { recordAt } from "../records/paths.ts";
import type { Review } from "../review/council.ts";
import { grouped } from "../text/group.ts";
import { newestFirst, type PullFacts } from "./facts.ts";
import { CHECKS } from "./names.ts";

/** As the id of a check run keeps it. */
export interface VotedOn {
  /** Hash of all records that the change touches, as they would be after merging. */
  readonly content: string;
  /** GitHub's number of the newest review that was given on other content; 0 where there is none. */
  readonly after: number;
}

/** Of what is kept for each of a thousand records there must be room beside the votes (report/fit.ts). */
const DIGITS = 32;
const short = (text: string): string => sha256(text).slice(0, DIGITS);

/** What a record is, whoever holds its files: their places and bytes. */
export function contentOf(files: readonly RawFile[]): string {
  const lines = files.map(({ path, bytes, symlink, mode, size }) => JSON.stringify([path, sha256(bytes), symlink, mode, size]));
  return short(lines.sort().join("\n"));
}

function nameOf(path: string): string | undefined {
  const record = recordAt(path);
  return record && `${record.kind} ${record.id}`;
}

/**
 * Of each record that a change touches, what it would be after merging. Registers are shared: a line of one that another change brought is
 * no reason to look at this one again.
 */
export function contentsAfter({ base, touched }: Pick<PullFiles, "base" | "touched">): string[] {
  const names = new Set(touched.flatMap(({ path }) => nameOf(path) ?? []));
  if (names.size === 0) return [];
  const changed = new Set(touched.map(({ path }) => path));
  const files = [...base.filter(({ path }) => !changed.has(path)), ...touched.flatMap(({ file }) => file ?? [])];
  const own = grouped(
    files.flatMap((file) => {
      const name = nameOf(file.path);
      return name !== undefined && names.has(name) ? [[name, file] as const] : [];
    }),
  );
  return [...names].sort().map((name) => contentOf(own.get(name) ?? []));
}

/** Of a check run's id, at its end or before another mark. */
const PATTERN = new RegExp(`\\.([0-9a-f]{${DIGITS}})-(\\d+)(?:\\.|$)`);
export const votedOnMark = (votedOn: VotedOn | undefined): string => (votedOn ? `.${votedOn.content}-${votedOn.after}` : "");

export function lastVotedOn(checks: PullFacts["checks"]): VotedOn | undefined {
  const [[, content, after] = []] = newestFirst(checks, CHECKS.approvals).flatMap(({ externalId }) =>
    [PATTERN.exec(externalId ?? "") ?? []].filter((one) => one.length > 0),
  );
  return content === undefined ? undefined : { content, after: Number(after) };
}

/**
 * What stands to be voted on, and up to which review approvals were of something else: where it is not what it was when it was judged last,
 * all that were given so far. Of what touches no record, or was not read, what was known is kept.
 */
export function votedOn({ checks, reviews }: Pick<PullFacts, "checks" | "reviews">, contents: readonly string[]): VotedOn | undefined {
  const known = lastVotedOn(checks);
  const content = contents.length > 0 ? short(contents.join("\n")) : known?.content;
  if (content === undefined) return undefined;
  if (!known || known.content === content) return { content, after: known?.after ?? 0 };
  return { content, after: Math.max(known.after, ...reviews.map(({ id = 0 }) => id)) };
}

/** Approvals of something else are marked; an objection stands until it is taken back. */
export const withOvertaken = (reviews: readonly Review[], after = 0): Review[] =>
  reviews.map((review) =>
    review.state === "approved" && review.id !== undefined && review.id <= after ? { ...review, overtaken: true } : review,
  );
