/** The files and fields that the open data page describes, in the order of the page. What each is stands in the words of the site. */
import type { DataWords } from "../i18n/vi/data.ts";

interface DescribedFile {
  readonly name: keyof DataWords["files"];
  /** With <id> it is not one file and has no link. */
  readonly path: string;
}

export const FILES: readonly DescribedFile[] = [
  { name: "platforms", path: "/api/v1/platforms.json" },
  { name: "platform", path: "/api/v1/platforms/<id>.json" },
  { name: "platformsCsv", path: "/api/v1/platforms.csv" },
  { name: "criteriaCsv", path: "/api/v1/criteria.csv" },
  { name: "agenciesCsv", path: "/api/v1/agencies.csv" },
  { name: "documentsCsv", path: "/api/v1/documents.csv" },
  { name: "criteria", path: "/api/v1/criteria.json" },
  { name: "agencies", path: "/api/v1/agencies.json" },
  { name: "documents", path: "/api/v1/documents.json" },
  { name: "lines", path: "/api/v1/platforms.jsonl" },
  { name: "statistics", path: "/api/v1/statistics.json" },
  { name: "dcat", path: "/api/v1/catalogue.jsonld" },
  { name: "openApi", path: "/api/v1/openapi.json" },
  { name: "status", path: "/api/v1/status.json" },
  { name: "badge", path: "/nhung/<id>.svg" },
];

/** Files that are there when the history of the data is known. */
export const HISTORY_FILES: readonly DescribedFile[] = [
  { name: "changes", path: "/api/v1/changes.json" },
  { name: "feed", path: "/feed.xml" },
];

interface DescribedField {
  readonly name: keyof DataWords["fieldNames"];
  /** As printed, where it is not the name itself. */
  readonly shown?: string;
}

/** The top of a platform's own file. */
export const RECORD_FIELDS: readonly DescribedField[] = [
  { name: "schemaVersion" },
  { name: "id" },
  { name: "url", shown: "url, html" },
  { name: "hash" },
  { name: "path" },
  { name: "data" },
  { name: "body" },
  { name: "derived" },
  { name: "plan" },
  { name: "assessments" },
];

export const HISTORY_FIELD: DescribedField = { name: "lastChanged", shown: "lastChanged, lastChangedCommit" };
