/** What changed in one platform, in sentences: what matters most first. */
import type { AssessmentEntry, FileEntry, PlatformEntry } from "../../catalogue/catalogue.ts";
import { assessmentSchema, planSchema } from "../../records/schema/assessment.ts";
import { ballotSchema } from "../../records/schema/ballot.ts";
import { METRIC_NAMES } from "../../records/schema/choices.ts";
import { event as EVENT } from "../../records/schema/event.ts";
import type { SchemaNode } from "../../records/schema/node.ts";
import { type PlatformEvent, platformSchema, type UsageRecord } from "../../records/schema/platform.ts";
import { usage as USAGE } from "../../records/schema/usage.ts";
import { type Bilingual, inLang } from "../../text/bilingual.ts";
import { inEach, type Lang } from "../../text/languages.ts";
import { isReordered, itemsChanged, same } from "../../text/same.ts";
import type { ChangeSentence } from "./comparison.ts";
import { fieldTouched } from "./field-change.ts";
import { type ChangeDescribers, changedKeys, keyChanges, titleAlone } from "./key-changes.ts";
import { type ChangeWords, sayChange } from "./say-change.ts";
import { waiverChanges } from "./waiver-changes.ts";

/** Sources come last of all: they back what comes before. */
const { sources, ...fields } = platformSchema.properties;

/** Which document became which is what a correction of an event is about; remarks are long, and read whole. */
const EVENT_DESCRIBERS: ChangeDescribers = { special: { note: titleAlone, sources: titleAlone } };

/** Events and usage are described as what happened, by their kind and day; one of the same kind and day is the same, put right. */
const PLATFORM_DESCRIBERS: ChangeDescribers = {
  first: ["name", "abbreviation", "owner", "group", "pillars", "domain", "criteria"],
  special: {
    events: (events, old, now) => {
      const { added, removed, changed } = itemsChanged(
        old as PlatformEvent[],
        now as PlatformEvent[],
        ({ type, date }) => `${date} ${type}`,
      );
      return [
        ...removed.map(({ type, date }) => sayChange((words) => words.eventRemoved(type, date))),
        ...added.map(({ type, date }) => sayChange((words) => words.eventAdded(type, date))),
        ...changed.flatMap(([before, after]) =>
          sayParts(keyChanges(EVENT, before, after, EVENT_DESCRIBERS), (words, parts) => words.eventChanged(after.type, after.date, parts)),
        ),
        ...moved(events, old, now),
      ];
    },
    usage: (usage, old = [], now = []) => {
      const { added, removed, changed } = itemsChanged(
        old as UsageRecord[],
        now as UsageRecord[],
        ({ metric, date }) => `${date} ${metric}`,
      );
      return [
        ...removed.map(({ date, metric }) => sayChange((words, lang) => words.usageRemoved(date, METRIC_NAMES[metric][lang]))),
        ...added.map(({ date, metric }) => sayChange((words, lang) => words.usageAdded(date, METRIC_NAMES[metric][lang]))),
        ...changed.flatMap(([before, after]) =>
          sayParts(changedKeys(USAGE, before, after), (words, parts, lang) =>
            words.usageChanged(after.date, METRIC_NAMES[after.metric][lang], parts),
          ),
        ),
        ...moved(usage, old, now),
      ];
    },
    waivers: (_, old, now) => waiverChanges(old, now),
  },
};

/** The order of events tells which of one day came last. */
const moved = ({ "x-title": title = inEach(() => "") }: SchemaNode, old: unknown, now: unknown): Bilingual[] =>
  isReordered(old as object[], now as object[]) ? [fieldTouched(title)] : [];

/** Ids of those that are there on each side, whether they can be read or not. */
export interface There {
  readonly before?: ReadonlySet<string>;
  readonly after?: ReadonlySet<string>;
}

/** Sentences for one platform; either side may be missing. */
export function platformChanges(old: PlatformEntry | undefined, now: PlatformEntry | undefined, there: There = {}): ChangeSentence[] {
  const { id, data } = (now ?? old) as PlatformEntry;
  const say = (sentence: Bilingual): ChangeSentence => ({ kind: "platform", id, sentence });
  if (!old && there.before?.has(id)) return [say(sayChange((words, lang) => words.replacedUnread(inLang(data.name, lang))))];
  if (!old) return [say(sayChange((words, lang) => words.added(inLang(data.name, lang))))];
  if (!now && there.after?.has(id)) return [say(sayChange((words, lang) => words.unreadable(inLang(data.name, lang))))];
  if (!now) return [say(sayChange((words, lang) => words.removed(inLang(data.name, lang))))];
  return [
    ...stageAndOutcomeChanges(old, now),
    ...keyChanges({ properties: fields }, old.data, now.data, PLATFORM_DESCRIBERS),
    ...assessments(old, now),
    ...openAssessments(old, now),
    ...sheets(old, now),
    ...plan(old, now),
    ...(same(old.data.sources, now.data.sources) ? [] : [sayChange((words) => words.sources)]),
    ...(old.body === now.body ? [] : [sayChange((words) => words.body)]),
  ].map(say);
}

