/** The digest of a month: all that was done in it once, what was due next as of its end, and the same whenever it is made. */
import { expect, test } from "vitest";
import { stoodOn } from "../../scripts/catalogue/as-of.ts";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { type MonthDigest, monthDigests } from "../../scripts/catalogue/month-digests.ts";
import { yearReports } from "../../scripts/catalogue/year-reports.ts";
import { demoOn } from "../demo-on.ts";

const made = (catalogue: Catalogue): MonthDigest[] => monthDigests(catalogue, yearReports(catalogue));
const demo = demoOn("2026-11-24");
const digests = made(demo);

test("every month from the first act to the running one, each act known to its month in it and nowhere else", () => {
  const months = digests.map(({ month }) => month);
  expect([months[0], months.at(-1)]).toEqual(["2023-06", "2026-11"]);
  expect(months.length).toBe(42);
  const told = digests.flatMap(({ month, acts, apart }) =>
    [...acts, ...apart].map(({ platform, type, date }) => `${month} ${platform} ${type} ${date}`),
  );
  const acts = yearReports(demo).flatMap((report) => report.acts);
  const known = acts
    .filter(({ date }) => date.length > 4)
    .map(({ platform, type, date }) => `${date.slice(0, 7)} ${platform} ${type} ${date}`);
  expect(told.sort()).toEqual(known.sort());
  expect(known.length).toBeGreaterThan(50);
});

test("at each month's end what is due is what the platforms of that day say", () => {
  for (const { month, day, overdue, comes } of digests) {
    const stood = stoodOn(demo, day);
    const late = stood.flatMap(({ id, lifecycle }) => (lifecycle.overdue ? [`${id} ${lifecycle.due}`] : []));
    const rows = (some: MonthDigest["overdue"]) =>
      some.filter(({ title, set }) => !title && !set).map((row) => `${row.platform} ${row.day}`);
    expect(rows(overdue).sort(), month).toEqual(late.sort());
    const soon = stood.flatMap(({ id, lifecycle: { due = "" } }) =>
      due >= day && due.slice(0, 7) <= after(month) ? [`${id} ${due}`] : [],
    );
    expect(rows(comes).sort(), month).toEqual(soon.sort());
  }
  expect(digests.some(({ overdue }) => overdue.length > 0)).toBe(true);
  expect(digests.flatMap(({ comes }) => comes).some(({ title }) => title)).toBe(true);
});

test("waivers that end and sheets that are awaited are told before their day comes, and not after", () => {
  const comes = (today: string, changes?: Parameters<typeof demoOn>[1]) =>
    made(demoOn(today, changes))
      .at(-1)
      ?.comes.flatMap(({ platform, title, day }) => (title?.vi?.match(/miễn|phiếu/) ? [`${platform} ${day} ${title.vi}`] : []));
  const waiver = "nen-tang-hop-truc-tuyen-tieng-vong 2027-04-15 việc miễn tiêu chí DL1 hết sau ngày 15/4/2027";
  expect(["2027-02-28", "2027-03-01", "2027-04-15", "2027-04-16"].map((day) => comes(day))).toEqual([[], [waiver], [waiver], []]);
  const open = { "tieng-vong/assessments/2026-03-17.md": ["results:", "ballots: { until: 2026-03-10 }\nresults:"] } as const;
  expect(comes("2026-03-10", open)).toEqual([
    expect.stringMatching(/^nen-tang-hop-truc-tuyen-tieng-vong 2026-03-10 thu phiếu của các thành viên/),
  ]);
});

const after = (month: string): string =>
  month.endsWith("12")
    ? `${Number(month.slice(0, 4)) + 1}-01`
    : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, "0")}`;

test("a set is told of in the month in which it is issued or opened for comments, and its closing day before it comes", () => {
  const of = (month: string) => digests.find((one) => one.month === month);
  const sets = (month: string) => of(month)?.sets.map(({ set, type, date }) => `${set} ${type} ${date}`);
  expect(sets("2026-02")).toEqual(["ket-noi-du-lieu-2026 issued 2026-02-12"]);
  expect(sets("2026-11")).toEqual(["san-thuong-mai-so-du-thao opened 2026-11-10"]);
  const comes = (today: string) =>
    made(demoOn(today))
      .at(-1)
      ?.comes.flatMap(({ set, day }) => (set ? [`${set} ${day}`] : []));
  expect(["2026-11-09", "2026-11-10", "2026-12-10", "2026-12-11"].map(comes)).toEqual([
    [],
    ["san-thuong-mai-so-du-thao 2026-12-10"],
    ["san-thuong-mai-so-du-thao 2026-12-10"],
    [],
  ]);
  const december = made(demoOn("2027-02-01")).find(({ month }) => month === "2026-12");
  const { parties, comments } = december?.sets[0]?.came ?? {};
  expect([december?.sets[0]?.type, parties, comments]).toEqual(["closed", 2, 3]);
});

test("a month that has ended is told a year later as it was told on its last day", () => {
  const [then, later] = ["2026-03-31", "2026-11-24"].map((today) => made(demoOn(today)));
  const of = (some: readonly MonthDigest[] = []) => some.filter(({ month }) => month <= "2026-03").map(({ isRunning: _, ...told }) => told);
  expect(of(later)).toEqual(of(then));
  expect(then?.at(-1)).toMatchObject({ month: "2026-03", day: "2026-03-31", isRunning: true });
});
