/** Answers as people type them: what says nothing is none. */
import { fold } from "../text.ts";
import { anyOf } from "./phrases/any.ts";
import { BLANK_ANSWERS, ELSEWHERE_ANSWERS } from "./phrases/blank-answers.ts";

/** What people, and GitHub's forms for them, write where they have nothing to say: folded, without the signs around it. */
const BLANK = new RegExp(`^(?:${anyOf(BLANK_ANSWERS, (one) => one)}|no[ _]response)$`);

/** In characters. */
const LONGEST_BLANK = 60;

/** Whether an answer says that there is none: "không", "Chưa có.", "(không)", "n/a", "-". */
export function isBlankAnswer(text: string): boolean {
  if (text.trim().length > LONGEST_BLANK) return !/[\p{L}\p{N}]/u.test(text);
  const words = bare(text);
  return words === "" || BLANK.test(words);
}

const ELSEWHERE = new RegExp(`^${anyOf(ELSEWHERE_ANSWERS, (one) => one)}$`);
/** Whether an answer only says that it stands elsewhere: "như trên", "nt". */
export const isElsewhere = (text: string): boolean => text.trim().length <= LONGEST_BLANK && ELSEWHERE.test(bare(text));

/** A sign that is a unit is an answer. */
const bare = (text: string): string =>
  fold(text)
    .replace(/^[^\p{L}\p{N}\p{Sc}%]+|[^\p{L}\p{N}\p{Sc}%]+$/gu, "")
    .replace(/\s+/g, " ");
