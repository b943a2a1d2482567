/**
 * A draft of something that others changed meanwhile: field by field against what both began with. What one side changed is taken;
 * what both changed, each in its own way, stays as the draft has it and is told, for a person to choose.
 */
import type { Document } from "yaml";
import type { Pointer } from "../../problems/problem.ts";
import { commonPlaces } from "../../text/common-places.ts";
import { sameValues } from "../../text/same.ts";
import { addItem, setValue } from "./document.ts";

/** A value that both sides changed; undefined on the side that took it away. */
export interface Conflict {
  /** Where it stands in what came of both. */
  readonly place: Pointer;
  readonly mine: unknown;
  readonly theirs: unknown;
}

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
  // An item of a list that the draft took away stays to be seen: there is no place for one that is gone.
  const value = mine === undefined && typeof place.at(-1) === "number" ? theirs : mine;
  return { value, conflicts: [{ place, mine, theirs }] };
}

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
  return { value: list, conflicts };
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
  } else if (Array.isArray(now) && Array.isArray(wanted) && now.length > 0 && now.length <= wanted.length) {
    for (const [index, item] of now.entries()) putInto(document, item, wanted[index], [...place, index]);
    for (const item of wanted.slice(now.length)) addItem(document, place, item);
  } else setValue(document, place, wanted);
}
