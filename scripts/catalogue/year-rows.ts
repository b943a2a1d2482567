/** The rows of the reports of years: what was done on a day, how each platform stood, what was counted of its use. Nothing hangs on today. */
import { isValidOn } from "../records/agencies.ts";
import type { DocumentRef } from "../records/schema/common.ts";
import { EVENT_TYPES, type EventType, eventMark, isDeciding, isVerified } from "../records/schema/events.ts";
import type { PlatformEvent, UsageRecord } from "../records/schema/platform.ts";
import { isUsed } from "../records/schema/used.ts";
import { compareDates, hasCome, lastDay, type When } from "../text/dates.ts";
import { isUsedHere } from "../words/called.ts";
import type { PlatformOn } from "./as-of.ts";
import type { AssessmentEntry, Catalogue, PlatformEntry } from "./catalogue.ts";
import { outcomeOn } from "./outcome-on.ts";
import { isOutside, newestOutside } from "./outside.ts";
import { ownershipAt } from "./ownership.ts";
import { isLacking, type Outcome } from "./score.ts";
import { type StageCode, stageCodeOf } from "./stage-codes.ts";
import { isHere } from "./stage-standing.ts";
import { RECORD_PARTS } from "./statistics/agencies.ts";
import { planStateOf, showsUse } from "./use.ts";
import { waiverOf, waiversBy } from "./waivers.ts";

export interface ReportRow {
  readonly platform: string;
  /** Codes of the agencies whose platform it was at the end of that day; of a hand-over both. */
  readonly owners: readonly string[];
}

/** What happens to a platform, and that it is assessed, which no event tells. */
export type ActType = EventType | "assessed";
export const ACT_TYPES: readonly ActType[] = EVENT_TYPES.flatMap((type): ActType[] =>
  // Its place is before what rests on it.
  type === "recognised" && isUsedHere("assessment") ? ["assessed", type] : [type],
);

export interface Act extends ReportRow {
  readonly type: ActType;
  readonly date: string;
  readonly document?: DocumentRef | undefined;
  readonly event?: PlatformEvent;
  readonly outcome?: Outcome | undefined;
  /** Codes of criteria that were not met and waived that day, of an assessment. */
  readonly waived?: readonly string[] | undefined;
  /** Whether it counts: not what is unverified, only reported, or not on record as voted on. */
  readonly isCounted: boolean;
}

export interface UsageOfYear extends ReportRow {
  readonly date: string;
  readonly record: UsageRecord;
}

/** What a record should tell by a day, by the ids of its parts; of what bears no day nobody can say since when it is known. */
export const GAPS = (["owner", "plan", "usage", "assessment"] as const).filter((part) => RECORD_PARTS.some(({ id }) => id === part));
export type Gap = (typeof GAPS)[number];

/** How a platform stood at the end of a year. */
export interface YearEnd extends ReportRow {
  readonly stage: StageCode;
  readonly since: string;
  /** Of one that should have been assessed again by then: by when. */
  readonly overdue?: string | undefined;
  readonly missing: readonly Gap[];
}

/** Code of the agency whose platform it was at the end of a day. */
export type OwnerOn = (entry: PlatformEntry, day: string) => readonly string[];

/** By the record and its hand-overs, while the agency was valid: what no later hand-over contradicts is taken to have been so before. */
export function ownerOf({ agencies }: Pick<Catalogue, "agencies">): OwnerOn {
  const validities = new Map(agencies.map(({ data }) => [data.code, data]));
  return ({ data }, day) => {
    const { owner } = ownershipAt(data, ({ date }) => lastDay(date) <= day);
    return owner !== undefined && isValidOn(validities.get(owner) ?? {}, day) ? [owner] : [];
  };
}

/** What was done to a platform, oldest first. */
export function actsOf(entry: PlatformEntry, ownerOn: OwnerOn): Act[] {
  const { id: platform, data, unvoted = [] } = entry;
  const events = data.events.map((event): Act => {
    const { type, date, document, from } = event;
    const isCounted = isDeciding(event) && !unvoted.includes(eventMark(event));
    const owners = [...new Set([...(from === undefined ? [] : [from]), ...ownerOn(entry, lastDay(date))])];
    return { platform, owners, type, date, document, event, isCounted };
  });
  const assessed = entry.assessments
    .filter((one) => isOutside(one) && one.date !== "")
    .map((one): Act => {
      const { date } = one;
      const { document } = one.data;
      return {
        platform,
        owners: ownerOn(entry, date),
        type: "assessed",
        date,
        document,
        outcome: outcomeOn(one, date),
        ...waivedOn(entry, one),
        isCounted: true,
      };
    });
  return [...events, ...assessed].sort((a, b) => compareDates(a.date, b.date));
}

function waivedOn(platform: PlatformEntry, { date, data, score }: AssessmentEntry): Pick<Act, "waived"> {
  const waivers = waiversBy(platform, data.criteria);
  const found = (score?.results ?? []).filter(({ id, result }) => isLacking(result) && waiverOf(waivers, id, date));
  return found.length > 0 ? { waived: found.map(({ id }) => id) } : {};
}

/** What is known of its use, as far as it counts. */
export const usageOf = (entry: PlatformEntry, ownerOn: OwnerOn): UsageOfYear[] =>
  (isUsed("usage") ? (entry.data.usage ?? []) : [])
    .filter(isVerified)
    .map((record) => ({ platform: entry.id, owners: ownerOn(entry, lastDay(record.date)), date: record.date, record }));

/** @param stood how it stood at the end of the day */
export function yearEndOf(entry: PlatformEntry, { lifecycle }: PlatformOn, when: When, ownerOn: OwnerOn): YearEnd {
  const { stage, since, due, overdue } = lifecycle;
  const owners = ownerOn(entry, when.day);
  return {
    ...{ platform: entry.id, owners, stage: stageCodeOf(lifecycle), since },
    ...(overdue ? { overdue: due } : {}),
    missing: isHere(stage) ? GAPS.filter((part) => IS_MISSING[part](entry, when, owners)) : [],
  };
}

const IS_MISSING: Readonly<Record<Gap, (entry: PlatformEntry, when: When, owners: readonly string[]) => boolean>> = {
  owner: (_entry, _when, owners) => owners.length === 0,
  plan: ({ plan, data }, when) => {
    const issued = plan?.data.document?.date;
    const known = plan && (issued === undefined || hasCome(issued, when)) ? plan : undefined;
    const past = data.events.filter(({ date }) => hasCome(date, when));
    return planStateOf(known, past) === "unknown";
  },
  usage: ({ data }, when) => !(data.usage ?? []).some((one) => isVerified(one) && showsUse(one) && hasCome(one.date, when)),
  assessment: ({ assessments }, { day }) => newestOutside(assessments, day) === undefined,
};
