/** One cell of a table -> the value of its field, read as an answer on an issue is; what could be two things is not guessed. */

import { EVENT_FACTS, EVENT_TYPES, type EventType } from "../../records/schema/events.ts";
import type { SchemaNode } from "../../records/schema/node.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach, MAIN_LANG } from "../../text/languages.ts";
import { didYouMean } from "../../text/text.ts";
import { isBlankAnswer } from "../../text/typed/answers.ts";
import { readPartDate } from "../../text/typed/dates.ts";
import { readNumber } from "../../text/typed/numbers.ts";
import { nameWords } from "../../words/words.ts";
import { ANSWER_KINDS, choicesOf, type NamedValue } from "../intake/answers.ts";
import { type Choice, choiceOf, findCode, type Lookup } from "../intake/entries.ts";
import { questionsOf } from "../intake/questions.ts";
import type { ReadAnswer } from "../intake/read-answer.ts";
import { type DateOrder, dayFirst } from "./date-order.ts";
import { sayImport } from "./say-import.ts";

/** @param text not empty */
export function readCell(text: string, node: SchemaNode, lookup: Lookup, dates?: DateOrder): ReadAnswer | Bilingual {
  const [asked] = questionsOf({ properties: { value: { ...node, "x-ask": {} } } });
  if (!asked) throw new Error("a field that no form could ask for");
  const offered = choicesOf({ ...asked, options: asked.options?.map(named) }, lookup);
  const choices = [...offered, ...byStage(offered)];
  const read = (() => {
    switch (asked.kind) {
      case "number":
        return readNumberCell(text);
      case "lines":
        return ANSWER_KINDS.lines.read(text.replaceAll(";", "\n"));
      case "choices": {
        const parts = text.split(/[;\n]/).filter((part) => part.trim() !== "");
        const unknown = parts.find((part) => findCode(part, choices) === undefined);
        return unknown === undefined ? { value: parts.map((part) => findCode(part, choices)) } : sayNoChoice(unknown, offered);
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
  if (["choice", "flag"].includes(asked.kind) && !("value" in read)) return sayNoChoice(text, offered);
  return "value" in read && (read.value === undefined || read.value === "" || isBlankAnswer(text))
    ? sayImport((words) => (/\p{Extended_Pictographic}/u.test(text) ? words.noLetters(text) : words.blank(text)))
    : read;
}

/** Types of events have names of their own, which no schema has. */
const named = ({ code, name }: NamedValue): NamedValue =>
  code in nameWords[MAIN_LANG].events ? { code, name: inEach((lang) => nameWords[lang].events[code as EventType]) } : { code, name };

/** The column of a status has the status that an event gives: the event is meant. */
const byStage = (offered: readonly Choice[]): Choice[] =>
  EVENT_TYPES.filter((type) => offered.some(({ code }) => code === type)).flatMap((type) => {
    const { gives } = EVENT_FACTS[type];
    return gives
      ? [
          choiceOf(
            type,
            inEach((lang) => nameWords[lang].stages[gives]),
            gives,
          ),
        ]
      : [];
  });

/** There are few, so all are named: a table has no list to choose from. Events have names of the catalogue's own. */
const sayNoChoice = (text: string, choices: readonly Choice[]): Bilingual =>
  sayImport((words, lang) =>
    words.noChoice(
      text,
      didYouMeanName(text, choices),
      choices.map(({ code }) => (code in nameWords[lang].events ? `${code} (${nameWords[lang].events[code as EventType]})` : code)),
    ),
  );

const didYouMeanName = (text: string, choices: readonly Choice[]): string | undefined =>
  didYouMean(
    text,
    choices.flatMap(({ code, names }) => [code, ...names]),
  );

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
