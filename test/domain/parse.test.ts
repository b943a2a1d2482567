/** Untrusted bytes: whatever they are, the answer is a value, and nothing in them runs. */
import { describe, expect, test } from "vitest";
import { readIssue } from "../../scripts/authoring/intake/read-issue.ts";
import { writeRecord } from "../../scripts/records/format.ts";
import { BODY_LIMIT, splitFrontMatter } from "../../scripts/records/front-matter.ts";
import { bodyDiagnostics, renderMarkdown } from "../../scripts/records/markdown.ts";
import { locatePath, parseFile } from "../../scripts/records/parse.ts";
import { readYaml } from "../../scripts/records/read-yaml.ts";
import { renderText } from "../../scripts/records/text-markdown.ts";

const parse = (text: string, path = "platforms/to-chim/platform.md") => parseFile({ path, bytes: new TextEncoder().encode(text) });
const rulesOf = (text: string) => parse(text).diagnostics.map(({ rule }) => rule);

describe("front matter", () => {
  test.each([
    ["---\na: 1\n---\nbody\n", { yaml: "a: 1\n", body: "body\n", bodyLine: 4 }],
    ["---\na: 1\n---", { yaml: "a: 1\n", body: "", bodyLine: 4 }],
    ["---\n---\nbody", { yaml: "", body: "body", bodyLine: 3 }],
    ["", "missing"],
    ["a: 1\n", "missing"],
    ["----\na: 1\n----\n", "missing"],
    ["--- # x\na: 1\n---\n", "missing"],
    ["---js\nx\n---\n", "language"],
    ["--- JS\nx\n---\n", "language"],
    ["---javascript\nx\n---\n", "language"],
    ["---constructor\nx\n---\n", "language"],
    ["---json\n{}\n---\n", "language"],
    ["---yaml\na: 1\n---\n", "language"],
    ["---\na: 1\n", "unclosed"],
    ["---\na: 1\n---x\n", "unclosed"],
  ])("%j", (text, out) => expect(splitFrontMatter(text)).toEqual(out));

  test("code in the front matter never runs", () => {
    const key = "catalogueTestRan";
    for (const language of ["js", "javascript", "jsLegacy", "coffee", "JS", " js"])
      parse(`---${language}\nglobalThis.${key} = true\n---\n`);
    parse(`---\nname: !!js/function "function () { globalThis.${key} = true }"\n---\n`);
    expect(key in globalThis).toBe(false);
  });
});

