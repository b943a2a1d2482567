/** Writes the search index of both languages. The only file that knows Pagefind's builder. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { Refusal } from "../../scripts/text/refusal.ts";
import { cliWords } from "../../scripts/words/cli-words.ts";
import { pathIn } from "../routes.ts";
import { indexPage } from "./index-page.ts";
import { searchRecords } from "./records.ts";

/** Ready-made user interfaces that Pagefind writes beside the index; this site has its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Documents handed over before the answers are awaited: enough to keep the indexer busy. */
const BATCH = 500;

/** Replaces `<out>/pagefind/`; `out` is the folder of the site. Pagefind indexes in a process of its own. @throws Refusal with what it complains of */
export async function writeSearchIndex(catalogue: Catalogue, out: string): Promise<void> {
  const folder = join(out, "pagefind");
  const { index, errors } = await createIndex({});
  if (!index) throw noIndex(errors);
  const problems: string[] = [];
  for (const lang of LANGS) {
    const records = searchRecords(catalogue, lang);
    for (let start = 0; start < records.length; start += BATCH) {
      const batch = records.slice(start, start + BATCH);
      const added = await Promise.all(
        batch.map((record) => index.addHTMLFile({ url: pathIn(lang, record.path), content: indexPage(record) })),
      );
      problems.push(...added.flatMap((one) => one.errors));
    }
  }
  // Names of an earlier index carry other hashes and would stay.
  await rm(folder, { recursive: true, force: true });
  problems.push(...(await index.writeFiles({ outputPath: folder })).errors);
  await removeUnused(folder);
  await close();
  if (problems.length > 0) throw noIndex(problems);
}

const noIndex = (problems: readonly string[]) => new Refusal((lang) => cliWords[lang].noSearchIndex([...new Set(problems)].join("; ")));

async function removeUnused(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}
