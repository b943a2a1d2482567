/** A result is named by its place in the index: what is kept beside it of each record is in that order. Runs in the browser. */
import type { BesideIndex } from "../../discovery/orders.ts";

/** A result, by its name in the index. */
export interface Placed {
  readonly id: string;
}

/** @param all what the index gives when no words are asked for, which is all of it in its order @returns the places of some results */
export function placesIn(all: readonly Placed[]): (found: readonly Placed[]) => number[] {
  const places = new Map(all.map(({ id }, place) => [id, place]));
  return (found) => found.flatMap(({ id }) => places.get(id) ?? []);
}

/** @param all of the index that is asked @throws where a file is of another: a browser keeps either for a while, and a page that stays open the index */
export function ofThisIndex<File extends BesideIndex>(file: File, all: readonly Placed[]): File {
  if (!all.every(({ id }) => id.startsWith(`${file.index}_`))) throw new Error(`of another index: ${file.index}`);
  return file;
}
