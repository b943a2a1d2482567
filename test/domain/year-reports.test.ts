/** What a year brought: counted from rows, by what was known at its end, and the same whenever it is made. */
import { expect, test } from "vitest";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { deriveCatalogue } from "../../scripts/catalogue/derive.ts";
import { medianDays } from "../../scripts/catalogue/statistics/steps.ts";
import { byAgency, type YearReport, yearReports } from "../../scripts/catalogue/year-reports.ts";
import { ACT_TYPES } from "../../scripts/catalogue/year-rows.ts";
import { readLedger } from "../../scripts/cli/ledger.ts";
import { readLedgerFiles, readRoot } from "../../scripts/records/load.ts";
import { parseFile } from "../../scripts/records/parse.ts";
import { collectRecords } from "../../scripts/records/records.ts";
import { grouped } from "../../scripts/text/group.ts";
import { catalogueOf, DEMO_LEDGER, ROOTS } from "../site/built.ts";

const demo = catalogueOf("demo");
const reports = yearReports(demo);
const reportOf = (year: string): YearReport => reports.find((one) => one.year === year) as YearReport;

const countsOf = <T>(rows: readonly T[], keyOf: (row: T) => string): Record<string, number> =>
  Object.fromEntries([...grouped(rows.map((row) => [keyOf(row), row] as const))].map(([key, some]) => [key, some.length]));

test.each([
  ["2023", "2023-12-31", { proposed: 3 }, {}, { proposed: 3 }],
  [
    "2024",
    "2024-12-31",
    { proposed: 1, listed: 11, planned: 9, launched: 11, assessed: 3 },
    { recognised: 2 },
    { "in-use": 9, "recognised-unvoted": 2 },
  ],
  [
    "2026",
    "2026-11-24",
    { proposed: 1, listed: 3, planned: 1, launched: 2, assessed: 9, recognised: 1, merged: 1 },
    { recognised: 1 },
    {
      ...{ proposed: 1, listed: 2, planned: 1, "in-use": 6, recognised: 1, delisted: 1, merged: 1 },
      ...{ "recognised-unvoted": 4, "potential-unvoted": 1, "revoked-unvoted": 1 },
    },
  ],
])("of %s until %s: what was done, what does not count, how all stood", (year, day, counted, apart, standing) => {
  const report = reportOf(year);
  expect(report.day).toBe(day);
  expect(
    countsOf(
      report.acts.filter(({ isCounted }) => isCounted),
      ({ type }) => type,
    ),
  ).toEqual(counted);
  expect(
    countsOf(
      report.acts.filter(({ isCounted }) => !isCounted),
      ({ type }) => type,
    ),
  ).toEqual(apart);
  expect(countsOf(report.standing, ({ stage }) => stage)).toEqual(standing);
});

test("from the year of the first event to the running one, each against the one before", () => {
  expect(reports.map(({ year, isRunning }) => [year, isRunning])).toEqual([
    ["2023", false],
    ["2024", false],
    ["2025", false],
    ["2026", true],
  ]);
  for (const [index, { before }] of reports.entries()) expect(before).toBe(reports[index - 1]?.standing ?? before);
  expect(reports[0]?.before).toEqual([]);
});

test("every event and outside assessment stands in the report of its year, once", () => {
  const told = reports.flatMap(({ acts }) => acts);
  const events = demo.platforms.flatMap(({ id, data }) => data.events.map(({ type, date }) => `${id} ${type} ${date}`));
  const assessed = demo.platforms.flatMap(({ id, assessments }) =>
    assessments.filter(({ data }) => data.method !== "self").map(({ date }) => `${id} assessed ${date}`),
  );
  expect(told.map(({ platform, type, date }) => `${platform} ${type} ${date}`).sort()).toEqual([...events, ...assessed].sort());
  expect(new Set(told.map(({ type }) => type)).size).toBeGreaterThan(8);
  expect(told.every(({ type }) => ACT_TYPES.includes(type))).toBe(true);
});

test("a later day changes the report of the running year, and no other", () => {
  const files = readRoot(ROOTS.demo);
  const decided = readLedger(ROOTS.demo, files, readLedgerFiles(DEMO_LEDGER));
  const records = collectRecords(files.map(parseFile));
  const madeOn = (today: string) => yearReports(deriveCatalogue(records, today, decided) as Catalogue);
  const [early, later, muchLater] = ["2026-11-24", "2026-12-31", "2029-06-01"].map(madeOn);
  const bytes = (some: readonly YearReport[] | undefined, until: string) =>
    JSON.stringify((some ?? []).filter(({ year }) => year <= until));
  expect(bytes(later, "2025")).toBe(bytes(early, "2025"));
  expect(bytes(muchLater, "2025")).toBe(bytes(early, "2025"));
  // The whole of a year is known on its last day.
  expect(bytes(muchLater, "2026").replaceAll('"isRunning":true', '"isRunning":false')).toBe(
    bytes(later, "2026").replaceAll('"isRunning":true', '"isRunning":false'),
  );
  expect(muchLater?.map(({ year }) => year)).toEqual(["2023", "2024", "2025", "2026", "2027", "2028", "2029"]);
  const overdue = (some: readonly YearReport[] | undefined, year: string) =>
    some?.find((one) => one.year === year)?.standing.filter((row) => row.overdue).length;
  expect([overdue(early, "2026"), overdue(muchLater, "2028")]).toEqual([1, 6]);
});

test("the reports of agencies hold every row that somebody owns, a hand-over on both sides", () => {
  for (const report of reports) {
    const parts = [...byAgency(report)];
    for (const kind of ["acts", "standing", "steps", "usage"] as const) {
      const rows = report[kind].flatMap((row) => row.owners.map((owner) => ({ owner, row })));
      expect(parts.flatMap(([owner, part]) => part[kind].map((row) => ({ owner, row }))).length, `${report.year} ${kind}`).toBe(
        rows.length,
      );
      for (const { owner, row } of rows) expect(parts.find(([code]) => code === owner)?.[1][kind]).toContain(row);
    }
  }
  const handed = reportOf("2025").acts.filter(({ type }) => type === "transferred");
  expect(handed.map(({ owners }) => owners.length)).toEqual([2, 2]);
});

test("a step is measured where both its days are known; of fewer than three nothing is said", () => {
  const { steps } = reportOf("2024");
  const plan = steps.filter(({ step }) => step === "plan");
  expect(steps.every(({ from, to }) => from <= to)).toBe(true);
  expect(steps.every(({ to }) => to.startsWith("2024"))).toBe(true);
  expect(medianDays(plan.slice(0, 2))).toBeUndefined();
  expect(medianDays([{ days: 10 }, { days: 30 }, {}, { days: 20 }])).toBe(20);
});
