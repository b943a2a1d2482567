/**
 * The contract of the files: what is refused, with one message wherever it is met; what `fmt` can put right; and that what is
 * accepted is the same to the check, to `fmt` and to the editor. (The readers are held together in properties.test.ts.)
 */
import { describe, expect, test } from "vitest";
import { dataOf } from "../../scripts/authoring/draft/document.ts";
import { openFile } from "../../scripts/authoring/draft/open.ts";
import { formatFile } from "../../scripts/records/format.ts";
import { parseFile } from "../../scripts/records/parse.ts";
import { readExactly, readYaml } from "../../scripts/records/read-yaml.ts";

const PATH = "platforms/to-chim/platform.md";
const fileOf = (yaml: string) => `---\n${yaml}\n---\n`;
const checked = (yaml: string) => parseFile({ path: PATH, bytes: new TextEncoder().encode(fileOf(yaml)) });
const formatted = (yaml: string) => formatFile(PATH, fileOf(yaml));

describe("refused by every part, with the same words at the same place", () => {
  test.each<[string, string]>([
    ["abbreviation: *CGC*", "frontmatter-aliases"],
    ["abbreviation: **CGC**", "frontmatter-aliases"],
    ["document: *d", "frontmatter-aliases"],
    ["<<: { a: 1 }", "frontmatter-aliases"],
    ["name: { <<: { vi: A } }", "frontmatter-aliases"],
    ["name: !vi A", "frontmatter-syntax"],
    ["%YAML 1.1", "frontmatter-syntax"],
    ["1: A", "frontmatter-syntax"],
    ["null: A", "frontmatter-syntax"],
    ["true: A", "frontmatter-syntax"],
    ["? [a]\n: b", "frontmatter-syntax"],
    ["? { a: 1 }\n: b", "frontmatter-syntax"],
    ["value: .inf", "number-notation"],
    ["value: -.INF", "number-notation"],
    ["value: .nan", "number-notation"],
    ['summary: "một\nhai"', "frontmatter-syntax"],
    ["summary: 'một\nhai'", "frontmatter-syntax"],
    ["name: { vi: A,\nen: B }", "frontmatter-syntax"],
    ["pillars: [a,\nb]", "frontmatter-syntax"],
    ["pillars: [\na\n]", "frontmatter-syntax"],
    ['abbreviation: "CGC"# comment', "frontmatter-syntax"],
    ["pillars: [a]# comment", "frontmatter-syntax"],
    ["name: { vi: A, vi: B }", "key-duplicate"],
    ["owner: A\nowner: B", "key-duplicate"],
    ["name:\n\tvi: A", "frontmatter-syntax"],
    ["owner: A: B", "frontmatter-syntax"],
    ["owner: A\nlời\ngroup: state", "frontmatter-syntax"],
    ["owner: @A", "frontmatter-syntax"],
    ["owner: `A`", "frontmatter-syntax"],
    ['owner: "\\q"', "frontmatter-syntax"],
    ["owner: [a b, , c]", "frontmatter-syntax"],
    ["owner: A\n group: state", "frontmatter-syntax"],
    [`a: ${"[".repeat(100)}`, "frontmatter-syntax"],
    ["a: ".repeat(100), "frontmatter-syntax"],
    ["- ".repeat(100), "frontmatter-syntax"],
    ["owner: A\n...\nrest", "frontmatter-syntax"],
  ])("%j: %s", (yaml, rule) => {
    const { diagnostics } = checked(yaml);
    const [found] = diagnostics.filter((one) => one.rule === rule);
    expect(found?.message.vi, diagnostics.map((one) => one.rule).join()).toBeDefined();
    const refused = formatted(yaml);
    if (!("problem" in refused)) throw new Error("fmt wrote it");
    expect([refused.problem.message, refused.problem.position]).toEqual([found?.message, found?.position]);
    // The editor opens it all the same, and says so.
    const opened = openFile(new TextEncoder().encode(fileOf(yaml)), PATH);
    expect("document" in opened && opened.notes.length + opened.leftovers.length).toBeGreaterThan(0);
  });
});

