/** What a secretary types of a decision, as it is shown or as it is written in files. */
import { VERDICTS, type Verdict } from "../records/schema/assessment.ts";
import { isDate } from "../text/dates.ts";
import { LANGS } from "../text/languages.ts";
import { fold } from "../text/text.ts";
import { readDate } from "../text/typed/dates.ts";
import { readNumber } from "../text/typed/numbers.ts";
import { nameWords } from "../words/words.ts";

/** A result by its code or its name in any language, or the number that says what it is; undefined where it is neither, or could be two. */
export function typedResult(typed: string): Verdict | number | undefined {
  const named = VERDICTS.find((one) => one === typed || LANGS.some((lang) => fold(nameWords[lang].verdicts[one]) === fold(typed)));
  if (named) return named;
  const number = /\d/.test(typed) ? readNumber(typed) : undefined;
  // "1.400" is another number in a file than in a text: it is not guessed.
  const isTwo = number !== undefined && /^[\d.]+$/.test(typed) && Number(typed) !== number.value;
  return number && number.hedge === undefined && !isTwo ? number.value : undefined;
}

/** A day as files have it, or as people write it. */
export const typedDay = (typed: string): string | undefined => (isDate(typed) ? typed : readDate(typed));
