/**
 * What a person types for one field, on an issue or on the page for proposals: its value, what it says of the fields beside
 * it, and what is said back. The one reader of both.
 */
import { showUnit } from "../../catalogue/measures.ts";
import type { Pointer } from "../../problems/problem.ts";
import { HEDGE_NAMES, METRIC_NAMES } from "../../records/schema/choices.ts";
import { fieldControl, type SchemaNode } from "../../records/schema/node.ts";
import { knownUnit, unitCode } from "../../records/units.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { hasLostLetters } from "../../text/characters.ts";
import { showDate } from "../../text/formats.ts";
import { LANGS, type Lang } from "../../text/languages.ts";
import { openingLength } from "../../text/names.ts";
import { same } from "../../text/same.ts";
import { fold, foldedWords } from "../../text/text.ts";
import { plainAddress } from "../../text/typed/addresses.ts";
import { isElsewhere } from "../../text/typed/answers.ts";
import { readNumber } from "../../text/typed/numbers.ts";
import { withoutPersonal } from "../../text/typed/personal.ts";
import type { Hedge } from "../../text/typed/phrases/numbers.ts";
import { readText } from "../../text/typed/words.ts";
import { ANSWER_KINDS, type AnswerKind, type AnswerKindName, choicesOf } from "./answers.ts";
import type { Lookup } from "./entries.ts";
import { placesBeside, type Question } from "./questions.ts";
import type { ReadAnswer } from "./read-answer.ts";
import { hasLink } from "./read-lines.ts";
import { sayAnswer } from "./say-answer.ts";

/** A field that is typed into; with what it is called, where that is asked. */
export type TypedField = Pick<Question, "kind" | "path" | "about" | "options" | "unitAt" | "unitOf" | "address"> &
  Partial<Pick<Question, "label">> & {
    /** What a number is in, where that is said elsewhere. */
    readonly unit?: string | undefined;
  };

/** Kinds of fields that hold less than people type into them. */
const READ = ["number", "unit", "date", "part-date", "url", "document-number", "agency"] as const;

/** The field of a schema at its place, of a text in several languages that of one; undefined where what is typed is the value. */
export function fieldOf(node: SchemaNode, path: Pointer): TypedField | undefined {
  const control = fieldControl(node);
  const ask = node["x-ask"] || {};
  const kind = READ.find((one) => one === control) ?? (ask.address ? "line" : undefined);
  // A title in a language stands in that of all languages.
  return kind && { kind, path, ...placesBeside(ask, control === "text" ? path.slice(0, -1) : path) };
}

/** Whether a field holds what is typed as it is: a title with no link in it does. */
export const isAsTyped = ({ kind }: TypedField, text: string): boolean => kind === "line" && !hasLink(text);

/** Words of people may hold what is no part of a public record, whatever was asked; figures and addresses are what was asked. */
const OF_FIGURES: readonly AnswerKindName[] = ["number", "date", "part-date", "url", "document-number"];

/** Kinds of answers that no question mark belongs to. */
const CERTAIN: readonly AnswerKindName[] = ["number", "date", "part-date", "document-number", "agency", "platform"];