function stageAndOutcomeChanges(old: PlatformEntry, now: PlatformEntry): Bilingual[] {
  const [was, is] = [old.lifecycle.stage, now.lifecycle.stage];
  const [outcomeWas, outcomeIs] = [old.latest?.score?.outcome, now.latest?.score?.outcome];
  return [
    ...(was === is ? [] : [sayChange((words) => words.stage(was, is))]),
    ...(outcomeWas === outcomeIs ? [] : [sayChange((words) => words.outcome(outcomeWas, outcomeIs))]),
  ];
}

function assessments(old: PlatformEntry, now: PlatformEntry): Bilingual[] {
  const byDate = ({ assessments: all }: PlatformEntry) => new Map(all.map((one) => [one.date, one]));
  const [was, is] = [byDate(old), byDate(now)];
  const dates = [...new Set([...was.keys(), ...is.keys()])].sort();
  return [...dates.flatMap((date) => assessment(date, was.get(date), is.get(date))), ...results(old, now)];
}

function assessment(date: string, old: AssessmentEntry | undefined, now: AssessmentEntry | undefined): Bilingual[] {
  if (!old) return [sayChange((words) => words.assessmentAdded(date))];
  if (!now) return [sayChange((words) => words.assessmentRemoved(date))];
  return changedIn(assessmentSchema, old, now, (words, parts) => words.assessmentChanged(date, parts));
}

/** Those whose sheets are awaited; one that is put together is told as an assessment that came. */
function openAssessments(old: PlatformEntry, now: PlatformEntry): Bilingual[] {
  const { added, removed, changed } = itemsChanged([...(old.open ?? [])], [...(now.open ?? [])], ({ date }) => date);
  const isThere = ({ date }: AssessmentEntry) => now.assessments.some((one) => one.date === date);
  return [
    ...removed.filter((one) => !isThere(one)).map(({ date }) => sayChange((words) => words.openRemoved(date))),
    ...added.map(({ date }) => sayChange((words) => words.openAdded(date))),
    ...changed.flatMap(([was, is]) => changedIn(assessmentSchema, was, is, (words, parts) => words.assessmentChanged(is.date, parts))),
  ];
}

function sheets(old: PlatformEntry, now: PlatformEntry): Bilingual[] {
  const { added, removed, changed } = itemsChanged([...(old.ballots ?? [])], [...(now.ballots ?? [])], ({ path }) => path);
  return [
    ...removed.map(({ member, date }) => sayChange((words) => words.sheetRemoved(member, date))),
    ...added.map(({ member, date }) => sayChange((words) => words.sheetAdded(member, date))),
    ...changed.flatMap(([was, is]) => changedIn(ballotSchema, was, is, (words, parts) => words.sheetChanged(is.member, is.date, parts))),
  ];
}

/** "KT3: chưa đạt → đạt", between the newest assessments of both sides when they are against one set. */
function results(old: PlatformEntry, now: PlatformEntry): Bilingual[] {
  if (!old.latest || old.latest.data.criteria !== now.latest?.data.criteria) return [];
  const was = new Map(old.latest.score?.results.map(({ id, result }) => [id, result]));
  return (now.latest.score?.results ?? [])
    .filter(({ id, result }) => was.get(id) !== result)
    .map(({ id, result }) => sayChange((words) => words.result(id, was.get(id), result)));
}

function plan({ plan: old }: PlatformEntry, { plan: now }: PlatformEntry): Bilingual[] {
  if (!old || !now) return same(old, now) ? [] : [old ? sayChange((words) => words.planRemoved) : sayChange((words) => words.planAdded)];
  return changedIn(planSchema, old, now, (words, parts) => words.planChanged(parts));
}

/** A plan or an assessment that changed is described in one sentence that names what did: they are long, and read whole. */
function changedIn(schema: SchemaNode, old: FileEntry<object>, now: FileEntry<object>, say: SayParts): Bilingual[] {
  const parts = [...changedKeys(schema, old.data, now.data), ...(old.body === now.body ? [] : [sayChange((words) => words.bodyTitle)])];
  return sayParts(parts, say);
}

type SayParts = (words: ChangeWords, parts: readonly string[], lang: Lang) => string;

/** One sentence that names what changed; none where nothing did. */
const sayParts = (parts: readonly Bilingual[], say: SayParts): Bilingual[] =>
  parts.length === 0
    ? []
    : [
        sayChange((words, lang) =>
          say(
            words,
            parts.map((part) => part[lang]),
            lang,
          ),
        ),
      ];
