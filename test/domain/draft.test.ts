/** What the editor does to a file: values changed in place with comments kept, lines compared, addresses made for GitHub. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { addItem, dataOf, documentOf, removeValue, renameKey, setValue } from "../../scripts/authoring/draft/document.ts";
import { ADDRESS_LIMIT, issueAddress, newPullAddress } from "../../scripts/authoring/draft/send.ts";
import { lookupIn } from "../../scripts/authoring/intake/entries.ts";
import { answerHeading, type FormId, ISSUE_FORMS } from "../../scripts/authoring/intake/forms.ts";
import { makeFile } from "../../scripts/authoring/intake/make-file.ts";
import { readIssue } from "../../scripts/authoring/intake/read-issue.ts";
import { checkFiles } from "../../scripts/check/check.ts";
import type { Pointer } from "../../scripts/problems/problem.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { printDocument } from "../../scripts/records/print-yaml.ts";
import { lineDiff } from "../../scripts/text/line-diff.ts";

const DEMO = join(import.meta.dirname, "../fixtures/demo");
const START = "# đầu tệp\nname: { vi: Cũ } # tên\nlist:\n  - a: 1 # một\n  - a: 2\nempty:\nword: chữ\n";

describe("a value is put in its place and the rest stays", () => {
  test.each<[string, Pointer, unknown, string]>([
    ["a value", ["name", "vi"], "Mới", START.replace("Cũ", "Mới")],
    ["a key beside it", ["name", "en"], "New", START.replace("vi: Cũ", "vi: Cũ, en: New")],
    ["in an item", ["list", 1, "a"], 3, START.replace("a: 2", "a: 3")],
    ["below a key without a value", ["empty", "vi"], "x", START.replace("empty:", "empty:\n  vi: x")],
    ["below what can hold nothing", ["word", "vi"], "x", START.replace("word: chữ", "word:\n  vi: x")],
    [
      "an emptied one goes, and the map that it leaves empty, with what is said above it",
      ["name", "vi"],
      "",
      START.replace("# đầu tệp\nname: { vi: Cũ } # tên\n", ""),
    ],
    ["the last value of an item goes, the item stays", ["list", 1, "a"], undefined, START.replace("- a: 2", "- {}")],
    ["a list without items goes", ["list"], [], START.replace("list:\n  - a: 1 # một\n  - a: 2\n", "")],
  ])("%s", (_, pointer, value, expected) => {
    const document = documentOf(START);
    setValue(document, pointer, value);
    expect(dataOf(document)).toEqual(dataOf(documentOf(expected)));
    for (const comment of ["# đầu tệp", "# một"]) if (expected.includes(comment)) expect(document.toString()).toContain(comment);
  });

  test("an item more, an item less, another name", () => {
    const document = documentOf(START);
    addItem(document, ["list"], { a: 4 });
    addItem(document, ["fresh", "deep"], {});
    removeValue(document, ["list", 0]);
    renameKey(document, ["word"], "wort");
    expect(dataOf(document)).toEqual({ name: { vi: "Cũ" }, list: [{ a: 2 }, { a: 4 }], empty: null, wort: "chữ", fresh: { deep: [{}] } });
  });
});

describe("lines that differ", () => {
  test.each([
    ["a\nb\nc", "a\nb\nc", []],
    ["a\nb\nc", "a\nx\nc", ["-2 b", "+2 x"]],
    ["a\nb", "a\nb\nc", ["+3 c"]],
    ["a\nb\nc\nd", "b\nc\ne\nd", ["-1 a", "+3 e"]],
    ["", "a", ["-1 ", "+1 a"]],
  ])("%j -> %j", (before, after, expected) => {
    expect(lineDiff(before, after).map(({ kind, line, text }) => `${kind === "added" ? "+" : "-"}${line} ${text}`)).toEqual(expected);
  });
});

describe("GitHub's addresses", () => {
  const sendable = { repository: "https://github.com/o/r", branch: "main", path: "platforms/x/platform.md", exists: false };

  test("a new file is filled in; a long one goes by the clipboard; an edit page always may need it", () => {
    const short = newPullAddress({ ...sendable, text: "---\nname: Đường\n---\n" });
    expect(short.filled).toBe(true);
    expect(new URL(short.address).searchParams.get("value")).toBe("---\nname: Đường\n---\n");
    const long = newPullAddress({ ...sendable, text: "đ".repeat(2000) });
    expect(long).toEqual({ address: "https://github.com/o/r/new/main?filename=platforms%2Fx%2Fplatform.md", filled: false });
    expect(newPullAddress({ ...sendable, text: "x", exists: true })).toEqual({
      address: "https://github.com/o/r/edit/main/platforms/x/platform.md?value=x",
      filled: false,
    });
    expect(short.address.length).toBeLessThanOrEqual(ADDRESS_LIMIT);
  });

  /** What GitHub makes of a form that was filled in by address and sent: a heading and an answer for each field. */
  const issueBody = (form: FormId, answers: URLSearchParams) =>
    ISSUE_FORMS[form].questions.map((field) => `### ${answerHeading(field)}\n\n${answers.get(field.id) ?? "_No response_"}`).join("\n\n");

  const files = readRoot(DEMO);
  const { records } = checkFiles(files, { today: "2026-11-24" });
  const texts = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]));

  test("the issue form filled in from a file makes the same file again", () => {
    const text = readFileSync(join(import.meta.dirname, "../fixtures/issues/platform/file.md"), "utf8").replace(/^[\s\S]*?---\n/, "---\n");
    const data = dataOf(documentOf(/---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? ""));
    const { address = "", left } = issueAddress("https://github.com/o/r", "platform", data, lookupIn(records));
    expect(left).toEqual([]);
    const answers = readIssue(issueBody("platform", new URL(address).searchParams));
    if (!answers) throw new Error("no form");
    const made = makeFile(answers, { records, texts });
    expect(made.problems).toEqual([]);
    expect(dataOf(documentOf(/---\n([\s\S]*?)\n---/.exec(made.text ?? "")?.[1] ?? ""))).toEqual(data);
  });

  test("what the form has no field for is named, and what is too long is not offered", () => {
    const source = { title: "Trang", url: "https://example.vn" };
    const events = ["proposed", "listed"].map((type) => ({ date: "2026-01-16", type, document: { number: "1/CV", date: "2026-01-16" } }));
    const data = { name: { vi: "Tên" }, criteria: "x", usage: [{}], events, sources: [{ ...source, confidence: "A" }], body: "Lời" };
    const lookup = lookupIn(records);
    expect(issueAddress("https://github.com/o/r", "platform", data, lookup).left).toEqual([
      "criteria",
      "usage",
      "events",
      "sources",
      "body",
    ]);
    const asked = { name: { vi: "Tên" }, events: events.slice(0, 1), sources: [source] };
    expect(issueAddress("https://github.com/o/r", "platform", asked, lookup).left).toEqual([]);
    const long = { name: { vi: "Tên" }, summary: { vi: "đ".repeat(1500) } };
    expect(issueAddress("https://github.com/o/r", "platform", long, lookup).address).toBeUndefined();
  });
});

test("keys without values are written as such, not as a set, which no reader here takes", () => {
  const document = parseDocument("groups:\n  - ? id\n  - { a, b }\n");
  expect(printDocument(document)).toBe("groups:\n  - id: null\n  - { a: null, b: null }\n");
});
