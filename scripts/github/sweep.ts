/**
 * All open pull requests: those that nothing is to be done for are seen in a look at many at once, and cost no request of their
 * own; the others are reported on one by one, the newest and the oldest by turns, as far as one run may go. Nothing is
 * remembered from sweep to sweep: each judges all of them anew from what stands on GitHub, so that a lost event, a new day or a
 * changed team is made good by the next.
 */
import { prefetch, type Store } from "../git/store.ts";
import { Unjudged, type UnjudgedReason } from "../review/unjudged.ts";
import type { Bot } from "./bot.ts";
import type { PullFacts } from "./facts.ts";
import { type Judging, plannedFor } from "./judging.ts";
import { A_QUESTION, lookAtAll } from "./look.ts";
import { applyAll, planFor, type Reported, reportPull, UNREAD } from "./report.ts";

/** How far one run goes. */
interface Limits {
  /** Requests that GitHub counts: an App has 5,000 an hour, of which the events of that hour need most. */
  readonly requests: number;
  /** In milliseconds. */
  readonly time: number;
}

/** Short of 1,500 requests and ten minutes by what the last pull request may take. */
const LIMITS: Limits = { requests: 1_450, time: 9 * 60_000 };

interface Swept {
  /** Numbers of those that could not be reported on. */
  readonly failed: readonly number[];
  /** Of those left for the next run. */
  readonly left: readonly number[];
}

export async function sweep(bot: Bot, store: Store, judging: Judging, { requests, time }: Limits = LIMITS): Promise<Swept> {
  const end = performance.now() + time;
  const seen = await lookAtAll(bot);
  const numbers = costlyLast(bot, inTurn([...seen.keys()]), seen);
  const failed: number[] = [];
  let fetched = false;
  for (const [index, number] of numbers.entries()) {
    if (index % A_QUESTION === 0) fetched = await fetchLot(bot, store, judging, numbers.slice(index, index + A_QUESTION), seen);
    if (bot.spent.counted >= requests || performance.now() >= end) return { failed, left: numbers.slice(index) };
    const facts = seen.get(number);
    const isDone = facts !== undefined && (await needsNoReport(bot, { ...facts, fetched }, judging));
    const reported = isDone ? "unchanged" : await reportOrFail(bot, number, judging);
    // That GitHub answers no more is no fault of this one: it and the rest are for the next run.
    if (bot.spent.refused !== undefined) return { failed, left: numbers.slice(index) };
    bot.say(`#${number}: ${reported}`);
    if (reported === "failed") failed.push(number);
  }
  return { failed, left: [] };
}

/** The newest and the oldest by turns: a sweep cut short has seen those just made, and in time it sees all. */
export function inTurn<T>(oldestFirst: readonly T[]): T[] {
  const half = Math.ceil(oldestFirst.length / 2);
  const newest = oldestFirst.slice(half).reverse();
  const oldest = oldestFirst.slice(0, half);
  return oldest.flatMap((one, index) => [...newest.slice(index, index + 1), one]);
}

/**
 * Behind all others come those that a look does not tell enough of, and those that are known to take too long or too much: whoever opens
 * some of them must not use up each run before it comes to the rest.
 */
function costlyLast(bot: Bot, numbers: readonly number[], seen: ReadonlyMap<number, PullFacts | undefined>): number[] {
  const costly = new Set(numbers.filter((number) => isCostly(bot, seen.get(number))));
  return [...numbers.filter((number) => !costly.has(number)), ...costly];
}

const COSTLY = ["time", "memory"] as const satisfies readonly UnjudgedReason[];

/** Whether nothing can be seen of it, or all that stands on GitHub says that it was too much already as it is. */
function isCostly(bot: Bot, facts: PullFacts | undefined): boolean {
  if (facts === undefined) return true;
  const isTold = (reason: UnjudgedReason) => plannedFor(bot, facts, UNREAD, new Map(), new Unjudged(reason, "")).actions.length === 0;
  return facts.base === bot.branch && COSTLY.some(isTold);
}

/** Their commits, many at a time; those of a lot that git refuses are fetched one by one when they are judged. */
async function fetchLot(bot: Bot, store: Store, judging: Judging, lot: readonly number[], seen: Awaited<ReturnType<typeof lookAtAll>>) {
  if (!prefetch(store, bot, bot.branch, lot)) return false;
  await judging.ahead(lot.flatMap((number) => seen.get(number) ?? []));
  return true;
}

/**
 * Whether it needs no report of its own; what can not be seen in this look is found out by the report itself. Where teams are to be
 * asked and nothing else, they are asked here: one that GitHub refuses would be asked in each sweep, and the report costs more.
 */
async function needsNoReport(bot: Bot, facts: PullFacts, judging: Judging): Promise<boolean> {
  const planned = await planFor(bot, facts, judging).catch(() => undefined);
  if (!planned?.actions.every((action) => action.do === "request-review")) return false;
  await applyAll(bot, facts.number, planned.actions).catch(() => undefined);
  return true;
}

/** One pull request that can not be reported on must not keep the sweep from the others. */
async function reportOrFail(bot: Bot, number: number, judging: Judging): Promise<Reported> {
  try {
    return await reportPull(bot, number, judging, true);
  } catch (error) {
    bot.say(`#${number}: ${(error as Error).message}`);
    return "failed";
  }
}
