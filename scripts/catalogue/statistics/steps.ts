/**
 * The steps of the process, by the items of its document: how many platforms reached each, and how long it took where two dated facts stand at
 * its ends. What a step is, is said in STEPS and, in words, on the page.
 */

import { EVENT_TYPES, type EventType, eventMark, isDeciding, isVerified } from "../../records/schema/events.ts";
import { compareDates, daysBetween, firstDay, isDate, lastDay } from "../../text/dates.ts";
import { isUsedHere } from "../../words/called.ts";
import type { Catalogue, CriteriaEntry, PlatformEntry } from "../catalogue.ts";
import { isOutside } from "../outside.ts";
import { type Sent, sentOf } from "../sharing.ts";
import { backedStageOf } from "../stages.ts";
import { planStateOf, showsUse } from "../use.ts";
import { itemOf } from "./process-items.ts";

/**
 * The first six as version 1 published them: `share` counts usage figures, `recognise` what came of any assessment; both are no
 * item of the document and keep their meaning. New ones come after.
 */
const ALL_STEP_IDS = ["propose", "criteria", "plan", "assess", "share", "recognise", "recognised", "sharing", "potential"] as const;
export type StepId = (typeof ALL_STEP_IDS)[number];
/** Those that the catalogue uses. */
export const STEP_IDS: readonly StepId[] = ALL_STEP_IDS.filter(isUsedHere);

export interface ProcessStep {
  readonly id: StepId;
  /** The item of the document of the process; absent where it counts something else. */
  readonly item?: number;
  /** Platforms of which it is on record that they reached the step: what a page calls not recorded is not counted. */
  readonly reached: number;
  /** Platforms with both days. */
  readonly timed: number;
  /** Median of the days between; absent with fewer than MEDIAN_FROM platforms. */
  readonly medianDays?: number;
}

/** A median of fewer values says more of one platform than of the step. */
export const MEDIAN_FROM = 3;

interface PlatformFacts {
  readonly entry: PlatformEntry;
  /** The issued criteria set in force for the platform. */
  readonly set?: CriteriaEntry | undefined;
  /** What has been sent for the portal. */
  readonly sent: readonly Sent[];
}

interface StepRule {
  readonly reached: (facts: PlatformFacts) => boolean;
  readonly from: (facts: PlatformFacts) => string | undefined;
  readonly to: (facts: PlatformFacts) => string | undefined;
}

/** What is only reported, or not on record as voted on, is no step taken. */
const first =
  (...types: readonly EventType[]) =>
  ({ entry }: PlatformFacts): string | undefined =>
    entry.data.events
      .filter(isDeciding)
      .filter((event) => !entry.unvoted?.includes(eventMark(event)))
      .find(({ type }) => types.includes(type))?.date;
const firstAssessed = ({ entry }: PlatformFacts) => entry.assessments.find(isOutside)?.date;
/** What is unverified is no step taken. */
const usageOf = ({ entry }: PlatformFacts) => (entry.data.usage ?? []).filter(isVerified).filter(showsUse);
const firstUsage = (facts: PlatformFacts) =>
  usageOf(facts)
    .map(({ date }) => date)
    .sort(compareDates)[0];
const issued = ({ set }: PlatformFacts) => set?.issued;

/** What was sent for the portal, by its owning agency; a figure found in the press is no sharing. */
const firstShared = ({ sent }: PlatformFacts) => sent.map(({ date }) => date).sort(compareDates)[0];
const until = (to: StepRule["to"], from: StepRule["from"]): StepRule => ({ reached: (facts) => to(facts) !== undefined, from, to });

/** Recognised, or called potential: what an assessment stands behind. */
const firstBacked = first(...EVENT_TYPES.filter(backedStageOf));

/** The process itself names the acts that its steps begin and end with; another type of event belongs to none of them. */
const STEPS: Readonly<Record<StepId, StepRule>> = {
  propose: { reached: (facts) => first("proposed")(facts) !== undefined, from: first("proposed"), to: first("listed") },
  criteria: { reached: (facts) => issued(facts) !== undefined, from: first("listed"), to: issued },
  plan: {
    reached: ({ entry }) => ["content", "issued"].includes(planStateOf(entry.plan, entry.data.events)),
    from: first("planned"),
    to: first("launched"),
  },
  assess: { reached: (facts) => firstAssessed(facts) !== undefined, from: first("launched"), to: firstAssessed },
  share: until(firstUsage, first("launched")),
  recognise: until(firstBacked, firstAssessed),
  recognised: until(first("recognised"), firstAssessed),
  sharing: until(firstShared, first("launched")),
  potential: until(first("potential"), firstAssessed),
};

type StepsOf = Pick<Catalogue, "platforms" | "criteria" | "settings" | "today">;

function factsOf({ platforms, criteria, settings, today }: StepsOf): PlatformFacts[] {
  const sets = new Map(criteria.map((entry) => [entry.id, entry]));
  return platforms.map((entry) => ({
    entry,
    set: entry.criteria === undefined ? undefined : sets.get(entry.criteria),
    sent: sentOf(entry.data, settings, { day: today, today }),
  }));
}

export function processSteps(of: StepsOf): ProcessStep[] {
  const { settings } = of;
  const facts = factsOf(of);
  return STEP_IDS.map((id) => {
    const spans = facts.flatMap((each) => spanOf(STEPS[id], each) ?? []);
    const middle = medianDays(spans);
    const item = itemOf(settings, id);
    const reached = facts.filter(STEPS[id].reached).length;
    return {
      id,
      ...(item === undefined ? {} : { item }),
      reached,
      timed: spans.filter(({ days }) => days !== undefined).length,
      ...(middle === undefined ? {} : { medianDays: middle }),
    };
  });
}

/** How long a step took of one platform. */
export interface StepSpan {
  readonly step: StepId;
  readonly platform: string;
  readonly from: string;
  readonly to: string;
  /** Absent where a date is known to the month or year only. */
  readonly days?: number;
}

/** Every step that has both its ends, platform by platform; where the end came before the beginning, the pair measures nothing. */
export const stepSpans = (of: StepsOf): StepSpan[] =>
  factsOf(of).flatMap((facts) =>
    STEP_IDS.flatMap((step) => {
      const span = spanOf(STEPS[step], facts);
      return span ? [{ step, platform: facts.entry.id, ...span }] : [];
    }),
  );

function spanOf(rule: StepRule, facts: PlatformFacts): Pick<StepSpan, "from" | "to" | "days"> | undefined {
  const [from, to] = [rule.from(facts), rule.to(facts)];
  if (!from || !to || firstDay(from) > lastDay(to)) return undefined;
  return { from, to, ...(isDate(from) && isDate(to) ? { days: daysBetween(from, to) } : {}) };
}

/** The median of the days that were measured; undefined of fewer than MEDIAN_FROM. */
export function medianDays(spans: readonly Pick<StepSpan, "days">[]): number | undefined {
  const days = spans.flatMap((span) => span.days ?? []);
  return days.length >= MEDIAN_FROM ? median(days) : undefined;
}

/** The middle value, or the mean of the two in the middle; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[half - 1], sorted[half]];
  if (high === undefined) return undefined;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}
