/** The reports of years: no number without the rows it counts, in every language; and what a page has no room for is in the file. */
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { LANGS } from "../../scripts/text/languages.ts";
import { createContext } from "../../site/context.ts";
import { inOnePart } from "../../site/open-data/build-head.ts";
import { PART_TABLES } from "../../site/open-data/part-tables.ts";
import { yearCountFiles, yearCountsSchema } from "../../site/open-data/year-counts.ts";
import { yearTables } from "../../site/open-data/year-tables.ts";
import { render as renderAgency } from "../../site/pages/agency-report.11ty.tsx";
import { render } from "../../site/pages/year-report.11ty.tsx";
import { to } from "../../site/routes.ts";
import { itemsOf } from "../../site/views/page-lists.ts";
import { reportParts, reportsOf, rowsShown } from "../../site/views/year-reports.ts";
import { demoOn } from "../demo-on.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

const demo = createContext(
  { catalogue: catalogueOf("demo"), baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" },
  { css: "", mark: "" },
);

interface Fold {
  readonly title: string;
  /** In its heading. */
  readonly count: number;
  readonly rows: number;
}

/** Every number in brackets with how many rows stand below it. */
const foldsOf = (html: string): Fold[] =>
  [...html.matchAll(/<details[^>]*data-rows="(\d+)"[^>]*><summary>(.*?) \((\d+)\)<\/summary>(.*?)<\/details>/gs)].map(
    ([, , title = "", count, body = ""]) => ({ title, count: Number(count), rows: (body.match(/<tr/g) ?? []).length - 1 }),
  );
/** The cells of the tables that are in no fold: what the sections sum up. */
const summedUp = (html: string): string[][] =>
  [...html.replace(/<details.*?<\/details>/gs, "").matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => cell.replace(/<[^>]*>/g, "")),
  );

describe.each(LANGS)("in %s", (lang) => {
  const words = demo.locales[lang].words;
  const pages = [
    ...[...itemsOf("yearReport", demo)].map((item) => ({
      locale: item.locale,
      path: item.path,
      report: item.report,
      html: render({ item }),
    })),
    ...[...itemsOf("agencyReport", demo)].map((item) => ({
      locale: item.locale,
      path: item.path,
      report: item.report,
      html: renderAgency({ item }),
    })),
  ].filter(({ locale }) => locale.lang === lang);

  test.each(pages.map((page) => [page.path, page] as const))("%s: each number is that of its rows", (_, { html, report }) => {
    const folds = foldsOf(html);
    const parts = reportParts(report, demo.catalogue.settings);
    expect(folds.map(({ rows }) => rows)).toEqual(folds.map(({ count }) => count));
    const lists = [...parts.acts, ...parts.sets, ...parts.stages.filter(({ rows }) => rows.length > 0), ...parts.steps, ...parts.gaps].map(
      ({ rows }) => rows.length,
    );
    const others = [parts.apart, parts.overdue, parts.usage, parts.withoutDocument].flatMap(({ length }) => (length > 0 ? [length] : []));
    expect(folds.map(({ count }) => count).sort()).toEqual([...lists, ...others].sort());
    // What the tables above the lists say is what these hold.
    const numbers = summedUp(html);
    for (const { key, rows } of parts.stages) {
      const before = report.before.filter(({ stage }) => stage === key).length;
      expect(numbers).toContainEqual([words.names.stageCode[key], String(rows.length), String(before), expect.any(String)]);
    }
    expect(numbers).toContainEqual([words.report.all, String(report.standing.length), String(report.before.length), expect.any(String)]);
    for (const { key, rows } of parts.acts.filter(({ key }) => key !== "assessed"))
      expect(numbers).toContainEqual([words.names.event[key as "listed"], String(rows.length)]);
  });

  test("the running year says until when it is known; each act leads to its platform and document", () => {
    const { html } = pages.find(({ path }) => path === to("yearReport", { year: "2026" })) as (typeof pages)[number];
    expect(html).toContain(words.report.running.replace("{day}", demo.locales[lang].date("2026-11-24")));
    expect(html).toContain(`href="${demo.locales[lang].href(to("platform", { id: "nen-tang-hoa-don-la-sen" }))}"`);
    const closed = pages.find(({ path }) => path === to("yearReport", { year: "2025" }));
    expect(closed?.html).toContain(words.report.until.replace("{day}", demo.locales[lang].date("2025-12-31")));
    expect(closed?.html).toMatch(new RegExp(`<a href="${demo.locales[lang].href(to("documents"))}[^"]+"`));
  });
});

