/** Every row that the report of a year counts, as a table: /api/v1/years/<year>.csv. What a page has no room for is here too. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { YearReport } from "../../scripts/catalogue/year-reports.ts";
import type { ReportRow } from "../../scripts/catalogue/year-rows.ts";
import type { DocumentRef } from "../../scripts/records/schema/common.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { inAll, type Words } from "../i18n/words.ts";
import { type SiteFile, to } from "../routes.ts";
import { reportsOf } from "../views/year-reports.ts";
import { type Cell, csvFile } from "./csv.ts";

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

export function* yearTables(catalogue: Catalogue): Iterable<SiteFile> {
  const names = new Map(catalogue.platforms.map(({ id, data }) => [id, data.name]));
  const titles = new Map(catalogue.criteria.map(({ id, data }) => [id, data.title]));
  const codeNames = new Map<string, Text>();
  for (const { report } of reportsOf(catalogue)) {
    const rows = rowsOf(report).map((row) => {
      const known = `${row.section} ${row.code}`;
      const codeName = codeNames.get(known) ?? inAll(row.name);
      codeNames.set(known, codeName);
      return cellsOf(row, codeName, names.get(row.platform ?? "") ?? titles.get(row.set ?? ""));
    });
    yield { path: to("yearTable", { year: report.year }), content: csvFile([HEAD, ...rows]) };
  }
}

function rowsOf({ acts, sets, standing, steps, usage }: YearReport): Row[] {
  return [
    ...acts.map(({ type, event: _, ...act }): Row => {
      return {
        ...act,
        section: "act",
        code: type,
        name: ({ names, report }) => (type === "assessed" ? report.assessed : names.event[type]),
      };
    }),
    ...standing.map(({ stage, since, ...row }): Row => {
      return { ...row, section: "status", code: stage, name: ({ names }) => names.stageCode[stage], date: since };
    }),
    ...steps.map(({ step, to: date, ...row }): Row => {
      return { ...row, section: "step", code: step, name: ({ statistics }) => statistics.stepNames[step].title, date };
    }),
    ...usage.map(({ record: { metric, value, unit }, ...row }): Row => {
      return { ...row, section: "usage", code: metric, name: ({ names }) => names.metric[metric], value, unit };
    }),
    ...sets.map(
      ({ type, came: _, ...act }): Row => ({ ...act, section: "criteria", code: type, name: ({ report }) => report.setActs[type] }),
    ),
  ];
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
