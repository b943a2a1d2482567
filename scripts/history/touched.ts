/** Which records the files of a commit belong to, and which of them only changed their id. */

import type { FileChange } from "../records/commit.ts";
import { type FileRecord, isOwnFile, recordAt } from "../records/paths.ts";

export interface Touched {
  readonly now: FileRecord;
  /** The record that it was before it was moved. */
  readonly was?: FileRecord;
}

export const recordKey = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind}/${id}`;

/** Every record of a commit once; one whose own file was moved to another id continues that one. */
export function touchedBy(files: readonly FileChange[]): Touched[] {
  const moved = new Map(files.flatMap((change) => movedRecord(change)));
  const left = new Set([...moved.values()].map(recordKey));
  const placed = new Set(files.flatMap(({ path, file }) => (file && isOwnFile(path) ? keysAt(path) : [])));
  const touched = new Map<string, Touched>();
  for (const { path, from } of files) {
    for (const now of [recordAt(path), from === undefined ? undefined : recordAt(from)]) {
      if (!now || (left.has(recordKey(now)) && !placed.has(recordKey(now)))) continue;
      const was = moved.get(recordKey(now));
      touched.set(recordKey(now), { now, ...(was ? { was } : {}) });
    }
  }
  return [...touched.values()];
}

/** The key that a record has now, with the record it was; empty when the change moves none. */
function movedRecord({ path, from }: FileChange): [string, FileRecord][] {
  const [now, was] = [recordAt(path), from === undefined ? undefined : recordAt(from)];
  if (!now || !was || from === undefined || now.kind !== was.kind || now.id === was.id) return [];
  return isOwnFile(path) && isOwnFile(from) ? [[recordKey(now), was]] : [];
}

function keysAt(path: string): string[] {
  const record = recordAt(path);
  return record ? [recordKey(record)] : [];
}
