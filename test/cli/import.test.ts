/** `catalogue import`: a list kept elsewhere becomes records, each value in its place; what can not be read is said, and then nothing is written. */
import { execFile } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import { readCsv } from "../../scripts/text/csv.ts";
import { grouped } from "../../scripts/text/group.ts";
import { pagesOf } from "../site/documents.ts";
import { freshModules } from "../typescript.mjs";
import { catalogue, rootOf } from "./shell.ts";

const EVENT = "events.type,events.date,events.document.title,events.document.url";
const HEAD = `name,${EVENT},sources.title,sources.url`;
const REST = "listed,3/4/2025,Biên bản,https://example.vn/bien-ban,Trang,https://example.vn/trang";

/** @param text the file; bytes where it is none of UTF-8 */
async function importing(text: string | Uint8Array, ...options: string[]) {
  const root = rootOf();
  writeFileSync(join(root, "list.csv"), text);
  const before = readdirSync(join(root, "platforms"));
  const ran = await catalogue(["import", "list.csv", "--lang", "en", ...options], root);
  const made = readdirSync(join(root, "platforms")).filter((name) => !before.includes(name));
  return { ...ran, made, file: (id: string) => readFileSync(join(root, `platforms/${id}/platform.md`), "utf8"), root };
}

test("each value in its place: languages, names of registers, lists, days, numbers, the text below", async () => {
  const head = `id,name,name.en,pillars,domain,owner,website,${EVENT},usage.date,usage.metric,usage.value,usage.source.title,usage.source.url,sources.title,sources.url,sources.2.title,sources.2.url,body,Budget`;
  const row = `,Nền tảng Lá Sen,Lotus Leaf,digital-government; digital-society,ha-tang-so,bộ mây trắng,example.vn/la-sen,listed,3/4/2025,"Biên bản, số 1",https://example.vn/bien-ban,6/2026,users,12000.5,Trang,https://example.vn/so,Trang,https://example.vn/trang,Trang khác,https://example.vn/khac,"Một dòng ""trích"".\n\nDòng nữa.",9`;
  const { code, stdout, stderr, file, root } = await importing(`\ufeff${head}\r\n${row}\r\n`, "--ignore", "Budget");
  expect([code, stdout]).toEqual([0, "platforms/nen-tang-la-sen/platform.md\n"]);
  expect(stderr).toBe("Made 1 record from 1 row. Columns left out, as asked: Budget. Next: npx catalogue check\n");
  expect(file("nen-tang-la-sen")).toBe(`---
name:
  vi: Nền tảng Lá Sen
  en: Lotus Leaf
pillars:
  - digital-government
  - digital-society
domain: ha-tang-so
owner: BMT
website: https://example.vn/la-sen
events:
  - date: 2025-04-03
    type: listed
    document:
      title:
        vi: Biên bản, số 1
      url: https://example.vn/bien-ban
usage:
  - date: 2026-06
    metric: users
    value: 12000.5
    source:
      title: Trang
      url: https://example.vn/so
sources:
  - title: Trang
    url: https://example.vn/trang
  - title: Trang khác
    url: https://example.vn/khac
---
Một dòng "trích".

Dòng nữa.
`);
  expect((await catalogue(["fmt", "--check", "platforms/nen-tang-la-sen"], root)).code).toBe(0);
});

test("headings and names as people write them: empty columns at the end, capitals, titles of fields, names of events", async () => {
  const head = `${HEAD.replace("name,", "Tên nền tảng,NAME.EN,")},Website,,`;
  const { code, file } = await importing(
    `${head}\nLá Sen,Lotus Leaf,${REST.replace("listed", "ĐƯA VÀO DANH MỤC")},https://example.vn/,,\n`,
  );
  expect(code).toBe(0);
  expect(file("la-sen")).toMatch(/en: Lotus Leaf\nwebsite: https:[\s\S]*type: listed/);
});

test("a register with errors is named, and no row is blamed", async () => {
  const root = rootOf();
  writeFileSync(join(root, "platforms/_registers/agencies.yml"), "- code: [\n");
  writeFileSync(join(root, "list.csv"), `${HEAD}\nA,${REST}\n`);
  const ran = await catalogue(["import", "list.csv", "--lang", "en"], root);
  expect([ran.code, ran.stdout]).toEqual([2, ""]);
  expect(ran.stderr).toBe("platforms/_registers/agencies.yml has errors: run npx catalogue check first. Nothing was written.\n");
});

