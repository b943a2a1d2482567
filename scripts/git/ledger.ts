/** The branch that the ledger of decisions is kept on, read as git objects with nothing checked out. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DECISIONS_FOLDER } from "../records/folders.ts";
import type { RawFile } from "../records/parse.ts";
import { GitError } from "./git-error.ts";
import { git, gitText, rawFile, readBlobs, readTree, resolveCommit, splitNul, type TreeEntry } from "./git-objects.ts";
import { repositoryPlace } from "./place.ts";

export const LEDGER_BRANCH = "decisions";
/** Where the branch may be: as fetched, or as made here. */
const REFS = [`refs/remotes/origin/${LEDGER_BRANCH}`, `refs/heads/${LEDGER_BRANCH}`];

/** The ledger at one commit of its branch. */
export interface LedgerPlace {
  /** Top folder of the repository: the ledger is at the top of its branch, wherever the data is. */
  readonly top: string;
  readonly commit: string;
}

/** Where the ledger of a data root is; undefined where there is no repository or no such branch. @param ref another than the usual */
export function findLedger(root: string, ref?: string): LedgerPlace | undefined {
  const { top } = repositoryPlace(root);
  const commit = ref === undefined ? tips(top)[0]?.commit : tryCommit(top, ref);
  return commit === undefined ? undefined : { top, commit };
}

/** The branch as GitHub names it. */
export const LEDGER_REF = `refs/heads/${LEDGER_BRANCH}`;

export const readLedgerAt = ({ top, commit }: LedgerPlace): RawFile[] => readTree(top, commit, [DECISIONS_FOLDER]);

/** What lies at the top of the branch beside the ledger; of a folder its name. */
export const strangeAt = ({ top, commit }: LedgerPlace): string[] =>
  splitNul(git(top, ["ls-tree", "-z", "--name-only", commit])).filter((name) => name !== DECISIONS_FOLDER);

/** Where the branch stands under each of its names; none where the folder is in no repository. */
function tips(top: string): { ref: string; commit: string }[] {
  try {
    const found = gitText(top, ["for-each-ref", "--format=%(refname) %(objectname)", ...REFS]).split("\n");
    return REFS.flatMap((ref) => {
      const commit = found.find((line) => line.startsWith(`${ref} `))?.slice(ref.length + 1);
      return commit === undefined ? [] : [{ ref, commit }];
    });
  } catch (error) {
    return absent(error);
  }
}

/** Commits that the branch here is known to have had: where it stands, and stood before. */
export function knownTips({ top }: LedgerPlace): string[] {
  const now = tips(top);
  if (now.length === 0) return [];
  // A reflog is kept where the branch was made or fetched by hand; there may be none.
  const past = gitText(top, ["log", "--walk-reflogs", "--format=%H", ...now.map(({ ref }) => ref)]).split("\n");
  return [...new Set([...now.map(({ commit }) => commit), ...past])].filter(Boolean);
}

/** One commit of the branch: files that came, and what was there of those that were changed or went. */
export interface LedgerStep {
  readonly hash: string;
  readonly parents: readonly string[];
  readonly isBoundary: boolean;
  readonly added: readonly string[];
  readonly changed: readonly RawFile[];
  readonly removed: readonly RawFile[];
}

/** The whole log of the branch, oldest first. @throws GitError when git says no */
export function readLedgerLog({ top, commit }: LedgerPlace): LedgerStep[] {
  const options = [
    "--reverse",
    "--topo-order",
    "-m",
    "--first-parent",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "-z",
    "--no-show-signature",
  ];
  const fields = git(top, ["log", ...options, "--format=%H%x00%P%x00", commit])
    .toString("utf8")
    .split("\0");
  const steps: { hash: string; parents: string[]; changes: RawChange[] }[] = [];
  for (let at = 0; at < fields.length; at++) {
    const field = (fields[at] ?? "").trim();
    const [, mode = "", object = "", status = ""] = /^:(\d{6}) \d{6} ([0-9a-f]+) [0-9a-f]+ ([A-Z])/.exec(field) ?? [];
    if (status) steps.at(-1)?.changes.push({ mode, object, status, path: fields[++at] ?? "" });
    else if (/^[0-9a-f]{40,64}$/.test(field))
      steps.push({ hash: field, parents: (fields[++at] ?? "").split(" ").filter(Boolean), changes: [] });
  }
  const old = steps.flatMap(({ changes }) => changes.filter(({ status }) => status !== "A"));
  const blobs = old.length > 0 ? readBlobs(top, old) : new Map();
  const cut = shallowCommits(top);
  return steps.map(({ hash, parents, changes }) => {
    const of = (isWanted: (status: string) => boolean) =>
      changes.filter(({ status, path }) => isWanted(status) && path.startsWith(`${DECISIONS_FOLDER}/`));
    return {
      hash,
      parents,
      isBoundary: cut.has(hash),
      added: of((status) => status === "A").map(({ path }) => path),
      changed: of((status) => status !== "A" && status !== "D").map((one) => rawFile(one, blobs)),
      removed: of((status) => status === "D").map((one) => rawFile(one, blobs)),
    };
  });
}

interface RawChange extends TreeEntry {
  readonly status: string;
}

function shallowCommits(top: string): Set<string> {
  const file = resolve(top, gitText(top, ["rev-parse", "--git-path", "shallow"]));
  return new Set(existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : []);
}

/**
 * Files of the data as they were at commits, by one process. A file that is not there is left out.
 * @param prefix where the data is in the repository, with a slash at its end
 */
export function readFilesAt<At extends { readonly commit: string; readonly path: string }>(
  top: string,
  prefix: string,
  wanted: readonly At[],
): (readonly [At, Uint8Array])[] {
  // A name with a line end would ask for two.
  const askable = wanted.filter(({ path }) => !/[\n\r]/.test(path));
  if (askable.length === 0) return [];
  const output = git(top, ["cat-file", "--batch"], { input: askable.map(({ commit, path }) => `${commit}:${prefix}${path}\n`).join("") });
  let at = 0;
  return askable.flatMap((one) => {
    const end = output.indexOf(10, at);
    const [, type, size] = output.toString("latin1", at, end).split(" ").slice(-3);
    const length = type !== undefined && /^\d+$/.test(size ?? "") ? Number(size) : undefined;
    at = end + 1 + (length === undefined ? 0 : length + 1);
    return length === undefined ? [] : [[one, output.subarray(at - 1 - length, at - 1)] as const];
  });
}

/** Whether a commit holds something of the ledger's name beside the data, where it has no business. */
export const hasLedgerFolder = (top: string, prefix: string, commit: string): boolean =>
  splitNul(git(top, ["ls-tree", "-z", "--name-only", commit, "--", `${prefix}${DECISIONS_FOLDER}`])).length > 0;

function tryCommit(root: string, ref: string): string | undefined {
  try {
    return resolveCommit(root, ref);
  } catch (error) {
    absent(error);
    return undefined;
  }
}

function absent(error: unknown): [] {
  if (error instanceof GitError || (error as NodeJS.ErrnoException).code === "ENOENT") return [];
  throw error;
}
