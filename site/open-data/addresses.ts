/** Absolute addresses of the site's pages and files, as written into the open data. */
import { type ApiFolder, isPaged, publishedIn, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import { inEach } from "../../scripts/text/languages.ts";
import { pathIn, type SitePath, to } from "../routes.ts";

export interface Addresses {
  /** Any page or file of the site. */
  readonly absolute: (path: SitePath) => string;
  /** The JSON file of a record. */
  readonly record: (folder: ApiFolder, id: string) => string;
  /** The pages of a record; undefined when its kind has none. */
  readonly html: (folder: ApiFolder, id: string) => Bilingual | undefined;
}

/** @param baseUrl absolute address of the home page, path prefix included */
export function makeAddresses(baseUrl: string): Addresses {
  const base = baseUrl.replace(/\/+$/, "");
  const absolute = (path: SitePath) => base + path;
  return {
    absolute,
    record: (folder, id) => absolute(to("record", { kind: folder, id })),
    html: (folder, id) => {
      const { one } = RECORD_KINDS[publishedIn(folder)];
      if (!isPaged(one)) return undefined;
      const path = to(one, { id });
      return inEach((lang) => absolute(pathIn(lang, path)));
    },
  };
}
