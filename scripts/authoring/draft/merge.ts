/**
 * A draft of something that others changed meanwhile: field by field against what both began with. What one side changed is taken;
 * what both changed, each in its own way, stays as the draft has it and is told, for a person to choose.
 */
import type { Document } from "yaml";
import type { Pointer } from "../../problems/problem.ts";
import { commonPlaces } from "../../text/common-places.ts";
import { mergeTexts } from "../../text/merge-texts.ts";
import { sameValues } from "../../text/same.ts";
import type { Conflict } from "./conflicts.ts";
import { addItem, arrangeItems, setValue } from "./document.ts";

interface Merged {
  readonly value: unknown;
  readonly conflicts: readonly Conflict[];
}

type Values = Readonly<Record<string, unknown>>;

export function merged(base: unknown, mine: unknown, theirs: unknown, place: Pointer = []): Merged {
  if (sameValues(base, theirs) || sameValues(mine, theirs)) return { value: mine, conflicts: [] };
  if (sameValues(base, mine)) return { value: theirs, conflicts: [] };
  if (Array.isArray(mine) && Array.isArray(theirs)) return mergedLists(Array.isArray(base) ? base : [], mine, theirs, place);
  if (isValues(mine) && isValues(theirs)) return mergedValues(isValues(base) ? base : {}, mine, theirs, place);
  if (isLong(mine) && isLong(theirs)) {
    const { text, isClean } = mergeTexts(typeof base === "string" ? base : "", mine, theirs);
    return isClean ? { value: text, conflicts: [] } : { value: mine, conflicts: [{ place, mine, theirs, both: text }] };
  }
  // An item of a list that the draft took away stays to be seen: there is no place for one that is gone.
  const value = mine === undefined && typeof place.at(-1) === "number" ? theirs : mine;
  return { value, conflicts: [{ place, mine, theirs }] };
}

/** A text of several paragraphs. */
const isLong = (value: unknown): value is string => typeof value === "string" && value.includes("\n\n");

const isValues = (value: unknown): value is Values => typeof value === "object" && value !== null && !Array.isArray(value);

function mergedValues(base: Values, mine: Values, theirs: Values, place: Pointer): Merged {
  const conflicts: Conflict[] = [];
  const entries = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].flatMap((key) => {
    const one = merged(base[key], mine[key], theirs[key], [...place, key]);
    conflicts.push(...one.conflicts);
    return one.value === undefined ? [] : [[key, one.value] as const];
  });
  return { value: Object.fromEntries(entries), conflicts };
}

function mergedLists(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[], place: Pointer): Merged {
  const [old, own, other] = [byId(base), byId(mine), byId(theirs)];
  if (old && own && other) return mergedByIds(old, own, other, place);
  const [ours, others] = [aligned(base, mine), aligned(base, theirs)];
  const list: unknown[] = [];
  const conflicts: Conflict[] = [];
  for (let index = 0; index <= base.length; index++) {
    const [added = [], more = []] = [others.added[index], ours.added[index]];
    list.push(...added, ...more.filter((item) => !added.some((other) => sameValues(item, other))));
    if (index === base.length) break;
    const one = merged(base[index], ours.kept[index], others.kept[index], [...place, list.length]);
    conflicts.push(...one.conflicts);
    if (one.value !== undefined) list.push(one.value);
  }
  return { value: areWords(base, mine, theirs) ? [...new Set(list)] : list, conflicts };
}

/** Lists of plain values in which each stands once: what both added is one. */
const areWords = (...lists: readonly (readonly unknown[])[]): boolean =>
  lists.every((list) => new Set(list).size === list.length && !list.some((item) => typeof item === "object"));

type ById = ReadonlyMap<string, unknown>;

/** The items of a list by their codes, such as criteria; undefined where one has none, or two have the same. */
function byId(list: readonly unknown[]): ById | undefined {
  const found = new Map(list.flatMap((item) => (isValues(item) && typeof item.id === "string" ? [[item.id, item] as const] : [])));
  return found.size === list.length ? found : undefined;
}

