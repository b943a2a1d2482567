/** Writes the search index of both languages. The only file that knows Pagefind's builder. */
import { existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { close, createIndex, type NewFileResponse, type PagefindIndex } from "pagefind";
import { LANGS, type Lang } from "../../scripts/text/languages.ts";
import { Refusal } from "../../scripts/text/refusal.ts";
import { cliWords } from "../../scripts/words/cli-words.ts";
import { pathIn } from "../routes.ts";
import type { SearchDocument } from "./documents.ts";
import type { SearchFilesMaker } from "./search-files.ts";
import { shortenNames } from "./short-names.ts";

/** What it says itself where it is asked when it has ended. */
const ENDED = "Pagefind backend closed";

/** Ready-made user interfaces that Pagefind writes beside the index; this site has its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Documents handed over before the answers are awaited: enough to keep the indexer busy. */
const BATCH = 500;
/** So few are made at a time, for whoever serves the folder answers meanwhile. */
const TURN = 20;

/** Of the site. */
export const INDEX_FOLDER = "pagefind";

/** The documents of a language, in the order of their names. */
export type DocumentsIn = (lang: Lang) => Iterable<SearchDocument>;

type Hear = SearchFilesMaker["hear"];

/**
 * Replaces `<out>/pagefind/`; `out` is the folder of the site. Pagefind indexes in a process of its own.
 * @param hear is told of each document @returns the hashes by which its results are named (short-names.ts) @throws Refusal with what it complains of
 */
export async function writeSearchIndex(documentsIn: DocumentsIn, out: string, hear: Hear): Promise<readonly string[]> {
  let fail = () => {};
  // What was asked of a Pagefind that has ended, as it does on a full disk, is never answered: nothing is left to wait for.
  const ended = new Promise<never>((_, reject) => {
    fail = () => reject(noIndex([ENDED]));
    process.once("beforeExit", fail);
  });
  try {
    return await Promise.race([makeIndex(documentsIn, out, hear), ended]);
  } catch (error) {
    throw error instanceof Error && error.message === ENDED ? noIndex([ENDED]) : error;
  } finally {
    process.off("beforeExit", fail);
  }
}

async function makeIndex(documentsIn: DocumentsIn, out: string, hear: Hear): Promise<readonly string[]> {
  const folder = join(out, INDEX_FOLDER);
  const { index, errors } = await createIndex({});
  if (!index) throw noIndex(errors);
  const problems: string[] = [];
  for (const lang of LANGS) problems.push(...(await handOver(index, documentsIn(lang), hear)));
  // Made beside its place, for somebody may search by the earlier one; that goes whole, because its files have other names.
  const [draft, earlier] = [`${folder}.new`, `${folder}.earlier`];
  problems.push(...(await index.writeFiles({ outputPath: draft })).errors);
  await close();
  await removeUnused(draft);
  const hashes = await shortenNames(draft);
  if (existsSync(folder)) await rename(folder, earlier);
  await rename(draft, folder);
  await rm(earlier, { recursive: true, force: true });
  if (problems.length > 0) throw noIndex(problems);
  return hashes;
}

/** @returns what the indexer complains of */
async function handOver(index: PagefindIndex, documents: Iterable<SearchDocument>, hear: Hear): Promise<string[]> {
  const problems: string[] = [];
  let batch: Promise<NewFileResponse>[] = [];
  const answered = async () => {
    problems.push(...(await Promise.all(batch)).flatMap(({ errors }) => errors));
    batch = [];
  };
  for (const { record, words, page } of documents) {
    hear(record, words);
    const answer = index.addHTMLFile({ url: pathIn(record.lang, record.path), content: page });
    // A fault is heard with its batch, and must not end the program before.
    answer.catch(() => {});
    batch.push(answer);
    if (batch.length % TURN === 0) await setImmediate();
    if (batch.length === BATCH) await answered();
  }
  await answered();
  return problems;
}

const noIndex = (problems: readonly string[]) => new Refusal((lang) => cliWords[lang].noSearchIndex([...new Set(problems)].join("; ")));

async function removeUnused(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}
