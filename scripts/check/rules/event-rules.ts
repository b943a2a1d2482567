/** Rules on the events of a platform one after the other: their order, what each may follow, and what it changes. */
import { allowedAfter, decidingEvents, walkEvents } from "../../catalogue/lifecycle.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { agencyCalled } from "../../records/agencies.ts";
import type { EventType } from "../../records/schema/events.ts";
import type { Platform, PlatformEvent } from "../../records/schema/platform.ts";
import { firstDay, lastDay, overlap } from "../../text/dates.ts";
import type { Lang } from "../../text/languages.ts";
import { nameWords } from "../../words/words.ts";
import { handover, transfers } from "./platform-rules.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

function ownerMismatch({ data: { owner, events } }: { data: Platform }, { agencies }: Context): Diagnostic[] {
  const to = transfers(events).at(-1)?.event.to;
  if (to === undefined || owner === undefined || to === owner) return [];
  const words = (lang: Lang) => ({ owner: agencyCalled(owner, agencies, lang), to: agencyCalled(to, agencies, lang) });
  return [diagnostic("owner-mismatch", words, { pointer: ["owner"], elsewhere: ["events"], ...handover(to, owner) })];
}

function brokenChain({ data }: { data: Platform }, { agencies }: Context): Diagnostic[] {
  let before: string | undefined;
  return transfers(data.events).flatMap(({ event: { from, to }, index }) => {
    const expected = before;
    before = to;
    if (from === undefined || expected === undefined || from === expected) return [];
    const words = (lang: Lang) => ({ from: agencyCalled(from, agencies, lang), before: agencyCalled(expected, agencies, lang) });
    return [diagnostic("event-owner", words, { pointer: ["events", index, "from"] })];
  });
}

function disorder({ data }: { data: Pick<Platform, "events"> }): Diagnostic[] {
  return data.events.flatMap(({ date }, index) => {
    const before = data.events
      .slice(0, index)
      .map((event) => event.date)
      .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
      .at(-1);
    if (before === undefined || firstDay(before) <= lastDay(date)) return [];
    return [diagnostic("event-order", { date, before }, { pointer: ["events", index, "date"] })];
  });
}

/**
 * Two events of which one is dated to its month or year alone, where both orders could be and lead to different stages: that
 * they stand in one order says only who wrote them down.
 */
function unordered({ data: { events } }: { data: Platform }): Diagnostic[] {
  if (events.every(({ date }) => date.length === DAY)) return [];
  return events.flatMap((event, index) => {
    const other = events.slice(0, index).find((earlier, place) => {
      const isOpen = earlier.date.length + event.date.length < 2 * DAY && overlap(earlier.date, event.date);
      return isOpen && (leadsElsewhere(events, place, index) || leadsElsewhere(events, index, place));
    });
    if (!other) return [];
    const words = (lang: Lang) => {
      const { events: names } = nameWords[lang];
      return { type: names[event.type], date: event.date, other: names[other.type], otherDate: other.date };
    };
    return [diagnostic("event-unordered", words, { pointer: ["events", index, "date"] })];
  });
}
const DAY = "2026-01-31".length;

/** Whether the events are as possible with one of them in another place, and come to another stage. */
function leadsElsewhere(events: PlatformEvent[], from: number, to: number): boolean {
  const moved = [...events];
  moved.splice(to, 0, ...moved.splice(from, 1));
  const [is, other] = [walkEvents(events), walkEvents(moved)];
  const isPossible = other.refused.length <= is.refused.length && disorder({ data: { events: moved } }).length === 0;
  return isPossible && (is.stage !== other.stage || is.listed !== other.listed);
}

function transitions({ data }: { data: Platform }): Diagnostic[] {
  const { stage, refused } = walkEvents(data.events, data.entry !== undefined);
  // What is only reported gives no stage, and keeps what is sure from none.
  const sure = decidingEvents(data.events);
  const stopped = new Set(walkEvents(sure, data.entry !== undefined).refused.map(({ index }) => sure[index]));
  const isPossible = (event: PlatformEvent | undefined) => event !== undefined && sure.includes(event) && !stopped.has(event);
  const diagnostics = refused
    .filter(({ index }) => !isPossible(data.events[index]))
    .map(({ index, stage: met }) => {
      const words = (lang: Lang) => ({
        ...transitionWords(data.events[index]?.type, allowedAfter(met), lang),
        stage: met && nameWords[lang].stages[met],
      });
      return diagnostic("event-transition", words, { pointer: ["events", index, "type"] });
    });
  if (stage || diagnostics.length > 0) return diagnostics;
  const first = (lang: Lang) => transitionWords(data.events[0]?.type, allowedAfter(undefined), lang);
  return [diagnostic("event-transition", first, { pointer: ["events", 0, "type"] })];
}

function transitionWords(type: EventType | undefined, allowed: readonly EventType[], lang: Lang) {
  const { events } = nameWords[lang];
  return { type: type ? events[type] : "", allowed: allowed.map((one) => events[one]) };
}

/** What is said to have changed is another than before: the owner, the name. */
function unchanged({ data: { events, name } }: { data: Platform }): Diagnostic[] {
  return events.flatMap(({ type, from, to, previousName }, index) => {
    const later = events.slice(index + 1).find((one) => one.previousName !== undefined)?.previousName ?? name;
    const isSameName = previousName !== undefined && Object.entries(previousName).every(([lang, one]) => later[lang as Lang] === one);
    const key = from !== undefined && from === to ? "to" : isSameName ? "previousName" : undefined;
    return key
      ? [diagnostic("event-unchanged", (lang) => ({ type: nameWords[lang].events[type] }), { pointer: ["events", index, key] })]
      : [];
  });
}

function operations({ data }: { data: Platform }): Diagnostic[] {
  return data.events.flatMap(({ operation: { from, to } = {} }, index) =>
    from !== undefined && to !== undefined && firstDay(from) > lastDay(to)
      ? [diagnostic("operation-order", { from, to }, { pointer: ["events", index, "operation", "to"] })]
      : [],
  );
}

export const eventRules: readonly Rule[] = [
  ruleFor("platform", "owner-mismatch", ownerMismatch),
  ruleFor("platform", "event-owner", brokenChain),
  ruleFor("platform", "event-unchanged", unchanged),
  ruleFor("platform", "event-order", disorder),
  ruleFor("platform", "event-unordered", unordered),
  ruleFor("platform", "event-transition", transitions),
  ruleFor("platform", "operation-order", operations),
];
