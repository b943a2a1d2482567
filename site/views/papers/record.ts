/** A record on paper: its fields in a table, each list in one of its own, then its text. What differs from what is published is marked, and comes first by itself. */
import { fieldControl, type SchemaNode } from "../../../scripts/records/schema/node.ts";
import { commonPlaces } from "../../../scripts/text/common-places.ts";
import { same } from "../../../scripts/text/same.ts";
import { type BothSides, cellOf, filledParts, partOf } from "./groups.ts";
import { markdownBlocks } from "./markdown.ts";
import { type Block, bold, type Line, type Mark, type PaperCell, type PaperRow, type Run, unmarked } from "./paper.ts";
import { fieldTable, itemTable } from "./tables.ts";
import { fieldTitle, isBlank, isGroup, leaves, listItems, type Pen, partValues } from "./values.ts";
import { changedLine, sideOf } from "./word-marks.ts";

interface RecordPaper {
  readonly schema: SchemaNode;
  readonly values: BothSides;
  readonly body: { readonly now: string; readonly was?: string | undefined };
  /** Keys that are printed in a way of their own. */
  readonly omit?: readonly string[];
  /** What items of lists are grouped by, which name it by its code. */
  readonly groups?: ReadonlyMap<string, string> | undefined;
  /** What else stands between the lists and the text. */
  readonly more?: readonly PaperSection[];
}
export type PaperSection = readonly [title: string, blocks: readonly Block[]];

/** An item with more parts than these is a row of a table. */
const MOST_IN_LINE = 3;

export function recordBlocks(record: RecordPaper, pen: Pen): Block[] {
  const { schema, values, body, omit = [], groups, more = [] } = record;
  const parts = filledParts(schema, values, pen).filter(([key]) => !omit.includes(key));
  const [lists, fields] = [parts.filter(([, node]) => isTable(node)), parts.filter(([, node]) => !isTable(node))];
  const rows = [
    ...fields.map(([key, node]): [string, PaperCell] => [fieldTitle(node, pen), cellOf(node, values, key, pen)]),
    ...unknownRows(schema, values.now, pen),
  ];
  const { words } = pen;
  const sections: PaperSection[] = [
    ...(rows.length > 0 ? [[words.general, [fieldTable(rows)]] as const] : []),
    ...lists.map(([key, node]): PaperSection => [fieldTitle(node, pen), [listTable(node, partOf(values, key), pen, groups)]]),
    ...more,
    ...(body.now || body.was ? [[words.description, bodyBlocks(body)] as const] : []),
  ];
  if (sections.length === 1) return [...(sections[0]?.[1] ?? [])];
  return sections.flatMap(([title, blocks], index): Block[] => [
    { kind: "heading", line: bold(`${roman(index + 1)}. ${title}`) },
    ...blocks,
  ]);
}

const isTable = (node: SchemaNode): boolean =>
  fieldControl(node) === "items"
    ? !isGroup(node.items ?? {}) || Object.keys(node.items?.properties ?? {}).length > MOST_IN_LINE
    : typeof node.additionalProperties === "object";

/** Values under codes are items that the code names. */
function listTable(node: SchemaNode, { now, was }: BothSides, pen: Pen, groups?: RecordPaper["groups"]): Block {
  if (node.items) return itemTable(node.items, { now, was }, pen, groups);
  const item = partValues(node.additionalProperties) as SchemaNode;
  const named: SchemaNode = { ...item, properties: { code: { "x-title": codeTitle(pen) }, ...item.properties }, required: ["code"] };
  const listed = (values: unknown) => Object.entries(partValues(values)).map(([code, value]) => ({ code, ...partValues(value) }));
  return itemTable(named, { now: listed(now), was: was && { value: listed(was.value) } }, pen);
}

const codeTitle = ({ words, lang }: Pen): SchemaNode["x-title"] => ({ [lang]: words.code }) as SchemaNode["x-title"];

/** What no field is for: it is in the file, so it is on paper too. */
function unknownRows({ properties = {} }: SchemaNode, now: unknown, { words }: Pen): [string, PaperCell][] {
  const cells = Object.entries(partValues(now))
    .filter(([key, value]) => !(key in properties) && !isBlank(value))
    .flatMap(([, value]) => leaves(value));
  return cells.length > 0 ? [[words.unknown, cells.map(unmarked)]] : [];
}

/** A text beside what it was: paragraphs that stayed stand as they are, of others the words that changed are marked. */
export function bodyBlocks({ now, was }: RecordPaper["body"]): Block[] {
  const ours = markdownBlocks(now);
  if (was === undefined || was === now) return ours;
  const theirs = markdownBlocks(was);
  const blocks: Block[] = [];
  let [from, start] = [0, 0];
  for (const [i, j] of [...commonPlaces(theirs, ours, same), [theirs.length, ours.length] as const]) {
    blocks.push(...changedBlocks(theirs.slice(from, i), ours.slice(start, j)), ...ours.slice(j, j + 1));
    [from, start] = [i + 1, j + 1];
  }
  return blocks;
}

