/**
 * Where the published site shows a change request as it would be published, for the comment that leads there. The page itself stands in
 * `site/routes.ts`, in the words of the catalogue's main language; `test/site/routes.test.ts` holds the two to one address.
 */
import { type Lang, MAIN_LANG, prefixOf } from "./languages.ts";

const PATHS: Readonly<Record<Lang, string>> = { vi: "/dang-xet/xem/", en: "/under-review/view/" };

/** Of its address: the number of the change request. */
export const PULL_PARAMETER = "pr";

/** The page without its number, where the catalogue has another main language too. */
export const proposalPath = (lang: Lang, main: Lang = MAIN_LANG): string => (lang === main ? "" : `/${lang}`) + PATHS[main];

/** @param site address of the published site */
export const proposalAddress = (site: string, pull: number, lang: Lang): string =>
  `${site.replace(/\/$/, "")}${prefixOf(lang)}${PATHS[MAIN_LANG]}?${PULL_PARAMETER}=${pull}`;
