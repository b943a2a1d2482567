/** The datasets of the open data, and the files each comes in. What they are called is in the words of the site. */

import { type ApiFolder, PUBLISHED_KINDS, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { isUsedHere } from "../../scripts/words/called.ts";
import { to } from "../routes.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Endings of the files that a dataset comes in, with their code in the EU's table of file types and their media types. */
export const ENDINGS = {
  json: { code: "JSON", media: "application/json", registered: "application/json" },
  // JSON Lines has no code, and no media type that is registered.
  jsonl: { code: "JSON", media: "application/jsonl", registered: "application/json" },
  csv: { code: "CSV", media: "text/csv", registered: "text/csv" },
  xlsx: { code: "XLSX", media: XLSX, registered: XLSX },
} as const;

/** Those that each dataset has a file of its own in. */
const OWN_ENDINGS = ["json", "jsonl", "csv"] as const satisfies readonly FileEnding[];

type FileEnding = keyof typeof ENDINGS;

export interface Dataset {
  readonly id: ApiFolder;
  /** Below /api/v1/. */
  readonly files: readonly string[];
}

/** Names every document in OSCAL: the criteria, and the assessments by them. */
export const OSCAL_FILE = to("oscal").slice(to("api").length);

/** What records of the main kind hold many of, each in a table of all; and the names of every code. */
const MORE_TABLES = ["events", "usage", "plans", "assessments", "results", "decisions", "comments", "waivers", "lists", "codes"] as const;
export type MoreTable = (typeof MORE_TABLES)[number];
/** What a table is there for; the others are always. */
const IS_THERE: Readonly<Partial<Record<MoreTable, () => boolean>>> = {
  usage: () => isUsed("usage"),
  plans: () => isUsedHere("plan"),
  comments: () => isUsed("criteria"),
  waivers: () => isUsed("waivers") && isUsedHere("assessment"),
};
export const MORE_TABLE_NAMES: readonly MoreTable[] = MORE_TABLES.filter((name) => IS_THERE[name]?.() ?? true);
export type TableName = ApiFolder | MoreTable;
/** Below /api/v1/. */
export const tableFileOf = (name: TableName): string => `${name}.csv`;
export const CODES_FILE = "codes.json";
/** Every table in one, so that it belongs to the records which the others tell of. */
export const WORKBOOK_FILE = to("workbook").slice(to("api").length);

/** What else tells of a dataset. */
const MORE_FILES: Readonly<Partial<Record<ApiFolder, readonly string[]>>> = {
  platforms: [...MORE_TABLE_NAMES.map(tableFileOf), CODES_FILE, WORKBOOK_FILE],
  criteria: [OSCAL_FILE],
};

export const DATASETS: readonly Dataset[] = PUBLISHED_KINDS.map((kind) => RECORD_KINDS[kind].api).map((id) => ({
  id,
  files: [...OWN_ENDINGS.map((ending) => `${id}.${ending}`), ...(MORE_FILES[id] ?? [])],
}));

export const endingOf = (file: string): FileEnding => file.slice(file.lastIndexOf(".") + 1) as FileEnding;