/** Between what stayed: as many paragraphs as there were are the same ones written anew. */
function changedBlocks(was: readonly Block[], now: readonly Block[]): Block[] {
  const isAnew = was.length === now.length && was.every(({ kind }, index) => kind === "paragraph" && now[index]?.kind === kind);
  if (!isAnew) return [...was.map((block) => markedBlock(block, "gone")), ...now.map((block) => markedBlock(block, "new"))];
  return now.flatMap((block, index): Block[] => {
    const before = was[index];
    if (block.kind !== "paragraph" || before?.kind !== "paragraph") return [block];
    return changedLine(block.line, before.line).map((line) => ({ ...block, line }));
  });
}

const markedLine = (line: Line, mark: Mark): Line => line.map((run): Run => ({ ...run, mark }));
function markedBlock(block: Block, mark: Mark): Block {
  if (block.kind === "list") return { ...block, items: block.items.map((item) => item.map((one) => markedBlock(one, mark))) };
  if (block.kind === "table")
    return {
      ...block,
      rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map((line) => markedLine(line, mark))) })),
    };
  return { ...block, line: markedLine(block.line, mark) };
}

/** The fields that differ. */
export const changedFields = (schema: SchemaNode, values: BothSides, pen: Pen): [string, SchemaNode][] =>
  filledParts(schema, values, pen).filter(([key]) => !same(partValues(values.was?.value)[key], partValues(values.now)[key]));

/** What differs, as one who signs looks for it: of fields what is published beside what is proposed, of lists the items that differ. */
export function changeBlocks({ schema, values, body, omit = [] }: RecordPaper, pen: Pen): Block[] {
  const { words } = pen;
  const { now, was } = values;
  if (!was) return [];
  const sides = (key: string): [unknown, unknown] => [partValues(was.value)[key], partValues(now)[key]];
  const parts = changedFields(schema, values, pen).filter(([key]) => !omit.includes(key));
  const rows = parts.flatMap(([key, node]): PaperRow[] => {
    if (isTable(node)) return [];
    return [{ cells: [[unmarked(fieldTitle(node, pen))], ...differing(node, key, sides(key), pen)] }];
  });
  const lists = parts.flatMap(([key, node]): Block[] => {
    if (!isTable(node)) return [];
    const [before, after] = sides(key).map((side) => listItems(side));
    const [gone, added] = [onlyIn(before, after), onlyIn(after, before)];
    // Nothing came or went: their order is what is new.
    const isMoved = gone.length + added.length === 0;
    const differing = isMoved ? { now: after, was: { value: before } } : { now: added, was: { value: gone } };
    return [{ kind: "heading", line: bold(fieldTitle(node, pen)), isMinor: true }, listTable(node, differing, pen)];
  });
  const text = body.was !== undefined && body.was !== body.now ? [said(words.textChanged)] : [];
  const columns = [
    { title: words.field, width: 24, isHead: true as const },
    { title: words.published, width: 38 },
    { title: words.proposed, width: 38 },
  ];
  const all: Block[] = [...(rows.length > 0 ? [{ kind: "table", columns, rows } as const] : []), ...lists, ...text];
  return all.length === 0 ? [said(words.noChange)] : all;
}

const said = (text: string): Block => ({ kind: "paragraph", line: unmarked(text) });

/** The items of one list that the other does not have, each as often as it stands there more. */
function onlyIn(items: readonly unknown[] = [], others: readonly unknown[] = []): unknown[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.findIndex((one) => same(one, item));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Both sides of a field that differs; of a short list only the items that do, or all where they stand in another order. */
function differing(node: SchemaNode, key: string, [before, after]: readonly [unknown, unknown], pen: Pen): PaperCell[] {
  const [was, now] = [onlyIn(listItems(before), listItems(after)), onlyIn(listItems(after), listItems(before))];
  const isList = Array.isArray(before) || Array.isArray(after);
  const alone = (value: unknown): PaperCell => cellOf(node, { now: { [key]: value } }, key, pen);
  const [old, fresh] = isList ? [was, now] : [before, after];
  const lines = cellOf(node, { now: { [key]: fresh }, was: { value: { [key]: old } } }, key, pen);
  const sides = isList && was.length + now.length === 0 ? [alone(before), alone(after)] : [sideOf(lines, "gone"), sideOf(lines, "new")];
  return sides.map((cell) => (cell.length > 0 ? cell : [unmarked(pen.words.none)]));
}

export const roman = (number: number): string =>
  ROMAN.reduce(([text, left], [value, sign]): [string, number] => [text + sign.repeat(Math.floor(left / value)), left % value], [
    "",
    number,
  ] as [string, number])[0];
const ROMAN: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
