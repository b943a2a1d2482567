/**
 * How each kind of answer is read and written: text -> value, and value -> the text that reads as that value again. What
 * can not be read is a problem that says what was expected.
 */

import { unitCode } from "../../records/units.ts";
import type { Bilingual, Text } from "../../text/bilingual.ts";
import { MAIN_LANG } from "../../text/languages.ts";
import { fold } from "../../text/text.ts";
import { hasTooManyDigits, numberReadings, readNumber } from "../../text/typed/numbers.ts";
import { readRange } from "../../text/typed/ranges.ts";
import { answerWords } from "../../words/later.ts";
import { type Choice, choiceOf, type Lookup } from "./entries.ts";
import type { ReadAnswer } from "./read-answer.ts";
import { readAgency, readCode } from "./read-code.ts";
import { readDay, readPartOfYear } from "./read-date.ts";
import { readNumberOfDocument } from "./read-document.ts";
import { readLine, readParagraphs, tickedIn } from "./read-lines.ts";
import { readUrl } from "./read-url.ts";
import { sayAnswer, sayUnknown } from "./say-answer.ts";

/** One kind of answer. */
export interface AnswerKind {
  /** The control of GitHub's that asks for it. */
  readonly input: "input" | "textarea" | "dropdown" | "multiple";
  /** @param text without what word processors leave in it */
  readonly read: (text: string, choices: readonly Choice[], lookup: Lookup) => ReadAnswer | Bilingual;
  readonly write: (answer: ReadAnswer, choices: readonly Choice[]) => string;
}

const wrote = ({ value }: ReadAnswer): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const line: AnswerKind = { input: "input", read: readLine, write: wrote };
/** Of a kind that is one line. */
const ofLine =
  (read: AnswerKind["read"]): AnswerKind["read"] =>
  (text, choices, lookup) => {
    const one = readLine(text);
    if (!("value" in one)) return one;
    const answer = read(String(one.value ?? ""), choices, lookup);
    return "value" in answer && one.links ? { ...answer, links: one.links } : answer;
  };

