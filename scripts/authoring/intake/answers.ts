/**
 * How each kind of answer is read and written: text -> value, and value -> the text that reads as that value again. What
 * can not be read is a problem that says what was expected.
 */

import type { Bilingual, Text } from "../../text/bilingual.ts";
import { MAIN_LANG } from "../../text/languages.ts";
import { fold } from "../../text/text.ts";
import { readDate, readPartDate } from "../../text/typed/dates.ts";
import { readDocumentNumber } from "../../text/typed/document-numbers.ts";
import { type Hedge, readNumber } from "../../text/typed/numbers.ts";
import { cleanLine } from "../../text/typed/words.ts";
import { isWebAddress } from "../../text/web-address.ts";
import { answerWords } from "../../words/words.ts";
import { type Choice, choiceOf, findCode, type Lookup } from "./entries.ts";
import { sayAnswer, sayUnknown } from "./say-answer.ts";

export interface ReadAnswer {
  readonly value: unknown;
  /** Of a number that is only about right. */
  readonly hedge?: Hedge;
}

/** One kind of answer. */
export interface AnswerKind {
  /** The control of GitHub's that asks for it. */
  readonly input: "input" | "textarea" | "dropdown" | "multiple";
  /** @param text without what word processors leave in it, in lines only where the kind is of several */
  readonly read: (text: string, choices: readonly Choice[]) => ReadAnswer | Bilingual;
  readonly write: (answer: ReadAnswer, choices: readonly Choice[]) => string;
}

const wrote = ({ value }: ReadAnswer): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const line: AnswerKind = { input: "input", read: (text) => ({ value: cleanLine(text) }), write: wrote };
const typed = (read: (text: string) => string | undefined, expected: (text: string) => Bilingual): AnswerKind => ({
  ...line,
  read: (text) => {
    const value = read(cleanLine(text) ?? "");
    return value === undefined ? expected(text) : { value };
  },
});

/** One of the entries, by its code or any of its names. */
const readCode = (text: string, entries: readonly Choice[]): ReadAnswer | Bilingual => {
  const value = findCode(text, entries);
  return value === undefined ? sayUnknown(text, entries) : { value };
};
const labelOf = (code: unknown, entries: readonly Choice[]): string => entries.find((entry) => entry.code === code)?.names[0] ?? "";
const named: AnswerKind = { ...line, read: readCode };
const chosen: AnswerKind = { input: "dropdown", read: readCode, write: ({ value }, entries) => labelOf(value, entries) };

export const ANSWER_KINDS = {
  line,
  /** One paragraph, in a field of several lines. */
  text: { ...line, input: "textarea" },
  paragraphs: { ...line, input: "textarea", read: (text) => ({ value: text }) },
  lines: {
    input: "textarea",
    read: (text) => ({ value: text.split("\n").flatMap((one) => cleanLine(one) ?? []) }),
    write: ({ value }) => (Array.isArray(value) ? value.map(String).join("\n") : ""),
  },
  date: typed(readDate, (text) => sayAnswer((words) => words.notADate(text))),
  "part-date": typed(readPartDate, (text) => sayAnswer((words) => words.notADate(text))),
  url: typed(readUrl, (text) => sayAnswer((words) => words.notAnAddress(text))),
  "document-number": { ...line, read: (text) => ({ value: readDocumentNumber(cleanLine(text) ?? "") }) },
  number: {
    input: "input",
    read: (text) => readNumber(cleanLine(text) ?? "") ?? sayAnswer((words) => words.notANumber(text)),
    write: ({ value, hedge }) => {
      const text = typeof value === "number" ? writtenNumber(value) : "";
      return hedge && text ? answerWords[MAIN_LANG].hedged[hedge](text) : text;
    },
  },
  agency: named,
  platform: named,
  domain: chosen,
  set: chosen,
  framework: chosen,
  choice: chosen,
  flag: {
    ...chosen,
    read: (text, entries) => {
      const read = readCode(text, entries);
      return "value" in read ? { value: read.value === "true" } : read;
    },
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
  if (kind in lookup) return lookup[kind as Exclude<keyof Lookup, "criteria">]();
  return options.map(({ code, name }) => choiceOf(code, name));
}

/** GitHub joins the choices with commas, which a label may hold too; a label inside a longer one is not meant. */
function readChoices(text: string, entries: readonly Choice[]): ReadAnswer | Bilingual {
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
  return value.length > 0 && !/[\p{L}\p{N}]/u.test(rest) ? { value } : sayUnknown(cleanLine(text) ?? "", entries);
}

/** People leave the scheme out, and paste addresses in angle brackets or as Markdown links. */
function readUrl(text: string): string | undefined {
  const bare = /^\[[^\]]*\]\((\S+)\)$/.exec(text)?.[1] ?? text.replace(/^<(.*)>$/, "$1");
  const whole = /^[a-z]+:/i.test(bare) ? bare : `https://${bare}`;
  return isWebAddress(whole) && /\.[a-z]{2,}/i.test(whole) ? whole : undefined;
}

/** Whole numbers plain, others as 1.234,5: three decimals would read as thousands, so they get a fourth. */
function writtenNumber(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  if (decimals === undefined) return whole;
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ".")},${decimals.length === 3 ? `${decimals}0` : decimals}`;
}