/** What has a code is the same thing wherever it stands by now, and whatever else of it was changed. */
function mergedByIds(base: ById, mine: ById, theirs: ById, place: Pointer): Merged {
  const list: unknown[] = [];
  const conflicts: Conflict[] = [];
  for (const id of orderOf(base, mine, theirs)) {
    const one = merged(base.get(id), mine.get(id), theirs.get(id), [...place, list.length]);
    conflicts.push(...one.conflicts);
    if (one.value !== undefined) list.push(one.value);
  }
  return { value: list, conflicts };
}

/** In the order of who moved something, the draft before the others; what only the other side has stands behind what it stood behind there. */
function orderOf(base: ById, mine: ById, theirs: ById): readonly string[] {
  const kept = (side: ById, of: ById) => [...side.keys()].filter((id) => of.has(id));
  const isMoved = !sameValues(kept(mine, base), kept(base, mine));
  const [lead, follow] = isMoved ? [mine, theirs] : [theirs, mine];
  const order = [...lead.keys()];
  let behind = -1;
  for (const id of follow.keys()) {
    const at = order.indexOf(id);
    behind = at < 0 ? behind + 1 : at;
    if (at < 0) order.splice(behind, 0, id);
  }
  return order;
}

interface Aligned {
  /** What became of each item of the base; undefined of one that is gone. */
  readonly kept: readonly unknown[];
  /** What was added before each item of the base, and behind the last. */
  readonly added: readonly (readonly unknown[])[];
}

/** The items of a list by those that it came from: the same ones first, between them those that are alike. */
function aligned(base: readonly unknown[], side: readonly unknown[]): Aligned {
  const kept: unknown[] = base.map(() => undefined);
  const added: unknown[][] = [...base, undefined].map(() => []);
  let [from, start] = [0, 0];
  for (const [index, at] of [...commonPlaces(base, side, sameValues), [base.length, side.length] as const]) {
    let next = from;
    for (const item of side.slice(start, at)) {
      const alike = base.findIndex((old, place) => place >= next && place < index && isAlike(old, item));
      if (alike < 0) added[next]?.push(item);
      else [kept[alike], next] = [item, alike + 1];
    }
    if (index < base.length) kept[index] = side[at];
    [from, start] = [index + 1, at + 1];
  }
  return { kept, added };
}

/** One thing that was changed: half of what it said still stands. */
function isAlike(old: unknown, now: unknown): boolean {
  if (!isValues(old) || !isValues(now)) return false;
  const keys = Object.keys(old);
  return keys.filter((key) => sameValues(old[key], now[key])).length * 2 >= keys.length;
}

/** Makes a document hold other values, and leaves alone what it holds already, comments and all. */
export function putInto(document: Document, now: unknown, wanted: unknown, place: Pointer = []): void {
  if (sameValues(now, wanted)) return;
  if (isValues(now) && isValues(wanted)) {
    for (const key of new Set([...Object.keys(now), ...Object.keys(wanted)])) putInto(document, now[key], wanted[key], [...place, key]);
  } else if (Array.isArray(now) && Array.isArray(wanted) && now.length > 0 && wanted.length > 0 && byId(now) && byId(wanted)) {
    const indexes = [...(byId(now)?.keys() ?? [])];
    const from = [...(byId(wanted)?.keys() ?? [])].map((id) => indexes.indexOf(id));
    arrangeItems(
      document,
      place,
      from.map((at, index) => (at < 0 ? { item: wanted[index] } : at)),
    );
    for (const [index, at] of from.entries()) if (at >= 0) putInto(document, now[at], wanted[index], [...place, index]);
  } else if (Array.isArray(now) && Array.isArray(wanted) && now.length > 0 && now.length <= wanted.length) {
    for (const [index, item] of now.entries()) putInto(document, item, wanted[index], [...place, index]);
    for (const item of wanted.slice(now.length)) addItem(document, place, item);
  } else setValue(document, place, wanted);
}
