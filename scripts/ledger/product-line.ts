/**
 * Which product a record was, one after the other: what the agencies voted on is of that one. Which of them it is now is asked of what it says
 * now: a record that was made another by hand and given back is the one it was, whatever came between.
 */
import { isAnother, type PastPolicy, type PlatformPast, type RecordedType } from "./platform-past.ts";

/** What had to be decided, by the commit that brought it. */
export interface DecidedEvent {
  readonly platform: string;
  readonly type: RecordedType;
  readonly date: string;
  readonly commit: string;
  /** YYYY-MM-DD on which the commit came: no earlier than those before it. */
  readonly day: string;
  /** The event as it came, as JSON with its keys in order; empty of another identity. */
  readonly form: string;
  /** What the record is with it. */
  readonly product: Product;
  /** That it is there no more. */
  readonly removed?: true;
}

/** That events which had to be decided are there no more, under one kind and day. */
export interface Removal extends DecidedEvent {
  readonly removed: true;
  /** What main had of them, each time it came. */
  readonly of: readonly DecidedEvent[];
}

export interface Product {
  /** What the record began as. */
  readonly isFirst: boolean;
  /** What made it this one, each time it was made so; nothing where nobody had to decide that. */
  readonly ways: { readonly from: Product; readonly by: readonly DecidedEvent[] }[];
  /** As it was when something of it was decided. */
  readonly seen: PlatformPast[];
  /** As it was last. */
  last: PlatformPast;
}

export interface ProductLine {
  readonly all: readonly Product[];
  readonly now: Product;
}

export function beginLine(record: PlatformPast): ProductLine {
  const now: Product = { isFirst: true, ways: [], seen: [], last: record };
  return { all: [now], now };
}

/**
 * @param isOther whether it is no longer what it was
 * @param by what of the change had to be decided
 */
export function goOn(
  line: ProductLine,
  record: PlatformPast,
  isOther: boolean,
  by: readonly DecidedEvent[],
  policy: PastPolicy,
): ProductLine {
  if (!isOther) {
    line.now.last = record;
    return line;
  }
  const isThat = (one: Product) => one !== line.now && [one.last, ...one.seen].some((then) => isAsThen(then, record, policy));
  const known = line.all.find(isThat);
  const now = known ?? { isFirst: false, ways: [], seen: [], last: record };
  now.last = record;
  now.ways.push({ from: line.now, by });
  return { all: known ? line.all : [...line.all, now], now };
}

/** What can not be read as it was says nothing. */
const isAsThen = (then: PlatformPast, now: PlatformPast, policy: PastPolicy): boolean =>
  then.file !== undefined && now.file !== undefined && !isAnother({ ...then, events: now.events }, now, policy);

/** Whether the agencies saw that it is this one: from its beginning, by a vote on that, or without one from such a product where none is needed. */
export function wasSeen(product: Product, isVoted: (event: DecidedEvent) => boolean, seen: ReadonlySet<Product> = new Set()): boolean {
  if (product.isFirst) return true;
  if (seen.has(product)) return false;
  const past = new Set([...seen, product]);
  return product.ways.some(({ from, by }) => (by.length > 0 ? by.every(isVoted) : wasSeen(from, isVoted, past)));
}
