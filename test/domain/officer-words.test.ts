/**
 * What an officer reads on the page for proposals, and a reviewer on the page that shows a change request: plain words. No key,
 * code, file or folder, no word of git or of a format; in Vietnamese no word of another language. The tables of words are those
 * that the pages hand to their scripts, and all that the core says but what only others read.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DRAFT_KINDS, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { LANGS, type Lang } from "../../scripts/text/languages.ts";
import { isSyllable } from "../../scripts/text/syllables.ts";
import { stringsIn, wordsOf } from "../word-strings.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** Words of the core that neither page says, by whom they are for. */
const FOR_OTHERS: Readonly<Record<string, "the command line" | "GitHub" | "maintainers" | "no sentences">> = {
  cli: "the command line",
  counting: "the command line",
  doctor: "the command line",
  importing: "the command line",
  ledger: "the command line",
  report: "the command line",
  scaffold: "the command line",
  sheets: "the command line",
  start: "the command line",
  succession: "the command line",
  due: "GitHub",
  forms: "GitHub",
  intake: "GitHub",
  labels: "GitHub",
  pull: "GitHub",
  reminders: "GitHub",
  replies: "GitHub",
  written: "GitHub",
  // What is said of the settings and registers, which are written as files by who maintains the catalogue.
  formed: "maintainers",
  links: "maintainers",
  "problems/registers": "maintainers",
  "problems/settings": "maintainers",
  lang: "no sentences",
  words: "no sentences",
};

