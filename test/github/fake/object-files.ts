/**
 * Git's objects as the files that git keeps them in: the stand-in reads and writes its own without a process for each,
 * which is most of what the tests would take. Git reads them all and checks them as it fetches.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync, inflateSync } from "node:zlib";

export type Kind = "blob" | "tree" | "commit";

export interface GitObject {
  readonly kind: string;
  readonly bytes: Buffer;
}

const isId = (id: string): boolean => /^[0-9a-f]{40}$/.test(id);
const fileOf = (folder: string, id: string): string => join(folder, "objects", id.slice(0, 2), id.slice(2));

/** Writes an object; its id. */
export function writeObject(folder: string, kind: Kind, content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  const object = Buffer.concat([Buffer.from(`${kind} ${bytes.length}\0`), bytes]);
  const id = createHash("sha1").update(object).digest("hex");
  const file = fileOf(folder, id);
  if (existsSync(file)) return id;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, deflateSync(object, { level: 1 }));
  return id;
}

/** Undefined where an id stands for nothing. */
export function readObject(folder: string, id: string): GitObject | undefined {
  const file = fileOf(folder, id);
  if (!isId(id) || !existsSync(file)) return undefined;
  const object = inflateSync(readFileSync(file));
  const end = object.indexOf(0);
  const [kind = ""] = object.toString("latin1", 0, end).split(" ");
  return { kind, bytes: object.subarray(end + 1) };
}

export const isObject = (folder: string, id: string, kind: Kind): boolean => readObject(folder, id)?.kind === kind;

/** One name in a tree. */
export interface Entry {
  /** Git's mode, as it prints it: "100644", "040000". */
  readonly mode: string;
  readonly object: string;
}

export type Tree = ReadonlyMap<string, Entry>;

const FOLDER = "040000";

/** The names of a tree: "<mode without leading zeros> <name>\0<20 bytes>", one after the other. */
export function readTree(folder: string, id: string): Tree {
  const { bytes } = readObject(folder, id) ?? { bytes: Buffer.alloc(0) };
  const entries = new Map<string, Entry>();
  for (let at = 0; at < bytes.length; ) {
    const [space, end] = [bytes.indexOf(32, at), bytes.indexOf(0, at)];
    const mode = bytes.toString("latin1", at, space).padStart(6, "0");
    entries.set(bytes.toString("utf8", space + 1, end), { mode, object: bytes.toString("hex", end + 1, end + 21) });
    at = end + 21;
  }
  return entries;
}

/** Sorted as git sorts: by bytes, a folder as if its name ended with a slash. */
function writeTree(folder: string, entries: Tree): string {
  const lines = [...entries].map(([name, { mode, object }]) => {
    const line = [Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`), Buffer.from(object, "hex")];
    return { key: Buffer.from(mode === FOLDER ? `${name}/` : name), line: Buffer.concat(line) };
  });
  return writeObject(folder, "tree", Buffer.concat(lines.sort((a, b) => a.key.compare(b.key)).map(({ line }) => line)));
}

/** One line of a tree; no object takes the path away. */
export interface TreeLine {
  readonly path: string;
  readonly mode: string;
  readonly object: string | null;
}

/** A tree that differs from another, or from the empty one, in these lines; folders left empty go. */
export function changeTree(folder: string, base: string | undefined, lines: readonly TreeLine[]): string {
  const entries = new Map(base ? readTree(folder, base) : []);
  const deeper = new Map<string, TreeLine[]>();
  for (const { path, mode, object } of lines) {
    const slash = path.indexOf("/");
    const name = slash < 0 ? path : path.slice(0, slash);
    if (slash >= 0) deeper.set(name, [...(deeper.get(name) ?? []), { path: path.slice(slash + 1), mode, object }]);
    else if (object === null) entries.delete(name);
    else entries.set(name, { mode, object });
  }
  for (const [name, below] of deeper) {
    const known = entries.get(name);
    const object = changeTree(folder, known?.mode === FOLDER ? known.object : undefined, below);
    if (readTree(folder, object).size === 0) entries.delete(name);
    else entries.set(name, { mode: FOLDER, object });
  }
  return writeTree(folder, entries);
}

/** What stands at a path of a tree; the tree itself for the empty path. */
export function entryAt(folder: string, tree: string, path: string): Entry | undefined {
  return path
    .split("/")
    .filter(Boolean)
    .reduce<Entry | undefined>((at, name) => (at?.mode === FOLDER ? readTree(folder, at.object).get(name) : undefined), {
      mode: FOLDER,
      object: tree,
    });
}

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** Who made a commit, and when. */
export interface Signature extends Person {
  readonly date: string;
}

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export function writeCommit(folder: string, { tree, parents, author, committer, message }: Commit): string {
  const said = (role: string, { name, email, date }: Signature) =>
    `${role} ${name.replace(/[<>\n\0]/g, "")} <${email}> ${Date.parse(date) / 1000} +0000\n`;
  const heads = `tree ${tree}\n${parents.map((parent) => `parent ${parent}\n`).join("")}`;
  return writeObject(folder, "commit", `${heads}${said("author", author)}${said("committer", committer)}\n${message}`);
}

/** Undefined where an id stands for no commit. */
export function readCommit(folder: string, id: string): Commit | undefined {
  const object = readObject(folder, id);
  if (object?.kind !== "commit") return undefined;
  const text = object.bytes.toString("utf8");
  const end = text.indexOf("\n\n");
  const heads = text.slice(0, end).split("\n");
  const values = (key: string) => heads.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const person = (key: string) => {
    const [, name = "", email = "", seconds] = /^(.*) <(.*)> (\d+)/.exec(values(key)[0] ?? "") ?? [];
    return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace(".000Z", "Z") };
  };
  const [tree = ""] = values("tree");
  return { tree, parents: values("parent"), author: person("author"), committer: person("committer"), message: text.slice(end + 2) };
}

/** A commit and all before it, newest first where the log is a line. */
export function* log(folder: string, from: string): Iterable<string> {
  const seen = new Set([from]);
  for (const id of seen) {
    yield id;
    for (const parent of readCommit(folder, id)?.parents ?? []) seen.add(parent);
  }
}
