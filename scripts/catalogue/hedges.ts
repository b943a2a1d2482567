/** What a source says of a number that is not exact: "over 5,000" is more, "nearly 5,000" is less, "about 5,000" is either. */
import { HEDGE_NAMES } from "../records/schema/choices.ts";
import type { UsageRecord } from "../records/schema/platform.ts";
import { inLang } from "../text/bilingual.ts";
import type { Lang } from "../text/languages.ts";

type Said = Pick<UsageRecord, "approximate" | "hedge">;
type Hedge = NonNullable<UsageRecord["hedge"]>;

/** How it is hedged says also that it is; undefined of an exact number. */
export const hedgeOf = ({ approximate, hedge }: Said): Hedge | undefined => hedge ?? (approximate ? "about" : undefined);

/** "hơn 67.000.000": a number as it is written, with what its source says of it. */
export function showHedged(number: string, record: Said, lang: Lang): string {
  const hedge = hedgeOf(record);
  return hedge ? `${inLang(HEDGE_NAMES[hedge], lang)} ${number}` : number;
}

/** Whether a number is sure to be more than another. */
export const isMoreThan = (value: number, limit: number, record: Said): boolean =>
  value > limit || (value === limit && hedgeOf(record) === "over");

/** No source says "over" of what is twice as much, nor "nearly" of half of it. */
const FARTHEST = 2;
/** Next to a number: nearer than any share of people is to another. */
const NEXT = 1e-9;

/**
 * Numbers of which each stands for a part of what a hedged number may be, as far as bounds can tell the parts from each other.
 * "About" is taken for the number itself, but where that is just a bound.
 */
export function mayBe(value: number, record: Said, bounds: readonly number[]): number[] {
  const beside = bounds.flatMap((bound) => [bound - NEXT, bound, bound + NEXT]);
  const hedge = hedgeOf(record);
  if (hedge === "over") return [value + NEXT, ...beside.filter((one) => one > value && one < value * FARTHEST)];
  if (hedge === "under") return [value - NEXT, ...beside.filter((one) => one < value && one > value / FARTHEST)];
  return hedge && bounds.includes(value) ? beside.filter((one) => Math.abs(one - value) <= NEXT * FARTHEST) : [value];
}