/** @returns what is said of it when it cannot be taken */
export function readField(field: TypedField, typed: string, lookup: Lookup): ReadAnswer | Bilingual {
  const { text: all, encoding, letters, tags, table } = readText(typed, field.kind === "words");
  const { text: whole, label } = withoutLabel(all, field);
  const { text, found, beside = "" } = OF_FIGURES.includes(field.kind) ? { text: whole, found: [] } : withoutPersonal(whole);
  if (found.length > 0 && text === "") return { value: undefined, notes: [sayAnswer((words) => words.personal(found))] };
  // A program put it where it lost a letter: nobody but the writer knows which.
  if (hasLostLetters(text)) return sayAnswer((words) => words.lostLetters(text));
  if (CERTAIN.includes(field.kind) && /\?[\s)”"'.]{0,9}$/.test(text)) return sayAnswer((words) => words.unsure(text));
  if (isElsewhere(text)) return sayAnswer((words) => words.elsewhere(text));
  const kind: AnswerKind = ANSWER_KINDS[field.kind];
  const { figure, unit: written } = withoutUnit(text, field);
  const answer = kind.read(figure, choicesOf(field, lookup), lookup);
  if (!("value" in answer)) return answer;
  const read = written === undefined ? answer : { ...answer, unit: written };
  if (read.unit && !field.unitAt && read.unit !== field.unit) return sayOtherUnit(text, field);
  const { hedge, value, unitOf } = read;
  // One has a field of its own, where the form has that.
  const links = (read.links ?? []).slice(field.address ? 1 : 0);
  const notes = [
    ...(encoding ? [sayAnswer((words) => words.readFrom(encoding, text))] : []),
    ...(letters ? [sayAnswer((words) => words.letters(text))] : []),
    ...(tags ? [sayAnswer((words) => words.tags)] : []),
    ...(label ? [sayAnswer((words) => words.label(label))] : []),
    ...(table ? [sayAnswer((words) => words.table)] : []),
    ...(found.length > 0 ? [sayAnswer((words) => words.personal(found) + (beside && words.personalName(beside)))] : []),
    ...(hedge && !field.about ? [sayAnswer((words) => words.hedgeLeft(Number(value)))] : []),
    ...links.map((link) => sayAnswer((words) => words.leftOut(link))),
    ...(unitOf && !field.unitOf ? [sayAnswer((words) => words.leftOut(unitOf))] : []),
    ...(read.notes ?? []),
  ];
  return notes.length > 0 ? { ...read, notes } : read;
}

/** "98,5 giờ": a figure, and its unit where that is the one of the field, or has a name and a field of its own. */
function withoutUnit(text: string, { kind, about, unit, unitAt }: TypedField): { readonly figure: string; readonly unit?: string } {
  const [, figure, word = ""] = WITH_UNIT.exec(text) ?? [];
  if (figure === undefined || kind !== "number" || about || !(unit ?? unitAt)) return { figure: text };
  const code = unit !== undefined && fold(word) === fold(unit) ? unit : unitCode(word);
  // Of a word that nobody knows the figure is read, and the unit refused by name.
  const isUnit = code === unit || knownUnit(word) !== undefined || (unit !== undefined && !readNumber(text));
  return isUnit ? { figure, unit: code } : { figure: text };
}
const WITH_UNIT = /^(.*\d)\s*([^\d\s]\D{0,29})$/u;

const sayOtherUnit = (text: string, { unit }: TypedField): Bilingual =>
  sayAnswer((words, lang) => (unit === undefined ? words.otherUnit(text) : words.notInUnit(text, showUnit(unit, lang))));

/** "Tên: Nền tảng A", "Ngày ban hành: 02/11/2026": what the field is called, or a part of that, stands before the answer. */
function withoutLabel(text: string, { kind, label }: TypedField): { readonly text: string; readonly label?: string } {
  const [whole = "", before = ""] = LABELLED.exec(text) ?? [];
  const said = foldedWords(before);
  // The language in brackets behind it may be what the answer speaks of.
  const isLabel = LANGS.map((lang) => label?.[lang] ?? "").some(
    (title) => same(foldedWords(title), said) || ` ${foldedWords(withoutBrackets(title)).join(" ")} `.includes(` ${said.join(" ")} `),
  );
  // "Nền tảng: A" is a name.
  if (said.length === 0 || !isLabel || UNLABELLED.includes(kind) || openingLength([...said, ""]) > 0) return { text };
  return { text: text.slice(whole.length), label: before.replace(/^[*_\s]+/, "") };
}
/** Whose reader knows what stands before it, or that may begin with such a line. */
const UNLABELLED: readonly AnswerKindName[] = ["document-number", "paragraphs"];
const LABELLED = /^([^:\n/]{1,80})\s?:[*_\s]*(?=\S)/;

/** A value for a field beside the one that was typed into. */
export interface Neighbour {
  readonly path: Pointer;
  readonly value: unknown;
}

/** What an answer says of the fields beside it: the day of a document, how exact a number is and in what, the unit of an agency. */
export function besideOf({ about, path, unitAt, unitOf, address }: TypedField, read: ReadAnswer): Neighbour[] {
  const { hedge, unit, date } = read;
  return [
    ...(about && hedge ? [beside(about.flag, true), beside(about.hedge, hedge)] : []),
    ...(unitAt && unit ? [beside(unitAt, unit)] : []),
    ...(date ? [beside([...path.slice(0, -1), "date"], date)] : []),
    ...(unitOf && read.unitOf ? [beside(unitOf, read.unitOf)] : []),
    ...(address && read.links ? [beside(address, plainAddress(read.links[0] ?? ""))] : []),
  ];
}
const beside = (path: Pointer, value: unknown): Neighbour => ({ path, value });

/** Whether what is beside is said by a link: another address there is no contradiction. */
export const isLink = ({ address }: TypedField, { path }: Neighbour): boolean => address !== undefined && same(address, path);
export const sayLink = ({ value }: Neighbour): Bilingual => sayAnswer((words) => words.leftOut(String(value)));

/** That a field beside holds another value already. */
export const sayContradiction = (here: unknown, there: unknown): Bilingual =>
  sayAnswer((words, lang) => words.contradicts(shown(here, lang), shown(there, lang)));
const shown = (value: unknown, lang: Lang): string => HEDGE_NAMES[value as Hedge]?.[lang] ?? showUnit(showDate(String(value), lang), lang);

/** The noun behind a number, where what is counted does not say the same. */
export function sayCounted({ counted }: ReadAnswer, metric: unknown): readonly Bilingual[] {
  if (counted === undefined) return [];
  const names = METRIC_NAMES[metric as keyof typeof METRIC_NAMES];
  const said = Object.values(names ?? {}).flatMap(foldedWords);
  return foldedWords(counted).some((word) => said.includes(word)) ? [] : [sayAnswer((words) => words.counted(counted))];
}

/** Without what stands in brackets at its end. */
const withoutBrackets = (title: string): string =>
  title.endsWith(")") && title.includes("(") ? title.slice(0, title.lastIndexOf("(")) : title;
