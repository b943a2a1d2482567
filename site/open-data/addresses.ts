/** Absolute addresses of the site's pages and files, as written into the open data. */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import { inEach } from "../../scripts/text/languages.ts";
import { type PageName, pathIn, type SitePath, to } from "../routes.ts";

/** Kinds of records with files of their own under /api/v1/. */
export type RecordKind = "platforms" | "criteria" | "agencies" | "documents";

/** The page of a record of each kind. */
export const RECORD_PAGES = {
  platforms: "platform",
  criteria: "criteria",
  agencies: "agency",
  documents: "document",
} as const satisfies Readonly<Record<RecordKind, PageName>>;

export interface Addresses {
  /** Any page or file of the site. */
  readonly absolute: (path: SitePath) => string;
  /** The JSON file of a record. */
  readonly record: (kind: RecordKind, id: string) => string;
  /** The pages of a record. */
  readonly html: (kind: RecordKind, id: string) => Bilingual;
}

/** @param baseUrl absolute address of the home page, path prefix included */
export function makeAddresses(baseUrl: string): Addresses {
  const base = baseUrl.replace(/\/+$/, "");
  const absolute = (path: SitePath) => base + path;
  return {
    absolute,
    record: (kind, id) => absolute(to("record", { kind, id })),
    html: (kind, id) => {
      const path = to(RECORD_PAGES[kind], { id });
      return inEach((lang) => absolute(pathIn(lang, path)));
    },
  };
}
