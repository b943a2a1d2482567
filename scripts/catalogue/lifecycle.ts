/**
 * Events + assessments + today -> the stage of a platform, what is due, and who acts next (the six steps of the letter
 * of 2024). The stage is never written in a file. Pure: today is an argument.
 */

import { EVENT_FACTS, EVENT_TYPES, type EventFacts, type EventType, eventMark, isDeciding, type Stage } from "../records/schema/events.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import { addDays, addMonths, lastDay } from "../text/dates.ts";
import { type Circumstances, STAGE_FACTS } from "./stages.ts";
import { type Actor, type PlatformTask, TASK_FACTS } from "./tasks.ts";

/** What an event of a type does to a platform in a stage; undefined where it is not allowed. */
export function transition(stage: Stage | undefined, type: EventType): "moves" | "confirms" | "keeps" | undefined {
  const facts = EVENT_FACTS[type];
  if (!facts.gives) return facts.within && !(stage && facts.within.includes(stage)) ? undefined : "keeps";
  if (facts.after.includes(stage ?? "none")) return "moves";
  return stage && facts.confirms.includes(stage) ? "confirms" : undefined;
}

/** The events that a stage allows next and not every stage does, for messages. */
export const allowedAfter = (stage: Stage | undefined): readonly EventType[] =>
  EVENT_TYPES.filter((type) => transition(stage, type) && isBound(EVENT_FACTS[type]));

const isBound = (facts: EventFacts): boolean => facts.gives !== undefined || facts.within !== undefined;

/**
 * Whether one step of the process may be recorded after another, with others between them or not: by what the events allow,
 * without leaving the list or losing a recognition on the way.
 */
export function mayFollow(earlier: Stage, later: Stage): boolean {
  const reached = new Set([earlier]);
  for (const stage of reached)
    for (const [gives, does] of leadingFrom(stage)) {
      if (gives === later) return true;
      if (does === "moves") reached.add(gives);
    }
  return false;
}

/** The steps that events give in a stage; those that only confirm it leave it as it is. */
const leadingFrom = (stage: Stage) =>
  EVENT_TYPES.flatMap((type) => {
    const [{ gives }, does] = [EVENT_FACTS[type], transition(stage, type)];
    return gives && does && isStep(gives) ? [[gives, does] as const] : [];
  });

/** Whether a stage has a place in the row of steps beyond the time it lasts. */
export const isStep = (stage: Stage): boolean => STAGE_FACTS[stage].step !== "while-present";

interface StageWalk {
  readonly stage: Stage | undefined;
  /** Day the platform came into its stage. */
  readonly since: string | undefined;
  /** Whether it is on the list after the last event. */
  readonly listed: boolean;
  /** Indexes of events that are not allowed after the earlier ones, with the stage they met. */
  readonly refused: readonly { readonly index: number; readonly stage: Stage | undefined }[];
}

/**
 * Walks the events in order; an event that is not allowed is noted and followed, so that one problem is said once.
 * @param isProduct of an entry of the list, which is listed for it: it begins with whatever may follow that
 */
export function walkEvents(events: readonly PlatformEvent[], isProduct = false): StageWalk {
  let stage: Stage | undefined;
  let since: string | undefined;
  let listed = false;
  const refused: { index: number; stage: Stage | undefined }[] = [];
  events.forEach(({ type, date }, index) => {
    const { gives, list } = EVENT_FACTS[type];
    if (list !== "stays") listed = list === "enters";
    const does = transition(stage, type) ?? (isProduct && !stage ? transition("listed", type) : undefined);
    if (!does) refused.push({ index, stage });
    if (!gives || gives === stage || does === "confirms") return;
    [stage, since] = [gives, date];
  });
  return { stage, since, listed, refused };
}

export interface Lifecycle {
  readonly stage: Stage;
  readonly since: string;
  /** Whether no source is known to say what the stage follows from. */
  readonly unverified?: true;
  /** Whether it follows from what the agencies vote on, and the ledger has no votes, or not enough, for what it is now. */
  readonly unvoted?: true;
  /** Of one that is listed: when its list takes effect, which it has not yet. */
  readonly coming?: string;
  /** Day by which the platform must be assessed again. */
  readonly due?: string;
  readonly overdue: boolean;
  readonly next: { readonly actor: Actor; readonly task: PlatformTask };
}

/** The events that decide: what is unverified or only reported does so only where nothing else gives a stage, which is unverified then. */
export function decidingEvents(events: readonly PlatformEvent[]): readonly PlatformEvent[] {
  const sure = events.filter(isDeciding);
  return walkEvents(sure).stage ? sure : events;
}

