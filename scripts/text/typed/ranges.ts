/** Two numbers where one was asked for. */
import { fold } from "../text.ts";
import { readNumber, SCALE } from "./numbers.ts";
import { anyOf } from "./phrases/any.ts";
import { RANGE_PHRASES } from "./phrases/ranges.ts";
import { plainDashes } from "./words.ts";

const RANGE = new RegExp(
  `^(?:${anyOf(RANGE_PHRASES, ({ from }) => from)} )*(\\d.*?)\\s*(?:-|${anyOf(RANGE_PHRASES, ({ to }) => to)})\\s*(\\d.*)$`,
);
const SCALED = new RegExp(SCALE);
const SHORTENED = new RegExp(`^${anyOf(RANGE_PHRASES, ({ shortened }) => shortened)}`);

/** The two ends of a range, as far as they are numbers: "10-12 triệu", "từ 5.000 đến 6.000". */
export function readRange(text: string): readonly [number, number] | undefined {
  const words = fold(plainDashes(text)).trim();
  const [, from = "", to = ""] = RANGE.exec(words) ?? [];
  const [last, scale = ""] = [readNumber(to), SCALED.exec(to)?.[0] ?? ""];
  const first = readNumber(SCALED.test(from) ? from : `${from} ${scale}`);
  return first && last && first.value < last.value ? [first.value, last.value] : undefined;
}

/** Whether something was written that the date as it is kept does not say: "giữa năm", "khoảng", "từ". */
export const isShortened = (text: string): boolean => SHORTENED.test(fold(text).trim());
