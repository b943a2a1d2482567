/** The glossary is kept: no sentence that people read has a word that went. The table in `.github/GLOSSARY.md` is what is tested. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FILE_KINDS, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { ALL_LANGS } from "../../scripts/text/languages.ts";
import { nameWords } from "../../scripts/words/words.ts";
import { stringsIn, wordsOf } from "../word-strings.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

interface Gone {
  readonly word: string;
  /** Phrases in which it is right, and files and folders. */
  readonly phrases: readonly string[];
  readonly places: readonly string[];
}

const inCode = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const isPlace = (text: string) => /(?:\.ts|\.md|\.yml|\/)$/.test(text);

/** The words that went, of each row of the table. */
function goneWords(markdown: string): Gone[] {
  return markdown.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.length !== 8 || /^-+$/.test(cells[1] ?? "")) return [];
    const [, , vietnamese = "", english = "", gone = "", right = ""] = cells;
    const exceptions = inCode(right).flatMap((one) => (isPlace(one) ? [one] : [one, upperFirst(one)]));
    const forms = inCode(gone).flatMap((word) => [...new Set([word, upperFirst(word)])]);
    return forms
      .filter((word) => !`${vietnamese} ${english}`.includes(word))
      .map((word) => ({ word, phrases: exceptions.filter((one) => !isPlace(one)), places: exceptions.filter(isPlace) }));
  });
}

/** Guides: what is not code, nor the address of a link. */
const proseOf = (markdown: string): string[] =>
  markdown
    .replace(/^(?: {0,3})```[\s\S]*?^(?: {0,3})```/gm, "")
    .replace(/^ {4}\S.*$/gm, "")
    .replace(/`[^`\n]*`/g, "…")
    .replace(/\]\([^)]*\)/g, "]")
    .split(/\n(?:\s*\n|(?=[-*|#]))/);

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);

/** The folders of words in languages that the table has a column for: of another it knows no word that went. */
const [COLUMNS = ""] = read(".github/GLOSSARY.md").match(/^\| concept .*$/m) ?? [];
const UNREAD = ALL_LANGS.filter((lang) => !COLUMNS.includes(`| ${nameWords.en.languages[lang]} |`));
const isRead = (path: string) => !UNREAD.some((lang) => path.includes(`/${lang}/`));

const GUIDES = [
  "README.md",
  ...["CONTRIBUTING", "MAINTAINING", "EXTENDING", "ARCHITECTURE", "PULL_REQUEST_TEMPLATE"].map((name) => `.github/${name}.md`),
];
const FORMS = readdirSync(join(ROOT, ".github/ISSUE_TEMPLATE")).map((name) => `.github/ISSUE_TEMPLATE/${name}`);

const READ: readonly (readonly [string, () => string[]])[] = [
  ...["scripts/words", "site/i18n"]
    .flatMap(sources)
    .filter(isRead)
    .map((path) => [path, () => stringsIn(read(path))] as const),
  ...FILE_KINDS.map((kind) => [`scripts/records/schema/ (${kind})`, () => wordsOf(RECORD_KINDS[kind].schema)] as const),
  ...GUIDES.map((path) => [path, () => proseOf(read(path))] as const),
  ...[...FORMS, ".github/labels.yml"].map(
    (path) =>
      [
        path,
        () =>
          read(path)
            .split("\n")
            .filter((line) => !/^\s*id:/.test(line)),
      ] as const,
  ),
];

/** Sentences of a place that have a word that went, outside the phrases in which it is right. */
function slips(gone: readonly Gone[], place: string, texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    gone
      .filter(({ places }) => !places.some((one) => (one.endsWith("/") ? place.startsWith(one) : place === one)))
      .filter(({ word, phrases }) =>
        hasWord(
          phrases.reduce((rest, phrase) => rest.replaceAll(phrase, "…"), text),
          word,
        ),
      )
      .map(({ word }) => `${word}: ${text.replace(/\s+/g, " ").trim()}`),
  );
}

/** As a whole word; a sign has no bounds. */
function hasWord(text: string, word: string): boolean {
  const bound = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isLetter = (one: string | undefined) => one !== undefined && bound.test(one);
    const [before, after] = [text[at - 1], text[at + word.length]];
    if (!(isLetter(word[0]) && isLetter(before)) && !(isLetter(word.at(-1)) && isLetter(after))) return true;
  }
  return false;
}

const GONE = goneWords(read(".github/GLOSSARY.md"));

test("the table is read", () => {
  const words = GONE.map(({ word }) => word);
  expect(words).toEqual(expect.arrayContaining(["danh mục", "hội đồng", "standing ministry", "Standing ministry", "«"]));
  expect(words).not.toContain("Danh mục");
  expect(words).not.toContain("Hội đồng");
  expect(UNREAD).not.toContain("vi");
  expect(UNREAD).not.toContain("en");
  expect(READ.length).toBeGreaterThan(100);
});

describe("a word that went is found", () => {
  const found = (text: string, place = "site/i18n/vi/x.ts") => slips(GONE, place, [text]).map((one) => one.split(":")[0]);
  test.each([
    ["Chờ hội đồng biểu quyết", ["hội đồng"]],
    ["Hội đồng đánh giá", []],
    ["đưa vào danh mục", ["danh mục"]],
    ["đưa vào Danh mục", []],
    ["The Standing ministry decides", ["Standing ministry"]],
    ["Press “Commit changes”", []],
    ["this commit", ["commit"]],
    ["committee", []],
    ["«x»", ["«", "»"]],
  ])("%s", (text, words) => expect(found(text)).toEqual(words));
  test("not in a file where it is right", () => expect(found("this commit", "site/i18n/en/data.ts")).toEqual([]));
  test("strings and templates are read, keys, code and comments are not", () => {
    const source =
      'import { a } from "x";\nexport const b = {\n  // a gate\n  "a-gate": (gate: string) => `one ${gate ? "two" : `three ${gate}`} four`,\n  five: "six",\n};\n';
    expect(stringsIn(source)).toEqual(["two", "three …", "one … four", "six"]);
    expect(proseOf("The `gate` is\nopen: [here](gate.md).\n\n```\ngate\n```\n\n- a gate").join("|")).toBe(
      "The … is\nopen: [here].|- a gate",
    );
  });
});

test.each(READ)("%s", (place, texts) => {
  expect(slips(GONE, place, texts())).toEqual([]);
});
