/** What papers are written with that a page of the site or a command offers. */
import type { Locale } from "../../context.ts";
import type { Pen } from "./values.ts";

/** What the pages know, as papers are written with it. @param names of the values that the paper says by their codes */
export function sitePen({ lang, words, site }: Locale, names: Pen["names"] = {}): Pen {
  const { settings, agencies, documents, domains, criteria, platforms } = site.catalogue;
  return {
    lang,
    words: words.letter,
    names,
    known: {
      settings,
      agencies: agencies.map(({ data }) => data),
      documents: documents.map(({ data }) => data),
      domains,
      criteria: Object.fromEntries(criteria.map(({ id, data }) => [id, data])),
      platforms: platforms.map(({ id, data }) => ({ id, name: data.name })),
    },
  };
}
