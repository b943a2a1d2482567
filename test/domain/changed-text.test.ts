/** One value changed in a file that somebody wrote by hand: its own lines change and no other. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addItem, dataOf, documentOf, removeValue, renameKey, setValue } from "../../scripts/authoring/draft/document.ts";
import { answerHeading, ISSUE_FORMS } from "../../scripts/authoring/intake/forms.ts";
import { makeFile } from "../../scripts/authoring/intake/make-file.ts";
import { readIssue } from "../../scripts/authoring/intake/read-issue.ts";
import { formatFile, printRecord } from "../../scripts/records/format.ts";
import { splitFrontMatter } from "../../scripts/records/front-matter.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { parseFile } from "../../scripts/records/parse.ts";
import { collectRecords } from "../../scripts/records/records.ts";
import { lineDiff } from "../../scripts/text/line-diff.ts";

/** Written by hand: other order, other quotes, other indentation, comments everywhere. */
const HAND = `---
# Tệp do Vụ viết tay
summary: {vi: 'Cho mượn',   en: "Lending"}   # tạm
owner:   BMT
name:
    vi: "Nền tảng Tổ Chim"      # theo quyết định
    en: Bird Nest

pillars: [digital-government,digital-economy]
usage:
  # số của quý I
  - {date: 2026-05-01, metric: users, value: 1.500, source: {title: Báo cáo, url: https://example.vn/a}}
  - date: 2026-06-01
    metric:   users
    value: 900   # tạm tính
    source:
        title: Báo cáo
        url: https://example.vn/b
sources:
- title: "Trang thử"
  url: https://example.vn/nguon
# hết
---

Mô tả   viết tay.

`;

function changed(change: (document: ReturnType<typeof documentOf>) => void, text = HAND): string {
  const split = splitFrontMatter(text);
  if (typeof split === "string") throw new Error(split);
  const document = documentOf(split.yaml);
  change(document);
  const made = printRecord("platform", document, split.body, split);
  const read = splitFrontMatter(made);
  expect(typeof read !== "string" && dataOf(documentOf(read.yaml))).toEqual(dataOf(document));
  return made;
}

const linesOf = (text: string, made: string) =>
  lineDiff(text, made).map(({ kind, text: line }) => `${kind === "added" ? "+" : "-"}${line}`);

describe("only its own lines", () => {
  test.each<[string, (document: ReturnType<typeof documentOf>) => void, readonly string[]]>([
    ["nothing", () => undefined, []],
    [
      "a text in quotes keeps them",
      (one) => setValue(one, ["name", "vi"], "Tên mới"),
      ['-    vi: "Nền tảng Tổ Chim"      # theo quyết định', '+    vi: "Tên mới"      # theo quyết định'],
    ],
    [
      "a value in braces",
      (one) => setValue(one, ["summary", "en"], "Loans"),
      ["-summary: {vi: 'Cho mượn',   en: \"Lending\"}   # tạm", "+summary: {vi: 'Cho mượn',   en: \"Loans\"}   # tạm"],
    ],
    [
      "a number with decimals becomes a whole one",
      (one) => setValue(one, ["usage", 0, "value"], 1500),
      [
        "-  - {date: 2026-05-01, metric: users, value: 1.500, source: {title: Báo cáo, url: https://example.vn/a}}",
        "+  - {date: 2026-05-01, metric: users, value: 1500, source: {title: Báo cáo, url: https://example.vn/a}}",
      ],
    ],
    [
      "a number beside its comment",
      (one) => setValue(one, ["usage", 1, "value"], 901),
      ["-    value: 900   # tạm tính", "+    value: 901   # tạm tính"],
    ],
    ["a text that needs quotes now", (one) => setValue(one, ["owner"], "A: B"), ["-owner:   BMT", '+owner:   "A: B"']],
    ["a key more, where its schema has it", (one) => setValue(one, ["abbreviation"], "BNP"), ["+abbreviation: BNP"]],
    ["a key more below another", (one) => setValue(one, ["usage", 1, "approximate"], true), ["+    approximate: true"]],
    [
      "a key more in braces: the braces alone",
      (one) => setValue(one, ["usage", 0, "source", "confidence"], "A"),
      [
        "-  - {date: 2026-05-01, metric: users, value: 1.500, source: {title: Báo cáo, url: https://example.vn/a}}",
        "+  - {date: 2026-05-01, metric: users, value: 1.500, source: { title: Báo cáo, url: https://example.vn/a, confidence: A }}",
      ],
    ],
    ["a key less, with its line", (one) => removeValue(one, ["owner"]), ["-owner:   BMT"]],
    ["an item more", (one) => addItem(one, ["sources"], { title: "B" }), ["+- title: B"]],
    [
      "an item more in brackets",
      (one) => addItem(one, ["pillars"], "digital-society"),
      ["-pillars: [digital-government,digital-economy]", "+pillars: [ digital-government, digital-economy, digital-society ]"],
    ],
    [
      "an item less, with what is said above it",
      (one) => removeValue(one, ["usage", 0]),
      ["-  # số của quý I", "-  - {date: 2026-05-01, metric: users, value: 1.500, source: {title: Báo cáo, url: https://example.vn/a}}"],
    ],
    [
      "the last value of a group goes with the group",
      (one) => setValue(one, ["sources"], []),
      ["-sources:", '-- title: "Trang thử"', "-  url: https://example.vn/nguon"],
    ],
    [
      "a text of several lines",
      (one) => setValue(one, ["name", "en"], "A\nB"),
      ["-    en: Bird Nest", "+    en: |-", "+      A", "+      B"],
    ],
    ["a key by another name", (one) => renameKey(one, ["name", "en"], "fr"), ["-    en: Bird Nest", "+    fr: Bird Nest"]],
    [
      "a text where a group was",
      (one) => setValue(one, ["pillars"], "x"),
      ["-pillars: [digital-government,digital-economy]", "+pillars: x"],
    ],
    [
      "two places at once",
      (one) => {
        setValue(one, ["owner"], "BSM");
        setValue(one, ["usage", 1, "source", "title"], "Khác");
      },
      ["-owner:   BMT", "+owner:   BSM", "-        title: Báo cáo", "+        title: Khác"],
    ],
  ])("%s", (_, change, expected) => {
    expect(linesOf(HAND, changed(change)).toSorted()).toEqual([...expected].toSorted());
  });
});

