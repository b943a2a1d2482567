/**
 * A record that is still being written, for the rules: what its schema refuses is not there, and a rule that asks for that, or for
 * what must be there and is not, has no answer yet. All others have, so that what is wrong is said at once.
 */
import type { Pointer } from "../problems/problem.ts";
import type { ParsedFile } from "./parse.ts";
import { formErrors } from "./validate.ts";

class NotWritten extends Error {}

/** What a question comes to; nothing where it asked for what is not written yet. */
export function ifWritten<Answer>(ask: () => readonly Answer[]): readonly Answer[] {
  try {
    return ask();
  } catch (error) {
    if (error instanceof NotWritten) return [];
    throw error;
  }
}

/** Undefined where the whole of it is of another form, or where its form is right. */
export function asFarAsWritten(file: ParsedFile): ParsedFile | undefined {
  const errors = formErrors(file.kind, file.data);
  const places = errors.map(({ pointer, key }) => (key === undefined ? pointer : [...pointer, key]));
  if (places.length === 0 || places.some((place) => place.length === 0)) return undefined;
  return { ...file, data: without(file.data, places) };
}

/** A copy without some places, each of which answers to nobody. */
function without(value: unknown, places: readonly Pointer[]): unknown {
  if (typeof value !== "object" || value === null || places.length === 0) return value;
  const copy = (Array.isArray(value) ? [] : {}) as Record<string, unknown>;
  for (const [key, part] of Object.entries(value)) {
    const inside = places.flatMap(([step, ...rest]) => (String(step) === key ? [rest] : []));
    if (inside.every((place) => place.length > 0)) copy[key] = without(part, inside);
  }
  for (const [step, ...rest] of places)
    if (rest.length === 0) Object.defineProperty(copy, String(step), { get: notWritten, configurable: true });
  return copy;
}

function notWritten(): never {
  throw new NotWritten();
}
