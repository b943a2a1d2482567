/** The log of a repository as commits with their files: nothing is checked out, and what is too large is not read. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Commit, FileChange } from "../records/commit.ts";
import { timeIn } from "../text/time-zone.ts";
import {
  type ChangedFile,
  DATA_PATHS,
  git,
  gitText,
  isGone,
  NOT_FETCHED,
  parseRawChange,
  rawFile,
  readBlobs,
  splitNul,
} from "./git-objects.ts";
import { repositoryPlace } from "./place.ts";

/** What a log is, before it is read. */
export interface LogPlace {
  readonly folder: string;
  readonly head: string;
  /** Commits whose parents the clone does not hold; empty when it holds all. */
  readonly boundaries: readonly string[];
  /** In a bare repository, where the data is: with a slash at its end, empty at the top. */
  readonly prefix?: string;
  /** What is too large to be read was left out when it was fetched. */
  readonly isSmall?: boolean;
}

/**
 * The log that belongs to a folder; undefined where the folder is neither the top of a repository with commits nor a
 * project of its own in one (place.ts): its log would be another's.
 */
export function findLog(folder: string): LogPlace | undefined {
  try {
    const asked = ["--is-inside-work-tree", "--show-cdup", "--git-path", "shallow", "HEAD^{commit}"];
    const [isInside, up, shallow = "", head = ""] = git(folder, ["rev-parse", ...asked])
      .toString("utf8")
      .split("\n");
    if (isInside !== "true" || (up !== "" && repositoryPlace(folder).prefix === "")) return undefined;
    return { folder, head, boundaries: boundariesOf(folder, head, resolve(folder, shallow)) };
  } catch {
    return undefined;
  }
}

/** Where the clone was cut off within this log: another branch that was fetched without its past (the decisions) cuts nothing here. */
function boundariesOf(folder: string, head: string, file: string): string[] {
  const cut = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean).sort() : [];
  if (cut.length === 0) return [];
  const own = new Set(gitText(folder, ["rev-list", "--first-parent", head]).split("\n"));
  return cut.filter((hash) => own.has(hash));
}

/** Heads of commits end with NUL, which neither a message nor a path can hold: nobody writes a commit into a message. */
const FORMAT = "--format=%H%x00%P%x00%ct%x00%ae%x00%B%x00";
const OPTIONS = [
  "--first-parent",
  "--sparse",
  "-m",
  "--raw",
  "--no-abbrev",
  "-M60%",
  "-l5000",
  "-z",
  "--reverse",
  "--relative",
  "--no-show-signature",
];

/**
 * The first-parent log of the data folders, oldest first: what each merge brought is one step, as it was on the main
 * branch. Contents are read some commits at a time.
 * @param zone IANA name of the time zone of its times
 * @throws GitError when git says no
 */
export function* readLog({ folder, head, boundaries, prefix = "", isSmall = false }: LogPlace, zone: string): Iterable<Commit> {
  const below = prefix ? [`--relative=${prefix}`] : [];
  const paths = DATA_PATHS.map((path) => path.replace(/^(:\(\w+\))?/, `$1${prefix}`));
  const output = git(folder, ["log", ...OPTIONS, ...below, "--encoding=UTF-8", FORMAT, head, "--", ...paths]);
  const heads = readHeads(output.toString("utf8").split("\0"));
  const mails = mergedMails(folder, heads);
  const shallow = new Set(boundaries);
  for (let at = 0; at < heads.length; at += CHUNK) {
    const chunk = heads.slice(at, at + CHUNK);
    const contents = readBlobs(
      folder,
      chunk.flatMap(({ files }) => files),
      isSmall ? NOT_FETCHED : undefined,
    );
    for (const one of chunk) {
      const time = timeIn(zone, one.seconds * 1000);
      yield toCommit(one, time, contents, mails.get(one.parents[1] ?? "") ?? one.mail, shallow.has(one.hash));
    }
  }
}
const CHUNK = 200;

type Contents = ReturnType<typeof readBlobs>;

interface CommitHead {
  readonly hash: string;
  readonly parents: readonly string[];
  readonly seconds: number;
  readonly mail: string;
  readonly message: string;
  readonly files: ChangedFile[];
}

/** The fields of one commit after the other: five of its head, then git's own lines, each with its paths. */
function readHeads(fields: readonly string[]): CommitHead[] {
  const heads: CommitHead[] = [];
  let at = 0;
  const next = () => fields[at++] ?? "";
  while (at < fields.length) {
    const field = next().trim();
    if (isHash(field)) {
      const [parents, seconds, mail, message] = [next(), next(), next(), next()];
      heads.push({ hash: field, parents: parents.split(" "), seconds: Number(seconds), mail, message: message.trim(), files: [] });
    } else {
      const entry = parseRawChange(field, next);
      if (entry) heads.at(-1)?.files.push(entry);
    }
  }
  return heads;
}

const isHash = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** Who wrote what a merge brought, by the commit it brought: the one who merged only let it in. */
function mergedMails(folder: string, heads: readonly CommitHead[]): ReadonlyMap<string, string> {
  const tips = heads.flatMap(({ parents: [, tip] }) => tip ?? []);
  if (tips.length === 0) return new Map();
  const input = tips.map((tip) => `${tip}\n`).join("");
  const output = git(folder, ["log", "--no-walk=unsorted", "--ignore-missing", "--stdin", "-z", "--format=%H %ae"], { input });
  return new Map(splitNul(output).map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]));
}

function toCommit({ hash, message, files }: CommitHead, time: string, contents: Contents, mail: string, isBoundary: boolean): Commit {
  const coAuthors = [...message.slice(-MESSAGE_END).matchAll(/^Co-authored-by:[^<\n]*<([^>\n]+)>\s*$/gim)].map(
    ([, address = ""]) => address,
  );
  return {
    hash,
    time,
    mails: [mail, ...coAuthors],
    message,
    files: files.map((file) => fileChange(file, contents)),
    ...(isBoundary ? { isBoundary } : {}),
  };
}
const MESSAGE_END = 10_000;

function fileChange(changed: ChangedFile, contents: Contents): FileChange {
  const { path, from } = changed;
  return { path, ...(from === undefined ? {} : { from }), ...(isGone(changed) ? {} : { file: rawFile(changed, contents) }) };
}
