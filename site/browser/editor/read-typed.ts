/**
 * What is typed into a field of the form, read as an answer on an issue is: its value, what it says of the fields beside it,
 * and what is said of it. Fetched when it is needed.
 */
import { dataOf, documentOf } from "../../../scripts/authoring/draft/document.ts";
import type { Lookup } from "../../../scripts/authoring/intake/entries.ts";
import type { ReadAnswer } from "../../../scripts/authoring/intake/read-answer.ts";
import {
  besideOf,
  fieldOf,
  isAsTyped,
  isLink,
  type Neighbour,
  readField,
  sayContradiction,
  sayCounted,
  sayLink,
  type TypedField,
} from "../../../scripts/authoring/intake/read-field.ts";
import { valueAt } from "../../../scripts/authoring/intake/record.ts";
import { sayAnswer } from "../../../scripts/authoring/intake/say-answer.ts";
import { showUnit } from "../../../scripts/catalogue/measures.ts";
import type { Pointer } from "../../../scripts/problems/problem.ts";
import { splitFrontMatter } from "../../../scripts/records/front-matter.ts";
import type { SchemaNode } from "../../../scripts/records/schema/node.ts";
import type { Bilingual } from "../../../scripts/text/bilingual.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import { inEach, LANGS, type Lang } from "../../../scripts/text/languages.ts";
import { same } from "../../../scripts/text/same.ts";
import { isBlankAnswer } from "../../../scripts/text/typed/answers.ts";
import { readNumber } from "../../../scripts/text/typed/numbers.ts";
import { inItsUnit } from "./in-its-unit.ts";
import type { CheckedDraft } from "./judge.ts";
import type { Told } from "./ui/form.ts";

interface Typed {
  readonly node: SchemaNode;
  readonly pointer: Pointer;
  readonly text: string;
  /** What stood there before. */
  readonly before: unknown;
  /** The file as it is published, where it is. */
  readonly published?: string | undefined;
  /** Of a member's sheet. */
  readonly sheetOf?: SheetOf;
}

/** The assessment that a sheet is of, whose set is the sheet's. */
type SheetOf = CheckedDraft["sheetOf"];

interface ReadTyped {
  /** Values for the field, and for those beside it. */
  readonly set: readonly Neighbour[];
  readonly said: readonly Told[];
  /** It could not be read, and stays as it was typed. */
  readonly isUnread?: true;
}

const told = (said: Bilingual, emptied?: Pointer): Told => (emptied ? { said, emptied } : { said });

/** @param data of the whole draft; undefined where what is typed is the value as it is */
export function readTyped(
  { node, pointer, text, before, published, sheetOf }: Typed,
  data: unknown,
  lookup: Lookup,
): ReadTyped | undefined {
  const field = inItsUnit(fieldOf(node, pointer), sheetOf ?? data, lookup);
  if (!field || text.trim() === "" || isAsTyped(field, text)) return undefined;
  // As on an issue: what says that there is nothing is no answer.
  if (isBlankAnswer(text))
    return { set: [{ path: pointer, value: undefined }], said: [told(sayAnswer((words) => words.leftBlank(text.trim())))] };
  const read = readField(field, text, lookup);
  // It stays as it was typed, and the check says so too.
  if (!("value" in read)) return { set: [], said: [told(read)], isUnread: true };
  const isOther = before !== undefined && before !== "" && before !== read.value;
  const left = isOther ? leftFromBefore(field, read, before, { data, published: publishedIn(published), lookup }) : { set: [], said: [] };
  const set: Neighbour[] = [{ path: pointer, value: read.value }, ...left.set];
  const said = (read.notes ?? []).map((note) => told(note));
  for (const one of besideOf(field, read)) {
    const there = afterwards(set, data, one.path);
    const isHedge = field.about !== undefined && [field.about.flag, field.about.hedge].some((path) => same(path, one.path));
    if (there === undefined || isHedge) set.push(one);
    else if (there !== one.value) said.push(told(isLink(field, one) ? sayLink(one) : sayContradiction(one.value, there)));
  }
  set.push(...registeredDay(field, read.value, afterwards(set, data, dayBeside(field)), lookup));
  return {
    set,
    said: [
      ...said,
      ...(field.about ? sayCounted(read, valueAt(data, field.about.counted)).map((one) => told(one)) : []),
      ...left.said,
      ...(left.day === undefined ? [] : sayDay(left.day, dayBeside(field), afterwards(set, data, dayBeside(field)))),
    ],
  };
}

/** What stands beside a field from before. */
interface Left extends ReadTyped {
  /** The day of the document that was there. */
  readonly day?: string;
}

/** What a field is read among. */
interface Around {
  readonly data: unknown;
  readonly published: unknown;
  readonly lookup: Lookup;
}

function publishedIn(text = ""): unknown {
  const split = splitFrontMatter(text);
  return typeof split === "string" ? undefined : dataOf(documentOf(split.yaml));
}

