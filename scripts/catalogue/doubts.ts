/**
 * What makes a usage value doubtful. A doubtful value decides nothing, wherever it is used: the score counts it as unknown,
 * and the check says what is wrong.
 */

import { AMOUNT_METRICS, PART_METRICS, PEOPLE_METRICS } from "../records/schema/choices.ts";
import { isUnverified, isVerified } from "../records/schema/events.ts";
import type { UsageRecord } from "../records/schema/platform.ts";
import { SMALLEST_MARKET } from "../records/schema/usual.ts";
import { CONFIGURED } from "../text/configured.ts";
import { compareDates, isBy, newestOf, overlap } from "../text/dates.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { didYouMean, fold } from "../text/text.ts";
import { measureWords } from "../words/words.ts";
import { isMoreThan } from "./hedges.ts";
import { userShare } from "./usage.ts";

/** What can be wrong with a value. */
export type Doubt =
  | { readonly kind: "over-market"; readonly share: number }
  | { readonly kind: "fraction" | "market-fraction"; readonly value: number }
  | { readonly kind: "market"; readonly value: number; readonly least: number }
  | { readonly kind: "drop" | "market-drop"; readonly before: UsageRecord }
  | { readonly kind: "rise"; readonly after: UsageRecord }
  | { readonly kind: "over-whole" | "differs" | "market-differs"; readonly other: UsageRecord }
  | { readonly kind: "repeated" | "unit-missing" | "hedge-alone" }
  | { readonly kind: "unit"; readonly unit: string; readonly isHeadcount: boolean; readonly suggestion?: string | undefined };

/** Units that are known beside plain counts: those that have a name. */
const UNITS = Object.keys(measureWords[MAIN_LANG].units);

/**
 * How much smaller than another a number is that may have been written in thousands (Vietnamese writes 3.000 for three
 * thousand) or millions: a thousand times, or half of that where what it counts has doubled since.
 */
const SLIP = 500;

/** As the settings say, or as usual. */
const LEAST = { ...SMALLEST_MARKET, ...CONFIGURED.smallestMarket };

const isPeople = ({ metric }: UsageRecord): boolean => PEOPLE_METRICS.includes(metric);

/** Everything doubtful in a value, beside all values of its platform; one that is unverified casts no doubt on the others. */
export function doubtsOf(record: UsageRecord, usage: readonly UsageRecord[]): Doubt[] {
  const others = usage.filter((other) => other !== record && (isUnverified(record) || isVerified(other)));
  return [...ownDoubts(record), ...slips(record, others), ...contradictions(record, others)];
}

/** What can not be whatever else is known. */
function ownDoubts(record: UsageRecord): Doubt[] {
  const { value, unit, metric, potentialMarket: market } = record;
  // What has a market is a part of it, whatever it counts.
  const isHeadcount = isPeople(record) || market !== undefined;
  const share = userShare(record) ?? 0;
  const least = isPeople(record) ? LEAST.people : LEAST.others;
  const found: (Doubt | false | undefined)[] = [
    isMoreThan(share, 100, record) && { kind: "over-market", share },
    record.hedge !== undefined && record.approximate !== true && { kind: "hedge-alone" },
    isHeadcount && !Number.isInteger(value) && { kind: "fraction", value },
    market && market.value < least && { kind: "market", value: market.value, least },
    market && !Number.isInteger(market.value) && { kind: "market-fraction", value: market.value },
    unit === undefined && AMOUNT_METRICS.includes(metric) && { kind: "unit-missing" },
    unit !== undefined &&
      (isHeadcount || !UNITS.includes(unit)) && { kind: "unit", unit, isHeadcount, suggestion: didYouMean(unit, UNITS) },
  ];
  return found.filter((one) => one !== undefined && one !== false);
}

