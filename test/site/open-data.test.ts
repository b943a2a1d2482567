/** The open data as files: shapes, schemas that other tools can use, spreadsheets that run nothing, sitemaps within limits. */
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { STAGE_CODES } from "../../scripts/catalogue/stage-codes.ts";
import { FILE_KINDS, type FileKind } from "../../scripts/records/kinds.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { readCsv } from "../../scripts/text/csv.ts";
import { isDate } from "../../scripts/text/dates.ts";
import { LANGS, MAIN_LANG } from "../../scripts/text/languages.ts";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { csvCell, csvFile } from "../../site/open-data/csv.ts";
import { MORE_TABLE_NAMES, type MoreTable } from "../../site/open-data/datasets.ts";
import { publishedSchema } from "../../site/open-data/json-schema.ts";
import { openDataFiles } from "../../site/open-data/open-data.ts";
import { OUTPUTS } from "../../site/open-data/outputs.ts";
import { sitemapFiles } from "../../site/open-data/sitemap.ts";
import { TABLES } from "../../site/open-data/tables.ts";
import { to } from "../../site/routes.ts";
import { indexedPaths } from "../../site/views/page-lists.ts";
import { BASE_URL, catalogueOf, catalogueOfFiles, ROOTS } from "./built.ts";
import { eachRoot } from "./each-root.ts";

const build = { baseUrl: BASE_URL, commit: "0123456" };
const addresses = makeAddresses(BASE_URL);

eachRoot("open data of %s", (root) => {
  const catalogue = catalogueOf(root);
  const files = [...openDataFiles(catalogue, build)];
  const read = (path: string) => JSON.parse(files.find((file) => file.path === path)?.content ?? "null");

  test("each path once, each file that holds anything ends with a newline, the same again byte for byte", () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(files.filter(({ content }) => content !== "" && !content.endsWith("\n")).map(({ path }) => path)).toEqual([]);
    expect([...openDataFiles(catalogue, build)]).toEqual(files);
  });

  test("a list names a file for each record, which holds it whole", () => {
    for (const kind of ["platforms", "criteria", "agencies", "documents"] as const) {
      const list = read(`/api/v1/${kind}.json`);
      expect(list.count).toBe(catalogue[kind].length);
      for (const { id, url } of list[kind]) {
        const record = read(`/api/v1/${kind}/${id}.json`);
        expect(url).toBe(`${BASE_URL}api/v1/${kind}/${id}.json`);
        expect(record).toMatchObject({ schemaVersion: "1.0", id, url });
        expect(record.data).toBeDefined();
        expect(record.derived).toBeDefined();
      }
    }
  });

  test("what is derived of a set, an agency and a document is what the platforms say, counted again", () => {
    interface Event {
      readonly type: string;
      readonly from?: string;
      readonly confidence?: string;
      readonly document?: { readonly number?: string; readonly date?: string };
    }
    interface Published {
      readonly id: string;
      readonly data: { readonly owner?: string; readonly criteria?: string; readonly events: readonly Event[] };
    }
    const all = (kind: string) => read(`/api/v1/${kind}.json`)[kind].map(({ id }: { id: string }) => read(`/api/v1/${kind}/${id}.json`));
    const platforms: readonly Published[] = all("platforms");
    const having = (is: (platform: Published) => boolean) => platforms.filter(is).map(({ id }) => id);
    for (const { id, derived } of all("criteria")) {
      expect([id, derived.platforms]).toEqual([id, having(({ data }) => data.criteria === id)]);
    }
    for (const { data, derived } of all("agencies")) {
      expect([data.code, derived.owns]).toEqual([data.code, having(({ data: { owner } }) => owner === data.code)]);
      const handedOver = having(({ data: { owner, events } }) => owner !== data.code && events.some(({ from }) => from === data.code));
      expect([data.code, derived.handedOver]).toEqual([data.code, handedOver]);
    }
    for (const { data, derived } of all("documents")) {
      // What is unverified is no use that is counted.
      const cites = ({ document, confidence }: Event) =>
        document?.number === data.number && document?.date === data.date && confidence !== "D";
      const uses = platforms.flatMap(({ data: { events } }) => events.filter(cites));
      expect([data.number, derived.uses.length]).toEqual([data.number, uses.length]);
    }
    const counted = { criteria: ["platforms"], agencies: ["owns", "handedOver"], documents: ["uses", "criteria", "plans"] };
    for (const [kind, names] of Object.entries(counted)) {
      const list: readonly { id: string; counts: Record<string, number> }[] = read(`/api/v1/${kind}.json`)[kind];
      for (const { id, counts } of list) {
        const { derived } = read(`/api/v1/${kind}/${id}.json`);
        expect([id, ...names.map((name) => counts[name])]).toEqual([id, ...names.map((name) => derived[name].length)]);
      }
    }
  });

  test("the published schemas take the data, with nothing of ours in the validator", () => {
    const ajv = new Ajv({ strict: true, code: { optimize: false }, formats: { date: isDate, uri: (text: string) => URL.canParse(text) } });
    const validators = new Map(FILE_KINDS.map((kind) => [kind, ajv.compile(publishedSchema(kind, addresses))]));
    const accept = (kind: FileKind, data: unknown) =>
      expect([kind, validators.get(kind)?.(data), validators.get(kind)?.errors]).toEqual([kind, true, null]);
    for (const { data, plan, assessments } of catalogue.platforms) {
      accept("platform", data);
      if (plan) accept("plan", plan.data);
      for (const assessment of assessments) accept("assessment", assessment.data);
    }
    for (const { data } of catalogue.criteria) accept("criteria", data);
    accept(
      "agencies",
      catalogue.agencies.map(({ data }) => data),
    );
    accept(
      "documents",
      catalogue.documents.map(({ data }) => data),
    );
    accept("domains", catalogue.domains);
    accept("settings", catalogue.settings);
    expect(validators.get("platform")?.({ name: { vi: "x" } })).toBe(false);
  });

  test("the CSV has a row for each platform and as many cells as columns", () => {
    const csv = files.find(({ path }) => path.endsWith("/platforms.csv"))?.content ?? "";
    expect(csv.startsWith("\uFEFFid,name.vi,name.en,")).toBe(true);
    const lines = csv.trimEnd().split("\r\n");
    expect(lines).toHaveLength(catalogue.platforms.length + 1);
    for (const line of lines) expect(cells(line)).toHaveLength(OUTPUTS.platforms.table.columns.length);
  });

  test("the sitemap holds every page in both languages", () => {
    const sitemap = files.find(({ path }) => path === "/sitemap.xml")?.content ?? "";
    expect(sitemap.match(/<loc>/g)).toHaveLength(indexedPaths({ catalogue }).length * 2);
    expect(sitemap).toContain(`<loc>${BASE_URL}en/nen-tang/${catalogue.platforms[0]?.id}/</loc>`);
  });
});

