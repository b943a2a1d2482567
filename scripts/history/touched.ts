/** Which records the files of a commit belong to, and which of them only changed their id. Pure. */
import type { FileChange } from "./commit.ts";

/** A record with files of its own. */
export interface FileRecord {
  readonly kind: "platform" | "criteria";
  readonly id: string;
}

export interface Touched {
  readonly now: FileRecord;
  /** The record that it was before it was moved. */
  readonly was?: FileRecord;
}

export const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind}/${id}`;

/** The record a path belongs to; registers are none. */
export function recordAt(path: string): FileRecord | undefined {
  const [, top, id] = /^(platforms|criteria)\/([^/]+?)(?:\.md)?(?:\/|$)/.exec(path) ?? [];
  if (!id || id === "_registers") return undefined;
  return { kind: top === "criteria" ? "criteria" : "platform", id };
}

/** Whether a path is the file that a record stands and falls with. */
const isOwn = (path: string): boolean => path.startsWith("criteria/") || /^platforms\/[^/]+\/platform\.md$/.test(path);

/** Every record of a commit once; one whose own file was moved to another id continues that one. */
export function touchedBy(files: readonly FileChange[]): Touched[] {
  const moved = new Map(files.flatMap((change) => movedRecord(change)));
  const left = new Set([...moved.values()].map(keyOf));
  const placed = new Set(files.flatMap(({ path, file }) => (file && isOwn(path) ? keysAt(path) : [])));
  const touched = new Map<string, Touched>();
  for (const { path, from } of files) {
    for (const now of [recordAt(path), from === undefined ? undefined : recordAt(from)]) {
      if (!now || (left.has(keyOf(now)) && !placed.has(keyOf(now)))) continue;
      const was = moved.get(keyOf(now));
      touched.set(keyOf(now), { now, ...(was ? { was } : {}) });
    }
  }
  return [...touched.values()];
}

/** The key that a record has now, with the record it was; empty when the change moves none. */
function movedRecord({ path, from }: FileChange): [string, FileRecord][] {
  const [now, was] = [recordAt(path), from === undefined ? undefined : recordAt(from)];
  if (!now || !was || from === undefined || now.kind !== was.kind || now.id === was.id) return [];
  return isOwn(path) && isOwn(from) ? [[keyOf(now), was]] : [];
}

function keysAt(path: string): string[] {
  const record = recordAt(path);
  return record ? [keyOf(record)] : [];
}
