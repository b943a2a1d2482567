/** The parts of a site, of which each thread takes the next without asking another: one that is busy would keep it waiting. */
import type { SitePart } from "./parts.ts";

/** A plain value: a thread is handed it, and what is taken counts for all. */
export interface PartQueue {
  readonly parts: readonly SitePart[];
  /** One number, how many are taken, in memory that threads share. */
  readonly taken: Int32Array;
}

export const partQueue = (parts: readonly SitePart[]): PartQueue => ({
  parts,
  taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
});

/** The parts that are left, each when it is asked for. */
export function* partsLeft({ parts, taken }: PartQueue): Iterable<SitePart> {
  for (let part = parts[Atomics.add(taken, 0, 1)]; part; part = parts[Atomics.add(taken, 0, 1)]) yield part;
}

/** Nobody takes another. */
export const endQueue = ({ parts, taken }: PartQueue): void => {
  Atomics.store(taken, 0, parts.length);
};
