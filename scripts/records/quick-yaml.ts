/**
 * A quick reader of the YAML that people write in these files: one value a line, or in braces and brackets that end on theirs. It may be wrong
 * only by asking the reader that decides (read-yaml.ts), some twenty times slower, which it does of all else: values that go on over a line end,
 * blocks, odd numbers, keys that are no words, whatever nobody meant. A test holds both together, places too. A page has only that one: its
 * bundle leaves this file out.
 */
import type { Pointer } from "../problems/problem.ts";
import { type Places, QuickReader } from "./quick-reader.ts";
import { Unsure } from "./quick-scalar.ts";

/** Odd blanks and controls: what is made of them is for the reader that decides. */
const ODD = /[\t\r\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/** The machine keeps the bytes of a number the other way round than the reader has the codes of a text written. */
const IS_SWAPPED = new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1;

/** The plain values of a text, or undefined where the other reader has to be asked. */
export const readQuickly = (yaml: string): { readonly data: unknown } | undefined => orUnsure(yaml, false, (data) => ({ data }));

/** Where values stand in a text. */
export type FindOffset = (pointer: Pointer, onKey: boolean) => number | undefined;

/** A function that finds the offset of a value, or of its key; undefined where the other reader has to be asked. */
export const findQuickly = (yaml: string): FindOffset | undefined =>
  orUnsure(yaml, true, (data, places) => (pointer, onKey) => offsetOf(data, places ?? new Map(), pointer, onKey));

function orUnsure<Found>(
  yaml: string,
  keepsPlaces: boolean,
  found: (data: unknown, places: ReadonlyMap<unknown, Places> | undefined) => Found,
): Found | undefined {
  if (IS_SWAPPED || ODD.test(yaml)) return undefined;
  const reader = new QuickReader(yaml, keepsPlaces);
  try {
    return found(reader.read(), reader.places);
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}

/** As the other reader has it (locate.ts): of the nearest thing above it when it is not there. */
function offsetOf(data: unknown, places: ReadonlyMap<unknown, Places>, pointer: Pointer, onKey: boolean): number | undefined {
  let [value, at, key]: [unknown, number | undefined, number | undefined] = [data, places.get(data)?.at, undefined];
  for (const step of pointer) {
    const isList = Array.isArray(value);
    const name = isList ? Number(step) : String(step);
    const found = places.get(value)?.of(name);
    if (!found) break;
    key = found.key;
    at = found.value;
    value = (value as Record<string | number, unknown>)[name];
  }
  return onKey || at === undefined ? (key ?? at) : at;
}
