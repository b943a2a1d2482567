/**
 * The addresses of pages from when the catalogue had other languages, or another main one (`formerLanguages`): each leads to
 * the page of today, in its language where the catalogue still has it.
 */
import { LANGS, type Lang, MAIN_LANG } from "../../scripts/text/languages.ts";
import type { SiteContext } from "../context.ts";
import { fileAt, isIndexed, PAGE_NAMES, type SiteFile, type SitePath } from "../routes.ts";
import { formerFiles, formerPaths, renamedFiles } from "./former-addresses.ts";
import { type MovedPage, movedRecords } from "./history.ts";
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
    // Others show cards within their pages, by the address that the page of the record gave them.
    for (const name of PAGE_NAMES.filter((one) => isIndexed(one) || one === "card"))
      for (const place of placesOf(name, locale.lang, site))
        for (const path of formerPaths(former, lang, place)) {
          const file = fileAt(path);
          if (taken.has(file)) continue;
          taken.add(file);
          yield { locale, path, now: place.path, file };
        }
  }
}

/** Files, and each again where others know it from then: a picture, a feed or data leads nowhere, so it stands there itself. */
export function* withFormer<Content extends string | Uint8Array>(
  files: Iterable<SiteFile<Content>>,
  site: SiteContext,
): Iterable<SiteFile<Content>> {
  const formerOf = formerAddresses(site);
  for (const file of files) for (const path of [file.path, ...formerOf(file.path)]) yield { ...file, path };
}

/** Where each file stands once more. */
export function formerAddresses(site: SiteContext): (path: SitePath) => readonly SitePath[] {
  const { settings, platforms } = site.catalogue;
  const records = movedRecords(site);
  const renamed = renamedFiles(records);
  const ids = [...platforms.map(({ id }) => id), ...records.map(({ from }) => from)];
  const moved = formerFiles(settings.formerLanguages ?? [], ids);
  const then = (path: SitePath) => (moved.get(path) ?? []).filter((before) => !moved.has(before));
  return (path) => [...then(path), ...(renamed.get(path) ?? []).flatMap((one) => [one, ...then(one)])];
}