/** What is said all the same, each with its reason. */
const SAID: readonly (readonly [words: RegExp, reason: string])[] = [
  [/GitHub/g, "its name"],
  [/Dành cho người dùng Git|For Git users/g, "the heading of what is folded, for who uses it"],
  [/formerLanguages: \[ … \]/g, "a line of the settings, for who maintains the catalogue: nobody else can change its languages"],
  [/[Kk]ey criteri(?:a|on)/g, "criteria that are looked at first, by their name"],
  [/[Mm]erged into|“Merged”/g, "what becomes of a platform"],
  [/“(?:Commit changes|Create pull request)”/g, "what the buttons there say"],
  [/`npx catalogue [^`]*`/g, "a command, for who keeps the files on a machine; what to do without it stands beside it"],
  [/`---`/g, "a line of a file, to be written"],
  [/\b(?:DOCX|PDF|Word|Excel)\b/g, "kinds of files and programs by the names that offices use"],
  [/\b(?:Unicode|UTF-8|UTF-16|TCVN3|VNI|Windows-1258|Latinh?)\b/g, "what keyboards and the windows for saving call encodings"],
  [/\b(?:Ctrl|Tab)\b/g, "names of keys of the keyboard"],
  [/(?:https?|mailto):(?:\/\/)?|https?\(s\)|http\(s\)|\bxn--\S*/g, "how addresses begin"],
  [/\b[wW]ebs?\b|trang web/g, "as Vietnamese writes it"],
  [/JavaScript/g, "what browsers call the setting"],
  [/HTML/g, "what a pasted text holds, by its name"],
  [
    /NĂM-THÁNG-NGÀY\.md|YYYY-MM-DD\.md|\d{4}-\d\d-\d\d\.md/g,
    "how the file of an assessment is to be called: said of a file with another name",
  ],
  [/\bbytes?\b|\bkB\b/g, "units"],
  [/\b(?:ABC|KT1)\b/g, "examples of codes of criteria"],
  [/\btrue\b|\bfalse\b/g, "what is to be written in a file; the form has boxes"],
  [/&lt;/g, "an example of what a pasted text holds"],
];

/** Of git, of formats, of programs; keys, files and folders. */
const TECHNICAL = [
  /(?<![\p{L}\p{N}_])(?:commits?|branch(?:es)?|merged?|pull requests?|repositor(?:y|ies)|repos?|forks?|git|yaml|schemas?|json|csv|front ?matter|markdown|slugs?|tokens?|bots?|keys?|ids?|npx|npm|lược đồ|nhánh|kho mã|mã nguồn)(?![\p{L}\p{N}_])/giu,
  /(?<![\p{L}\p{N}_])(?:platforms|criteria|assessments|_registers)\/|\.(?:ya?ml|md|json|ts)(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_])\p{Ll}+\p{Lu}[\p{L}\p{N}]*/gu,
];

/** Words in Vietnamese that no Vietnamese syllable is; what is all capitals is looked for by name. */
const foreignIn = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}_]+/gu) ?? []).filter((word) => /\p{L}{2}/u.test(word) && !/^[\p{Lu}\d]+$/u.test(word) && !isSyllable(word));

/** What must not stand in a sentence: a string of one word in code is seldom one. */
function slipsIn(text: string, lang: Lang): string[] {
  if (!/\s/.test(text.trim()) && /^\p{ASCII}*$/u.test(text)) return [];
  const rest = SAID.reduce((left, [said]) => left.replace(said, "…"), text.replace(/\\n/g, " "));
  return [...TECHNICAL.flatMap((one) => rest.match(one) ?? []), ...(lang === "vi" ? foreignIn(rest) : [])].map(
    (word) => `${word}: ${text}`,
  );
}

const areasIn = (lang: Lang) =>
  readdirSync(join(ROOT, "scripts/words", lang), { recursive: true, encoding: "utf8" }).flatMap((name) =>
    name.endsWith(".ts") ? [name.slice(0, -3)] : [],
  );

/** The areas of words of the site that are handed to the scripts of the two pages. */
const HANDED = ["pages/propose.11ty.tsx", "pages/proposal.11ty.tsx", "open-data/value-names.ts"].flatMap((page) =>
  [...read(`site/${page}`).matchAll(/\bwords\.(\w+)/g)].map(([, area = ""]) => area),
);
const SITE = [...new Set(HANDED)].filter((area) => existsSync(join(ROOT, "site/i18n/vi", `${area}.ts`)));

const READ = LANGS.flatMap((lang): (readonly [string, Lang, () => string[]])[] => [
  ...[
    ...areasIn(lang).flatMap((area) => (area in FOR_OTHERS ? [] : [`scripts/words/${lang}/${area}.ts`])),
    ...SITE.map((area) => `site/i18n/${lang}/${area}.ts`),
  ].map((path) => [path, lang, () => stringsIn(read(path))] as const),
  ...DRAFT_KINDS.map((kind) => [`${kind} in ${lang}`, lang, () => wordsOf(RECORD_KINDS[kind].schema, [lang])] as const),
]);

test("the tables are found, and what is for others is there", () => {
  expect(SITE).toEqual(expect.arrayContaining(["editor", "letter", "names", "proposal", "proposals"]));
  expect(Object.keys(FOR_OTHERS).filter((area) => !areasIn("vi").includes(area))).toEqual([]);
  expect(READ.length).toBeGreaterThan(60);
});

test.each<[string, Lang, string[]]>([
  ["Gửi commit của tệp", "vi", ["commit", "commit"]],
  ["Bấm “Commit changes”, rồi “Create pull request”.", "vi", []],
  ["Ghi vào platforms/x/plan.md", "vi", ["platforms/", ".md", "platforms", "plan", "md"]],
  ["Thêm previousName", "vi", ["previousName", "previousName"]],
  ["Write it to settings.yml", "en", [".yml"]],
  ["The branch of the bot", "en", ["branch", "bot"]],
  ["Trên GitHub, dán vào ô (Ctrl+V)", "vi", []],
])("of %s in %s: %j", (text, lang, words) => expect(slipsIn(text, lang).map((one) => one.split(":")[0])).toEqual(words));

test.each(READ)("%s", (_, lang, texts) => expect(texts().flatMap((text) => slipsIn(text, lang))).toEqual([]));

test("each exception is still said", () => {
  const all = READ.flatMap(([, , texts]) => texts()).join("\n");
  expect(SAID.filter(([said]) => all.search(said) < 0).map(([, reason]) => reason)).toEqual([]);
});
