/** The annex of each owning agency as a table: /api/v1/annexes/<id>.csv. In the language of the letter that it goes with. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { WORDS } from "../i18n/words.ts";
import { type SiteFile, to } from "../routes.ts";
import { annexPlatforms, annexRows } from "../views/annex.ts";
import { csvFile } from "./csv.ts";

export function* annexTables(catalogue: Catalogue): Iterable<SiteFile> {
  const { agencies, platforms } = catalogue;
  const find = new Map(platforms.map((entry) => [entry.id, entry]));
  for (const { slug: id, data: agency, owns } of agencies) {
    const owned = annexPlatforms({ owns }, find);
    if (owned.length === 0) continue;
    const writing = { words: WORDS[MAIN_LANG], text: (text: Text) => text[MAIN_LANG], number: String, site: { catalogue } };
    const { head, rows } = annexRows({ ...writing, agency, owned });
    yield { path: to("annexTable", { id }), content: csvFile([head, ...rows]) };
  }
}
