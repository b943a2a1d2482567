/**
 * Usage values as numbers that can decide: the user share, and what makes a value doubtful. A doubtful value decides nothing,
 * wherever it is used: the score counts it as unknown, and the check says what is wrong.
 */
import type { Criterion } from "../records/schema/criteria.ts";
import type { UsageRecord } from "../records/schema/platform.ts";
import { compareDates, isBy, newestOf } from "../text/dates.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { measureWords } from "../words/words.ts";

/** Metrics that count people, used when the criterion names none. */
export const PEOPLE_METRICS: readonly string[] = ["users", "active-users", "accounts"];

/** Users in percent of the potential market. Multiplied first: 57 of 100 is 57 and not 56.99999999999999. */
export const userShare = ({ value, potentialMarket }: UsageRecord): number | undefined =>
  potentialMarket && (value * 100) / potentialMarket.value;

/** The newest usage record of the right metric with a potential market, not later than the day. */
export const shareRecord = (criterion: Criterion, usage: readonly UsageRecord[], date: string): UsageRecord | undefined =>
  newestOf(usage.filter((record) => isOfShare(criterion, record) && isBy(record.date, date)).sort((a, b) => rankOf(b) - rankOf(a)));

/** Of several counts of one day the users decide, wherever they stand in the file. */
const rankOf = ({ metric }: UsageRecord): number => PEOPLE_METRICS.indexOf(metric);

const isOfShare = ({ metric }: Criterion, record: UsageRecord): boolean =>
  record.potentialMarket !== undefined && (metric ? record.metric === metric : PEOPLE_METRICS.includes(record.metric));

/** What can be wrong with a value. */
export type Doubt =
  | { readonly kind: "over-market"; readonly share: number }
  | { readonly kind: "fraction" }
  | { readonly kind: "market"; readonly value: number }
  | { readonly kind: "drop"; readonly before: UsageRecord }
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
  const isPeople = PEOPLE_METRICS.includes(metric) || market !== undefined;
  const share = isPeople ? userShare(record) : undefined;
  const alike = usage.filter((other) => other !== record && sameBasis(other, record));
  const before = newestOf(alike.filter((other) => compareDates(other.date, record.date) < 0));
  const sameDay = alike.find((other) => other.date === record.date);
  return [
    ...(share !== undefined && share > 100 ? [{ kind: "over-market", share } as const] : []),
    ...(isPeople && !Number.isInteger(value) ? [{ kind: "fraction" } as const] : []),
    ...(market && (market.value < SMALLEST_MARKET || !Number.isInteger(market.value))
      ? [{ kind: "market", value: market.value } as const]
      : []),
    ...(isPeople && before && value * THOUSAND <= before.value ? [{ kind: "drop", before } as const] : []),
    ...(sameDay ? [isSameCount(sameDay, record) ? ({ kind: "repeated" } as const) : ({ kind: "differs", other: sameDay } as const)] : []),
    ...(unit !== undefined && (isPeople || !UNITS.includes(unit)) ? [{ kind: "unit", unit } as const] : []),
  ];
}

const isSameCount = (a: UsageRecord, b: UsageRecord): boolean =>
  a.value === b.value && a.potentialMarket?.value === b.potentialMarket?.value;

/** What was counted, and how: two values of one day that agree in this and differ in number can not both be right. */
const sameBasis = (a: UsageRecord, b: UsageRecord): boolean =>
  a.metric === b.metric && a.unit === b.unit && a.basis?.vi.trim() === b.basis?.vi.trim();

/** The first thing that keeps a value from deciding a share; a value that stands there twice is still one value. */
export const decisiveDoubt = (record: UsageRecord, usage: readonly UsageRecord[]): Doubt | undefined =>
  doubtsOf(record, usage).find(({ kind }) => kind !== "repeated");
