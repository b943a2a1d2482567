/**
 * Usage values as numbers that can decide: the user share, and what makes a value doubtful. A doubtful value decides nothing,
 * wherever it is used: the score counts it as unknown, and the check says what is wrong.
 */
import { PEOPLE_METRICS } from "../records/schema/choices.ts";
import type { Criterion } from "../records/schema/criteria.ts";
import type { UsageRecord } from "../records/schema/platform.ts";
import { compareDates, isBy, newestOf, overlap } from "../text/dates.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { measureWords } from "../words/words.ts";

/** Users in percent of the potential market. Multiplied first: 57 of 100 is 57 and not 56.99999999999999. */
export const userShare = ({ value, potentialMarket }: UsageRecord): number | undefined =>
  potentialMarket && (value * 100) / potentialMarket.value;

/**
 * The newest usage record of the right metric with a potential market, not later than the day. Where it stands in the file
 * decides nothing: of several counts of one day the users decide, and of several of these the smallest share.
 */
export const shareRecord = (criterion: Criterion, usage: readonly UsageRecord[], date: string): UsageRecord | undefined =>
  usage
    .filter((record) => isOfShare(criterion, record) && isBy(record.date, date))
    .sort(byWeight)
    .at(-1);

const byWeight = (a: UsageRecord, b: UsageRecord): number =>
  compareDates(a.date, b.date) || rankOf(b) - rankOf(a) || (userShare(b) ?? 0) - (userShare(a) ?? 0);

const rankOf = ({ metric }: UsageRecord): number => PEOPLE_METRICS.indexOf(metric);

const isOfShare = ({ metric }: Criterion, record: UsageRecord): boolean =>
  record.potentialMarket !== undefined && (metric ? record.metric === metric : PEOPLE_METRICS.includes(record.metric));

/** What can be wrong with a value. */
export type Doubt =
  | { readonly kind: "over-market"; readonly share: number }
  | { readonly kind: "fraction" }
  | { readonly kind: "market"; readonly value: number }
  | { readonly kind: "drop" | "market-drop"; readonly before: UsageRecord }
  | { readonly kind: "differs"; readonly other: UsageRecord }
  | { readonly kind: "repeated" }
  | { readonly kind: "unit"; readonly unit: string };

/** Units that are known beside plain counts: those that have a name. */
const UNITS = Object.keys(measureWords[MAIN_LANG].units);

/** Vietnamese writes 3.000 for three thousand: a value a thousand times smaller than the one before is such a slip. */
const THOUSAND = 1000;
/** Fewer possible users than this are no market: small ones count agencies, of which there are more. */
const SMALLEST_MARKET = 10;

/** Whether a value can decide a user share. */
export const canDecide = ({ potentialMarket }: UsageRecord): boolean => potentialMarket !== undefined;

/** Everything doubtful in a value, beside all values of its platform. */
export function doubtsOf(record: UsageRecord, usage: readonly UsageRecord[]): Doubt[] {
  const { value, unit, metric, potentialMarket: market } = record;
  // What has a market is a part of it, whatever it counts.
  const isHeadcount = PEOPLE_METRICS.includes(metric) || market !== undefined;
  const share = isHeadcount ? userShare(record) : undefined;
  const alike = usage.filter((other) => other !== record && sameBasis(other, record));
  const sameTime = alike.filter((other) => overlap(other.date, record.date));
  const other = sameTime.find((one) => !isSameCount(one, record));
  const before = isHeadcount ? thousandfold(record, alike, countOf) : undefined;
  const marketBefore = thousandfold(
    record,
    usage.filter((one) => sameMarket(one, record)),
    marketOf,
  );
  return [
    ...(share !== undefined && share > 100 ? [{ kind: "over-market", share } as const] : []),
    ...(isHeadcount && !Number.isInteger(value) ? [{ kind: "fraction" } as const] : []),
    ...(market && (market.value < SMALLEST_MARKET || !Number.isInteger(market.value))
      ? [{ kind: "market", value: market.value } as const]
      : []),
    ...(before ? [{ kind: "drop", before } as const] : []),
    ...(marketBefore ? [{ kind: "market-drop", before: marketBefore } as const] : []),
    ...(other ? [{ kind: "differs", other } as const] : sameTime.length > 0 ? [{ kind: "repeated" } as const] : []),
    ...(unit !== undefined && (isHeadcount || !UNITS.includes(unit)) ? [{ kind: "unit", unit } as const] : []),
  ];
}

const countOf = ({ value }: UsageRecord): number => value;
/** A number that is neither less nor more than any where there is none. */
const marketOf = ({ potentialMarket }: UsageRecord): number => potentialMarket?.value ?? Number.NaN;

/** The newest of the earlier records whose number is a thousand times larger. */
const thousandfold = (record: UsageRecord, others: readonly UsageRecord[], numberOf: (one: UsageRecord) => number) =>
  newestOf(
    others.filter(
      (one) => compareDates(one.date, record.date) < 0 && numberOf(record) < numberOf(one) && numberOf(record) * THOUSAND <= numberOf(one),
    ),
  );

/** All counts of people are parts of one market, however they were counted. */
const sameMarket = ({ metric }: UsageRecord, other: UsageRecord): boolean =>
  metric === other.metric || (PEOPLE_METRICS.includes(metric) && PEOPLE_METRICS.includes(other.metric));

const isSameCount = (a: UsageRecord, b: UsageRecord): boolean =>
  a.value === b.value && a.potentialMarket?.value === b.potentialMarket?.value;

/** What was counted, and how: two values of one time that agree in this and differ in number can not both be right. */
const sameBasis = (a: UsageRecord, b: UsageRecord): boolean =>
  a.metric === b.metric && a.unit === b.unit && a.basis?.[MAIN_LANG].trim() === b.basis?.[MAIN_LANG].trim();

/**
 * The first thing that keeps a value from deciding a share. A value that stands there twice is still one value, and a market
 * that is described in other words may well be a smaller one.
 */
export const decisiveDoubt = (record: UsageRecord, usage: readonly UsageRecord[]): Doubt | undefined =>
  doubtsOf(record, usage).find(
    (doubt) => doubt.kind !== "repeated" && !(doubt.kind === "market-drop" && descriptionOf(doubt.before) !== descriptionOf(record)),
  );

const descriptionOf = ({ potentialMarket }: UsageRecord): string | undefined => potentialMarket?.description?.[MAIN_LANG].trim();