test("every agency that a year tells of has its report, and the file of the year every row", () => {
  const files = new Map([...yearTables(demo.catalogue)].map(inOnePart).map(({ path, content }) => [path, content]));
  for (const { report, agencies } of reportsOf(demo.catalogue)) {
    const { year, acts, sets, standing, steps, usage } = report;
    const owners = new Set([acts, sets, standing, steps, usage].flatMap((rows) => rows.flatMap((row) => row.owners)));
    expect(agencies.map(({ entry }) => entry.data.code).sort()).toEqual([...owners].sort());
    const lines = (files.get(to("yearTable", { year })) ?? "").trim().split("\r\n");
    expect(lines.length - 1).toBe(acts.length + sets.length + standing.length + steps.length + usage.length);
  }
  expect(files.get(to("yearTable", { year: "2026" }))).toMatch(
    /criteria,opened,Lấy ý kiến dự thảo,.*,,.*,BCP,2026-11-10,.*,san-thuong-mai-so-du-thao,\r\n/,
  );
  expect(files.get(to("yearTable", { year: "2025" }))).toMatch(/act,delisted,Đưa ra khỏi Danh mục,.*,2025-04-15,true,/);
});

test("the numbers of a year are those of its rows, of all and of each agency, and have the shape that is described", () => {
  const conforms = new Ajv({ strict: false, validateFormats: false }).compile(yearCountsSchema());
  const head = { schemaVersion: "1", generated: "2026-11-24", build: "b" };
  const files = new Map([...yearCountFiles(demo.catalogue, head)].map(({ path, content }) => [path, JSON.parse(content)]));
  for (const { report, agencies } of reportsOf(demo.catalogue)) {
    const counts = files.get(to("yearCounts", { year: report.year }));
    expect(conforms(counts), JSON.stringify(conforms.errors)).toBe(true);
    expect(counts.agencies.map(({ agency }: { agency: string }) => agency)).toEqual(agencies.map(({ entry }) => entry.data.code));
    for (const [numbers, rows] of [[counts, report], ...agencies.map(({ report }, at) => [counts.agencies[at], report])]) {
      const sum = (list: readonly { count: number }[]) => list.reduce((all, { count }) => all + count, 0);
      expect(sum(numbers.acts) + numbers.notCounted).toBe(rows.acts.length);
      expect(sum(numbers.criteria)).toBe(rows.sets.length);
      expect(sum(numbers.statuses)).toBe(rows.standing.length);
      expect(numbers.usage).toBe(rows.usage.length);
    }
  }
});

test("what was waived is in the tables of the year, counted beside them, and in that of assessments", () => {
  const id = "nen-tang-hop-truc-tuyen-tieng-vong";
  const changes = { [`${id}/platform.md`]: [/date: 2026-04-29([\s\S]*?from: )2026-05-01/, "date: 2026-02-28$12026-03-01"] };
  const catalogue = demoOn("2026-11-24", changes as unknown as Parameters<typeof demoOn>[1]);
  const [header = "", ...lines] = contentOf([...yearTables(catalogue)].map(inOnePart), to("yearTable", { year: "2026" })).split("\r\n");
  expect(header.split(",").at(-1)).toBe("waived");
  expect(lines.filter((line) => line.endsWith(",DL1"))).toEqual([expect.stringMatching(new RegExp(`^act,assessed,.*,${id},.*2026-03-17`))]);
  const head = { schemaVersion: "1", generated: "2026-11-24", build: "b" };
  const counts = JSON.parse(contentOf(yearCountFiles(catalogue, head), to("yearCounts", { year: "2026" })));
  expect([counts.waived, counts.agencies.find(({ agency }: { agency: string }) => agency === "BSD")?.waived]).toEqual([1, 1]);
  const { columns, rowsOf } = PART_TABLES.assessments;
  const row = [...rowsOf(catalogue, { names: { set: new Map() } } as never)].find(
    (cells) => cells.includes(id) && cells.includes("2026-03-17"),
  );
  expect(row?.[columns.findIndex(({ name }) => name === "waived")]).toBe("DL1");
});

const contentOf = (files: Iterable<{ readonly path: string; readonly content: unknown }>, path: string): string =>
  String([...files].find((file) => file.path === path)?.content ?? "");

test("where there is no room for all, the longest lists are cut, and alike", () => {
  const rows = (count: number) => Array.from({ length: count }, () => ({}) as never);
  const part = (key: string, count: number) => ({ key: key as never, rows: rows(count) });
  const parts = {
    acts: [part("listed", 5), part("launched", 90)],
    sets: [],
    apart: [],
    stages: [],
    overdue: rows(200),
    steps: [],
    usage: rows(10),
    gaps: [],
    withoutDocument: [],
  };
  expect(rowsShown(parts, 305)).toBe(Number.POSITIVE_INFINITY);
  expect(rowsShown(parts, 115)).toBe(50);
  expect(rowsShown(parts, 215)).toBe(110);
});