describe("what can not be read is said by row and column, and nothing is written", () => {
  const row = (name: string) => `${name},${REST}`;
  test.each([
    [
      "a name of no agency",
      `${HEAD},owner\n${row("A")},Bộ Mây Trăng Khuyết`,
      /^Row 2, owner: there is no “Bộ Mây Trăng Khuyết” on the list of agencies\./,
    ],
    ["no day", `${HEAD}\n${row("A").replace("3/4/2025", "31/2/2025")}`, /^Row 2, events\.date: “31\/2\/2025” is not a real date/],
    [
      "a number that could be two",
      `${HEAD},usage.value\n${row("A")},1.500`,
      "Row 2, usage.value: “1.500” cannot be read as one number; write it plain, as 1500 or 1.5.\n",
    ],
    [
      "a word for nothing",
      `${HEAD},abbreviation\n${row("A")},n/a`,
      "Row 2, abbreviation: “n/a” says that there is nothing; leave the cell empty.\n",
    ],
    ["one of several choices", `${HEAD},pillars\n${row("A")},digital-economy; none`, /^Row 2, pillars: there is no “none”\./],
    [
      "no choice",
      `${HEAD}\n${row("A").replace("listed", "listd")}`,
      /^Row 2, events\.type: there is no “listd”\. Did you mean “listed”\? Choose one of: proposed \(Proposed for the list\), listed \(Added to a list\), /,
    ],
    [
      "a day as a spreadsheet counts it",
      `${HEAD}\n${row("A").replace("3/4/2025", "46055")}`,
      /how a spreadsheet counts days\. .* such as 2026-01-16/,
    ],
    ["a name in other letters", `${HEAD}\n${row("日本語")}\n`, /^Row 2, id: the name “日本語” has no Latin letters .* Add a column id/],
    ["pictures for a name", `${HEAD}\n${row("🐌🐌")}\n`, "Row 2, name: “🐌🐌” has no letters or digits; write it in words.\n"],
    ["no name", `${HEAD}\n${row("")}\n`, "Row 2, id: has no name, so there is no id.\n"],
    ["an id of other letters", `id,${HEAD}\nLá Sen,${row("A")}`, /^Row 2, id: “Lá Sen” cannot be an id: .*, such as “la-sen”\.\n$/],
    [
      "the same id, an empty line between",
      `${HEAD}\n${row("Lá Sen")}\n,,,,,,\n${row("La Sen")}\n`,
      "Row 4, id: the id “la-sen” is in row 2 already.\n",
    ],
    ["what is there", `id,${HEAD}\nto-chim,${row("A")}`, "Row 2, id: the platform “to-chim” is there already; it is not written over.\n"],
    ["more cells than columns", `${HEAD}\n${row("A")},x`, "Row 2: has 8 cells, but there are only 7 columns.\n"],
    ["what a rule needs", `${HEAD}\n${row("A").replace(/,[^,]+,[^,]+$/, ",,")}`, /^Row 2, sources: /],
    [
      "what cannot be the first, with what can, in the order of the rows",
      `id,${HEAD}\nb,${row("B").replace("listed", "recognised")}\na,${row("A").replace("listed", "recognised")}`,
      /^(?:Row 2: .+\n)*Row 2: The event “.+” cannot be the first\. You can record: .+\n(?:Row 2: .+\n)*Row 3: /,
    ],
  ])("%s", async (_, text, said) => {
    const { code, stdout, stderr, made } = await importing(text);
    if (typeof said === "string") expect(stdout).toBe(said);
    else expect(stdout).toMatch(said);
    expect([code, made]).toEqual([1, []]);
    expect(stderr).toMatch(/^\d+ things? could not be imported; nothing was written\./);
  });
});

describe("what is no table of ours", () => {
  test.each([
    [
      "an unknown column",
      `${HEAD},Web site\nA,${REST},x`,
      /^There is no field “Web site”\. Did you mean “website”\?\nA column has the name of a field, or its title: id, body, name, /,
    ],
    ["a column without a name", `${HEAD},\nA,${REST},x`, /^Column 8 has no name, but there is something in it\./],
    ["a column twice", `${HEAD},name\nA,${REST},B`, /^The column “name” is there twice\./],
    ["another group than one value", `events\nlisted`, /^There is no field “events”\./],
    [
      "no column of what every record needs",
      `name,sources.title,sources.url\nA,B,https://example.vn/`,
      /^There is no column events\.date, events\.type, which every record needs\. .* one of proposed \(.*\), listed \(.*\), launched \(Brought into use\); .* year/,
    ],
    ["an open quotation mark", `${HEAD}\n"A,${REST}`, /has a quotation mark that is not closed/],
    ["a head alone", `${HEAD}\n,,\n`, /needs a row with the names of columns and at least one row below it/],
    ["letters of another encoding", Buffer.from(`${HEAD}\nNền tảng,${REST}`, "latin1"), /is not UTF-8/],
  ])("%s", async (_, text, said) => {
    const { code, stdout, stderr, made } = await importing(text);
    expect([code, stdout, made]).toEqual([2, "", []]);
    expect(stderr).toMatch(said);
  });
  test("a column to leave out that is not there", async () => {
    expect((await importing(`${HEAD}\nA,${REST}`, "--ignore", "Cost")).stderr).toBe("--ignore: there is no column “Cost”.\n");
  });
});

test.each([
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a;b\n1,5;2",
    [
      ["a", "b"],
      ["1,5", "2"],
    ],
  ],
  [
    'a\tb\n"x\ty"\t',
    [
      ["a", "b"],
      ["x\ty", ""],
    ],
  ],
  [
    'a,b\n"1 ""x""","2\n3"\n',
    [
      ["a", "b"],
      ['1 "x"', "2\n3"],
    ],
  ],
  ["a,b\n\n1,", [["a", "b"], [""], ["1", ""]]],
  [
    'a"b,c\n1,2',
    [
      ['a"b', "c"],
      ["1", "2"],
    ],
  ],
  ['"a\n', undefined],
  ['"a"b\n', undefined],
])("a table: %j", (text, rows) => expect(readCsv(text)).toEqual(rows));

