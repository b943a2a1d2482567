/** The annex of each owning agency as a table: /api/v1/annexes/<id>.csv. In the language of the letter that it goes with. */
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { WORDS } from "../i18n/words.ts";
import { type SiteFile, to } from "../routes.ts";
import { annexPlatforms, gradeToCompare } from "../views/annex.ts";
import { csvFile } from "./csv.ts";

export function* annexTables({ agencies, platforms }: Pick<Catalogue, "agencies" | "platforms">): Iterable<SiteFile> {
  const { annex, site } = WORDS[MAIN_LANG];
  const { number, name, owner, summary, focalUnit, note } = annex.head;
  const find = new Map(platforms.map((entry) => [entry.id, entry]));
  for (const { slug: id, data: agency, owns } of agencies) {
    const owned = annexPlatforms({ owns }, find);
    const isGraded = owned.some(gradeToCompare);
    const rows = owned.map((entry, index) => [
      ...[index + 1, entry.data.name[MAIN_LANG], agency.name[MAIN_LANG]],
      ...[entry.data.summary?.[MAIN_LANG] ?? site.notSourced, entry.data.focalUnit?.[MAIN_LANG] ?? site.notSourced],
      ...(isGraded ? [noteOf(entry)] : []),
    ]);
    if (rows.length > 0)
      yield {
        path: to("annexTable", { id }),
        content: csvFile([[number, name, owner, summary, focalUnit, ...(isGraded ? [note] : [])], ...rows]),
      };
  }
}

const noteOf = (entry: PlatformEntry): string | undefined => {
  const level = gradeToCompare(entry);
  return level && WORDS[MAIN_LANG].annex.compare(level);
};