const cells = (line: string) => line.match(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)?.slice(0, line.endsWith(",") ? undefined : -1) ?? [];

test.each([
  ["=1+1", '"\'=1+1"'],
  ["+84", '"\'+84"'],
  ["-2", '"\'-2"'],
  ["@SUM(A1)", '"\'@SUM(A1)"'],
  ["  =1", '"\' =1"'],
  ["\t=1", '"\' =1"'],
  ["\r=1", '"\' =1"'],
  ["\u3000\uFF1D1", '"\' \uFF1D1"'],
  ["\uFF0B1", '"\'\uFF0B1"'],
  ["\u200B=1", '"\'\u200B=1"'],
  ['"=1', '"\'""=1"'],
  ["a;=1", '"a;\'=1"'],
  ["a; -b", '"a;\' -b"'],
  ["a\n=1", "a =1"],
  ["a,b", '"a,b"'],
  ['nói "được"', '"nói ""được"""'],
  ["Nền tảng số - một", "Nền tảng số - một"],
  [-2, "-2"],
  [0, "0"],
  [true, "true"],
  [undefined, ""],
])("cell %j becomes %s", (cell, written) => {
  expect(csvCell(cell)).toBe(written);
});

test("rows end with CRLF", () => {
  expect(
    csvFile([
      ["a", 1],
      ["b", undefined],
    ]),
  ).toBe("\uFEFFa,1\r\nb,\r\n");
});

test("too many pages for one sitemap make an index of several", () => {
  const files = sitemapFiles([to("home"), to("guide"), to("data")], addresses, () => undefined, { urls: 4, bytes: 10_000 });
  expect(files.map(({ path }) => path)).toEqual(["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"]);
  expect(files[0]?.content).toContain(`<loc>${BASE_URL}sitemap-2.xml</loc>`);
  expect(sitemapFiles([to("home"), to("guide")], addresses, () => undefined, { urls: 100, bytes: 500 })).toHaveLength(5);
});

test("what a record holds many of has a row in a table of all, with every value that it was written with", () => {
  const demo = catalogueOf("demo");
  const files = new Map([...openDataFiles(demo, build)].map(({ path, content }) => [path as string, content]));
  const all: Readonly<Record<Exclude<MoreTable, "lists" | "codes">, readonly object[]>> = {
    events: demo.platforms.flatMap(({ data }) => data.events),
    usage: demo.platforms.flatMap(({ data }) => data.usage ?? []),
    plans: demo.platforms.flatMap(({ plan }) => (plan?.data.phases ?? []).map((phase) => ({ phase, plan: { ...plan?.data, phases: [] } }))),
    assessments: demo.platforms.flatMap(({ assessments }) => assessments),
    results: demo.platforms.flatMap(({ assessments }) => assessments.flatMap(({ score }) => score?.results ?? [])),
    decisions: demo.platforms.flatMap(({ decisions = [] }) => decisions),
    comments: demo.criteria.flatMap(({ comments }) => comments.flatMap(({ data }) => data.comments ?? [{}])),
    waivers: demo.platforms.flatMap(({ data }) => data.waivers ?? []),
  };
  for (const name of ["events", "usage", "plans", "assessments", "results", "decisions", "comments", "waivers"] as const) {
    const [heads = [], ...rows] = readCsv(files.get(`/api/v1/${name}.csv`) ?? "") ?? [];
    expect([name, rows.length, new Set(heads).size]).toEqual([name, all[name].length, heads.length]);
    if (name === "results" || name === "assessments") continue;
    const lost = all[name].flatMap((one, index) => leavesOf(one).filter((value) => !rows[index]?.some((cell) => cell.includes(value))));
    expect([name, lost]).toEqual([name, []]);
  }
});