describe("refused by the check, written out by fmt: what it means is certain", () => {
  test.each([
    ["document: &d { number: 12/QĐ-BMT }\nother: *d", "document: { number: 12/QĐ-BMT }\nother: { number: 12/QĐ-BMT }"],
    ["owner: &o BMT", "owner: BMT"],
    ["owner: !!str 12", 'owner: "12"'],
    ["? owner\n: BMT", "owner: BMT"],
    ["a:\n  - ? b\n    : c", "a:\n  - b: c"],
    ["a: { ? b : c }", "a: { b: c }"],
    ["value: 0x10", "value: 16"],
    ["value: 0o17", "value: 15"],
    ["value: 1e3", "value: 1000"],
    ["a: &x [1]\nb: { c: *x }", "a: [ 1 ]\nb: { c: [ 1 ] }"],
  ])("%j", (yaml, expected) => {
    expect(checked(yaml).diagnostics.map(({ rule }) => rule)).toContainEqual(
      expect.stringMatching(/^(?:frontmatter-aliases|frontmatter-syntax|number-notation)$/),
    );
    expect(formatted(yaml)).toEqual({ text: fileOf(expected) });
    const opened = openFile(new TextEncoder().encode(fileOf(yaml)), PATH);
    expect("document" in opened && dataOf(opened.document)).toEqual((readYaml(expected) as { data: unknown }).data);
  });

  test.each([
    ["a reference to itself", "a: &a [*a]"],
    ["a bomb", `a: &a [x]\nb: [${"*a, ".repeat(100)}*a]`],
  ])("but not %s", (_, yaml) => expect(formatted(yaml)).toHaveProperty("problem"));
});

describe("accepted by every part, and the same to each", () => {
  test.each<[string, unknown]>([
    ["", null],
    ["# lời", null],
    ["owner: BMT # lời", { owner: "BMT" }],
    ["owner: A&B *x !y", { owner: "A&B *x !y" }],
    ["owner: R & D", { owner: "R & D" }],
    ['owner: "một\n  hai"', { owner: "một hai" }],
    ["owner: một\n  hai", { owner: "một hai" }],
    ["owner:\tBMT", { owner: "BMT" }],
    ["a: b? c", { a: "b? c" }],
    ["name: { vi: A,\n  en: B }", { name: { vi: "A", en: "B" } }],
    ["name: {\n  vi: A\n  }", { name: { vi: "A" } }],
    ["summary: |\n  một\n  hai", { summary: "một\nhai\n" }],
    ["summary: >-\n  một\n  hai", { summary: "một hai" }],
    ['"owner": BMT', { owner: "BMT" }],
    ["sources:\n- title: A\n- title: B", { sources: [{ title: "A" }, { title: "B" }] }],
    ["owner: it's", { owner: "it's" }],
    ['owner: "\\u0110"', { owner: "Đ" }],
    ["value: 1_000", { value: "1_000" }],
    ["value: 012", { value: 12 }],
    ["value: +5", { value: 5 }],
    ["value: 5.", { value: 5 }],
    ["value: 0b1", { value: "0b1" }],
    ["value: ~", { value: null }],
    ["value: -0.0", { value: -0 }],
    ["a: 12:30", { a: "12:30" }],
    ["a: 2026-05-01", { a: "2026-05-01" }],
    ["a: yes", { a: "yes" }],
    ["a: {}", { a: {} }],
    ["a: [ ]", { a: [] }],
    ["a: x#y", { a: "x#y" }],
    ["a: 'it''s'", { a: "it's" }],
    ["KT1: { verdict: met }", { KT1: { verdict: "met" } }],
  ])("%j", (yaml, data) => {
    expect(readYaml(yaml)).toEqual({ data });
    expect(readExactly(yaml)).toEqual({ data });
    const opened = openFile(new TextEncoder().encode(fileOf(yaml)), PATH);
    expect("document" in opened && opened.leftovers.length + opened.notes.length).toBe(0);
    expect("document" in opened && dataOf(opened.document)).toEqual(data ?? {});
    expect(formatted(yaml)).toHaveProperty("text");
  });
});

test.each([
  ["a blank line before a key that comes first", "abbreviation: TC\n\nname: { vi: A, en: B }"],
  ["within a field", "name:\n  en: A\n\n  vi: B"],
  ["within an item", "events:\n  - type: x\n\n    date: 2026-05-01"],
  ["a comment too", "abbreviation: TC\n\n# lời\nname: { vi: A, en: B }"],
])("what fmt wrote it leaves as it is: %s", (_, yaml) => {
  const once = formatted(yaml);
  if ("problem" in once) throw new Error("refused");
  expect(once.text).not.toMatch(/^---\n\n|[ ]\n/);
  expect(formatFile(PATH, once.text)).toEqual(once);
});
