/**
 * Whether a platform is in use, beside its stage: by law, when an event says that it was launched; by evidence, when
 * somebody counted its use, or the list itself says that it runs already. Neither stands for the other. Derived, never
 * written. Pure: today is an argument.
 */
import { PEOPLE_METRICS, SUPPLY_METRICS } from "../records/schema/choices.ts";
import { EVENT_FACTS, givesStage, isDeciding, isVerified } from "../records/schema/events.ts";
import type { Platform, PlatformEvent, UsageRecord } from "../records/schema/platform.ts";
import { compareDates, firstDay, hasCome, lastDay, monthsBetween, type When } from "../text/dates.ts";

export const USE_BASES = ["law", "evidence", "unknown"] as const;
export type UseBasis = (typeof USE_BASES)[number];

/** What says so: the event, the oldest usage value, the list. */
export const USE_SIGNS = ["launched", "usage", "list"] as const;
type UseSign = (typeof USE_SIGNS)[number];

export interface Use {
  readonly basis: UseBasis;
  /** Known to be in use on that day, month or year; of evidence the oldest, so it may be so for longer. */
  readonly since?: string;
  readonly by?: UseSign;
  /** Of a launch: since when there is evidence that is surely older. */
  readonly evidenceSince?: string;
  readonly evidenceBy?: UseSign;
  /** The newest value of its use, of people where several are of one day. */
  readonly newest?: Pick<UsageRecord, "date" | "metric" | "value" | "unit" | "approximate" | "hedge">;
}

/** A usage value as far as it tells of use; where it was read is said elsewhere. */
export type UsageSaid = Omit<UsageRecord, "source">;

/** The oldest value that surely shows use; no other is needed to say since when there is evidence on any day. */
export const oldestSign = (usage: readonly UsageSaid[] = []): UsageSaid | undefined =>
  usage.filter((one) => isVerified(one) && showsUse(one)).sort((a, b) => compareDates(a.date, b.date))[0];

/** Whether a value is evidence of use: not one of what there is to be used. */
export const showsUse = ({ metric, value }: Pick<UsageRecord, "metric" | "value">): boolean =>
  value > 0 && !SUPPLY_METRICS.includes(metric);

/** What is known of the use of a platform at the end of a day; what is unverified says nothing of it. */
export function useOn({ events, usage = [] }: { events: readonly PlatformEvent[]; usage?: readonly UsageSaid[] }, when: When): Use {
  const isPast = (one: PlatformEvent | UsageSaid) => hasCome(one.date, when) && isVerified(one);
  const values = usage.filter(isPast);
  const found = newestValue(values.filter(({ metric }) => !SUPPLY_METRICS.includes(metric)));
  const newest = found ? { newest: shortOf(found) } : {};
  const past = events.filter(isPast);
  const launch = past.find(({ type }) => EVENT_FACTS[type].gives === "in-use");
  const [oldest] = [...values.filter(showsUse).map(signOf("usage")), ...past.flatMap((event) => runningSince(event, when))].sort((a, b) =>
    compareDates(a.since, b.since),
  );
  if (launch) {
    const isOlder = oldest !== undefined && lastDay(oldest.since) < firstDay(launch.date);
    return {
      basis: "law",
      since: launch.date,
      by: "launched",
      ...(isOlder ? { evidenceSince: oldest.since, evidenceBy: oldest.by } : {}),
      ...newest,
    };
  }
  return oldest ? { basis: "evidence", ...oldest, ...newest } : { basis: "unknown", ...newest };
}

const signOf =
  (by: UseSign) =>
  ({ date }: { readonly date: string }) => ({ since: date, by });

/** That a list says that it runs already is a sign since the list, but of no day before the one that it names. */
function runningSince(
  { date, operation: { already, from = date } = {} }: PlatformEvent,
  when: When,
): Pick<Required<Use>, "since" | "by">[] {
  const since = firstDay(from) > lastDay(date) ? from : date;
  return already && hasCome(since, when) ? [{ since, by: "list" }] : [];
}

const countsPeople = ({ metric }: UsageSaid): number => Number(PEOPLE_METRICS.includes(metric));

const newestValue = (values: readonly UsageSaid[]): UsageSaid | undefined =>
  [...values].sort((a, b) => compareDates(b.date, a.date) || countsPeople(b) - countsPeople(a))[0];

const shortOf = ({ date, metric, value, unit, approximate, hedge }: UsageSaid): NonNullable<Use["newest"]> => ({
  ...{ date, metric, value },
  ...(unit === undefined ? {} : { unit }),
  ...(hedge !== undefined || approximate ? { approximate: true } : {}),
  ...(hedge === undefined ? {} : { hedge }),
});

/** Whole months since the newest value; undefined where there is none. */
export const useAge = ({ newest }: Pick<Use, "newest">, today: string): number | undefined =>
  newest && Math.max(0, monthsBetween(lastDay(newest.date), today));

/** How much is known of a plan: what stands in it; only that it was issued; only that others tell of it; nothing. */
export const PLAN_STATES = ["content", "issued", "reported", "unknown"] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What is unverified says nothing of it. */
export function planStateOf(plan: unknown, events: readonly PlatformEvent[]): PlanState {
  if (plan) return "content";
  const plans = events.filter((event) => givesStage("planned")(event) && isVerified(event));
  return plans.some(isDeciding) ? "issued" : plans.length > 0 ? "reported" : "unknown";
}

/**
 * Whether what is said of a platform is what it is to become: the list that names it gives a time of operation that has not passed,
 * and nothing shows that it is in use.
 */
export function isAim({ data: { events }, use }: { readonly data: Pick<Platform, "events">; readonly use: Use }, today: string): boolean {
  const said = events.findLast(({ operation }) => operation !== undefined)?.operation;
  const until = said?.to ?? said?.from;
  return use.basis === "unknown" && said?.already !== true && until !== undefined && lastDay(until) >= today;
}
