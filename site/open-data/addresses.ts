/** Absolute addresses of the site's pages and files, as written into the open data. */
import { pathIn } from "../context.ts";

/** Kinds of records with files of their own under /api/v1/. */
export type RecordKind = "platforms" | "criteria" | "agencies" | "documents";

/** Folder of each kind's pages. */
export const PAGE_FOLDERS: Record<RecordKind, string> = {
  platforms: "/nen-tang/",
  criteria: "/tieu-chi/",
  agencies: "/co-quan/",
  documents: "/van-ban/",
};

export interface Addresses {
  /** Any path of the site: "/api/v1/status.json". */
  readonly absolute: (path: string) => string;
  /** The JSON file of a record. */
  readonly record: (kind: RecordKind, id: string) => string;
  /** The pages of a record. */
  readonly html: (kind: RecordKind, id: string) => { readonly vi: string; readonly en: string };
}

/** @param baseUrl absolute address of the home page, path prefix included */
export function makeAddresses(baseUrl: string): Addresses {
  const base = baseUrl.replace(/\/+$/, "");
  const absolute = (path: string) => base + path;
  return {
    absolute,
    record: (kind, id) => absolute(recordPath(kind, id)),
    html: (kind, id) => {
      const path = `${PAGE_FOLDERS[kind]}${id}/`;
      return { vi: absolute(pathIn("vi", path)), en: absolute(pathIn("en", path)) };
    },
  };
}

/** Path of a record's JSON file. */
export const recordPath = (kind: RecordKind, id: string): string => `/api/v1/${kind}/${id}.json`;
