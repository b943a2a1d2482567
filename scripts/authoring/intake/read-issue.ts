/**
 * The body of an issue -> the answers of the form it was opened with. Strict where guessing would put words into the
 * wrong field (a heading typed inside an answer), tolerant of what GitHub and people do to the rest.
 */

import { recordAt } from "../../records/paths.ts";
import { sideBySide } from "../../text/bilingual.ts";
import { MAIN_LANG } from "../../text/languages.ts";
import { isBlankAnswer } from "../../text/typed/answers.ts";
import { formWords } from "../../words/later.ts";
import { type CarriedFile, carriedFile, ISSUE_ROOM } from "./carried-file.ts";
import { answerHeading, ISSUE_FORMS, type IssueForm } from "./forms.ts";
import { saysNothing, unfenced } from "./plain-answer.ts";
import type { Question } from "./questions.ts";
import type { AnswerProblem, AnswersById } from "./record.ts";
import { sayAnswer } from "./say-answer.ts";

export interface Answers {
  readonly form: IssueForm;
  readonly answers: AnswersById;
  readonly problems: readonly AnswerProblem[];
  /** What stands under no heading of the form. */
  readonly notes: readonly AnswerProblem[];
  /** In place of answers. */
  readonly file?: CarriedFile;
}

/** The answers as they stand there, or undefined when the issue was not opened with one of the forms. */
export function readIssue(body: string | null): Answers | undefined {
  const lines = (body ?? "").slice(0, ISSUE_ROOM).normalize("NFC").replace(/\r\n?/g, "\n").split("\n");
  const file = carriedFile(lines.join("\n"));
  if (file) {
    const id = recordAt(file.path)?.kind ?? "platform";
    return { form: ISSUE_FORMS[id], answers: new Map(), problems: [], notes: [], file };
  }
  const all = headingsOf(lines, true);
  const form = Object.values(ISSUE_FORMS).find(({ questions }) => foundIn(all, questions).length > questions.length / 2);
  if (!form) return undefined;
  const found = placesOf(lines, form, all);
  const answers = new Map<string, string>();
  const problems: AnswerProblem[] = [];
  found.forEach(({ question, line }, index) => {
    const answer = unfenced(lines.slice(line + 1, found[index + 1]?.line).join("\n"));
    if (found.findIndex((one) => one.question === question) < index) {
      problems.push({ question, message: sayAnswer((words) => words.twice(answer)) });
    } else if (!saysNothing(answer, question)) answers.set(question.id, answer);
  });
  const before = lines.slice(0, found[0]?.line).join("\n").trim();
  const notes = isBlankAnswer(before) ? [] : [{ message: sayAnswer((words) => words.outside(before)) }];
  return { form, answers, problems: [...problems, ...missing(form, answers)], notes };
}

type Heading = Readonly<Record<"line", number> & Record<"text", string>>;
type Place = Pick<Heading, "line"> & { readonly question: Question };

const placesIn = (headings: readonly Heading[], questions: readonly Question[]): Place[] =>
  headings.flatMap(({ text, line }) => {
    const question = questions.find((one) => isHeading(text, one));
    return question ? [{ question, line }] : [];
  });

const foundIn = (headings: readonly Heading[], questions: readonly Question[]): Question[] =>
  questions.filter((question) => headings.some(({ text }) => isHeading(text, question)));

/**
 * Where each question stands. A heading within a block of code is text, unless the block was never meant to reach so far: when
 * questions are missing without the headings in it, somebody left it open, and each question stands where it first comes.
 */
function placesOf(lines: readonly string[], { questions }: IssueForm, all: readonly Heading[]): Place[] {
  const outside = headingsOf(lines, false);
  if (foundIn(outside, questions).length === foundIn(all, questions).length) return placesIn(outside, questions);
  const places = placesIn(all, questions);
  return places.filter(({ question }, index) => places.findIndex((one) => one.question === question) === index);
}

function missing({ questions }: IssueForm, answers: AnswersById): AnswerProblem[] {
  return questions
    .filter(({ id, required }) => required && !answers.has(id))
    .map((question) => ({ question, missing: true, message: sayAnswer((words) => words.missing) }));
}

/** GitHub writes the whole label; people who copy by hand may keep the main language alone. */
const isHeading = (text: string, question: Question): boolean => text === answerHeading(question) || text === question.label[MAIN_LANG];

/** Lines "### …", in fenced blocks or outside them only. */
function headingsOf(lines: readonly string[], inFences: boolean): Heading[] {
  let fence = "";
  return lines.flatMap((text, line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? "";
    if (mark && !fence) fence = mark;
    else if (mark && fence && mark[0] === fence[0] && mark.length >= fence.length) fence = "";
    const heading = headingIn(text);
    return heading && (inFences || !fence) ? [{ text: heading.replace(/\s+/g, " "), line }] : [];
  });
}

/** The words of a heading of the third level: without the marks that may close it, which a pattern would look for from each blank. */
function headingIn(text: string): string | undefined {
  const [, words = ""] = /^ {0,3}#{3} +([^ ].*)$/.exec(text) ?? [];
  return (
    words
      .trimEnd()
      .replace(/(?<!#)#+$/, "")
      .trimEnd() || undefined
  );
}

/** Whether an issue was opened with the form for errors, which people answer: no file is made of it. */
export function isErrorReport(body: string | null): boolean {
  const headings = headingsOf((body ?? "").slice(0, ISSUE_ROOM).normalize("NFC").split("\n"), true);
  const asked = (["page", "wrong"] as const).map((id) => sideBySide((lang) => formWords[lang].errorReport[id].title));
  return asked.every((title) => headings.some(({ text }) => text === title));
}
