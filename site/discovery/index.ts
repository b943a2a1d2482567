/** Writes the search index of both languages. The only file that knows Pagefind's builder. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { pathIn } from "../routes.ts";
import { indexPage } from "./index-page.ts";
import { searchRecords } from "./records.ts";

interface SearchIndexOptions {
  /** Folder of the site; the index goes into `pagefind/` below it. */
  readonly out: string;
}

interface SearchIndexResult {
  readonly documents: number;
  readonly errors: readonly string[];
}

/** Ready-made user interfaces that Pagefind writes beside the index; this site has its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Documents handed over before the answers are awaited: enough to keep the indexer busy. */
const BATCH = 500;

/** Replaces `<out>/pagefind/`. */
export async function writeSearchIndex(catalogue: Catalogue, { out }: SearchIndexOptions): Promise<SearchIndexResult> {
  const folder = join(out, "pagefind");
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
  const problems: string[] = [];
  let documents = 0;
  for (const lang of LANGS) {
    const records = searchRecords(catalogue, lang);
    for (let start = 0; start < records.length; start += BATCH) {
      const batch = records.slice(start, start + BATCH);
      const added = await Promise.all(
        batch.map((record) => index.addHTMLFile({ url: pathIn(lang, record.path), content: indexPage(record) })),
      );
      problems.push(...added.flatMap((one) => one.errors));
      documents += batch.length;
    }
  }
  // Names of an earlier index carry other hashes and would stay.
  await rm(folder, { recursive: true, force: true });
  problems.push(...(await index.writeFiles({ outputPath: folder })).errors);
  await removeUnused(folder);
  await close();
  return { documents, errors: problems };
}

async function removeUnused(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}
