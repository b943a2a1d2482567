/** How rows are written, and what they have in common: made when the first of them asks for it. */
import type { Row } from "./figures.ts";

export const atMost = (id: string, work: string, unit: Row["unit"], most: number, measure: Row["measure"]): Row => ({
  id,
  work,
  unit,
  budget: { most },
  measure,
});

export const atLeast = (id: string, work: string, unit: Row["unit"], least: number, measure: Row["measure"]): Row => ({
  id,
  work,
  unit,
  budget: { least },
  measure,
});

/** Made once; what could not be made is not tried again by the next row. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | { readonly failed: unknown } | undefined;
  return () => {
    made ??= tried(make);
    if ("failed" in made) throw made.failed;
    return made.value;
  };
};

function tried<T>(make: () => T): { readonly value: T } | { readonly failed: unknown } {
  try {
    return { value: make() };
  } catch (failed) {
    return { failed };
  }
}
