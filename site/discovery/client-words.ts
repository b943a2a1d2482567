/** The words and names that the finder's script needs, made by the page and handed over as JSON. */
import { isUntranslated } from "../../scripts/text/bilingual.ts";
import type { Locale } from "../context.ts";
import type { MatchWords } from "../i18n/vi/finding.ts";
import { to } from "../routes.ts";
import type { Kind } from "./kinds.ts";

export interface ClientWords extends MatchWords {
  readonly lang: Locale["lang"];
  readonly stages: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** By code. */
  readonly agencies: Readonly<Record<string, { readonly name: string; readonly href: string; readonly vietnamese: boolean }>>;
  readonly owner: string;
  readonly notSourced: string;
  readonly results: string;
  readonly oneResult: string;
  readonly noResults: string;
  readonly failed: string;
  readonly choose: string;
  readonly pages: string;
  readonly page: string;
  readonly previous: string;
  readonly next: string;
}

/** Words of one language. */
export function clientWords(locale: Locale): ClientWords {
  const { words, site } = locale;
  const finder = locale.words.finder;
  const agencies = site.catalogue.agencies.map(({ slug, data: { code, name } }) => [
    code,
    { name: locale.text(name), href: locale.href(to("agency", { id: slug })), vietnamese: isUntranslated(name, locale.lang) },
  ]);
  return {
    ...locale.words.finding,
    lang: locale.lang,
    stages: words.names.stage,
    groups: words.names.groupShort,
    kinds: { platform: finder.kindPlatform, agency: finder.kindAgency, criteria: finder.kindCriteria, document: finder.kindDocument },
    agencies: Object.fromEntries(agencies),
    owner: words.platform.owner,
    notSourced: words.site.notSourced,
    results: finder.results,
    oneResult: finder.oneResult,
    noResults: finder.noResults,
    failed: finder.failed,
    choose: locale.words.compare.choose,
    pages: words.site.pages,
    page: words.site.pageNumber(0).replace("0", "{page}"),
    previous: words.site.previousPage,
    next: words.site.nextPage,
  };
}

/** JSON that can stand inside a script element, whatever the names in it. */
export const scriptJson = (value: object): string => JSON.stringify(value).replace(/</g, "\\u003c");
