/** An answer of an issue form as it is read, before anybody asks what it means: without the fence around it, and none where it says nothing. */
import { isBlankAnswer } from "../../text/typed/answers.ts";
import { choiceOf, findCode } from "./entries.ts";
import type { Question } from "./questions.ts";

/** People paste into code blocks, and leave them open; the fence is not part of the answer. */
export function unfenced(written: string): string {
  const text = written.trim();
  const [mark = ""] = /^(?:`{3,}|~{3,})/.exec(text) ?? [];
  if (mark === "") return text;
  const first = text.indexOf("\n");
  const within = first < 0 ? "" : text.slice(first + 1);
  const close = within.lastIndexOf(`\n${mark}`);
  return (close >= 0 && within.slice(close).trim() === mark ? within.slice(0, close) : within).trim();
}

/** "Không" answers a question that it is a choice of, and no other. */
export const saysNothing = (answer: string, { options = [] }: Question): boolean =>
  isBlankAnswer(answer) &&
  findCode(
    answer,
    options.map(({ code, name }) => choiceOf(code, name)),
  ) === undefined;
