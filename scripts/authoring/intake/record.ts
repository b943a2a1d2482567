/**
 * Answers <-> the data of a record: every question of a form is read and written here by its kind and its place, so that
 * none can be asked for and then forgotten.
 */
import type { Pointer } from "../../problems/problem.ts";
import { HEDGE_NAMES } from "../../records/schema/choices.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";
import { same, sameValues } from "../../text/same.ts";
import { withoutPersonal } from "../../text/typed/personal.ts";
import type { Hedge } from "../../text/typed/phrases/numbers.ts";
import { readText } from "../../text/typed/words.ts";
import { ANSWER_KINDS, type AnswerKind, type AnswerKindName, choicesOf } from "./answers.ts";
import type { Lookup } from "./entries.ts";
import type { IssueForm, RecordValues } from "./forms.ts";
import type { Question } from "./questions.ts";
import type { ReadAnswer } from "./read-answer.ts";
import { sayAnswer } from "./say-answer.ts";

/** Answers by the id of their question; blank ones are absent. */
export type AnswersById = ReadonlyMap<string, string>;

/** What is wrong with an answer, or with the whole when it names no question. */
export interface AnswerProblem {
  /** Nothing was answered where something must be. */
  readonly missing?: true;
  readonly question?: Question;
  readonly message: Bilingual;
}

interface ReadRecord {
  readonly data: RecordValues;
  readonly problems: readonly AnswerProblem[];
  /** What was read otherwise than it stands there, or left out. */
  readonly notes: readonly AnswerProblem[];
}

/** The data that the answers make, with what follows from them. */
export function recordOf({ questions, complete }: IssueForm, answers: AnswersById, lookup: Lookup): ReadRecord {
  const [problems, notes, besides]: [AnswerProblem[], AnswerProblem[], Beside[]] = [[], [], []];
  let data: RecordValues = {};
  for (const question of questions) {
    const text = answers.get(question.id);
    if (text === undefined) continue;
    const read = readAnswer(question, text, lookup);
    if ("value" in read) {
      data = put(data, question.path, read.value) as RecordValues;
      besides.push(...besideOf(question, read));
      notes.push(...(read.notes ?? []).map((message) => ({ question, message })));
    } else problems.push({ question, message: read });
  }
  for (const { question, path, value } of besides) {
    const there = valueAt(data, path);
    if (there === undefined) data = put(data, path, value) as RecordValues;
    else if (there !== value) problems.push({ question, message: sayContradiction(value, there) });
  }
  return { data: complete(data, lookup), problems, notes };
}

const sayContradiction = (here: unknown, there: unknown): Bilingual =>
  sayAnswer((words, lang) => words.contradicts(showDate(String(here), lang), showDate(String(there), lang)));

/** A value that an answer says beside its own. */
interface Beside {
  readonly question: Question;
  readonly path: Pointer;
  readonly value: unknown;
}

function besideOf(question: Question, { hedge, unit, date }: ReadAnswer): Beside[] {
  const { about, path } = question;
  const sibling = (name: string) => [...path.slice(0, -1), name];
  const one = (at: Pointer, value: unknown): Beside => ({ question, path: at, value });
  return [
    ...(about && hedge ? [one(about.flag, true), one(about.hedge, hedge)] : []),
    ...(about && unit ? [one(about.unit, unit)] : []),
    ...(date ? [one(sibling("date"), date)] : []),
  ];
}

/** The answers that make the data, as far as the form can ask for it, and the keys that they do not make whole. */
export function answersOf(form: IssueForm, data: RecordValues, lookup: Lookup): { answers: AnswersById; left: readonly string[] } {
  const answers = new Map(
    form.questions.flatMap((question) => {
      const answer: ReadAnswer = { value: valueAt(data, question.path), ...hedgeIn(data, question) };
      const text = kindOf(question).write(answer, choicesOf(question, lookup));
      return text === "" || !isReadBack(question, text, answer, lookup) ? [] : [[question.id, text] as const];
    }),
  );
  const made = recordOf(form, answers, lookup).data;
  return { answers, left: Object.keys(data).filter((key) => data[key] !== "" && !sameValues(made[key], data[key])) };
}

const kindOf = ({ kind }: Question): AnswerKind => ANSWER_KINDS[kind];

/** Words of people may hold what is no part of a public record, whatever was asked; figures and addresses are what was asked. */
const OF_FIGURES: readonly AnswerKindName[] = ["number", "date", "part-date", "url", "document-number"];

function readAnswer(question: Question, typed: string, lookup: Lookup): ReadAnswer | Bilingual {
  const { text: whole, encoding, letters } = readText(typed);
  const { text, found } = OF_FIGURES.includes(question.kind) ? { text: whole, found: [] } : withoutPersonal(whole);
  if (found.length > 0 && text === "") return { value: undefined, notes: [sayAnswer((words) => words.personal(found))] };
  const read = kindOf(question).read(text, choicesOf(question, lookup), lookup);
  if (!("value" in read)) return read;
  if (read.unit && !question.about) return sayAnswer((words) => words.otherUnit(text));
  const { hedge, value } = read;
  const notes = [
    ...(encoding ? [sayAnswer((words) => words.readFrom(encoding, text))] : []),
    ...(letters ? [sayAnswer((words) => words.letters(text))] : []),
    ...(found.length > 0 ? [sayAnswer((words) => words.personal(found))] : []),
    ...(hedge && !question.about ? [sayAnswer((words) => words.hedgeLeft(Number(value)))] : []),
    ...(read.notes ?? []),
  ];
  return notes.length > 0 ? { ...read, notes } : read;
}

/** A value that a form can not hold as it is (a text of several lines, say) is better left out than changed. */
function isReadBack(question: Question, text: string, { value }: ReadAnswer, lookup: Lookup): boolean {
  const read = readAnswer(question, text, lookup);
  return "value" in read && same(read.value, value);
}

/** An approximate number that does not say how is about right. */
function hedgeIn(data: RecordValues, { about }: Question): Pick<ReadAnswer, "hedge"> {
  const hedge = about && (valueAt(data, about.hedge) ?? (valueAt(data, about.flag) === true ? "about" : undefined));
  return isHedge(hedge) ? { hedge } : {};
}
const isHedge = (value: unknown): value is Hedge => typeof value === "string" && Object.hasOwn(HEDGE_NAMES, value);

/** A copy with a value in its place, and the groups and lists above it. */
function put(node: unknown, [step, ...rest]: Pointer, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === "number") return [put(Array.isArray(node) ? node[step] : undefined, rest, value)];
  const values = (node ?? {}) as RecordValues;
  return { ...values, [step]: put(values[step], rest, value) };
}

/** The value at a place of the data that answers make. */
export const valueAt = (node: unknown, path: Pointer): unknown =>
  path.reduce<unknown>((value, step) => (value as RecordValues | undefined)?.[step] ?? undefined, node);
