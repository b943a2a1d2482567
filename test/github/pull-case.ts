/**
 * A pull request as a fixture folder: `case.json` says in a few lines what GitHub knows and what the files become,
 * against the fictional demonstration catalogue. Beside it stand the comment and the actions that must come of it.
 * A case that differs from another only in what GitHub knows, or in a few words, lies over that other.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Label } from "../../scripts/github/bot.ts";
import type { PullFacts } from "../../scripts/github/facts.ts";
import type { PullContent } from "../../scripts/github/unvoted.ts";
import type { FileChange } from "../../scripts/records/commit.ts";
import { readRoot } from "../../scripts/records/load.ts";
import type { RawFile } from "../../scripts/records/parse.ts";
import { MAX_FILES } from "../../scripts/review/pull-task.ts";
import { formsIn } from "../unvoted-forms.ts";

export const BOT = "catalogue-bot[bot]";
export const TODAY = "2026-11-24";
export const HEAD = "1111111111111111111111111111111111111111";
/** The taxonomy of this repository. */
export const LABELS: readonly Label[] = parse(readFileSync(join(import.meta.dirname, "../../.github/labels.yml"), "utf8"));
const base = readRoot(join(import.meta.dirname, "../fixtures/demo"));

/** What becomes of one file: null takes it away. */
type Edit =
  | null
  | { readonly text: string }
  | { readonly replace: readonly (readonly [string, string])[] }
  | { readonly copy: string; readonly replace?: readonly (readonly [string, string])[] }
  | { readonly mode: string }
  | { readonly symlink: true }
  | { readonly size: number };

export interface PullCase {
  /** What the case shows. */
  readonly about: string;
  /**
   * The case whose changed files are changed here as well, and further: `files` is laid over them. In case.json its
   * name. Its comment is expected here too where no comment of its own stands beside the case.
   */
  readonly over?: PullCase;
  readonly facts?: Partial<PullFacts>;
  readonly files?: Readonly<Record<string, Edit>>;
  /** The same small broken file many times. */
  readonly many?: number;
  readonly otherFiles?: number;
  readonly otherPaths?: readonly string[];
  readonly conflict?: boolean;
  /** Events of platforms, by kind and day, that nobody decided. */
  readonly unvoted?: Readonly<Record<string, readonly string[]>>;
}

/** Members of the fictional agencies' teams. */
export const TEAMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["example/bo-may-trang", ["may-an", "may-binh"]],
  ["example/bo-duong-xa", ["duong-chi"]],
  ["example/bo-song-dai", ["song-dung"]],
  ["example/bo-cho-phien", ["cho-giang", "cho-hoa"]],
  ["example/uy-ban-trang-ram", ["trang-khanh"]],
]);

export function readCase(folder: string): PullCase {
  const { over, ...one } = JSON.parse(readFileSync(join(folder, "case.json"), "utf8"));
  return over ? { ...one, over: readCase(join(folder, "..", over)) } : one;
}

export function factsOf({ facts }: PullCase): PullFacts {
  return {
    number: 7,
    open: true,
    draft: false,
    author: "cho-giang",
    alsoProposedBy: [],
    checkedAs: 7,
    proposedAs: [7],
    proposedBy: [facts?.author ?? "cho-giang"],
    gone: [],
    heard: { pulls: [], objections: [] },
    commits: 1,
    base: "main",
    head: HEAD,
    labels: [],
    reviews: [],
    requestedTeams: [],
    checks: [],
    repositoryLabels: [],
    ...facts,
    comments: facts?.comments ?? [],
  };
}

export function filesOf({ over, files = {}, many = 0, otherFiles = 0, otherPaths = [], conflict = false, unvoted }: PullCase): PullContent {
  const under = over ? filesOf(over).touched : [];
  const edited = Object.entries(files).map(([path, edit]) => touch(path, edit, under));
  const touched = [...under.filter(({ path }) => !(path in files)), ...edited, ...manyBroken(many)];
  const never = (id: string, marks: readonly string[]) =>
    formsIn(
      base,
      id,
      marks.map((mark) => [mark, "whole"]),
    );
  const known = unvoted && new Map(Object.entries(unvoted).map(([id, marks]) => [id, { events: never(id, marks), owners: [] }]));
  const counts = { base, otherFiles, otherPaths, conflict, ...(known ? { unvoted: known } : {}) };
  return touched.length > MAX_FILES ? { ...counts, touched: [], tooMany: touched.length } : { ...counts, touched };
}

function manyBroken(count: number): FileChange[] {
  return Array.from({ length: count }, (_, index) =>
    touch(`platforms/ban-sao-${index}/platform.md`, { text: "---\nname: { vi: }\n---\n" }, []),
  );
}

function touch(path: string, edit: Edit, under: readonly FileChange[]): FileChange {
  if (edit === null) return { path };
  const bytes = new Uint8Array();
  if ("text" in edit) return { path, file: { path, bytes: Buffer.from(edit.text) } };
  if ("copy" in edit || "replace" in edit) {
    const from = "copy" in edit ? edit.copy : path;
    return { path, file: { path, bytes: Buffer.from(replaced(textOf(from, under), edit.replace ?? [])) } };
  }
  return { path, file: { path, bytes, ...edit } as RawFile };
}

const textOf = (path: string, under: readonly FileChange[]): string => {
  const file = [...under.flatMap(({ file }) => file ?? []), ...base].find((one) => one.path === path);
  if (!file) throw new Error(`the demonstration catalogue has no ${path}`);
  return Buffer.from(file.bytes).toString("utf8");
};

function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`nothing to replace: ${from}`);
    return now.replace(from, () => to);
  }, text);
}