/** What people paste: a line that ends with a colon, and points; nothing in it asks for quotes by itself. */
const PASTED = "Bảng kèm theo:\n1. Mục A\n\n- mục hai\n- mục ba";

test.each([
  ["of an item that holds nothing yet", "list:\n  - {}\n", ["list", 0, "text"]],
  ["in braces", "list:\n  - { of: KT1, text: Cũ }\n", ["list", 0, "text"]],
  ["of another group in braces", 'list: [ { of: KT1, text: { vi: "Cũ" } } ]\n', ["list", 0, "text", "vi"]],
] as const)("a text of several lines is read again as it was typed: %s", (_, yaml, place) => {
  const document = documentOf(yaml);
  setValue(document, place, PASTED);
  const split = splitFrontMatter(`---\n${yaml}---\n`);
  if (typeof split === "string") throw new Error(split);
  for (const before of [undefined, split]) {
    const text = printRecord("comments", document, "", before);
    const again = splitFrontMatter(text);
    expect(typeof again === "string" ? again : documentOf(again.yaml).getIn(place), text).toBe(PASTED);
    expect(parseFile({ path: "criteria/a/comments/b.md", bytes: Buffer.from(text) }).diagnostics.map(({ rule }) => rule)).not.toContain(
      "frontmatter-syntax",
    );
  }
});

const DEMO = join(import.meta.dirname, "../fixtures/demo");
const REAL = join(import.meta.dirname, "../..");

test("in the canonical files of the demonstration a change is what fmt would write", () => {
  let count = 0;
  for (const { path, bytes } of readRoot(DEMO).filter((file) => file.path.endsWith("/platform.md"))) {
    const text = Buffer.from(bytes).toString("utf8");
    if (JSON.stringify(formatFile(path, text)) !== JSON.stringify({ text })) continue;
    count++;
    const made = changed((one) => {
      setValue(one, ["abbreviation"], "XYZ");
      addItem(one, ["sources"], { url: "https://example.vn/them", title: "Thêm" });
      setValue(one, ["summary", "vi"], "Lời: mới");
    }, text);
    expect(formatFile(path, made), path).toEqual({ text: made });
  }
  expect(count).toBeGreaterThan(10);
});

/** The usage form threw for 27 of the 32 platforms, those without a key `usage`. */
test("the form of a usage value adds it to a platform without any, and to one that has some", () => {
  const files = readRoot(REAL).filter(({ path }) => /\.(?:md|yml)$/.test(path));
  const records = collectRecords(files.map(parseFile));
  const texts = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]));
  const form = ISSUE_FORMS.usage;
  const answers: Readonly<Record<string, string>> = { date: "2026-10-01", metric: "users", value: "1000" };
  const ids = [...records.platforms].map(([id, { platform }]) => ({ id, has: platform?.data.usage !== undefined }));
  for (const { id } of [...ids.filter(({ has }) => !has).slice(0, 4), ...ids.filter(({ has }) => has).slice(0, 2)]) {
    const body = form.questions
      .map((question) => `### ${answerHeading(question)}\n\n${question.id === "platform" ? id : (answers[question.id] ?? "_No response_")}`)
      .join("\n\n");
    const read = readIssue(body);
    const made = read && makeFile(read, { records, texts });
    const lines = lineDiff(texts.get(`platforms/${id}/platform.md`) ?? "", made?.text ?? "");
    expect([id, lines.filter(({ kind }) => kind !== "added")]).toEqual([id, []]);
    expect(lines.map(({ text }) => text).join("\n")).toContain("value: 1000");
  }
});
