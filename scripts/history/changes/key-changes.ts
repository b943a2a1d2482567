/**
 * What changed under the keys of a schema, in sentences. Every key of the schema is compared, groups and lists inside
 * included, so that a field added to a schema is described without a line here; what is described in another way is handed in.
 */
import { isTextNode, type SchemaNode } from "../../records/schema/node.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach, type Lang, MAIN_LANG } from "../../text/languages.ts";
import { itemsChanged, same } from "../../text/same.ts";
import { fieldChange, fieldTouched, shown } from "./field-change.ts";
import { sayChange } from "./say-change.ts";

type KeyedValues = Readonly<Record<string, unknown>>;
/** Sentences for one key whose value differs. */
type DescribeChange = (node: SchemaNode, old: unknown, now: unknown) => readonly Bilingual[];

export interface ChangeDescribers {
  /** Keys that come first, for they matter most; the others follow in the order of the schema. */
  readonly first?: readonly string[];
  /** Keys that are described in a way of their own. */
  readonly special?: Readonly<Record<string, DescribeChange>>;
}

/** Sentences for every key whose value differs. */
export function keyChanges(schema: SchemaNode, old: object, now: object, { first = [], special = {} }: ChangeDescribers = {}): Bilingual[] {
  const properties = schema.properties ?? {};
  const keys = [...first.filter((key) => key in properties), ...Object.keys(properties).filter((key) => !first.includes(key))];
  return keys.flatMap((key) => {
    const [node = {}, was, is] = [properties[key], (old as KeyedValues)[key], (now as KeyedValues)[key]];
    return same(was, is) ? [] : (special[key] ?? valueChanges)(node, was, is);
  });
}

/** A field that is only named, for its values make no sentence. */
export const onlyNamed: DescribeChange = (node) => [fieldTouched(titleOf(node))];

const valueChanges: DescribeChange = (node, old, now) => {
  const { items } = node;
  if (items && isTextNode(items) && Array.isArray(old) && Array.isArray(now)) return textsChanges(node, listOf(old), listOf(now));
  if (items?.properties && !isTextNode(items)) return itemChanges(node, listOf(old), listOf(now));
  const isGroup = node.properties && !isTextNode(node);
  return isGroup ? groupChanges(node, groupOf(old), groupOf(now)) : [fieldChange(titleOf(node), old, now, node)];
};

/** Texts one after another have no name but their place: each is shown by its number, in each language. */
function textsChanges(node: SchemaNode, old: readonly KeyedValues[], now: readonly KeyedValues[]): Bilingual[] {
  const title = titleOf(node);
  const longer = old.length > now.length ? old : now;
  return longer.flatMap((_, index) => {
    if (same(old[index], now[index])) return [];
    const numbered = inEach((lang) => `${title[lang]} ${index + 1}`);
    return [fieldChange(numbered, old[index], now[index], node.items)];
  });
}

/** A change inside a group, or in an item of a list. */
export const within = (title: Bilingual, change: Bilingual): Bilingual =>
  sayChange((words, lang) => words.within(title[lang], change[lang]));

/** A group is described by the key that names it; the rest of it only while it stays, or when nothing names it. */
function groupChanges(node: SchemaNode, old: KeyedValues, now: KeyedValues): Bilingual[] {
  const title = titleOf(node);
  const name = nameKey(node);
  const renamed =
    name !== undefined && !same(old[name], now[name]) ? [fieldChange(title, old[name], now[name], node.properties?.[name])] : [];
  if (name !== undefined && (old[name] === undefined || now[name] === undefined) && renamed.length > 0) return renamed;
  const { [name ?? ""]: _, ...others } = node.properties ?? {};
  return [...renamed, ...keyChanges({ properties: others }, old, now).map((sentence) => within(title, sentence))];
}

/** Items that came, went or changed; an item is known again by the key that names it, or by what it is called otherwise. */
export function itemChanges<Item extends object = KeyedValues>(
  node: SchemaNode,
  old: readonly Item[],
  now: readonly Item[],
  called = (item: Item, lang: Lang): string => nameOf(node.items ?? {}, item as KeyedValues, lang),
): Bilingual[] {
  const [title, items] = [titleOf(node), node.items ?? {}];
  const { added, removed, changed } = itemsChanged(old, now, (item) => called(item, MAIN_LANG));
  if (added.length + removed.length + changed.length === 0) return [fieldTouched(title)];
  return [
    ...removed.map((item) => sayChange((words, lang) => words.itemRemoved(title[lang], called(item, lang)))),
    ...added.map((item) => sayChange((words, lang) => words.itemAdded(title[lang], called(item, lang)))),
    ...changed.flatMap(([before, after]) => {
      const item = sayChange((words, lang) => words.item(title[lang], called(after, lang)));
      return keyChanges(items, before, after).map((sentence) => within(item, sentence));
    }),
  ];
}

/** Titles of the keys that differ, with the items that do: for what is described in one sentence. */
export function changedKeys(schema: SchemaNode, old: object, now: object): Bilingual[] {
  return keyChanges(schema, old, now, {
    special: Object.fromEntries(Object.keys(schema.properties ?? {}).map((key) => [key, titleAlone])),
  });
}

/** Only what differs, and not how. */
export const titleAlone: DescribeChange = (node, old, now) => {
  const isMap = typeof node.additionalProperties === "object";
  const codes = isMap ? [...new Set([...Object.keys(groupOf(old)), ...Object.keys(groupOf(now))])] : [];
  const changed = codes.filter((code) => !same(groupOf(old)[code], groupOf(now)[code]));
  const title = titleOf(node);
  return [changed.length > 0 ? sayChange((words, lang) => words.item(title[lang], changed.join(", "))) : title];
};

/** The key that says which one it is: the first that each must have; a document may go by its number. */
const nameKey = ({ required, "x-control": control }: SchemaNode): string | undefined => (control === "document" ? "number" : required?.[0]);

function nameOf(node: SchemaNode, item: KeyedValues, lang: Lang): string {
  const key = nameKey(node) ?? "";
  return shown(item[key], lang, node.properties?.[key]) ?? "";
}

const titleOf = (node: SchemaNode): Bilingual => node["x-title"] ?? inEach(() => "");
const listOf = (value: unknown): readonly KeyedValues[] => (Array.isArray(value) ? value : []);
const groupOf = (value: unknown): KeyedValues => (typeof value === "object" && value !== null ? (value as KeyedValues) : {});