describe("YAML values", () => {
  test.each([
    ["date: 2022-02-11", { date: "2022-02-11" }],
    ["time: 12:30:45", { time: "12:30:45" }],
    ["yes: no", { yes: "no" }],
    ["a: 1.10", { a: 1.1 }],
    ["a: 1_000", { a: "1_000" }],
    [`a: "0x7EA"\nb: [c0x1, a 0x7EA b, 0x7EAG]`, { a: "0x7EA", b: ["c0x1", "a 0x7EA b", "0x7EAG"] }],
  ])("%s", (yaml, data) => expect(readYaml(yaml)).toEqual({ data }));

  test.each(["value: 30.000", "'value': 30.000", '"value": +30.000', '"potentialMarket": { value: 30.125 }'])(
    "thousands with a separator are in doubt however they stand there: %s",
    (usage) => {
      const line = `usage: [{ ${usage} }]`;
      const { fits, diagnostics } = parse(`---\n${line}\n---\n`);
      const places = diagnostics.flatMap(({ rule, position }) => (rule === "number-separator" ? [position] : []));
      expect([fits, places]).toEqual([false, [{ line: 2, column: line.search(/["+]*30\.\d{3}/) + 1 }]]);
    },
  );
  test.each([
    ["results: { ND1: { value: 50.125 } }", 0],
    ["results: { ND1: { value: 50.000 } }", 1],
    ['results: { ND1: { note: { vi: "50.000" } } }', 0],
  ])("in an assessment only whole thousands are: %s", (line, count) => {
    const { diagnostics } = parse(`---\n${line}\n---\n`, "platforms/to-chim/assessments/2026-05-15.md");
    expect(diagnostics.filter(({ rule }) => rule === "number-separator")).toHaveLength(count);
  });
  test("stars in text are no aliases", () => {
    expect(readYaml(`a: "${" *x".repeat(30)}"`)).toHaveProperty("data");
  });
});

describe("advice leads to where it is wrong, and keeps what was written", () => {
  test.each<[string, number, RegExp]>([
    // Of a quotation mark that nothing closes the place is its own, not the end of all.
    ['abbreviation: TC\nname: { vi: "A, en: X }\nowner: BMT', 3, /Đóng ngoặc/],
    ["abbreviation: 'TC\nowner: BMT\ndomain: x", 2, /Đóng ngoặc/],
    ['owner: BMT\nname:\n  vi: "A\n  en: B', 4, /Đóng ngoặc/],
    ["name: { vi: “A, B”, en: X }", 2, /“B’”|trước dấu phẩy thì đặt cả giá trị/],
    ["usage: [{ value: 15,6 triệu }]", 2, /trước dấu phẩy thì đặt cả giá trị/],
    ["usage: [{ value: 1,234 }]", 2, /trước dấu phẩy thì viết liền/],
    ["events: [{ date: '2025-04-22 ' }]", 2, /Bỏ dấu cách thừa/],
    ["events: [{ date: ' 2025-04' }]", 2, /Bỏ dấu cách thừa/],
    ['website: "https://example.vn/a\\u200bb"', 2, /Ghi lại: https:\/\/example\.vn\/ab$/],
  ])("%j", (yaml, line, fix) => {
    const { diagnostics, file } = parse(`---\n${yaml}\n---\n`);
    const found = diagnostics.filter((one) => fix.test(one.fix?.vi ?? ""));
    expect(found).toHaveLength(1);
    expect(found[0]?.position?.line ?? (found[0]?.pointer && file?.locate(found[0].pointer)?.line)).toBe(line);
  });
});

describe("a value that YAML reads as another is quoted as it stands", () => {
  test.each([
    ["abbreviation: 0123", '"0123"'],
    ["abbreviation: 1.10", '"1.10"'],
    ["abbreviation: 1.0", '"1.0"'],
    ["abbreviation: +84", '"+84"'],
    ["abbreviation: 007", '"007"'],
    ["abbreviation: .5", '".5"'],
    ["owner: 12345678901234567890", '"12345678901234567890"'],
    ["name: { vi: 0012 }", '"0012"'],
    ["sources: [{ title: 0012 }]", '"0012"'],
    ["events: [{ document: { number: 0012 } }]", '"0012"'],
    ["abbreviation: true", '"true"'],
  ])("%s", (yaml, advice) => {
    const fixes = parse(`---\n${yaml}\n---\n`).diagnostics.map(({ fix }) => fix?.vi ?? "");
    expect(fixes.filter((fix) => fix.includes("ngoặc kép"))).toEqual([`Đặt trong dấu ngoặc kép: ${advice}.`]);
  });
});

describe("places", () => {
  test.each([
    ["platforms/to-chim/platform.md", { kind: "platform", id: "to-chim" }],
    ["platforms/to-chim/plan.md", { kind: "plan", id: "to-chim" }],
    ["platforms/to-chim/assessments/2026-05-15.md", { kind: "assessment", id: "to-chim", date: "2026-05-15" }],
    ["criteria/bo-thu.md", { kind: "criteria", id: "bo-thu" }],
    ["platforms/_registers/agencies.yml", { kind: "agencies", id: "agencies" }],
    ["platforms/_registers/guide-vi.md", { kind: "text", id: "guide-vi" }],
    ["platforms/_registers/platform.md", { kind: "text", id: "platform" }],
    ["platforms/_registers/agencies.txt", { rule: "file-unexpected" }],
    ["platforms/../../etc/passwd", { rule: "file-unexpected" }],
    ["platforms/../platform.md", { rule: "id-malformed" }],
    ["platforms/Tổ Chim/platform.md", { rule: "id-malformed" }],
    ["platforms/a--b/platform.md", { rule: "id-malformed" }],
    // Where their list has its second page, in whatever language.
    ["platforms/trang-2/platform.md", { rule: "id-malformed" }],
    ["criteria/page-12.md", { rule: "id-malformed" }],
    ["platforms/to-chim/assessments/2026-02-30.md", { rule: "assessment-name" }],
    ["platforms/to-chim/PLATFORM.MD", { rule: "file-unexpected" }],
    ["criteria/con/x.md", { rule: "file-unexpected" }],
    ["platforms/x\n::error::/platform.md", { rule: "id-malformed" }],
  ])("%j", (path, out) => expect(locatePath(path)).toMatchObject(out));
});

describe("bodies", () => {
  test.each([
    ['plain **text** and [a link](https://example.vn/ "title")', []],
    ["mail [us](mailto:a@example.vn) or [up](#dau-trang)", []],
    ["auto <https://example.vn/>", []],
    ["5 < 6 and a <- b", []],
    ["`<script>`", []],
    ["    <script> in an indented block", []],
    ["text <b>bold</b>", ["body-html"]],
    ["<!-- note -->", ["body-html"]],
    ["[x](javascript:alert(1))", ["body-link"]],
    ["[x](JaVaScRiPt&#58;alert(1))", ["body-link"]],
    ["[x](data:text/html,1)", ["body-link"]],
    ["[x](vscode://x)", ["body-link"]],
    ["[x](//example.vn)", ["body-link"]],
    ["[x](../../etc)", ["body-link"]],
    ["[x](https://user:pw@example.vn/)", ["body-link"]],
    ["[x][1]\n\n[1]: javascript:alert(1)", ["body-link"]],
    ["<javascript:alert(1)>", ["body-link"]],
    ["![x](https://example.vn/x.png)", ["body-image"]],
    ["{{ 6 * 7 }}", ["body-template"]],
    ["{% include x %}", ["body-template"]],
  ])("%s", (body, rules) => expect(bodyDiagnostics(body, 1).map(({ rule }) => rule)).toEqual(rules));

  test("a body that is nothing but beginnings of pictures is one picture too many, and is not read for the end of each", () => {
    expect(bodyDiagnostics(`x\n\n${"![".repeat(40_000)}`, 5)).toMatchObject([{ rule: "body-image", position: { line: 7, column: 1 } }]);
  });

  test("places count lines within a paragraph", () => {
    expect(bodyDiagnostics("first\nsecond <b>\n\nthird\n<i>x", 10).map(({ position }) => position)).toEqual([
      { line: 11, column: 8 },
      { line: 14, column: 1 },
    ]);
  });

  test("whatever is refused is also inert when rendered", () => {
    const html = renderMarkdown(
      "<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) ![y](https://e.vn/y.png) {{ 6 * 7 }}",
    );
    expect(html).not.toMatch(/<script|<img|href="javascript/i);
    expect(html).toContain("{{ 6 * 7 }}");
  });
  test("headings stand below those of the page, links carry no title tricks", () => {
    expect(renderMarkdown("# A\n\n## B")).toBe("<h3>A</h3>\n<h4>B</h4>\n");
  });
});

describe("hostile bytes", () => {
  test.each([
    ["truncated UTF-8", new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe1, 0xba])],
    ["NUL", new Uint8Array([0x2d, 0x00])],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x2d, 0x00])],
    ["empty", new Uint8Array()],
    ["random", Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)],
    ["deep flow", new TextEncoder().encode(`---\na: ${"[".repeat(9000)}\n---\n`)],
    [
      "deep block",
      new TextEncoder().encode(`---\n${Array.from({ length: 150 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")}\n---\n`),
    ],
  ])("%s", (_, bytes) => {
    const { diagnostics, fits } = parseFile({ path: "platforms/x/platform.md", bytes });
    expect(fits).toBe(false);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test("__proto__ and constructor as keys are unknown keys and change nothing", () => {
    expect(rulesOf("---\n__proto__: { polluted: true }\nconstructor: x\n---\n")).toContain("key-unknown");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

/**
 * As long as each may be. Each took from two seconds to sixteen where the work grew with the square of the length; now all
 * of them together take some hundredths of one: the limit is a hundred times that.
 */
test("no text of a length that is allowed takes longer than its length", { timeout: 4_000 }, () => {
  const body = (text: string) => bodyDiagnostics(text.slice(0, BODY_LIMIT), 1);
  body("{{".repeat(BODY_LIMIT / 2));
  body(`[a](mailto:${"a@".repeat(32_000)}?)`);
  expect(body("a {% b %} {{ c }} {{ d }}")[0]?.message.en).toContain("{% b %}");
  expect(body("a }} {{ b\nc }}")).toEqual([]);
  const blanks = " ".repeat(128_000);
  const written = writeRecord("plan", {}, `a${blanks}b${blanks}`);
  expect("text" in written && written.text.endsWith(`a${blanks}b\n`)).toBe(true);
  expect(readIssue(`### a${" ".repeat(60_000)}b\n\n### ${"#".repeat(60_000)}x`)).toBeUndefined();
  expect(renderText(`# a${blanks}b {#c}`, () => "")).toContain('id="c"');
});
