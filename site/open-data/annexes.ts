/** The annex of each owning agency as a table: /api/v1/annexes/<id>.csv. In the language of the letter that it goes with. */
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { WORDS } from "../i18n/words.ts";
import { type SiteFile, to } from "../routes.ts";
import { annexPlatforms, sayToCheck } from "../views/annex.ts";
import { csvFile } from "./csv.ts";

export function* annexTables(catalogue: Catalogue): Iterable<SiteFile> {
  const { agencies, platforms } = catalogue;
  const noteOf = (entry: PlatformEntry) => sayToCheck(entry, { catalogue }, WORDS[MAIN_LANG]);
  const { annex, site } = WORDS[MAIN_LANG];
  const { number, name, owner, summary, focalUnit, note } = annex.head;
  const find = new Map(platforms.map((entry) => [entry.id, entry]));
  for (const { slug: id, data: agency, owns } of agencies) {
    const owned = annexPlatforms({ owns }, find);
    const isNoted = owned.some((entry) => noteOf(entry) !== "");
    const rows = owned.map((entry, index) => [
      ...[index + 1, entry.data.name[MAIN_LANG], agency.name[MAIN_LANG]],
      ...[entry.data.summary?.[MAIN_LANG] ?? site.notSourced, entry.data.focalUnit?.[MAIN_LANG] ?? site.notSourced],
      ...(isNoted ? [noteOf(entry)] : []),
    ]);
    if (rows.length > 0)
      yield {
        path: to("annexTable", { id }),
        content: csvFile([[number, name, owner, summary, focalUnit, ...(isNoted ? [note] : [])], ...rows]),
      };
  }
}
