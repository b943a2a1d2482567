/**
 * The data files after each commit, every one as it last could be read: a file that was broken for a while has neither
 * come nor gone, and its record is in the history again when it is whole. Changed in place by the walk over the log.
 */

import type { FileChange } from "../records/commit.ts";
import type { EntryIn, ListKind } from "../records/kinds.ts";
import { locatePath, type Parsed, parseFile } from "../records/parse.ts";
import { type FileRecord, pathOf, readPath, recordAt } from "../records/paths.ts";
import { collectRecords, type FileOf, type Records } from "../records/records.ts";
import type { PageText } from "../records/schema/text.ts";
import { recordKey } from "./touched.ts";

/** Parsed files by path, for each record; those of the registers stand under their own path. */
export type ParsedFiles = Map<string, Map<string, Parsed>>;

const groupKeyOf = (path: string): string => {
  const record = recordAt(path);
  return record ? recordKey(record) : path;
};

/** What goes, goes first: a file may be moved to where another was moved away. */
export function applyChanges(files: ParsedFiles, changes: readonly FileChange[]): void {
  const moved = new Map<string, Parsed>();
  for (const { path, from } of changes) {
    const good = from === undefined ? undefined : files.get(groupKeyOf(from))?.get(from);
    if (good) moved.set(path, good);
  }
  for (const { path, from, file } of changes) {
    if (from !== undefined) remove(files, from);
    if (!file) remove(files, path);
  }
  for (const { path, file } of changes) {
    const parsed = file && parseFile(file);
    if (parsed?.fits) put(files, parsed);
    else if (parsed) put(files, rehoused(moved.get(path), path));
  }
}

function put(files: ParsedFiles, parsed: Parsed | undefined): void {
  if (!parsed) return;
  const place = groupKeyOf(parsed.path);
  const known = files.get(place) ?? new Map<string, Parsed>();
  known.set(parsed.path, parsed);
  files.set(place, known);
}

function remove(files: ParsedFiles, path: string): void {
  const known = files.get(groupKeyOf(path));
  known?.delete(path);
  if (known?.size === 0) files.delete(groupKeyOf(path));
}

/** A file that was moved and broken at once, as it last was, in its new place. */
function rehoused(good: Parsed | undefined, path: string): Parsed | undefined {
  const place = locatePath(path);
  if (!good?.file || "rule" in place || place.kind !== good.file.kind) return undefined;
  return { ...good, path, file: { ...good.file, ...place, path } };
}

/** The records of the files of one record alone. */
export const recordsOf = (files: ParsedFiles, name: FileRecord): Records =>
  collectRecords([...(files.get(recordKey(name))?.values() ?? [])]);

/** All criteria sets. */
export const criteriaRecords = (files: ParsedFiles): Records =>
  collectRecords(
    [...files].flatMap(([place, known]) => (place.startsWith(recordKey({ kind: "criteria", id: "" })) ? [...known.values()] : [])),
  );

/** A text as it stands; undefined while there is none. */
export function textIn(files: ParsedFiles, id: string): FileOf<PageText> | undefined {
  const path = pathOf("text", { id });
  return files.get(path)?.get(path)?.file as FileOf<PageText> | undefined;
}

/** Names of the texts that a commit touches. */
export const textsTouched = (changes: readonly FileChange[]): string[] => [
  ...new Set(
    changes.flatMap(({ path, from }) =>
      [path, from ?? path].map((one) => readPath(one)).flatMap((at) => (at?.kind === "text" ? at.id : [])),
    ),
  ),
];

/** The entries of a register that is a list; none while it is not there. */
export function listIn<Kind extends ListKind>(files: ParsedFiles, kind: Kind): readonly EntryIn<Kind>[] {
  const path = pathOf<ListKind>(kind);
  return (files.get(path)?.get(path)?.file?.data ?? []) as readonly EntryIn<Kind>[];
}
