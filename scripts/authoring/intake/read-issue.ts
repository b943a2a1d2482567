/**
 * The body of an issue -> the answers of the form it was opened with. Strict where guessing would put words into the
 * wrong field (a heading typed inside an answer), tolerant of what GitHub and people do to the rest.
 */

import { MAIN_LANG } from "../../text/languages.ts";
import { cleanAnswer } from "../../text/typed/words.ts";
import { headingOf, ISSUE_FORMS, type IssueForm } from "./forms.ts";
import type { Question } from "./questions.ts";
import type { AnswerProblem, AnswersById } from "./record.ts";
import { sayAnswer } from "./say-answer.ts";

export interface Answers {
  readonly form: IssueForm;
  readonly answers: AnswersById;
  readonly problems: readonly AnswerProblem[];
}

/** Longer than any form; GitHub's own limit is 65,536 characters. */
const LONGEST = 65_536;

/** The answers, or undefined when the issue was not opened with one of the forms. */
export function readIssue(body: string | null): Answers | undefined {
  const lines = (body ?? "").slice(0, LONGEST).normalize("NFC").replace(/\r\n?/g, "\n").split("\n");
  const headings = headingsOf(lines);
  const form = Object.values(ISSUE_FORMS).find(
    ({ questions }) => questions.filter((question) => headings.some(({ text }) => isHeading(text, question))).length > questions.length / 2,
  );
  if (!form) return undefined;
  const found = headings.flatMap(({ text, line }) => {
    const question = form.questions.find((one) => isHeading(text, one));
    return question ? [{ question, line }] : [];
  });
  const answers = new Map<string, string>();
  const problems: AnswerProblem[] = [];
  found.forEach(({ question, line }, index) => {
    if (found.findIndex((one) => one.question === question) < index) {
      problems.push({ question, message: sayAnswer((words) => words.twice) });
      return;
    }
    const answer = cleanAnswer(unfenced(lines.slice(line + 1, found[index + 1]?.line)));
    if (answer !== undefined) answers.set(question.id, answer);
  });
  return { form, answers, problems: [...problems, ...missing(form, answers)] };
}

function missing({ questions }: IssueForm, answers: AnswersById): AnswerProblem[] {
  return questions
    .filter(({ id, required }) => required && !answers.has(id))
    .map((question) => ({ question, message: sayAnswer((words) => words.missing) }));
}

/** GitHub writes the whole label; people who copy by hand may keep the main language alone. */
const isHeading = (text: string, question: Question): boolean => text === headingOf(question) || text === question.label[MAIN_LANG];

/** Lines "### …" outside fenced blocks. */
function headingsOf(lines: readonly string[]): { text: string; line: number }[] {
  let fence = "";
  return lines.flatMap((text, line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? "";
    if (mark && !fence) fence = mark;
    else if (mark && fence && mark[0] === fence[0] && mark.length >= fence.length) fence = "";
    const heading = headingIn(text);
    return heading && !fence ? [{ text: heading.replace(/\s+/g, " "), line }] : [];
  });
}

/** People paste into code blocks; the fence is not part of the answer. */
function unfenced(lines: readonly string[]): string {
  const text = lines.join("\n").trim();
  return /^(`{3,}|~{3,})[^\n]*\n([\s\S]*?)\n\1$/.exec(text)?.[2] ?? text;
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
