/** The statistics page and the charts of platform pages without a browser: weight with ten thousand platforms, hostile words, single cases of the drawings. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { statisticsOf } from "../../scripts/catalogue/statistics/statistics.ts";
import type { Plan } from "../../scripts/records/schema/assessment.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { showNumber } from "../../scripts/text/formats.ts";
import { bundleScripts } from "../../site/build/bundle.ts";
import { readStyles } from "../../site/build/eleventy.config.ts";
import { Bars, type BarsProps } from "../../site/charts/bars.tsx";
import { planChart } from "../../site/charts/plan-places.ts";
import { usageCharts } from "../../site/charts/usage-places.ts";
import { UserShareFigures } from "../../site/components/statistics/user-shares.tsx";
import { createContext } from "../../site/context.ts";
import { finderScriptData } from "../../site/discovery/finder-script-data.ts";
import { jsx, plainTextOf } from "../../site/html/jsx-runtime.ts";
import { render } from "../../site/pages/statistics.11ty.tsx";
import { placeOf, to } from "../../site/routes.ts";
import { besidePages } from "../../site/views/beside.ts";
import { wrapLabel } from "../../site/views/fit-text.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

const demo = catalogueOf("demo");

function pageOf(catalogue: Catalogue): string {
  const site = createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
  return render({ item: { locale: site.locales.vi, ...placeOf("statistics") }, statistics: statisticsOf(catalogue) });
}

test("what is counted of the whole catalogue is counted once, whatever asks for it, and the words of the finder are made once a language", () => {
  expect(statisticsOf(demo)).toBe(besidePages(demo).statistics);
  expect(besidePages(demo).home).toBe(besidePages(demo).home);
  const { locales } = createContext({ catalogue: demo, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
  expect(finderScriptData(locales.vi)).toBe(finderScriptData(locales.vi));
  expect(finderScriptData(locales.en).lang).toBe("en");
});

/** Ten thousand platforms, each with an owner, a domain and a criteria set of its own, under long names. */
function large(count: number): Catalogue {
  const base = demo.platforms.find(({ id }) => id === "nen-tang-hoa-don-la-sen");
  const set = demo.criteria.find(({ id }) => id === base?.criteria);
  if (!base || !set) throw new Error("the demonstration catalogue has changed");
  const each = <T>(make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
  return {
    ...demo,
    platforms: each(
      (index): PlatformEntry => ({
        ...base,
        id: `nen-tang-${index}`,
        criteria: `bo-${index}`,
        data: {
          ...base.data,
          owner: `CQ${index}`,
          domain: `linh-vuc-${index}`,
          name: { vi: `Nền tảng số ${index} ${"được gọi bằng một tên rất dài ".repeat(6)}` },
        },
        assessments: base.assessments.map((assessment) => ({ ...assessment, data: { ...assessment.data, criteria: `bo-${index}` } })),
      }),
    ),
    criteria: [...demo.criteria, ...each((index) => ({ ...set, id: `bo-${index}` }))],
    agencies: each((index) => ({
      slug: `cq${index}`,
      data: { code: `CQ${index}`, name: { vi: `Bộ ${index} ${"phụ trách nhiều việc ".repeat(6)}` }, kind: "ministry" as const },
      active: true,
      owns: [`nen-tang-${index}`],
      handedOver: [],
      predecessors: [],
    })),
  };
}

const MANY = 10_000;
test(`the page of ${MANY} platforms weighs less than 100 kB with its styles, and says where it stops`, {
  tags: ["release"],
  timeout: 60_000,
}, async () => {
  const charts = (await bundleScripts()).find(({ path }) => path === to("chartStyles"))?.content;
  const html = pageOf(large(MANY));
  expect(gzipSync(html).length + gzipSync(`${charts}${readStyles().css}`).length).toBeLessThan(100_000);
  const all = showNumber(MANY, "vi");
  const says = [
    `Chỉ nêu 15 dòng đầu trong ${all} dòng`,
    `Chỉ nêu 60 dòng đầu trong ${all} dòng`,
    `Trang này vẽ 12 trong ${all} nền tảng có số liệu`,
  ];
  expect(says.filter((words) => !html.includes(words))).toEqual([]);
});

test("within a heading the name of a body stays as it is, and a status is a word among others", () => {
  const [one] = demo.platforms;
  const page = pageOf({ ...demo, platforms: one ? [{ ...one, data: { ...one.data, owner: demo.agencies[0]?.data.code ?? "" } }] : [] });
  const found = [...page.matchAll(/<h3 id="(stages|agencies)">[^<]*nhiều nhất là ([^<]*) \(1\/1\)/g)].map(([, id, name]) => [id, name]);
  const { vi: agency = "" } = demo.agencies[0]?.data.name ?? { vi: "" };
  expect(Object.fromEntries(found)).toEqual({ stages: expect.stringMatching(/^\p{Ll}/u), agencies: agency });
});

test("what is written by strangers stays text in a drawing", () => {
  const hostile = `<script>alert(1)</script>"' onload="x & ]]> {{ 6 * 7 }}`;
  const svg = plainTextOf(jsx(Bars, { id: "x", title: hostile, description: hostile, bars: [{ label: hostile, amount: "1", value: 1 }] }));
  expect(svg).not.toMatch(/<script|<[^>]* onload=/);
  expect(svg).toContain("&lt;script>");
});

test("a drawing of nothing, of noughts and of what has no source", () => {
  const draw = (bars: BarsProps["bars"]) => plainTextOf(jsx(Bars, { id: "x", title: "t", description: "d", bars }));
  expect(draw([])).toContain("<svg");
  expect(draw([{ label: "không", amount: "0", value: 0 }])).not.toContain("<rect");
  const unsourced = draw([{ label: "chưa có nguồn", amount: "3", value: 3, unsourced: true }]);
  expect(unsourced.match(/<rect/g)).toHaveLength(1);
  expect(unsourced).toMatch(/class="unsourced"[^>]*><rect/);
});

test("a label stands nearer to its own bar than to the one before", () => {
  const two = ["một", "hai"].map((label) => ({ label, amount: "1", value: 1 }));
  const svg = plainTextOf(jsx(Bars, { id: "x", title: "t", description: "d", bars: two }));
  const numbersOf = (pattern: RegExp) => [...svg.matchAll(pattern)].map(([, number]) => Number(number));
  const [before = 0, own = 0] = numbersOf(/<rect[^>]* y="(\d+)"/g);
  const [height = 0] = numbersOf(/<rect[^>]* height="(\d+)"/g);
  const [, baseline = 0] = numbersOf(/<text y="(\d+)"/g);
  const LETTERS = 10;
  expect(own - baseline).toBeLessThan(baseline - LETTERS - (before + height));
});

test.each([
  ["Bộ Công an", 40, ["Bộ Công an"]],
  ["Bộ Khoa học và Công nghệ", 15, ["Bộ Khoa học và", "Công nghệ"]],
  ["một hai ba bốn năm sáu bảy tám", 10, ["một hai", "ba bốn…"]],
  ["không-có-chỗ-nào-để-ngắt-dòng-cả", 10, ["không-có…"]],
  ["", 10, [""]],
])("label %j in %i letters", (label, letters, lines) => {
  expect(wrapLabel(label, letters)).toEqual(lines);
});

const usage = (date: string, value: number, more: Partial<UsageRecord> = {}): UsageRecord => ({
  date,
  metric: "users",
  value,
  source: { title: "n", url: "https://example.vn" },
  ...more,
});

test("a share just below the line is not shown as on it", () => {
  const { locales } = createContext({ catalogue: demo, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
  const newest = { date: "2026-01-01", share: 49.999, approximate: false };
  const shares = [{ platform: demo.platforms[0]?.id ?? "", newest, series: [[newest]], threshold: 50, standing: "below" as const }];
  const page = plainTextOf(jsx(UserShareFigures, { locale: locales.vi, shares }));
  expect([page.includes("49,999%"), page.match(/>50%</g)?.length]).toEqual([true, 2]);
});

describe("usage of a platform", () => {
  const charts = (...records: UsageRecord[]) => usageCharts({ data: { usage: records } as unknown as PlatformEntry["data"] }, undefined);
  const runs = (...records: UsageRecord[]) => charts(...records).flatMap(({ run, isJoined }) => (isJoined ? run.length : []));

  const [known, other] = [{ basis: { vi: "đăng ký" } }, { basis: { vi: "khác" } }];
  test.each<[string, UsageRecord[], number[]]>([
    ["nothing", [], []],
    ["one value says no more than its row", [usage("2024-01-01", 5, known)], []],
    ["values of one day are no course of time", [usage("2024-01-01", 5, known), usage("2024-01-01", 9, known)], []],
    ["the same basis is joined", [usage("2024-01-01", 5, known), usage("2025-01-01", 9, known)], [2]],
    ["two of which nobody says how they were counted are not", [usage("2024-01-01", 5), usage("2025-01-01", 9)], []],
    ["nor one of them with another", [usage("2024-01-01", 5, known), usage("2025-01-01", 9)], []],
    ["another basis is in the table", [usage("2024-01-01", 5, known), usage("2025-01-01", 9, other), usage("2026-01-01", 9, known)], [2]],
    [
      "each basis has a chart and a scale of its own",
      [usage("2024-01-01", 5, known), usage("2024-01-01", 900, other), usage("2025-01-01", 9, known), usage("2026-01-01", 990, other)],
      [2, 2],
    ],
    ["another metric is another chart", [usage("2024-01-01", 5, known), usage("2025-01-01", 9, { ...known, metric: "visits" })], []],
  ])("%s", (_, records, lengths) => {
    expect(runs(...records)).toEqual(lengths);
  });

  test("what was counted in a way that nobody says is drawn, each metric for itself, and not joined", () => {
    const visits = { metric: "visits" as const };
    const found = charts(usage("2024-01-01", 5), usage("2025-01-01", 9), usage("2024-01-01", 7, visits), usage("2025-01-01", 8, known));
    expect(found.map(({ run, isJoined }) => [run.length, isJoined])).toEqual([[2, false]]);
  });

  test("heights start at nought, so that twice as much is twice as high", () => {
    const [chart] = charts(usage("2024-01-01", 50, known), usage("2025-01-01", 100, known));
    const heights = chart?.run.map(({ y }) => chart.base - y) ?? [];
    expect(heights[1]).toBeCloseTo((heights[0] ?? 0) * 2);
    expect(charts(usage("2024-01-01", 0, known), usage("2025-01-01", 0, known))[0]?.newest.y).toBe(chart?.base);
  });

  test("the line is the threshold of the criteria set, out of the potential market of the newest value", () => {
    const entry = demo.platforms.find(({ id }) => id === "tro-ly-ao-chu-cuoi");
    const set = demo.criteria.find(({ id }) => id === entry?.criteria);
    expect(entry && usageCharts(entry, set)[0]?.threshold).toMatchObject({ percent: 50, value: 20_000_000 });
    expect(entry && usageCharts(entry, undefined)[0]?.threshold).toBeUndefined();
  });
});

describe("plan of a platform", () => {
  const plan = (...phases: readonly object[]) =>
    ({ phases: phases.map((phase) => ({ kind: "develop", title: { vi: "x" }, ...phase })) }) as unknown as Plan;
  const [early, late] = [
    { from: "2024-01-01", to: "2024-12-31" },
    { from: "2025-01-01", to: "2025-12-31" },
  ];

  test.each([
    ["one phase", plan(early), undefined],
    ["no days", plan({}, {}), undefined],
    ["two phases", plan(early, late), 2],
    ["a phase without days is left to the list", plan(early, late, {}), 2],
    ["all on one day", plan({ from: "2024-01-01", to: "2024-01-01" }, { to: "2024-01-01" }), undefined],
  ])("%s", (_, given, phases) => {
    expect(planChart(given, "2025-06-30")?.phases.length).toBe(phases);
  });

  test("lies on the axis by its days; today only when it is within the plan", () => {
    const chart = planChart(plan(early, { ...late, to: undefined }), "2025-01-01");
    expect(chart?.phases.map(({ x, open }) => [Math.round(x), open])).toEqual([
      [0, false],
      [320, true],
    ]);
    expect(planChart(plan(early, late), "2026-06-01")?.today).toBeUndefined();
    expect(planChart(plan(early, late), "2025-01-01")?.today).toBeCloseTo(160, -1);
  });
});
