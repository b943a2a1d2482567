/**
 * Where the published site has the page of an agency, for texts that are read elsewhere. The page itself stands in `site/routes.ts`;
 * `test/site/routes.test.ts` holds the two to one address.
 */
import { type Lang, MAIN_LANG, prefixOf } from "./languages.ts";

const AGENCIES: Readonly<Record<Lang, string>> = { vi: "/co-quan/", en: "/agencies/" };

/** Its path without the language. @param slug of the agency's code */
export const agencyPath = (slug: string, main: Lang = MAIN_LANG): string => `${AGENCIES[main]}${slug}/`;

/** @param site address of the published site */
export const agencyAddress = (site: string, slug: string, lang: Lang): string =>
  `${site.replace(/\/$/, "")}${prefixOf(lang)}${agencyPath(slug)}`;
