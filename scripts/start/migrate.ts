/**
 * Moves the files of a catalogue from one version of the schemas to another, one step after the other. Pure: texts by
 * their paths in, texts that have changed out; comments stay.
 */
import { type Changes, editRecord, type Files } from "../records/edit-record.ts";
import { withoutFormerWords } from "../records/former-words.ts";
import { pathOf } from "../records/paths.ts";
import { pinnedSheets } from "../records/pinned-sheets.ts";

export interface Step {
  /** The version after it. */
  readonly to: number;
  readonly change: (files: Files) => Changes;
}

interface Migrated {
  readonly changes: Changes;
  /** Versions that were passed, in order. */
  readonly passed: readonly number[];
}

/** @param from version of the files @param to version wanted @throws Error where no step leads on */
export function migrateFiles(files: Files, from: number, to: number, steps: readonly Step[]): Migrated {
  const now = new Map(files);
  const changes = new Map<string, string | undefined>();
  const put = (path: string, text: string | undefined) => {
    changes.set(path, text);
    if (text === undefined) now.delete(path);
    else now.set(path, text);
  };
  // Sheets that were counted are pinned by their hash: they stay as they were, and are read as they are.
  const pinned = pinnedSheets(files);
  const passed = Array.from({ length: to - from }, (_, index) => from + index + 1);
  for (const version of passed) {
    const step = steps.find((one) => one.to === version);
    if (!step) throw new Error(`no step leads to version ${version}`);
    for (const [path, text] of step.change(now)) if (!pinned.has(path)) put(path, text);
  }
  const settings = now.get(pathOf("settings"));
  // Words that are read still, whatever the version: they are written as they are called now.
  if (settings !== undefined) put(pathOf("settings"), withoutFormerWords(settings));
  if (passed.length > 0 && settings !== undefined) put(pathOf("settings"), withVersion(now.get(pathOf("settings")) ?? "", to));
  return { changes: new Map([...changes].filter(([path, text]) => files.get(path) !== text)), passed };
}

const withVersion = (settings: string, version: number): string =>
  editRecord(pathOf("settings"), settings, (document) => document.set("schemaVersion", version));