/** Derives the lifecycle; undefined when no event gives a stage. */
export function deriveLifecycle(all: readonly PlatformEvent[], circumstances: Circumstances, today: string): Lifecycle | undefined {
  const events = decidingEvents(all);
  const walked = walkEvents(events);
  if (!walked.stage || !walked.since) return undefined;
  const { stage, since } = stageToday(walked.stage, walked.since, circumstances);
  const due = dueDate(stage, lastDecision(events, stage) ?? since, circumstances);
  const task = nextTask(stage, circumstances, due, today);
  const next = { actor: actorOf(task, circumstances), task };
  const given = givingEvent(all, { stage: walked.stage, since: walked.since });
  const sure = given && !isDeciding(given) ? { unverified: true as const } : {};
  const { listComing } = circumstances;
  const coming = listComing !== undefined && stage === "listed" ? { coming: listComing } : {};
  return { stage, since, ...sure, ...coming, ...(due ? { due } : {}), overdue: due !== undefined && due < today, next };
}

/** All events that a stage rests on: what gave it, and what confirmed it later. */
export function restsOn(all: readonly PlatformEvent[], { stage, since }: Pick<Lifecycle, "stage" | "since">): readonly PlatformEvent[] {
  const giving = decidingEvents(all).filter(({ type }) => EVENT_FACTS[type].gives === stage);
  const first = giving.findIndex(({ date }) => date === since);
  return first < 0 ? [] : giving.slice(first);
}

/** A stage of which none of the events that it rests on has its votes is not to be taken for decided. @param unvoted events by kind and day */
export function markUnvoted<Of extends Pick<Lifecycle, "stage" | "since">>(
  lifecycle: Of,
  events: readonly PlatformEvent[],
  unvoted: readonly string[] = [],
): Of & Pick<Lifecycle, "unvoted"> {
  const marks = unvoted.length > 0 ? restsOn(events, lifecycle).map(eventMark) : [];
  return marks.length > 0 && marks.every((mark) => unvoted.includes(mark)) ? { ...lifecycle, unvoted: true } : lifecycle;
}

/** What a stage follows from; none where it follows from a list. */
const givingEvent = (all: readonly PlatformEvent[], { stage, since }: Pick<Lifecycle, "stage" | "since">): PlatformEvent | undefined =>
  decidingEvents(all).findLast(({ type, date }) => date === since && EVENT_FACTS[type].gives === stage);

/** A stage that rests on a list ends with it. */
function stageToday(stage: Stage, since: string, { offListSince }: Circumstances): { stage: Stage; since: string } {
  return offListSince !== undefined && STAGE_FACTS[stage].restsOnList ? { stage: "off-list", since: offListSince } : { stage, since };
}

/** Whether a platform in a stage must be assessed again, by its criteria. */
const mustReassess = (stage: Stage, { periods }: Circumstances): boolean =>
  STAGE_FACTS[stage].reassessed === "always" || (STAGE_FACTS[stage].reassessed === "where-covered" && periods?.coversPotential === true);

/** Counted from the newest assessment, or from the decision when no assessment was published. */
function dueDate(stage: Stage, decided: string, circumstances: Circumstances): string | undefined {
  const { assessed, periods } = circumstances;
  const months = periods?.reassessmentMonths;
  if (months === undefined || !mustReassess(stage, circumstances)) return undefined;
  return addMonths(assessed?.date ?? lastDay(decided), months);
}

function lastDecision(events: readonly PlatformEvent[], stage: Stage): string | undefined {
  return events.findLast(({ type }) => EVENT_FACTS[type].gives === stage)?.date;
}

/** What has to be done first where it is not known who is to act. */
function nextTask(stage: Stage, circumstances: Circumstances, due: string | undefined, today: string): PlatformTask {
  const task = renewalTask(circumstances, due, today) ?? STAGE_FACTS[stage].next(circumstances);
  const actor = actorOf(task, circumstances);
  if (actor === "owner" && !circumstances.hasOwner) return "name-owner";
  return actor === "convener" && !circumstances.hasConvener ? "name-convener" : task;
}

function actorOf(task: PlatformTask, { isEnterpriseOwned, criteriaIssuer = "criteria-issuer" }: Circumstances): Actor {
  const facts = TASK_FACTS[task];
  const actor = isEnterpriseOwned ? facts.ofEnterprise : facts.actor;
  return actor === "criteria-issuer" ? criteriaIssuer : actor;
}

/** QĐ 1230: the owner has published platforms assessed again every year. */
function renewalTask({ periods }: Circumstances, due: string | undefined, today: string): PlatformTask | undefined {
  if (!due) return undefined;
  if (due < today) return "reassess-overdue";
  return addDays(due, -(periods?.renewalWindowDays ?? 0)) <= today ? "reassess" : undefined;
}
