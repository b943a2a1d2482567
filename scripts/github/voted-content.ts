/**
 * What is voted on is content, not a commit: the same commit makes another record once the main branch has changed it. Which approvals are
 * of it: standing.ts.
 */
import type { PullFiles } from "../git/pull-files.ts";
import { sha256 } from "../ledger/envelope.ts";
import { recordKeyAt, recordKeys } from "../ledger/kept.ts";
import { CRITERIA_FOLDER, platformFolder } from "../records/folders.ts";
import type { RawFile } from "../records/parse.ts";
import { recordAt } from "../records/paths.ts";
import { grouped } from "../text/group.ts";

/** Of what is kept for each of a thousand records there must be room beside the votes (report/fit.ts). */
const DIGITS = 32;
const short = (text: string): string => sha256(text).slice(0, DIGITS);

/** What a record is, whoever holds its files: their places and bytes. */
export function contentOf(files: readonly RawFile[]): string {
  const lines = files.map(({ path, bytes, symlink, mode, size }) => JSON.stringify([path, sha256(bytes), symlink, mode, size]));
  return short(lines.sort().join("\n"));
}

/**
 * Of each record that a change touches, what it would be after merging. Registers are shared: a line of one that another change brought is
 * no reason to look at this one again.
 */
export function contentsAfter({ base, touched }: Pick<PullFiles, "base" | "touched">): string[] {
  const names = new Set(recordKeys(touched.map(({ path }) => path)));
  if (names.size === 0) return [];
  const changed = new Set(touched.map(({ path }) => path));
  const files = [...base.filter(({ path }) => !changed.has(path)), ...touched.flatMap(({ file }) => file ?? [])];
  const own = grouped(
    files.flatMap((file) => {
      const name = recordKeyAt(file.path);
      return name !== undefined && names.has(name) ? [[name, file] as const] : [];
    }),
  );
  return [...names].map((name) => contentOf(own.get(name) ?? []));
}

/** Where all of the records lie that a change touches. */
export function recordPlaces({ touched }: Pick<PullFiles, "touched">): string[] {
  const records = touched.flatMap(({ path }) => recordAt(path) ?? []);
  const places = records.flatMap(({ kind, id }) =>
    kind === "platform" ? [platformFolder(id)] : [`${CRITERIA_FOLDER}/${id}`, `${CRITERIA_FOLDER}/${id}.md`],
  );
  return [...new Set(places)].sort();
}