/** A value that is so much smaller than another one, or a market than what was counted before, that thousands or millions are missing. */
function slips(record: UsageRecord, others: readonly UsageRecord[]): Doubt[] {
  const alike = others.filter((one) => sameBasis(one, record));
  const before = newestOf(alike.filter((one) => compareDates(one.date, record.date) < 0 && isSlip(record.value, one.value)));
  const after = alike.find((one) => compareDates(one.date, record.date) > 0 && isSlip(record.value, one.value));
  // All counts of people are parts of one market, however they were counted.
  const ofMarket = others.filter((one) => one.metric === record.metric || (isPeople(one) && isPeople(record)));
  const marketBefore = newestOf(
    ofMarket.filter((one) => compareDates(one.date, record.date) <= 0 && isSlip(marketOf(record), largestIn(one))),
  );
  return [
    ...(before ? [{ kind: "drop", before } as const] : []),
    ...(after && record.value > 0 ? [{ kind: "rise", after } as const] : []),
    ...(marketBefore ? [{ kind: "market-drop", before: marketBefore } as const] : []),
  ];
}

const isSlip = (small: number, large: number): boolean => small < large && small * SLIP <= large;
/** A number that is neither less nor more than any where there is none. */
const marketOf = ({ potentialMarket }: UsageRecord): number => potentialMarket?.value ?? Number.NaN;
export const largestIn = ({ value, potentialMarket }: UsageRecord): number => Math.max(value, potentialMarket?.value ?? 0);

/**
 * A part that is more than its whole, two numbers for one thing, or one twice. Two of one date, as it is written: a year and a
 * month of it may well have other numbers, for use grows; but the same number may be the same figure.
 */
function contradictions(record: UsageRecord, others: readonly UsageRecord[]): Doubt[] {
  const sameDate = others.filter(({ date }) => date === record.date);
  const whole = sameDate.find(
    (one) => one.metric === PART_METRICS[record.metric] && basisOf(one) === basisOf(record) && isMoreThan(record.value, one.value, record),
  );
  const alike = sameDate.filter((one) => sameBasis(one, record));
  const other = alike.find(({ value }) => value !== record.value);
  const otherMarket = alike.find((one) => isOther(marketOf(one), marketOf(record)));
  const isRepeated = others.some((one) => overlap(one.date, record.date) && sameBasis(one, record) && isSameCount(one, record));
  return [
    ...(whole ? [{ kind: "over-whole", other: whole } as const] : []),
    ...(other ? [{ kind: "differs", other } as const] : []),
    ...(!other && otherMarket ? [{ kind: "market-differs", other: otherMarket } as const] : []),
    ...(!other && !otherMarket && isRepeated ? [{ kind: "repeated" } as const] : []),
  ];
}

const isSameCount = (a: UsageRecord, b: UsageRecord): boolean => a.value === b.value && !isOther(marketOf(a), marketOf(b));

/** Where one of two is not known they do not differ. */
const isOther = (one: number, other: number): boolean => one < other || one > other;

/** What was counted, and how: two values of one time that agree in this and differ in number can not both be right. */
const sameBasis = (a: UsageRecord, b: UsageRecord): boolean => a.metric === b.metric && a.unit === b.unit && basisOf(a) === basisOf(b);

const basisOf = ({ basis }: UsageRecord): string => fold(basis?.[MAIN_LANG] ?? "").trim();

/**
 * Whether a doubt keeps a value from deciding a user share. A value that stands there twice is still one value; use that grows
 * or shrinks may be true: the later of two decides only where its record has a note, in which somebody says why.
 */
export function isDecisive({ kind }: Doubt, record: UsageRecord): boolean {
  const { potentialMarket, note } = record;
  if (!potentialMarket || isUnverified(record) || kind === "repeated" || kind === "rise") return false;
  return !(note && (kind === "drop" || kind === "market-drop"));
}

/** The first thing that keeps a value from deciding a share; what was counted after the day says nothing of it. */
export const decisiveDoubt = (record: UsageRecord, usage: readonly UsageRecord[], day: string): Doubt | undefined =>
  doubtsOf(
    record,
    usage.filter(({ date }) => isBy(date, day)),
  ).find((doubt) => isDecisive(doubt, record));
