/** Values that hold others, on paper: a group as titled lines, an item of a list in one line. Against what is published, what is new or gone is marked. */
import { fieldControl, isTextNode, neededKeys, type SchemaNode } from "../../../scripts/records/schema/node.ts";
import type { Bilingual } from "../../../scripts/text/bilingual.ts";
import { itemsChanged } from "../../../scripts/text/same.ts";
import { upperFirst } from "../../../scripts/text/text.ts";
import { type Line, type Mark, marked, type PaperCell, textOfLine, unmarked } from "./paper.ts";
import {
  fieldTitle,
  isBlank,
  isGroup,
  isSpan,
  isThreshold,
  languageName,
  listItems,
  type Pen,
  partValues,
  saidWithOthers,
  shownPart,
  shownValue,
  wordsByLang,
} from "./values.ts";
import { changedLine } from "./word-marks.ts";

/** A value, and what is published in its place; `was` is undefined where nothing is held against it. */
export interface BothSides {
  readonly now: unknown;
  readonly was?: { readonly value: unknown } | undefined;
}

/** The value under a key of both sides. */
export const partOf = ({ now, was }: BothSides, key: string): BothSides => ({
  now: partValues(now)[key],
  was: was && { value: partValues(was.value)[key] },
});

/** What the old one said beside what the new one says. */
export const changedLines = (now: string, was: string | undefined): Line[] =>
  changedLine(unmarked(now), was === undefined ? undefined : unmarked(was));

/** The keys of a group that have a value on one of the sides, in the order of the schema; what is said with another is none of them. */
export function filledParts({ properties = {} }: SchemaNode, { now, was }: BothSides, { lang, words }: Pen): [string, SchemaNode][] {
  const sides = [partValues(now), ...(was ? [partValues(was.value)] : [])];
  const [first = [], ...rest] = sides.map((values) => saidWithOthers(properties, values));
  const said = first.filter((key) => rest.every((other) => other.includes(key)));
  const hasValue = (key: string, node: SchemaNode) =>
    sides.some((values) => !isBlank(values[key]) || (isSpan(key, node) && !isBlank(values.to)));
  return Object.entries(properties)
    .filter(([key, node]) => !said.includes(key) && hasValue(key, node))
    .map(([key, node]) => [
      key,
      isSpan(key, node) ? { ...node, "x-title": { ...node["x-title"], [lang]: words.period } as Bilingual } : node,
    ]);
}

/** A text in a line for each language; which it is those say that are not of the paper. */
export function textLines({ now, was }: BothSides, pen: Pen): Line[] {
  const sides = [now, ...(was ? [was.value] : [])].map((value) => new Map(wordsByLang(value, pen)));
  const languages = [...new Set(sides.flatMap((side) => [...side.keys()]))];
  return languages.flatMap((lang) => {
    const isNamed = lang !== pen.lang && languages.length > 1;
    const [after = "", before] = sides.map((side) => {
      const words = side.get(lang) ?? "";
      return words && isNamed ? `${upperFirst(languageName(lang, pen))}: ${words}` : words;
    });
    return changedLines(after, before);
  });
}

/** CellLines of a cell for the value under a key. */
export function cellOf(node: SchemaNode, values: BothSides, key: string, pen: Pen): PaperCell {
  const value = partOf(values, key);
  if (isTextNode(node)) return textLines(value, pen);
  if (fieldControl(node) === "items") return itemLines(node.items ?? {}, value, pen);
  if (isGroup(node) && !isThreshold(node)) return hasName(node) ? itemLines(node, asItems(value), pen) : groupLines(node, value, pen);
  const side = (one: unknown) => shownPart(node, partValues(one), key, pen);
  return changedLines(side(values.now), values.was && side(values.was.value));
}

