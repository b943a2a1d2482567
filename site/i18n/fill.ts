import { madeOnce } from "../../scripts/text/made-once.ts";

/** What stands between the places, and at every second place the name of one. */
const partsOf = madeOnce((sentence) => sentence.split(/\{(\w+)\}/), 1_000);

/** A sentence with its places filled: "{count} platforms". A place that nothing is given for stays as it is. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  partsOf(sentence)
    .map((part, index) => (index % 2 === 0 ? part : Object.hasOwn(values, part) ? String(values[part]) : `{${part}}`))
    .join("");
