/** Slices of a site, each built by another machine, and how they are put together again: nothing that lacks, differs or is of another site. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { Refusal } from "../../scripts/text/refusal.ts";
import { cliWords } from "../../scripts/words/cli-words.ts";
import type { Shard } from "../views/shard.ts";
import { replaceFolder } from "./replace-folder.ts";
import { folderMaker, putFile } from "./write-files.ts";

export interface SiteSlice extends Shard {
  /** The same for slices of one site: of the same data, program, day and address. */
  readonly key: string;
}

interface Note extends SiteSlice {
  /** Hash of all files and their names. */
  readonly digest: string;
}

/** "2/4", as people count: the second of four. @returns undefined for what is none */
export function readShard(text: string): Shard | undefined {
  const [, number = "", of = ""] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  return Number(number) > 0 && Number(number) <= Number(of) ? { index: Number(number) - 1, of: Number(of) } : undefined;
}

/** Stands at the top of a slice, and not in the site. */
export const SLICE_NOTE = "slice.json";

/** Paths of all files below a folder, as a static host is asked for them: "/nen-tang/index.html". */
export async function filesIn(folder: string): Promise<ReadonlySet<string>> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  return new Set(found.map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).split(sep).join("/")}`));
}

export async function noteSlice(folder: string, slice: SiteSlice, written: ReadonlySet<string>): Promise<void> {
  const note: Note = { ...slice, digest: await digestOf(folder, written) };
  await writeFile(join(folder, SLICE_NOTE), `${JSON.stringify(note)}\n`);
}

async function digestOf(folder: string, paths: Iterable<string>): Promise<string> {
  const hash = createHash("sha256");
  for (const path of [...paths].sort()) hash.update(`${path}\n`).update(await readFile(join(folder, path)));
  return hash.digest("hex");
}

/** Puts slices together in a folder, as one build would have made it; the number of files. @throws Refusal for what is no whole site */
export async function joinSlices(folders: readonly string[], out: string): Promise<number> {
  const notes = folders.map(readNote);
  refuseUnlike(notes);
  return replaceFolder(out, async (draft) => {
    const from = new Map<string, string>();
    for (const [index, folder] of folders.entries()) await takeIn(folder, notes[index] as Note, from);
    const makeFolder = folderMaker();
    for (const [path, folder] of from) {
      makeFolder(join(draft, path));
      putFile(join(folder, path), join(draft, path));
    }
    return from.size;
  });
}

/** Its files among those of the others; each path is of one slice alone. */
async function takeIn(folder: string, { digest }: Note, from: Map<string, string>): Promise<void> {
  const paths = [...(await filesIn(folder))].filter((path) => path !== `/${SLICE_NOTE}`);
  if ((await digestOf(folder, paths)) !== digest) throw new Refusal((lang) => cliWords[lang].sliceBroken(folder));
  for (const path of paths) {
    const other = from.get(path);
    if (other !== undefined) throw new Refusal((lang) => cliWords[lang].sliceTwice(path, [other, folder]));
    from.set(path, folder);
  }
}

function readNote(folder: string): Note {
  try {
    const note: unknown = JSON.parse(readFileSync(join(folder, SLICE_NOTE), "utf8"));
    if (isNote(note)) return note;
  } catch {}
  throw new Refusal((lang) => cliWords[lang].noSlice(folder));
}

/** A note comes from another machine: it may be anything. */
function isNote(note: unknown): note is Note {
  const { index, of, key, digest } = (note ?? {}) as Partial<Record<keyof Note, unknown>>;
  return readShard(`${Number(index) + 1}/${of}`)?.index === index && typeof key === "string" && typeof digest === "string";
}

/** All of one site, and each of its slices once. */
function refuseUnlike(notes: readonly Note[]): void {
  const [{ key, of } = { key: "", of: 0 }] = notes;
  if (notes.some((note) => note.key !== key || note.of !== of)) throw new Refusal((lang) => cliWords[lang].slicesUnlike());
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !notes.some(({ index }) => index + 1 === number));
  if (missing.length > 0) throw new Refusal((lang) => cliWords[lang].slicesMissing(missing, of));
}
