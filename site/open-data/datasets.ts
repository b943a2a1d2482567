/** The datasets of the open data, and the files each comes in. What they are called is in the words of the site. */

import { type ApiFolder, PUBLISHED_KINDS, RECORD_KINDS } from "../../scripts/records/kinds.ts";

/** Endings of the files that a dataset comes in. */
export type FileEnding = "json" | "jsonl" | "csv";

const ENDINGS: readonly FileEnding[] = ["json", "jsonl", "csv"];

export interface Dataset {
  readonly id: ApiFolder;
  /** Below /api/v1/. */
  readonly files: readonly string[];
}

export const DATASETS: readonly Dataset[] = PUBLISHED_KINDS.map((kind) => RECORD_KINDS[kind].api).map((id) => ({
  id,
  files: ENDINGS.map((ending) => `${id}.${ending}`),
}));

export const endingOf = (file: string): FileEnding => file.slice(file.lastIndexOf(".") + 1) as FileEnding;
