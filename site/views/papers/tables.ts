/** Tables of a record on paper: of its fields, and of the items of a list, which are as wide as what stands in them. */
import { neededKeys, type SchemaNode } from "../../../scripts/records/schema/node.ts";
import { type BothSides, cellOf, filledParts, type PairedItem, pairedItems, titled } from "./groups.ts";
import { bold, marked, type PaperCell, type PaperRow, type Table, textOfLine, unmarked } from "./paper.ts";
import { fieldTitle, isBlank, listItems, type Pen, partValues } from "./values.ts";

/** Of an item; what else is known of it stands in the last column, in titled lines. */
const MOST_COLUMNS = 4;
/** As wide as three figures. */
const NUMBER_WIDTH = 7;
const TITLE_WIDTH = 32;

/** A row for each field: its title and its value. */
export const fieldTable = (rows: readonly (readonly [title: string, cell: PaperCell])[]): Table => ({
  kind: "table",
  columns: [{ width: TITLE_WIDTH, isHead: true }, { width: 100 - TITLE_WIDTH }],
  rows: rows.map(([title, cell]) => ({ cells: [[unmarked(title)], cell] })),
});

/** The key by which items name the group that they stand in. */
const GROUP = "group";

/** A numbered row for each item of a list; under the names of their groups, where they have such. */
export function itemTable(node: SchemaNode, { now, was }: BothSides, pen: Pen, groups?: ReadonlyMap<string, string>): Table {
  const isGrouped = groups !== undefined && node.properties?.[GROUP] !== undefined;
  const groupOf = ({ item }: PairedItem) => String(partValues(item)[GROUP]);
  const paired = pairedItems(node, listItems(now), was && listItems(was.value));
  const place = [...(groups ?? new Map<string, string>()).keys()];
  const items = isGrouped ? [...paired].sort((a, b) => place.indexOf(groupOf(a)) - place.indexOf(groupOf(b))) : paired;
  const parts = filledParts(node, { now: filledOf(items) }, pen).filter(([key]) => !(isGrouped && key === GROUP));
  const columns = columnsOf(node, parts);
  const others = parts.filter((part) => !columns.includes(part));
  const rows = items.flatMap((item, index): PaperRow[] => {
    const values: BothSides = { now: item.item, was: item.before === undefined ? undefined : { value: item.before } };
    const cell = ([key, part]: (typeof parts)[number]): PaperCell => cellOf(part, values, key, pen).map((line) => marked(line, item.mark));
    const rest = others.flatMap((one) => titled(fieldTitle(one[1], pen), cell(one)));
    const begins = isGrouped && (index === 0 || groupOf(items[index - 1] as PairedItem) !== groupOf(item));
    const head: PaperRow[] = begins ? [{ isGroup: true, cells: [[bold(groups.get(groupOf(item)) ?? groupOf(item))]] }] : [];
    return [
      ...head,
      { cells: [[marked(unmarked(String(index + 1)), item.mark)], ...columns.map(cell), ...(others.length > 0 ? [rest] : [])] },
    ];
  });
  const titles = [...columns.map(([, part]) => fieldTitle(part, pen)), ...(others.length > 0 ? [pen.words.otherContents] : [])];
  const widths = widthsOf(
    titles,
    rows.filter(({ isGroup }) => !isGroup),
  );
  return {
    kind: "table",
    columns: [
      { title: pen.words.number, width: NUMBER_WIDTH, isCentred: true },
      ...titles.map((title, index) => ({ title, width: widths[index] ?? 0 })),
    ],
    rows,
  };
}

/** A key of it has a value where one of the items has. */
const filledOf = (items: readonly PairedItem[]): object =>
  Object.assign(
    {},
    ...items.flatMap(({ item, before }) =>
      [item, before].map((one) => Object.fromEntries(Object.entries(partValues(one)).filter(([, value]) => !isBlank(value)))),
    ),
  );

/** What each must have first, then the others as they come, in the order of the schema. */
function columnsOf(node: SchemaNode, parts: readonly [string, SchemaNode][]): readonly [string, SchemaNode][] {
  if (parts.length <= MOST_COLUMNS) return parts;
  const isNeeded = ([key]: (typeof parts)[number]) => neededKeys(node).includes(key);
  const chosen = [...parts.filter(isNeeded), ...parts.filter((part) => !isNeeded(part))].slice(0, MOST_COLUMNS - 1);
  return parts.filter((part) => chosen.includes(part));
}

/** By the square root of how much stands in a column: one that is ten times as long is three times as wide; its words stay whole. */
function widthsOf(titles: readonly string[], rows: readonly PaperRow[]): number[] {
  const room = 100 - NUMBER_WIDTH;
  const texts = titles.map((title, index) => [title, ...rows.flatMap(({ cells }) => (cells[index + 1] ?? []).map(textOfLine))]);
  const weights = texts.map((all) => Math.sqrt(Math.min(LONGEST, Math.max(...all.map((text) => text.length), SHORTEST))));
  const least = texts.map((all) => {
    const longest = Math.max(...all.flatMap((text) => text.split(/\s+/).map((word) => word.length)));
    return Math.min(longest, LONGEST_WORD) * LETTER_WIDTH + PADDING;
  });
  const share = (among: readonly number[], space: number) => {
    const sum = among.reduce((all, index) => all + (weights[index] ?? 0), 0);
    return (index: number) => (space * (weights[index] ?? 0)) / sum;
  };
  const everywhere = titles.map((_, index) => index);
  const narrow = everywhere.filter((index) => share(everywhere, room)(index) < (least[index] ?? 0));
  const wide = everywhere.filter((index) => !narrow.includes(index));
  const left = room - narrow.reduce((sum, index) => sum + (least[index] ?? 0), 0);
  if (wide.length === 0 || left < wide.length * PADDING) return everywhere.map((index) => Math.round(share(everywhere, room)(index)));
  return everywhere.map((index) => Math.round(narrow.includes(index) ? (least[index] ?? 0) : share(wide, left)(index)));
}

/** In letters: from these on a column is no wider, or no narrower. */
const LONGEST = 400;
const SHORTEST = 12;
/** What is longer is an address, which may be cut. */
const LONGEST_WORD = 12;
/** Of the width of a page, of 100. */
const LETTER_WIDTH = 1.3;
const PADDING = 3;
