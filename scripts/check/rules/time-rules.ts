/** Rules of time: re-assessment due, values and evidence grown old, translations not made yet. Warnings. */
import { derivePlatform } from "../../catalogue/derive-platform.ts";
import { decidingEvents, walkEvents } from "../../catalogue/lifecycle.ts";
import { STAGE_FACTS } from "../../catalogue/stages.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import { DATA_KINDS, FILE_KINDS, RECORD_KINDS } from "../../records/kinds.ts";
import { findWhere } from "../../records/schema/find-values.ts";
import type { SchemaNode } from "../../records/schema/node.ts";
import type { PlatformEvent } from "../../records/schema/platform.ts";
import { FRESH_MONTHS } from "../../records/schema/usual.ts";
import { fieldAt } from "../../records/schema-diagnostics.ts";
import type { Text } from "../../text/bilingual.ts";
import { addMonths, firstDay, lastDay, newestOf } from "../../text/dates.ts";
import { type Lang, MAIN_LANG, otherLangs } from "../../text/languages.ts";
import { type Context, type Rule, ruleFor, siblings } from "./rule.ts";

/** After how many months usage figures and evidence are to be looked at again. */
const freshMonths = ({ settings }: Context["records"]): number => settings?.data.freshMonths ?? FRESH_MONTHS;
const isOlder = (date: string, months: number, today: string): boolean => addMonths(date, months) < today;

/** Whether a platform can fall due at all; the rest need no scoring to know. */
function isReassessed(events: readonly PlatformEvent[]): boolean {
  const { stage } = walkEvents(decidingEvents(events));
  return stage !== undefined && STAGE_FACTS[stage].reassessed !== "never";
}

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
  if (Array.isArray(value)) return value.some((item) => lacks(item, lang));
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

export const timeRules: readonly Rule[] = [
  ...futureRules,
  ruleFor("platform", "assessment-overdue", (file, context) => {
    if (!isReassessed(file.data.events)) return [];
    const lifecycle = derivePlatform(siblings(file, context), context.records, context.today)?.lifecycle;
    return lifecycle?.overdue && lifecycle.due
      ? [diagnostic("assessment-overdue", { due: lifecycle.due }, { pointer: ["events"], onKey: true })]
      : [];
  }),
  ruleFor("platform", "usage-old", ({ data }, { today, records }) => {
    const months = freshMonths(records);
    const newest = newestOf((data.usage ?? []).map(({ date }, index) => ({ date, index })));
    return newest && isOlder(lastDay(newest.date), months, today)
      ? [diagnostic("usage-old", { date: newest.date, months }, { pointer: ["usage", newest.index, "date"] })]
      : [];
  }),
  ruleFor("assessment", "evidence-old", (file, context) => {
    if (siblings(file, context).assessments.at(-1)?.path !== file.path) return [];
    const months = freshMonths(context.records);
    return Object.entries(file.data.results).flatMap(([code, { evidence = [] }]) =>
      evidence.flatMap(({ retrieved }, index) =>
        retrieved && isOlder(retrieved, months, context.today)
          ? [diagnostic("evidence-old", { date: retrieved, months }, { pointer: ["results", code, "evidence", index, "retrieved"] })]
          : [],
      ),
    );
  }),
  ...FILE_KINDS.map((kind) =>
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
