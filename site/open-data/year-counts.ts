/** The numbers of the report of a year, of the whole and of each agency: /api/v1/years/<year>.json. Its rows are in the table beside it. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { medianDays } from "../../scripts/catalogue/statistics/steps.ts";
import type { YearReport } from "../../scripts/catalogue/year-reports.ts";
import { type SiteFile, to } from "../routes.ts";
import { reportParts, reportsOf } from "../views/year-reports.ts";
import type { BuildHead } from "./build-head.ts";
import { COUNT, DATE, FLAG, HEAD, type Json, list, objectOf, STRING } from "./columns.ts";
import { jsonFile } from "./json.ts";

export function* yearCountFiles(catalogue: Catalogue, head: BuildHead): Iterable<SiteFile> {
  for (const { report, agencies } of reportsOf(catalogue)) {
    const { year, day, isRunning } = report;
    const content = jsonFile({
      ...head,
      ...{ year, until: day, running: isRunning, ...numbersOf(report, catalogue) },
      agencies: agencies.map(({ entry, report }) => ({ agency: entry.data.code, ...numbersOf(report, catalogue) })),
    });
    yield { path: to("yearCounts", { year }), content };
  }
}

/** Each as many as the rows that the page shows for it; a median where there are enough to have one. */
function numbersOf(report: YearReport, { settings }: Catalogue) {
  const parts = reportParts(report, settings);
  return {
    acts: parts.acts.map(({ key, rows }) => ({ type: key, count: rows.length })),
    criteria: parts.sets.map(({ key, rows }) => ({ type: key, count: rows.length })),
    waived: report.acts.filter(({ waived }) => waived).length,
    notCounted: parts.apart.length,
    statuses: parts.stages.map(({ key, rows, before }) => ({ status: key, count: rows.length, before })),
    overdue: parts.overdue.length,
    steps: parts.steps.map(({ key, rows }) => {
      const timed = rows.filter(({ days }) => days !== undefined).length;
      return { id: key, ended: rows.length, timed, medianDays: medianDays(rows) };
    }),
    usage: parts.usage.length,
    missing: parts.gaps.map(({ key, rows }) => ({ part: key, count: rows.length })),
    withoutDocument: parts.withoutDocument.length,
  };
}

/** For the description of the API. */
export function yearCountsSchema(): Json {
  const numbers = {
    acts: list(objectOf({ type: STRING, count: COUNT })),
    criteria: list(objectOf({ type: STRING, count: COUNT })),
    waived: COUNT,
    notCounted: COUNT,
    statuses: list(objectOf({ status: STRING, count: COUNT, before: COUNT })),
    overdue: COUNT,
    steps: list(objectOf({ id: STRING, ended: COUNT, timed: COUNT, medianDays: { type: "number", minimum: 0 } }, ["id", "ended", "timed"])),
    usage: COUNT,
    missing: list(objectOf({ part: STRING, count: COUNT })),
    withoutDocument: COUNT,
  };
  return objectOf({
    ...HEAD,
    year: STRING,
    until: DATE,
    running: FLAG,
    ...numbers,
    agencies: list(objectOf({ agency: STRING, ...numbers })),
  });
}
