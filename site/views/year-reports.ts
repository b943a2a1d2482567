/** The reports of years as pages show them: of the whole, and of each agency, derived once a build; and how many of their rows a page has room for. */
import type { AgencyEntry, Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { SET_ACT_TYPES } from "../../scripts/catalogue/set-acts.ts";
import { STAGE_CODES } from "../../scripts/catalogue/stage-codes.ts";
import { itemOf } from "../../scripts/catalogue/statistics/process-items.ts";
import { STEP_IDS } from "../../scripts/catalogue/statistics/steps.ts";
import { byAgency, type YearReport, yearReports } from "../../scripts/catalogue/year-reports.ts";
import { ACT_TYPES, GAPS } from "../../scripts/catalogue/year-rows.ts";
import { grouped } from "../../scripts/text/group.ts";

interface AgencyPart {
  readonly entry: AgencyEntry;
  readonly report: YearReport;
}

interface ReportOfYear {
  readonly report: YearReport;
  /** In the order of the register. */
  readonly agencies: readonly AgencyPart[];
}

/** Oldest year first; read once a build. */
export function reportsOf(catalogue: Catalogue): readonly ReportOfYear[] {
  const known = made.get(catalogue);
  if (known) return known;
  const reports = yearReports(catalogue).map((report) => {
    const parts = byAgency(report);
    const agencies = catalogue.agencies.flatMap((entry) => {
      const part = parts.get(entry.data.code);
      return part ? [{ entry, report: part }] : [];
    });
    return { report, agencies };
  });
  made.set(catalogue, reports);
  return reports;
}
const made = new WeakMap<Catalogue, readonly ReportOfYear[]>();

/** The years that have a report of an agency, newest first. */
export const yearsOf = (catalogue: Catalogue, of: AgencyEntry): string[] =>
  reportsOf(catalogue)
    .filter(({ agencies }) => agencies.some(({ entry }) => entry === of))
    .map(({ report }) => report.year)
    .reverse();

/** Rows of one kind, under their key. */
interface Part<Key extends string, Row> {
  readonly key: Key;
  readonly rows: readonly Row[];
}

function inParts<Key extends string, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keysOf: (row: Row) => readonly Key[],
): Part<Key, Row>[] {
  const found = grouped(rows.flatMap((row) => keysOf(row).map((key) => [key, row] as const)));
  return keys.flatMap((key) => (found.has(key) ? [{ key, rows: found.get(key) ?? [] }] : []));
}

/** What was done with criteria sets, by what it was. */
export const setParts = (sets: YearReport["sets"]) => inParts(SET_ACT_TYPES, sets, ({ type }) => [type]);

/** All that a report counts, in the order of its page: each number is that of the rows beside it. */
export function reportParts(report: YearReport, settings: Catalogue["settings"]) {
  const { acts, sets, standing, before, steps, usage } = report;
  const counted = acts.filter(({ isCounted }) => isCounted);
  const stepIds = STEP_IDS.filter((id) => itemOf(settings, id) !== undefined);
  const [atEnd, beforeIt] = [standing, before].map((rows) => grouped(rows.map((row) => [row.stage, row] as const)));
  return {
    acts: inParts(ACT_TYPES, counted, ({ type }) => [type]),
    sets: setParts(sets),
    apart: acts.filter(({ isCounted }) => !isCounted),
    /** Beside what is so at the end of the year, how many were at the end of the year before. */
    stages: STAGE_CODES.map((key) => ({ key, rows: atEnd?.get(key) ?? [], before: beforeIt?.get(key)?.length ?? 0 })).filter(
      ({ rows, before }) => rows.length + before > 0,
    ),
    overdue: standing.filter(({ overdue }) => overdue !== undefined),
    steps: inParts(stepIds, steps, ({ step }) => [step]),
    usage,
    gaps: inParts(GAPS, standing, ({ missing }) => missing),
    withoutDocument: counted.filter(({ document }) => document === undefined),
  };
}
export type ReportParts = ReturnType<typeof reportParts>;

/** Rows of all lists together that a page has room for. */
const ROOM = 600;

/** How many rows each list may show, so that all together have room: the longest are cut first, and all alike. */
export function rowsShown({ acts, sets, apart, stages, overdue, steps, usage, gaps, withoutDocument }: ReportParts, room = ROOM): number {
  const lists = [...acts, ...sets, ...stages, ...steps, ...gaps].map(({ rows }) => rows.length);
  const lengths = [...lists, apart.length, overdue.length, usage.length, withoutDocument.length].sort((a, b) => a - b);
  let left = room;
  for (const [index, length] of lengths.entries()) {
    const share = Math.floor(left / (lengths.length - index));
    if (length > share) return share;
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}
