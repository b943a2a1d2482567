/** Every row that the report of a year counts, as a table: /api/v1/years/<year>.csv. What a page has no room for is here too. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { YearReport } from "../../scripts/catalogue/year-reports.ts";
import type { ReportRow } from "../../scripts/catalogue/year-rows.ts";
import type { DocumentRef } from "../../scripts/records/schema/common.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { inAll, type Words } from "../i18n/words.ts";
import { to } from "../routes.ts";
import { reportsOf } from "../views/year-reports.ts";
import type { FileInPieces } from "./build-head.ts";
import { type Cell, csvPieces } from "./csv.ts";

/** A row of any section; what a section does not know stays empty. */
interface Row extends Omit<ReportRow, "platform"> {
  readonly section: "act" | "status" | "step" | "usage" | "criteria";
  readonly platform?: string;
  readonly set?: string;
  readonly code: string;
  readonly name: (words: Words) => string;
  readonly date: string;
  readonly isCounted?: boolean;
  readonly from?: string;
  readonly days?: number | undefined;
  readonly document?: DocumentRef | undefined;
  readonly value?: number;
  readonly unit?: string | undefined;
  readonly overdue?: string | undefined;
  readonly missing?: readonly string[];
  readonly waived?: readonly string[] | undefined;
}

const inEach = (column: string) => LANGS.map((lang) => `${column}.${lang}`);
const HEAD = [
  ...["section", "code", ...inEach("codeName"), "platform", ...inEach("name"), "whose", "date", "counted", "from", "days"],
  ...["document.number", "document.date", "document.url", "value", "unit", "overdue", "missing", "criteria", "waived"],
];

export function* yearTables(catalogue: Catalogue): Iterable<FileInPieces> {
  const names = new Map(catalogue.platforms.map(({ id, data }) => [id, data.name]));
  const titles = new Map(catalogue.criteria.map(({ id, data }) => [id, data.title]));
  const codeNames = new Map<string, Text>();
  for (const { report } of reportsOf(catalogue)) {
    const cells = function* () {
      for (const row of rowsOf(report)) {
        const known = `${row.section} ${row.code}`;
        const codeName = codeNames.get(known) ?? inAll(row.name);
        codeNames.set(known, codeName);
        yield cellsOf(row, codeName, names.get(row.platform ?? "") ?? titles.get(row.set ?? ""));
      }
    };
    yield { path: to("yearTable", { year: report.year }), pieces: csvPieces(cells(), HEAD) };
  }
}

function* rowsOf({ acts, sets, standing, steps, usage }: YearReport): Iterable<Row> {
  for (const { type, event: _, ...act } of acts) {
    const name: Row["name"] = ({ names, report }) => (type === "assessed" ? report.assessed : names.event[type]);
    yield { ...act, section: "act", code: type, name };
  }
  for (const { stage, since, ...row } of standing)
    yield { ...row, section: "status", code: stage, name: ({ names }) => names.stageCode[stage], date: since };
  for (const { step, to: date, ...row } of steps)
    yield { ...row, section: "step", code: step, name: ({ statistics }) => statistics.stepNames[step].title, date };
  for (const { record, ...row } of usage) {
    const { metric, value, unit } = record;
    yield { ...row, section: "usage", code: metric, name: ({ names }) => names.metric[metric], value, unit };
  }
  for (const { type, came: _, ...act } of sets)
    yield { ...act, section: "criteria", code: type, name: ({ report }) => report.setActs[type] };
}

function cellsOf(row: Row, codeName: Text, name: Text | undefined): Cell[] {
  const {
    section,
    code,
    platform,
    owners,
    date,
    isCounted,
    from,
    days,
    document,
    value,
    unit,
    overdue,
    missing = [],
    set,
    waived = [],
  } = row;
  return [
    ...[section, code, ...LANGS.map((lang) => codeName[lang]), platform, ...LANGS.map((lang) => name?.[lang])],
    ...[owners.join(" "), date, isCounted, from, days],
    ...[document?.number, document?.date, document?.url, value, unit, overdue, missing.join(" "), set, waived.join(" ")],
  ];
}