/** What must have something first reads as one line that begins with it. */
const hasName = ({ required = [] }: SchemaNode): boolean => required.length > 0;
const asItems = ({ now, was }: BothSides): BothSides => ({
  now: isBlank(now) ? [] : [now],
  was: was && { value: isBlank(was.value) ? [] : [was.value] },
});

/** "Title: value" for each part. */
export function groupLines(node: SchemaNode, values: BothSides, pen: Pen): Line[] {
  return filledParts(node, values, pen).flatMap(([key, part]) => titled(fieldTitle(part, pen), cellOf(part, values, key, pen)));
}

export const titled = (title: string, lines: readonly Line[]): Line[] =>
  lines.map((line, index) => (index === 0 && title ? [{ text: `${title}: ` }, ...line] : line));

/** Each item in one line; one that changed as it was and as it is. */
function itemLines(node: SchemaNode, { now, was }: BothSides, pen: Pen): Line[] {
  const said = (item: unknown) => sayItem(node, item, pen);
  return pairedItems(node, listItems(now), was && listItems(was.value)).flatMap(({ item, before, mark }) =>
    mark ? [marked(unmarked(said(item)), mark)] : changedLines(said(item), before === undefined ? undefined : said(before)),
  );
}

/** "Công ty A; Vai trò: phát triển": what it must have and addresses without a title. */
export function sayItem(node: SchemaNode, item: unknown, pen: Pen): string {
  const parts = itemParts(node, item, pen);
  // "KT. Kiến trúc": a code is said with what it stands for.
  const [code, title, ...rest] = parts;
  const { id, title: named } = partValues(item);
  return (isBlank(id) || isBlank(named) ? parts : [`${code}. ${title}`, ...rest]).join("; ");
}

function itemParts(node: SchemaNode, item: unknown, pen: Pen): readonly string[] {
  if (!isGroup(node)) return [shownValue(node, item, pen)];
  const values = { now: item };
  return filledParts(node, values, pen).map(([key, part]) => {
    const lines = isTextNode(part) ? [shownValue(part, partValues(item)[key], pen)] : cellOf(part, values, key, pen).map(textOfLine);
    const text = lines.join(", ");
    return node.required?.includes(key) || fieldControl(part) === "url" ? text : `${fieldTitle(part, pen)}: ${text}`;
  });
}

/** An item under a name that says some of it already: the rest, against what it was where that is known. */
export function cellBelow(name: string, node: SchemaNode, item: unknown, pen: Pen, was?: { readonly value: unknown }): PaperCell {
  const sides = { now: { item }, was: was && { value: { item: was.value } } };
  if (!isGroup(node) || isThreshold(node) || !hasName(node)) return cellOf(node, sides, "item", pen);
  const said = new Set(name.split(" · "));
  const rest = (one: unknown) =>
    itemParts(node, one, pen)
      .filter((part) => !said.has(part))
      .join("; ");
  return changedLines(rest(item), was && rest(was.value));
}

export interface PairedItem {
  readonly item: unknown;
  /** The same thing as it is published. */
  readonly before?: unknown;
  readonly mark?: Mark | undefined;
}

/** The items in their order, each beside what it was; then those that are gone. */
export function pairedItems(node: SchemaNode, now: readonly unknown[], was: readonly unknown[] | undefined): PairedItem[] {
  if (!was) return now.map((item) => ({ item }));
  const names = neededKeys(node).slice(0, 2);
  const nameOf = (item: unknown) => (names.length > 0 ? JSON.stringify(names.map((key) => partValues(item)[key])) : JSON.stringify(item));
  const { added, removed, changed } = itemsChanged(was, now, nameOf);
  const before = new Map(changed.map(([old, one]) => [one, old]));
  const fresh = new Set(added);
  return [
    ...now.map(
      (item): PairedItem => (fresh.has(item) ? { item, mark: "new" } : before.has(item) ? { item, before: before.get(item) } : { item }),
    ),
    ...removed.map((item): PairedItem => ({ item, mark: "gone" })),
  ];
}