/** What was there before said more beside itself, which the new text does not say. */
function leftFromBefore(field: TypedField, read: ReadAnswer, before: unknown, around: Around): Left {
  const { data } = around;
  if (field.about) return ofFigure(field.about, read, data);
  if (field.unitOf) return unitOfOther(field.unitOf, field.path, read, before, around);
  return field.kind === "document-number" ? dayOfOther(field, read.value, before, data) : { set: [], said: [] };
}

function ofFigure(about: NonNullable<TypedField["about"]>, { hedge, unit }: ReadAnswer, data: unknown): ReadTyped {
  const isExact = !hedge && valueAt(data, about.flag) === true;
  const there = valueAt(data, about.unit);
  const old = typeof there === "string" && there !== unit ? there : undefined;
  // One that is written with a figure was that figure's.
  const isGone = old !== undefined && isWrittenUnit(old);
  const emptied = [...(isExact ? [about.flag, about.hedge] : []), ...(isGone ? [about.unit] : [])];
  const ofUnit = (shown: string) => sayAnswer((words) => (isGone ? words.unitOfFigure(shown) : words.unitStays(shown)));
  return {
    set: emptied.map((path) => ({ path, value: undefined })),
    said: [
      ...(isExact
        ? [
            told(
              sayAnswer((words) => words.exactNow),
              about.flag,
            ),
          ]
        : []),
      ...(old !== undefined && (isGone || !unit)
        ? [
            told(
              inEach((lang) => ofUnit(showUnit(old, lang))[lang]),
              isGone ? about.unit : undefined,
            ),
          ]
        : []),
    ],
  };
}

const isWrittenUnit = (unit: string): boolean => LANGS.some((lang) => readNumber(`1 ${showUnit(unit, lang)}`)?.unit === unit);

/** The unit of the agency that was there is none of the new one, in any language; that of the published one comes back with it. */
function unitOfOther(unitOf: Pointer, path: Pointer, read: ReadAnswer, before: unknown, around: Around): ReadTyped {
  const { data, published, lookup } = around;
  const place = unitOf.slice(0, -1);
  const [now, own] = [valueAt(data, place), valueAt(published, place)];
  const [old, again] = [valueAt(data, unitOf), valueAt(published, unitOf)].map((unit) => (typeof unit === "string" ? unit : ""));
  const isOfBefore = lookup.agency().some(({ code }) => code === before);
  const isBack = !read.unitOf && again !== "" && valueAt(published, path) === read.value;
  // Of a name that nobody knows no unit is known to be; the published one is of who is published.
  const isOfOther = old !== "" && !(isBack && same(now, own)) && (isOfBefore || same(now, own));
  const said = isOfOther
    ? [
        told(
          sayAnswer((words) => words.unitOfOther(old ?? "")),
          place,
        ),
      ]
    : [];
  if (isBack && (isOfOther || old === ""))
    return {
      set: [{ path: place, value: own }],
      said: [...said.map((one) => told(one.said)), told(sayAnswer((words) => words.unitAgain(again ?? "")))],
    };
  return { set: isOfOther ? [{ path: place, value: undefined }] : [], said };
}

const NUMBER = /^(\d{1,6})\S{0,9}[/-]\p{L}/u;

/** The day of a document goes with it when another one is written; of the same number, spelt otherwise, it may stay. */
function dayOfOther(field: TypedField, number: unknown, before: unknown, data: unknown): Left {
  const path = dayBeside(field);
  const day = valueAt(data, path);
  const [, serial] = NUMBER.exec(String(before)) ?? [];
  if (typeof day !== "string" || day === "" || serial === undefined) return { set: [], said: [] };
  if (serial === NUMBER.exec(String(number))?.[1])
    return { set: [], said: [told(sayAnswer((words, lang) => words.dayStays(showDate(day, lang))))] };
  return { set: [{ path, value: undefined }], said: [], day };
}

function sayDay(old: string, place: Pointer, now: unknown): readonly Told[] {
  if (old === now) return [];
  const shown = (lang: Lang) => (now === undefined ? undefined : showDate(String(now), lang));
  return [
    told(
      sayAnswer((words, lang) => words.dayOfOther(showDate(old, lang), shown(lang))),
      now === undefined ? place : undefined,
    ),
  ];
}

/** The value at a place once what is to be set is; what stood in what is emptied goes with it. */
function afterwards(set: readonly Neighbour[], data: unknown, path: Pointer): unknown {
  const last = set.findLast((one) => same(one.path, path.slice(0, one.path.length)));
  return last ? last.value : valueAt(data, path);
}

const dayBeside = ({ path }: TypedField): Pointer => [...path.slice(0, -1), "date"];

function registeredDay(field: TypedField, number: unknown, date: unknown, { documents }: Lookup): Neighbour[] {
  if (field.kind !== "document-number") return [];
  const [one, ...more] = documents().filter((document) => document.number === number);
  return one && more.length === 0 && date === undefined ? [{ path: dayBeside(field), value: one.date }] : [];
}
