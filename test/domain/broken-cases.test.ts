/** What people hand in, one thing wrong in each: what must be in the fields, what is left over, and that no word is lost. */
import { describe, expect, test } from "vitest";
import { dataOf, setValue } from "../../scripts/authoring/draft/document.ts";
import { openFile } from "../../scripts/authoring/draft/open.ts";
import { printRecord } from "../../scripts/records/format.ts";
import { parseFile } from "../../scripts/records/parse.ts";
import { lostWords } from "../mutations.ts";

/** Words of the notation, numbers of a list, or of a field that was empty, which say nothing. */
const MARKUP = new Set(["d", "HEAD", "1", "2", "0x10", "yaml", "null", "owner"]);

function open(text: string) {
  const opened = openFile(new TextEncoder().encode(text));
  if (!("document" in opened)) throw new Error("not opened");
  const kept = [opened.document.toString({ lineWidth: 0 }), opened.body, ...opened.leftovers.map((one) => one.text)].join("\n");
  expect(lostWords(text, kept).filter((word) => !MARKUP.has(word))).toEqual([]);
  return { ...opened, data: dataOf(opened.document) as Record<string, unknown> };
}

const RECORD = "---\nname: { vi: A, en: A }\nowner: BCP\n---\nMô tả một.\n";

test("a second file below the first is told and kept whole; a line of dashes in a description is none", () => {
  const glued = open(`${RECORD}\n---\nname: { vi: B }\n# lời\ngroup: state\n---\nMô tả hai.\n`);
  expect(glued.body).toBe("Mô tả một.");
  expect(glued.leftovers).toEqual([{ place: [], line: 7, text: "---\nname: { vi: B }\n# lời\ngroup: state\n---\nMô tả hai." }]);
  expect(glued.notes.map(({ vi }) => vi).join(" ")).toContain("hồ sơ thứ hai");
  const body = "Một.\n\n---\n\nHai: ba.\n\n```yaml\n---\nname: x\nowner: y\n---\n```";
  expect(open(`---\nname: { vi: A }\n---\n${body}`)).toMatchObject({ body, leftovers: [], notes: [] });
});

test("a whole file that Word indented opens as it was, its description too", () => {
  const indented = RECORD.replace(/^(?=.)/gm, "   ");
  expect(open(indented)).toMatchObject({ body: "Mô tả một.", data: { owner: "BCP" } });
  expect(open(indented).notes).toHaveLength(1);
});

test("a tab behind a colon is accepted, and stays when another field is changed", () => {
  const text = RECORD.replace("owner: ", "owner:\t").replace("---\nM", 'pillars:    [ "a" ]\t# lời\n---\nM');
  const { document, body, before, notes } = open(text);
  setValue(document, ["owner"], "BMT");
  expect([printRecord("platform", document, body, before), notes]).toEqual([text.replace("BCP", "BMT"), []]);
});

test("a whole file in a block of code opens without that; a description that holds one is as it was", () => {
  for (const fence of ["```yaml", "~~~"]) {
    const opened = open(`${fence}\n${RECORD}${fence.slice(0, 3)}\n`);
    expect([opened.data.owner, opened.body, opened.notes.map(({ en }) => en)]).toEqual([
      "BCP",
      "Mô tả một.",
      [expect.stringContaining("block of code")],
    ]);
  }
  expect(open(`${RECORD}\n\`\`\`\nmã\n\`\`\`\n`).notes).toEqual([]);
});

test("a conflict of git in the description is told, and both its sides stay", () => {
  const body = "<<<<<<< HEAD\nMột.\n=======\nHai.\n>>>>>>> d";
  const opened = open(RECORD.replace("Mô tả một.", body));
  expect([opened.body, opened.notes.map(({ en }) => en)]).toEqual([body, [expect.stringContaining("keep one side")]]);
});