/** As a foundation keeps its projects: 255 names that are not alike. */
function projects(): string {
  const first = "Amber Basalt Copper Dune Estuary Fjord Granite Harbor Iris Jungle Kestrel Lagoon Monsoon Nectar Opal Prairie Quill".split(
    " ",
  );
  const second = "Ledger Bridge Atlas Compass Forge Garden Harvest Index Journal Kiln Lantern Museum Orchard Parcel Signal".split(" ");
  const rows = first.flatMap((a) => second.map((b) => `${a} ${b}`));
  const page = "https://example.org/projects";
  const head = `name,summary,domain,owner,website,${EVENT},sources.title,sources.url,sources.retrieved,sources.confidence`;
  const line = (name: string, index: number) =>
    `${name},"A fictional project, no. ${index}",Shared services,ORG,${page}/${index},listed,2025-0${1 + (index % 9)}-01,Minutes,${page}/minutes,The list,${page},2026-11-01,C`;
  return [head, ...rows.map(line)].join("\n");
}

test("255 entries of a catalogue of its own: clean, and nothing is missing that it does without", {
  tags: ["release"],
  timeout: 120_000,
}, async () => {
  const root = mkdtempSync(join(tmpdir(), "catalogue-import-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const run = (...argv: string[]) =>
    promisify(execFile)(process.execPath, [join(PACKAGE, "scripts/cli/bin.mjs"), ...argv, "--today", "2026-11-24"], { cwd: root });
  await run("init", "--template", "plain", "--maintainer", "keeper");
  writeFileSync(join(root, "list.csv"), projects());
  expect((await run("import", "list.csv")).stderr).toBe("Made 255 records from 255 rows. Next: npx catalogue check\n");
  expect((await run("check")).stderr).toContain("0 errors, 0 warnings");
  await run("build", "--base-url", "https://example.org/");
  const pages = pagesOf(join(root, "_site")).filter(({ path }) => /^platforms\/[a-z-]+\/$/.test(path));
  expect(pages).toHaveLength(256);
  // What has no source is said once a page, of what the catalogue asks for: nothing says which set is for whom, and the example has no address.
  expect(pages.filter(({ html }) => html.includes('class="absent"')).map(({ path }) => path)).toEqual([]);
  const missing = pages.map(({ html }) => /No source yet for: ([^.]*)\./.exec(html)?.[1] ?? "");
  expect(
    Object.fromEntries([...grouped(missing.map((fields) => [fields, 1] as const))].map(([fields, all]) => [fields, all.length])),
  ).toEqual({
    "criteria set, usage figures, whether it is in use, plan": 255,
    "website, criteria set, usage figures, whether it is in use, plan": 1,
  });
});

test.each([
  ["Added to a list", "listed"],
  ["in-use", "launched"],
  ["Đã đưa vào sử dụng", "launched"],
])("the column of events takes the status that one gives, by its name: %s", async (said, type) => {
  expect((await importing(`${HEAD}\nA,${REST.replace("listed", said)}\n`)).file("a")).toContain(`type: ${type}`);
});

test("what is wrong with the settings is said before what is wrong with the columns", async () => {
  const root = rootOf();
  writeFileSync(join(root, "list.csv"), "nome\nA\n");
  appendFileSync(join(root, "platforms/_registers/settings.yml"), "quorum: 0\n");
  const { code, stderr } = await catalogue(["import", "list.csv", "--lang", "en"], root);
  expect([code, stderr]).toEqual([
    2,
    "platforms/_registers/settings.yml has errors: run npx catalogue check first. Nothing was written.\n",
  ]);
});

/** In English alone, as its settings say before the program is loaded. */
test("a day that could be two is refused with both, unless it is said which; where Vietnamese is spoken the day is first", async () => {
  expect((await importing(`${HEAD}\nA,${REST}\n`)).file("a")).toContain("2025-04-03");
  vi.stubEnv("CATALOGUE_CONFIGURED", JSON.stringify({ languages: ["en"] }));
  onTestFinished(() => void vi.unstubAllEnvs());
  onTestFinished(freshModules());
  const { dayFirst } = await import("../../scripts/authoring/import/date-order.ts");
  expect(dayFirst("03/04/2026", undefined)).toEqual({
    en: expect.stringMatching(/2026-04-03 with the day first and 2026-03-04 with the month/),
  });
  const days = ["03/04/2026", "13/4/2026", "4/13/2026", "4/4/2026", "2026-04-03"];
  expect(days.slice(1).map((day) => dayFirst(day, undefined))).toEqual(["13/4/2026", "13/4/2026", "4/4/2026", "2026-04-03"]);
  expect([dayFirst("03/04/2026", "dmy"), dayFirst("03/04/2026", "mdy")]).toEqual(["03/04/2026", "04/03/2026"]);
});
