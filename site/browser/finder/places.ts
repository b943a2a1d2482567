/** Where results stand in the index: what is kept beside it of each record is in that order. Runs in the browser. */
import type { BesideIndex } from "../../discovery/orders.ts";

/** A result, by its name in the index. */
export interface Placed {
  readonly id: string;
}

/** @param all what the index gives when no words are asked for, which is all of it in its order @returns the place of a result, -1 where it has none */
export function placesIn(all: readonly Placed[]): (hit: Placed) => number {
  const known = places.get(all) ?? new Map(all.map(({ id }, place) => [id, place]));
  places.set(all, known);
  return ({ id }) => known.get(id) ?? -1;
}

const places = new WeakMap<readonly Placed[], ReadonlyMap<string, number>>();

/** @param all of the index that is asked @throws where a file is of another: a browser keeps either for a while, and a page that stays open the index */
export function ofThisIndex<File extends BesideIndex>(file: File, all: readonly Placed[]): File {
  if (!all.every(({ id }) => id.startsWith(`${file.index}_`))) throw new Error(`of another index: ${file.index}`);
  return file;
}
