/** One of several parts of a row of things, each of which is in exactly one: made by threads, or machines, beside each other. */
export interface Shard {
  /** From 0. */
  readonly index: number;
  readonly of: number;
}

export const WHOLE: Shard = { index: 0, of: 1 };

/** Every so manieth, so that what costs more than its neighbours is not all in one. */
export function* inShard<T>(items: Iterable<T>, { index, of }: Shard): Generator<T> {
  let place = 0;
  for (const item of items) if (place++ % of === index) yield item;
}

export const shards = (of: number): Shard[] => Array.from({ length: of }, (_, index) => ({ index, of }));