test.each([
  ["no-break blanks", "\u00a0", /dấu cách đặc biệt \(U\+00A0/],
  ["a hidden one", "\u200b", /ký tự ẩn \(U\+200B\)/],
])("%s are named", (_, sign, said) => {
  expect(open(RECORD.replace(" một", `${sign} một`)).notes.map(({ vi }) => vi)).toEqual([expect.stringMatching(said)]);
});

test("quotation marks within others of the same kind", () => {
  expect(open("---\nsummary: { vi: }\nwebsite: ‘Đặt lịch: ở trạm; ‘Bến’ số 1’\n---\n").data.website).toBe("Đặt lịch: ở trạm; ‘Bến’ số 1");
});

describe("a text without fields opens as a form that works, with the text as the description", () => {
  test.each([
    ["prose", "Nền tảng giúp người dân.\n\nHai đoạn.", "Nền tảng giúp người dân.\n\nHai đoạn."],
    ["empty front matter", "---\n---", ""],
    ["empty front matter, then words", "---\n---\nLời.", "Lời."],
    ["nothing", "", ""],
    ["blanks", "  \n\n ", ""],
    ["only comments", "# a\n# b", "# a\n# b"],
    ["only comments between fences", "---\n# a\n---\n", ""],
    ["a list", "- một\n- hai", "- một\n- hai"],
    ["a list between fences", "---\n- mot\n- hai\n---\nLời.", "- mot\n- hai\n\nLời."],
    ["one word between fences", "---\nlời\n---\n", "lời"],
    ["a list of JSON", "[1, 2]", "[1, 2]"],
    ["null", "---\nnull\n---\n", ""],
    ["a heading", "# Tiêu đề\n\nLời: có dấu hai chấm.", "# Tiêu đề\n\nLời: có dấu hai chấm."],
  ])("%s", (_, text, body) => {
    const { document, kind, body: read } = open(text);
    expect(read).toBe(body);
    setValue(document, ["name", "vi"], "Tên");
    expect(printRecord(kind, document, read)).toContain("name:\n  vi: Tên\n");
  });

  test.each([
    ['{ "name": { "vi": "A", "en": "B" }, "owner": "BMT" }', { name: { vi: "A", en: "B" }, owner: "BMT" }],
    ['{\n  "name": { "vi": "A" },\n  "owner": "BMT"\n}', { name: { vi: "A" }, owner: "BMT" }],
    ['{ "name": { "vi": "A", "owner": "BMT"', { name: { vi: "A", owner: "BMT" } }],
    ["{ 'name': { 'vi': 'A', }, 'sources': [{ 'title': 'B', }], }", { name: { vi: "A" }, sources: [{ title: "B" }] }],
    ['{ "name": { "vi": "A" }, }', { name: { vi: "A" } }],
    ['---\n{ "owner": "BMT" }\n---\n', { owner: "BMT" }],
  ])("JSON is fields: %s", (text, data) => expect(open(text).data).toEqual(data));
});

const read = (yaml: string) => open(`---\n${yaml}---\nLời.\n`);

describe("what is meant is read", () => {
  test.each<[string, string, object]>([
    [
      "an unclosed quote ends where the next field begins",
      'name:\n  vi: "Nền tảng A\n  en: A\nowner: BMT\nwebsite: https://a.vn\n',
      { name: { vi: "Nền tảng A", en: "A" }, owner: "BMT", website: "https://a.vn" },
    ],
    ["a single quote too", "owner: 'BMT\ngroup: state\n", { owner: "BMT", group: "state" }],
    ["the last line's too", 'group: state\nowner: "BMT\n', { group: "state", owner: "BMT" }],
    ["a quote that opens only", 'owner: "\ngroup: state\n', { owner: "", group: "state" }],
    ["text behind a quote", 'owner: "BMT" và BSM\n', { owner: '"BMT" và BSM' }],
    ["a quoted text wrapped to the margin", 'summary:\n  vi: "một\nhai"\nowner: BMT\n', { summary: { vi: "một hai" }, owner: "BMT" }],
    ["a quoted text wrapped to the margin at the top", 'owner: "một\nhai"\ngroup: state\n', { owner: "một hai", group: "state" }],
    ["a comment that touches a quote", 'abbreviation: "CGC"# viết tắt\nowner: BMT\n', { abbreviation: "CGC", owner: "BMT" }],
    ["an unclosed brace", "name: { vi: A, en: B\nowner: BMT\n", { name: { vi: "A", en: "B" }, owner: "BMT" }],
    [
      "an unclosed bracket",
      "pillars: [digital-government, digital-economy\nowner: BMT\n",
      { pillars: ["digital-government", "digital-economy"], owner: "BMT" },
    ],
    ["a comma before it", "pillars: [digital-government,\nowner: BMT\n", { pillars: ["digital-government"], owner: "BMT" }],
    ["a map wrapped to the margin", "name: { vi: A,\nen: B }\nowner: BMT\n", { name: { vi: "A", en: "B" }, owner: "BMT" }],
    [
      "a list wrapped to the margin",
      "pillars: [digital-government,\ndigital-economy]\nowner: BMT\n",
      { pillars: ["digital-government", "digital-economy"], owner: "BMT" },
    ],
    ["a closing brace at the margin", "name: {\n  vi: A\n}\nowner: BMT\n", { name: { vi: "A" }, owner: "BMT" }],
    ["the wrong bracket closes", "name: { vi: A ]\nowner: BMT\n", { name: { vi: "A" }, owner: "BMT" }],
    ["curly quotes with a colon inside", "name: { vi: “Nền tảng: A”, en: A }\n", { name: { vi: "Nền tảng: A", en: "A" } }],
    ["curly quotes around a value with a colon", "name:\n  vi: “Nền tảng: A”\n", { name: { vi: "Nền tảng: A" } }],
    [
      "a comma in a text in braces",
      "name: { vi: “Cho mượn, trả: cả hai”, en: Lending }\n",
      { name: { vi: "Cho mượn, trả: cả hai", en: "Lending" } },
    ],
    [
      "commas in a number in braces",
      "usage:\n  - { metric: users, value: 1,000,000, date: 2026-05-01 }\n",
      { usage: [{ metric: "users", value: 1000000, date: "2026-05-01" }] },
    ],
    [
      "commas in a number on its line",
      "usage:\n  - metric: users\n    value: 1,000,000\n",
      { usage: [{ metric: "users", value: 1000000 }] },
    ],
    [
      "one comma, which may part thousands or a fraction",
      "usage:\n  - date: 2025-01-01\n    value: 15,600\n",
      { usage: [{ date: "2025-01-01", value: "15,600" }] },
    ],
    ["the same in braces", "usage:\n  - { date: 2025-01-01, value: 15,600 }\n", { usage: [{ date: "2025-01-01", value: "15,600" }] }],
    [
      "an address with braces, in braces",
      'sources:\n  - { title: "A", url: https://a.vn/x?a={b}&c[1]=2 }\npillars: [\n',
      { sources: [{ title: "A", url: "https://a.vn/x?a={b}&c[1]=2" }], pillars: [] },
    ],
    ["dots in a number", "usage:\n  - { metric: users, value: 1.000.000 }\n", { usage: [{ metric: "users", value: 1000000 }] }],
    [
      "commas in a text that is no number",
      "summary: { vi: từ 1,000,000 người, en: A }\n",
      { summary: { vi: "từ 1,000,000 người", en: "A" } },
    ],
    ["tabs", "name:\n\tvi: A\n\ten: B\n", { name: { vi: "A", en: "B" } }],
    ["no-break blanks before a field", "name:\n\u00a0\u00a0vi: A\n", { name: { vi: "A" } }],
    ["a no-break blank behind a colon", "owner:\u00a0BMT\n", { owner: "BMT" }],
    ["a full-width colon", "owner：BMT\nname:\n  vi： A\n", { owner: "BMT", name: { vi: "A" } }],
    ["a blank before the colon", "owner : BMT\n", { owner: "BMT" }],
    ["a colon in a value", "summary:\n  vi: Cho mượn: sách\n", { summary: { vi: "Cho mượn: sách" } }],
    ["a value that begins with a star", "abbreviation: *CGC*\n", { abbreviation: "*CGC*" }],
    ["a value that begins with @", "owner: @BMT\n", { owner: "@BMT" }],
    [
      "an anchor and its alias",
      "document: &d {number: 12/QĐ-BMT, date: 2025-04-01}\nother: *d\n",
      { document: { number: "12/QĐ-BMT", date: "2025-04-01" }, other: { number: "12/QĐ-BMT", date: "2025-04-01" } },
    ],
    ["a number in another base", "value: 0x10\n", { value: 16 }],
    ["fields of one level not in line", "name:\n    vi: A\n  en: B\nowner: BMT\n", { name: { vi: "A", en: "B" }, owner: "BMT" }],
    ["a field further in", "owner: BMT\n  group: state\n", { owner: "BMT", group: "state" }],
    [
      "a list at the margin",
      "sources:\n- title: A\n  url: https://a.vn\nowner: @BMT\n",
      { sources: [{ title: "A", url: "https://a.vn" }], owner: "@BMT" },
    ],
    ["Word's bullets", "pillars:\n  • digital-government\n  • digital-economy\n", { pillars: ["digital-government", "digital-economy"] }],
    [
      "numbers as bullets",
      "sources:\n  1) title: A\n     url: https://a.vn\n  2) title: B\npillars:\n1. digital-government\n2. digital-economy\n",
      { sources: [{ title: "A", url: "https://a.vn" }, { title: "B" }], pillars: ["digital-government", "digital-economy"] },
    ],
    ["bullets and numbers within a text", "summary:\n  vi: Gồm\n    • một\n    2. hai\n", { summary: { vi: "Gồm • một 2. hai" } }],
    [
      "a text of several lines, beside what is broken",
      'owner: "BMT\nsummary:\n  vi: |\n    Gồm:\n    • một\n    Trang： b\n\n    1. hai\ngroup: state\n',
      { owner: "BMT", summary: { vi: "Gồm:\n• một\nTrang： b\n\n1. hai" }, group: "state" },
    ],
    [
      "a text without its indentation",
      "name:\nvi: A\nen: B\nevents:\n- date: 2026-05-01\ntype: listed\ndocument:\nnumber: 1/QĐ-BMT\ndate: 2026-04-01\n- date: 2026-06-01\nsources:\n- title: A\nurl: https://a.vn\n",
      {
        name: { vi: "A", en: "B" },
        events: [{ date: "2026-05-01", type: "listed", document: { number: "1/QĐ-BMT", date: "2026-04-01" } }, { date: "2026-06-01" }],
        sources: [{ title: "A", url: "https://a.vn" }],
      },
    ],
    ["the same, accepted by the reader", "name:\nvi: A\nowner: BMT\n", { name: { vi: "A" }, owner: "BMT" }],
    ["a line that goes on at the margin", "summary:\n  vi: một\nhai ba\nowner: BMT\n", { summary: { vi: "một" }, owner: "BMT" }],
    ["a brace more", "name: { vi: A }}\nowner: BMT\n", { name: { vi: "A" }, owner: "BMT" }],
  ])("%s", (_, yaml, data) => {
    const opened = read(yaml);
    expect(opened.data).toEqual(data);
    expect(opened.body).toBe("Lời.");
  });
});

describe("fences that are not quite right", () => {
  const data = { owner: "BMT", group: "state" };
  test.each([
    ["four hyphens", "----\nowner: BMT\ngroup: state\n----\nLời.\n"],
    ["four to close", "---\nowner: BMT\ngroup: state\n----\nLời.\n"],
    ["Word's dashes", "—-\nowner: BMT\ngroup: state\n—-\nLời.\n"],
    ["all lines indented", "    ---\n    owner: BMT\n    group: state\n    ----\n    Lời.\n"],
    [
      "all lines indented with no-break blanks",
      "\u00a0\u00a0---\n\u00a0\u00a0owner: BMT\n\u00a0\u00a0group: state\n\u00a0\u00a0---\n\u00a0\u00a0Lời.\n",
    ],
    ["a blank line first", "\n\n---\nowner: BMT\ngroup: state\n---\nLời.\n"],
    ["blanks behind them", "---  \nowner: BMT\ngroup: state\n---  \nLời.\n"],
    ["none to begin with", "owner: BMT\ngroup: state\n---\nLời.\n"],
    ["a language", "---yaml\nowner: BMT\ngroup: state\n---\nLời.\n"],
  ])("%s", (_, text) => {
    const opened = open(text);
    expect(opened.data).toEqual(data);
    expect(opened.body.trim()).toBe("Lời.");
    expect(opened.notes.length).toBeGreaterThan(0);
  });
});

describe("what is not in the form is kept whole", () => {
  test.each<[string, string, object, readonly (readonly [string, unknown])[]]>([
    [
      "a list twice: the person chooses",
      "sources:\n  - title: A\nowner: BMT\nsources:\n  - title: B\n    url: https://b.vn\n",
      { sources: [{ title: "A" }], owner: "BMT" },
      [["sources:\n  - title: B\n    url: https://b.vn", [{ title: "B", url: "https://b.vn" }]]],
    ],
    ["a value twice", "owner: BMT\nowner: BSM\n", { owner: "BMT" }, [["owner: BSM", "BSM"]]],
    [
      "three times",
      "owner: BMT\nowner: BSM\nowner: BCP\n",
      { owner: "BMT" },
      [
        ["owner: BSM", "BSM"],
        ["owner: BCP", "BCP"],
      ],
    ],
    ["the same twice is once", "owner: BMT\nowner: BMT\n", { owner: "BMT" }, []],
    ["empty first: the second is it", "owner:\nowner: BMT\n", { owner: "BMT" }, []],
    [
      "two sides of a conflict of git",
      "<<<<<<< HEAD\nowner: BMT\ngroup: state\n=======\nowner: BSM\n>>>>>>> d\nsources:\n  - title: A\n<<<<<<< HEAD\n    url: https://a.vn\n||||||| d\n=======\n    url: https://b.vn\n>>>>>>> d\n",
      { owner: "BMT", group: "state", sources: [{ title: "A", url: "https://a.vn" }] },
      [
        ["owner: BSM", "BSM"],
        ["    url: https://b.vn", "https://b.vn"],
      ],
    ],
    ["below another", "name:\n  vi: A\n  vi: B\n", { name: { vi: "A" } }, [["  vi: B", "B"]]],
    [
      "an item that belongs to nothing",
      "owner: BMT\n- một: hai ba\n  bốn\ngroup: state\n",
      { owner: "BMT", group: "state" },
      [["- một: hai ba\n  bốn", undefined]],
    ],
    [
      "a long line, not cut",
      `{}}} ${"chữ ".repeat(100)}\nowner: BMT\n`,
      { owner: "BMT" },
      [[`{}}} ${"chữ ".repeat(100)}`.trim(), undefined]],
    ],
  ])("%s", (_, yaml, data, leftovers) => {
    const opened = read(yaml);
    expect(opened.data).toEqual(data);
    expect(opened.leftovers.map(({ text, value }) => [text, value])).toEqual(leftovers);
  });
});

describe("no rubbish takes long or falls over", () => {
  test.each([
    ["fields in fields on one line", "a: ".repeat(1000)],
    ["brackets", "[".repeat(3500)],
    ["braces with keys", "{a: ".repeat(900)],
    ["dashes", "- ".repeat(1700)],
    ["quotes", "\"'“".repeat(1100)],
    ["fields deeper and deeper", Array.from({ length: 60 }, (_, index) => `${" ".repeat(index)}a:`).join("\n")],
    ["colons", ": ".repeat(1700)],
    ["stars and anchors", "&a *b !c ".repeat(380)],
    ["one field again and again", "a: b\n".repeat(700)],
    ["letters", "x".repeat(3500)],
  ])("%s", (_, text) => {
    const opened = openFile(new TextEncoder().encode(`---\nowner: BMT\nbroken: ${text}\n---\n`));
    expect("document" in opened && opened.document.get("owner")).toBe("BMT");
    const { diagnostics } = parseFile({ path: "platforms/to-chim/platform.md", bytes: new TextEncoder().encode(`---\n${text}\n---\n`) });
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

test.each<[string, string, object, readonly [readonly (string | number)[], unknown][]]>([
  ["another value in braces", "name: { vi: A, vi: B\n", { name: { vi: "A" } }, [[["name", "vi"], "B"]]],
  ["the same value", "name: { vi: A, vi: A\n", { name: { vi: "A" } }, []],
  ["first nothing", "name: { vi: , vi: A\n", { name: { vi: "A" } }, []],
  ["braces under a key that has some", "name: { a: { x: 1 }, a: { x: 2 }\n", { name: { a: { x: 1 } } }, [[["name", "a"], { x: 2 }]]],
  ["braces under none", "usage: [{ { x: 1 } }\n", { usage: [{}] }, [[["usage", 0], { x: 1 }]]],
  ["one key hundreds of times", `name: {${"a: ,".repeat(870)}\n`, { name: { a: null } }, []],
])("what stands twice in braces is kept for a choice, under no name that nobody wrote: %s", (_, yaml, data, kept) => {
  // Not by `open`: the name of a key that says the same twice is kept once.
  const opened = openFile(new TextEncoder().encode(`---\n${yaml}---\n`));
  if (!("document" in opened)) throw new Error("not opened");
  expect(dataOf(opened.document)).toEqual(data);
  expect(opened.leftovers.map(({ place, value }) => [place, value])).toEqual(kept);
});
