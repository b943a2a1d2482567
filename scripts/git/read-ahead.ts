/**
 * Reads what many pull requests are judged from in a few questions to git: each process of it costs more than a judgement does. All of it
 * is kept by the names of objects, so nothing is judged from anything else than if it were read one by one; what one of them makes fail is
 * then read so.
 */
import { isData } from "../records/paths.ts";
import { countTogether } from "./count-changed.ts";
import { GitError } from "./git-error.ts";
import { bytesOf, type ChangedFile, git, gitText, isGone, NOT_FETCHED, parseRawChange, readBlobs, sized, splitNul } from "./git-objects.ts";
import { mostPaths } from "./pull-files.ts";
import { type Ahead, nothingAhead, type Store } from "./store.ts";

/** Of all files together, in bytes. */
const MOST_BYTES = 32 << 20;

type Tips = readonly [main: string, head: string];

/**
 * In place of what was read ahead before.
 * @param numbers of pull requests that were fetched
 * @param most files of data that are read of each
 */
export function readAhead(store: Store, branch: string, numbers: readonly number[], most: number): void {
  Object.assign(store.ahead, nothingAhead());
  if (numbers.length < 2) return;
  try {
    readInTurn(store, branch, numbers, most);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
}

function readInTurn(store: Store, branch: string, numbers: readonly number[], most: number): void {
  const { folder, ahead } = store;
  const refs = [`refs/heads/${branch}`, ...numbers.map((number) => `refs/pull/${number}/head`)];
  const [main = "", ...heads] = gitText(folder, ["rev-parse", ...refs]).split("\n");
  for (const [index, number] of numbers.entries()) ahead.tips.set(number, [main, heads[index] ?? ""]);
  const wanted = [...new Set(heads)];
  for (const [head, base] of basesOf(folder, main, wanted)) ahead.bases.set(`${main} ${head}`, base);
  const based = wanted.flatMap((to) => {
    const from = ahead.bases.get(`${main} ${to}`);
    return from === undefined ? [] : [{ from, to }];
  });
  const counts = countTogether(folder, based, mostPaths(most));
  for (const [index, { from, to }] of based.entries()) {
    const count = counts[index];
    if (count !== undefined) ahead.counts.set(`${from} ${to}`, count);
  }
  const small = based.filter((_, index) => (counts[index] ?? Number.POSITIVE_INFINITY) <= mostPaths(most));
  const pairs = small.map(({ to }) => [main, to] as const);
  readMerges(folder, ahead, pairs);
  readChanges(folder, ahead, main);
  readFiles(store, most);
}

/**
 * Of each that left main at one commit, that commit. Where it met main more than once, git is to say which it is.
 */
function basesOf(folder: string, main: string, heads: readonly string[]): (readonly [head: string, base: string])[] {
  const parents = new Map<string, readonly string[]>();
  const lines = gitText(folder, ["rev-list", "--parents", ...heads, "--not", main]).split("\n");
  for (const line of lines) {
    const [commit = "", ...before] = line.split(" ");
    parents.set(commit, before);
  }
  return heads.flatMap((head) => {
    const seen = new Set([head]);
    const own = [...walk(seen, parents)];
    const met = [...seen].filter((commit) => !parents.has(commit));
    const [only] = met;
    return met.length === 1 && only !== undefined && own.every((commit) => parents.get(commit)?.length !== 0)
      ? [[head, only] as const]
      : [];
  });
}

/** Those of its commits that main does not have; into `seen` come also those that main has, where it left it. */
function* walk(seen: Set<string>, parents: ReadonlyMap<string, readonly string[]>): Iterable<string> {
  for (const commit of seen) {
    if (!parents.has(commit)) continue;
    yield commit;
    for (const parent of parents.get(commit) ?? []) seen.add(parent);
  }
}

const linesOf = (pairs: readonly (readonly string[])[]): { readonly input: string } => ({
  input: pairs.map((pair) => `${pair.join(" ")}\n`).join(""),
});

/** Only those that git makes by itself. For each: 1 or 0 for one that people must make, its tree, what is in the way, an empty field. */
function readMerges(folder: string, ahead: Ahead, pairs: readonly Tips[]): void {
  if (pairs.length === 0) return;
  const fields = untilItFails(
    folder,
    ["-c", "merge.renames=true", "merge-tree", "--write-tree", "--no-messages", "--stdin"],
    linesOf(pairs),
  ).split("\0");
  let at = 0;
  for (const pair of pairs) {
    const end = fields.indexOf("", at);
    if (end < 0) return;
    const [made, tree] = fields.slice(at, end);
    if (made === "1" && tree !== undefined) ahead.merges.set(pair.join(" "), tree);
    at = end + 1;
  }
}

/** What it had said of those before the one that it could do nothing with. */
function untilItFails(folder: string, args: readonly string[], input: { readonly input: string }): string {
  try {
    return git(folder, args, input).toString("utf8");
  } catch (error) {
    if (error instanceof GitError) return error.stdout;
    throw error;
  }
}

/** Of each merge against main: a line with both trees, then its changes, ended with NUL. */
function readChanges(folder: string, ahead: Ahead, main: string): void {
  const merged = [...new Set(ahead.merges.values())];
  if (merged.length === 0) return;
  const tree = gitText(folder, ["rev-parse", `${main}^{tree}`]);
  const options = ["-r", "-z", "--raw", "--no-abbrev", "--no-renames"];
  const output = git(folder, ["diff-tree", "--stdin", ...options], linesOf(merged.map((to) => [tree, to])));
  const found = new Map(merged.map((to) => [to, [] as ChangedFile[]]));
  const fields = splitNul(output);
  let of = "";
  for (let at = 0; at < fields.length; at++) {
    const lines = (fields[at] ?? "").split("\n");
    const change = lines.at(-1) ?? "";
    for (const line of lines) of = /^[0-9a-f]+ ([0-9a-f]+)$/.exec(line)?.[1] ?? of;
    const one = parseRawChange(change, () => fields[++at] ?? "");
    if (one) found.get(of)?.push(one);
  }
  for (const [to, changes] of found) ahead.changes.set(`${main} ${to}`, changes);
}

/** The new contents of data, of those pull requests that it is read of. */
function readFiles({ folder, prefix, ahead }: Store, most: number): void {
  const found = [...ahead.changes.values()].flatMap((changes) => {
    const data = changes.filter((one) => one.path.startsWith(prefix) && isData(one.path.slice(prefix.length)) && !isGone(one));
    return data.length > most ? [] : data;
  });
  const listed = sized(folder, found, NOT_FETCHED);
  if (bytesOf(listed) > MOST_BYTES) return;
  for (const [object, blob] of readBlobs(folder, listed, NOT_FETCHED)) ahead.blobs.set(object, blob);
}
