/** One cell of a table -> the value of its field, read as an answer on an issue is; what could be two things is not guessed. */

import type { SchemaNode } from "../../records/schema/node.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { readPartDate } from "../../text/typed/dates.ts";
import { readNumber } from "../../text/typed/numbers.ts";
import { isBlankAnswer } from "../../text/typed/words.ts";
import { ANSWER_KINDS, choicesOf } from "../intake/answers.ts";
import { findCode, type Lookup } from "../intake/entries.ts";
import { questionsOf } from "../intake/questions.ts";
import type { ReadAnswer } from "../intake/read-answer.ts";
import { sayUnknown } from "../intake/say-answer.ts";
import { type DateOrder, dayFirst } from "./date-order.ts";
import { sayImport } from "./say-import.ts";

/** @param text not empty */
export function readCell(text: string, node: SchemaNode, lookup: Lookup, dates?: DateOrder): ReadAnswer | Bilingual {
  const [asked] = questionsOf({ properties: { value: { ...node, "x-ask": {} } } });
  if (!asked) throw new Error("a field that no form could ask for");
  const choices = choicesOf(asked, lookup);
  const read = (() => {
    switch (asked.kind) {
      case "number":
        return readNumberCell(text);
      case "lines":
        return ANSWER_KINDS.lines.read(text.replaceAll(";", "\n"));
      case "choices": {
        const parts = text.split(/[;\n]/).filter((part) => part.trim() !== "");
        const unknown = parts.find((part) => findCode(part, choices) === undefined);
        return unknown === undefined ? { value: parts.map((part) => findCode(part, choices)) } : sayUnknown(unknown, choices);
      }
      case "date":
      case "part-date": {
        const day = dayFirst(text, dates);
        if (typeof day !== "string") return day;
        const found = ANSWER_KINDS[asked.kind].read(day, choices, lookup);
        return "value" in found || readPartDate(day) !== undefined ? found : sayNoDay(text);
      }
      default:
        return ANSWER_KINDS[asked.kind].read(text, choices, lookup);
    }
  })();
  // What people write for a blank, such as "n/a", is no value; it is not left out without a word.
  return "value" in read && (read.value === undefined || read.value === "" || isBlankAnswer(text))
    ? sayImport((words) => (/\p{Extended_Pictographic}/u.test(text) ? words.noLetters(text) : words.blank(text)))
    : read;
}

/** In a table the year stands first: which of day and month does is not the same everywhere. */
const sayNoDay = (text: string): Bilingual =>
  sayImport((words) => (/^\d{5}(?:[.,]\d+)?$/.test(text) ? words.dayOfSheet(text) : words.notADay(text)));

/** Plain as programs write it, else as people do; "1.500" is one and a half, or fifteen hundred. */
function readNumberCell(text: string): ReadAnswer | Bilingual {
  const plain = text.trim();
  if (/^-?\d+(?:\.\d+)?$/.test(plain) && !/^\d{1,3}\.\d{3}$/.test(plain)) return { value: Number(plain) };
  const read = /^\d{1,3}[.,]\d{3}$/.test(plain) ? undefined : readNumber(plain);
  return read && !read.hedge && !read.unit ? read : sayImport((words) => words.notOneNumber(text));
}
