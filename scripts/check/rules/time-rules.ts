/** Rules of time that ask for no more than a value: days that have not come, translations not made yet. */
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import { DATA_KINDS, FILE_KINDS, RECORD_KINDS } from "../../records/kinds.ts";
import { findWhere } from "../../records/schema/find-values.ts";
import type { SchemaNode } from "../../records/schema/node.ts";
import { fieldAt } from "../../records/schema-diagnostics.ts";
import type { Text } from "../../text/bilingual.ts";
import { firstDay } from "../../text/dates.ts";
import { type Lang, MAIN_LANG, otherLangs } from "../../text/languages.ts";
import { type Rule, ruleFor } from "./rule.ts";

/** Places of texts that lack a language, anywhere in the data. */
function untranslated(value: unknown, lang: Lang, pointer: Pointer = []): Pointer[] {
  if (!lacks(value, lang)) return [];
  if (isText(value)) return [pointer];
  const items = Array.isArray(value) ? [...value.entries()] : Object.entries(value as object);
  return items.flatMap(([step, item]) => untranslated(item, lang, [...pointer, step]));
}

/** Whether any text in the data lacks a language; asked first, for it makes nothing. */
function lacks(value: unknown, lang: Lang): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (lacks(item, lang)) return true;
    return false;
  }
  if (isText(value)) return typeof value[lang] !== "string";
  for (const key in value) if (lacks((value as Record<string, unknown>)[key], lang)) return true;
  return false;
}

const isText = (value: unknown): value is Text => typeof (value as Partial<Text>)[MAIN_LANG] === "string";

const isPast = (node: SchemaNode): boolean => node["x-past"] === true;

/** One rule for each kind of file with a day of what has happened. */
const futureRules = DATA_KINDS.flatMap((kind): Rule[] => {
  const find = findWhere<string>(RECORD_KINDS[kind].schema, isPast);
  if (!find) return [];
  return [
    ruleFor(kind, "date-future", ({ data }: { data: unknown }, { today }) =>
      find(data).flatMap(({ value: date, pointer }) =>
        firstDay(date) > today ? [diagnostic("date-future", { date, today }, { pointer })] : [],
      ),
    ),
  ];
});

/** Whoever judges writes in one language: what all come to is translated. */
const TRANSLATED = FILE_KINDS.filter((kind) => kind !== "ballot");

export const timeRules: readonly Rule[] = [
  ...futureRules,
  ...TRANSLATED.map((kind) =>
    ruleFor(kind, "translation-missing", (file: { data: unknown }): Diagnostic[] =>
      otherLangs(MAIN_LANG).flatMap((missing) =>
        untranslated(file.data, missing).map((pointer) => {
          const field = fieldAt(RECORD_KINDS[kind].schema, pointer);
          const words = (lang: Lang) => ({ field: field[lang], lang: missing });
          return diagnostic("translation-missing", words, { pointer, onKey: typeof pointer.at(-1) === "string" });
        }),
      ),
    ),
  ),
];