function readCount(text: string): ReadAnswer | Bilingual {
  const [one, other] = numberReadings(text);
  if (one && other) return sayAnswer((words) => words.twoNumbers(text, one.value, other.value));
  if (one) return one;
  const { before = "", figure = "" } = BEHIND_WORDS.exec(text)?.groups ?? {};
  const [behind, another] = numberReadings(figure);
  if (behind && !another) return { ...behind, notes: [sayAnswer((words) => words.leftOut(before))] };
  if (hasTooManyDigits(text)) return sayAnswer((words) => words.manyDigits(text));
  const range = readRange(text);
  if (range) return sayAnswer((words) => words.range(text, ...range));
  const { number = "", rest = "" } = BEFORE_REST.exec(text)?.groups ?? {};
  const read = readNumber(number);
  if (read && rest.startsWith("(")) return { ...read, notes: [sayAnswer((words) => words.leftOut(rest))] };
  return sayAnswer((words) => (read ? words.numberWith(rest) : words.notANumber(text)));
}
/** "Tính đến 31/10/2026: 5.000"; "tỷ lệ 1: 5" is no 5. */
const BEHIND_WORDS = /^(?<before>\p{L}[^:\n]{1,80}(?:\p{L}|\d{4}))\s?:\s+(?<figure>\S.*)$/u;
/** "5.000 (2024)", "5.000/ngày". */
const BEFORE_REST = /^(?<number>[^(/]*[^(/\s])\s*(?<rest>\([^()]{1,200}\)|\/\s*\p{L}.{0,200})$/u;

const labelOf = (code: unknown, entries: readonly Choice[]): string => entries.find((entry) => entry.code === code)?.names[0] ?? "";
const chosen: AnswerKind = {
  input: "dropdown",
  read: (text, entries, lookup) => ofLine((line) => readCode(line, entries))(tickedIn(text), entries, lookup),
  write: ({ value }, entries) => labelOf(value, entries),
};

export const ANSWER_KINDS = {
  line,
  /** Paragraphs, in a field of several lines. */
  text: { ...line, input: "textarea", read: readParagraphs },
  /** What somebody said, as they said it. */
  words: { ...line, input: "textarea", read: (text) => ({ value: text || undefined }) },
  paragraphs: { ...line, input: "textarea", read: (text) => ({ value: text }) },
  lines: {
    input: "textarea",
    read: (text) => {
      const lines = text
        .split("\n")
        .map(readLine)
        .flatMap((one) => ("value" in one && typeof one.value === "string" ? [one] : []));
      const links = lines.flatMap((one) => one.links ?? []);
      return { value: lines.map(({ value }) => value), ...(links.length > 0 ? { links } : {}) };
    },
    write: ({ value }) => (Array.isArray(value) ? value.map(String).join("\n") : ""),
  },
  date: { ...line, read: ofLine(readDay) },
  "part-date": { ...line, read: ofLine(readPartOfYear) },
  url: { ...line, read: readUrl },
  // A letterhead is several lines: whose it is, its number, its place and day.
  "document-number": {
    ...line,
    read: (text, choices, lookup) => ofLine((one) => readNumberOfDocument(one, lookup))(text.replace(/\s*\n\s*/g, ", "), choices, lookup),
  },
  number: {
    input: "input",
    read: ofLine(readCount),
    write: ({ value, hedge }) => {
      const text = typeof value === "number" ? writtenNumber(value) : "";
      return hedge && text ? answerWords[MAIN_LANG].hedged[hedge](text) : text;
    },
  },
  measure: line,
  unit: { ...line, read: ofLine((text) => ({ value: unitCode(text) })) },
  agency: { ...line, read: ofLine(readAgency) },
  // Figures are put into the file of this platform, so part of a name is only asked about.
  platform: { ...line, read: ofLine((text, entries) => readCode(text, entries, false)) },
  // What is said of one draft must not stand with another.
  draft: { ...line, read: ofLine((text, entries) => readCode(text, entries, false)) },
  domain: chosen,
  set: chosen,
  framework: chosen,
  choice: chosen,
  flag: {
    ...chosen,
    read: ofLine((text, entries) => {
      const read = readCode(tickedIn(text), entries);
      return "value" in read ? { value: read.value === "true" } : read;
    }),
    write: ({ value }, entries) => labelOf(String(value), entries),
  },
  choices: {
    input: "multiple",
    read: readChoices,
    write: ({ value }, entries) => (Array.isArray(value) ? value.map((code) => labelOf(code, entries)).join(",") : ""),
  },
} as const satisfies Record<string, AnswerKind>;
export type AnswerKindName = keyof typeof ANSWER_KINDS;

/** A value of the schema with its name. */
export interface NamedValue {
  readonly code: string;
  readonly name: Text;
}

/** What an answer is chosen from: values of the schema by their names, or things of the catalogue. */
export function choicesOf(
  { kind, options = [] }: { readonly kind: AnswerKindName; readonly options?: readonly NamedValue[] },
  lookup: Lookup,
) {
  if (kind in lookup) return lookup[kind as Exclude<keyof Lookup, "criteria" | "documents" | "documentTypes">]();
  return options.map(({ code, name }) => choiceOf(code, name));
}

/** GitHub joins the choices with commas, which a label may hold too; a label inside a longer one is not meant. */
function readChoices(typed: string, entries: readonly Choice[]): ReadAnswer | Bilingual {
  const text = tickedIn(typed);
  const names = entries.flatMap(({ code, names: all }) => all.map((name) => ({ code, name: fold(name) })));
  let rest = fold(text);
  const found = new Set<string>();
  for (const { code, name } of names.sort((a, b) => b.name.length - a.name.length)) {
    if (!rest.includes(name)) continue;
    found.add(code);
    rest = rest.replaceAll(name, " ");
  }
  const value = entries.filter(({ code }) => found.has(code)).map(({ code }) => code);
  // A choice that is none of them is not left out without a word.
  return value.length > 0 && !/[\p{L}\p{N}]/u.test(rest) ? { value } : sayUnknown(text, entries);
}

/** Whole numbers plain, others as 1.234,5: three decimals would read as thousands, so they get a fourth. */
function writtenNumber(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  if (decimals === undefined) return whole;
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ".")},${decimals.length === 3 ? `${decimals}0` : decimals}`;
}