// Texts in each language, and a code and what it is called, are parts of one thing.
const bare = (name: string) => name.replace(/\.(?:vi|en)$/, "");
test.each([...TABLES])("each column of %s is told by words of its own", (_, { columns }) => {
  const told = new Map(columns.map(({ name, what }) => [bare(name), what[MAIN_LANG]]));
  const twice = [...told].filter(([name, what]) => [...told].some(([other, also]) => other !== name && also === what));
  expect(twice).toEqual([]);
});

test("every code in every table has its name in every language beside it, and in the table of codes", () => {
  const demo = catalogueOf("demo");
  const files = new Map([...openDataFiles(demo, build)].map(({ path, content }) => [path as string, String(content)]));
  const tableOf = (name: string) => readCsv(files.get(`/api/v1/${name}.csv`) ?? "") ?? [];
  const [, ...codes] = tableOf("codes");
  const named = new Set(codes.map(([, code, vi, en]) => JSON.stringify([code, vi, en])));
  expect(codes.flatMap((row) => (row.slice(0, 2 + LANGS.length).some((cell) => cell === "") ? [row] : []))).toEqual([]);
  const codeOf = (code: string, name: string) =>
    codes.find(([, marked = "", vi]) => marked.startsWith(`${code}-`) && STAGE_CODES.some((one) => one === marked) && vi === name)?.[1] ??
    code;
  let seen = 0;
  for (const name of [...Object.keys(OUTPUTS), ...MORE_TABLE_NAMES]) {
    const [heads = [], ...rows] = tableOf(name);
    for (const [index, head] of heads.entries()) {
      const [vi, en] = ["vi", "en"].map((lang) => heads.indexOf(`${head}Name.${lang}`)) as [number, number];
      if (vi < 0) continue;
      for (const row of rows) {
        if (row[index] === "") continue;
        seen++;
        expect([name, head, row[index], row[vi] === "", row[en] === ""]).toEqual([name, head, row[index], false, false]);
        if (["outcome", "verdict", "stage", "metric", "group"].includes(head) && name !== "criteria")
          // A status with a mark is a code of its own there; here the marks stand in columns of their own.
          expect(named).toContain(JSON.stringify([codeOf(row[index] ?? "", row[vi] ?? ""), row[vi], row[en]]));
      }
    }
  }
  expect(seen).toBeGreaterThan(500);
  expect(
    JSON.parse(files.get("/api/v1/codes.json") ?? "").codes.map(
      ({ list, code, name }: { list: string; code: string; name: Record<string, string> }) => [
        list,
        code,
        ...LANGS.map((lang) => name[lang]),
      ],
    ),
  ).toEqual(codes);
});

/** Each text and number in it, as a cell has it. */
const leavesOf = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [csvCell(String(value)).replace(/^"|"$/g, "")];

test("a decided event without an entry is told in the data as on the pages: in the record, the list and the table", () => {
  const waiting = catalogueOfFiles(readRoot(ROOTS.demo), { ledger: { decisions: [], problems: [] }, digests: new Map() });
  const recordedIds = catalogueOf("demo").platforms.flatMap(({ id, decisions, unrecorded }) => (decisions && !unrecorded ? id : []));
  const entry = waiting.platforms.find(({ id }) => recordedIds.includes(id));
  const said = entry?.unrecorded?.map(({ type, date }) => `${type} ${date}`);
  expect(said?.[0]).toMatch(/^(?:recognised|potential|revoked) \d{4}-/);
  const files = new Map([...openDataFiles(waiting, { baseUrl: BASE_URL })].map(({ path, content }) => [path as string, content]));
  const json = (path: string) => JSON.parse(files.get(`/api/v1/${path}.json`) ?? "");
  expect(json(`platforms/${entry?.id}`)).toMatchObject({ decisions: [], unrecorded: said });
  expect(json("platforms").platforms.find(({ id }: { id: string }) => id === entry?.id).unrecorded).toEqual(said);
  const [heads = [], ...rows] = readCsv(files.get("/api/v1/platforms.csv") ?? "") ?? [];
  expect(rows.find(([id]) => id === entry?.id)?.[heads.indexOf("unrecorded")]).toBe(said?.join(" | "));
  // Those with an entry have none.
  const recorded = [...openDataFiles(catalogueOf("demo"), { baseUrl: BASE_URL })].find(
    ({ path }) => path === `/api/v1/platforms/${entry?.id}.json`,
  );
  expect(JSON.parse(recorded?.content ?? "").decisions).not.toEqual([]);
  expect(JSON.parse(recorded?.content ?? "").unrecorded).toEqual([]);
});
