/**
 * Answers <-> the data of a record: every question of a form is read and written here by its kind and its place, so that
 * none can be asked for and then forgotten.
 */
import type { Pointer } from "../../problems/problem.ts";
import { HEDGE_NAMES } from "../../records/schema/choices.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach } from "../../text/languages.ts";
import { same, sameValues } from "../../text/same.ts";
import type { Hedge } from "../../text/typed/phrases/numbers.ts";
import { ANSWER_KINDS, type AnswerKind, choicesOf } from "./answers.ts";
import type { Lookup } from "./entries.ts";
import type { IssueForm, RecordValues } from "./forms.ts";
import { saysNothing, unfenced } from "./plain-answer.ts";
import type { Question } from "./questions.ts";
import type { ReadAnswer } from "./read-answer.ts";
import { besideOf, isLink, type Neighbour, readField, sayContradiction, sayCounted, sayLink } from "./read-field.ts";
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
  const [problems, notes, besides]: [AnswerProblem[], AnswerProblem[], (Neighbour & { readonly question: Question })[]] = [[], [], []];
  const counts: { readonly question: Question; readonly read: ReadAnswer }[] = [];
  let data: RecordValues = {};
  for (const question of questions) {
    const text = answers.get(question.id);
    if (text === undefined) continue;
    const read = readField(question, text, lookup);
    if ("value" in read) {
      data = put(data, question.path, read.value) as RecordValues;
      besides.push(...besideOf(question, read).map((one) => ({ ...one, question })));
      counts.push({ question, read });
      notes.push(...notesOf(read).map((message) => ({ question, message })));
    } else problems.push({ question, message: read });
  }
  for (const { question, path, value } of besides) {
    const there = valueAt(data, path);
    if (there !== undefined && there !== value && isLink(question, { path, value })) {
      notes.push({ question, message: sayLink({ path, value }) });
      continue;
    }
    if (there === undefined) data = put(data, path, value) as RecordValues;
    else if (there !== value) problems.push({ question, message: sayContradiction(value, there) });
  }
  for (const { question, read } of counts)
    if (question.about) notes.push(...sayCounted(read, valueAt(data, question.about.counted)).map((message) => ({ question, message })));
  return { data: complete(data, lookup), problems, notes };
}

/** A form has no place for a second thing: where that can be added is said too. */
function notesOf({ notes = [], isMore }: ReadAnswer): readonly Bilingual[] {
  const add = isMore && sayAnswer((words) => words.addThere);
  return notes.map((note, index) => (add && index === notes.length - 1 ? inEach((lang) => `${note[lang]} ${add[lang]}`) : note));
}

/** The answers that make the data, as far as the form can ask for it, and the keys that they do not make whole. */
export function answersOf(form: IssueForm, data: RecordValues, lookup: Lookup): { answers: AnswersById; left: readonly string[] } {
  const answers = new Map(
    form.questions.flatMap((question) => {
      const answer: ReadAnswer = { value: valueAt(data, question.path), ...hedgeIn(data, question) };
      const text = kindOf(question).write(answer, choicesOf(question, lookup));
      const isUsual = question.usually !== undefined && same(answer.value, valueAt(data, question.usually));
      return text === "" || isUsual || !isReadBack(question, text, answer, lookup) ? [] : [[question.id, text] as const];
    }),
  );
  const made = recordOf(form, answers, lookup).data;
  return { answers, left: Object.keys(data).filter((key) => data[key] !== "" && !sameValues(made[key], data[key])) };
}

const kindOf = ({ kind }: Question): AnswerKind => ANSWER_KINDS[kind];

/** A value that a form can not hold as it is (a text of several lines, say) is better left out than changed. */
function isReadBack(question: Question, text: string, { value }: ReadAnswer, lookup: Lookup): boolean {
  if (saysNothing(text, question) || unfenced(text) !== text.trim()) return false;
  const read = readField(question, text, lookup);
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
