/**
 * The addresses of pages from when the catalogue had other languages, or another main one (`formerLanguages`): each leads to
 * the page of today, in its language where the catalogue still has it.
 */
import { LANGS, type Lang, MAIN_LANG } from "../../scripts/text/languages.ts";
import type { SiteContext } from "../context.ts";
import { fileAt, formerPath, isIndexed, PAGE_NAMES, type SitePath } from "../routes.ts";
import type { MovedPage } from "./history.ts";
import { pageFiles, placesOf } from "./page-lists.ts";

interface FormerPage extends MovedPage {
  readonly file: SitePath;
}

export function* formerPages(site: SiteContext): Iterable<FormerPage> {
  const former: readonly Lang[] = site.catalogue.settings.formerLanguages ?? [];
  if (former.length === 0) return;
  const taken = new Set<string>(pageFiles(site));
  for (const lang of former) {
    const locale = site.locales[LANGS.includes(lang) ? lang : MAIN_LANG];
    for (const name of PAGE_NAMES.filter(isIndexed))
      for (const place of placesOf(name, locale.lang, site)) {
        const path = formerPath(former, lang, place);
        const file = fileAt(path);
        if (taken.has(file)) continue;
        taken.add(file);
        yield { locale, path, now: place.path, file };
      }
  }
}
