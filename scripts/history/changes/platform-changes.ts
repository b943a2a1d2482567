/** What changed in one platform, in sentences: what matters most first. */
import type { PlatformEntry } from "../../catalogue/catalogue.ts";
import { platformSchema } from "../../records/schema/platform.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { addedAndRemoved, same } from "../../text/same.ts";
import { changeWords } from "../words/changes.ts";
import type { Change } from "./changes.ts";
import { fieldChange } from "./field-change.ts";

/** Keys told as "from → to", in this order. */
const FIELDS = [
  "name",
  "abbreviation",
  "owner",
  "group",
  "pillars",
  "domain",
  "criteria",
  "focalUnit",
  "enterprise",
  "summary",
  "website",
] as const;

/** Sentences for one platform; either side may be missing. */
export function platformChanges(old: PlatformEntry | undefined, now: PlatformEntry | undefined): Change[] {
  const { id, data } = (now ?? old) as PlatformEntry;
  const say = (sentence: Bilingual): Change => ({ kind: "platform", id, sentence });
  if (!old) return [say(changeWords.added(data.name.vi))];
  if (!now) return [say(changeWords.removed(data.name.vi))];
  return [
    ...standing(old, now),
    ...fields(old, now),
    ...events(old, now),
    ...usage(old, now),
    ...assessments(old, now),
    ...rest(old, now),
  ].map(say);
}

function standing(old: PlatformEntry, now: PlatformEntry): Bilingual[] {
  const [was, is] = [old.lifecycle.stage, now.lifecycle.stage];
  const [outcomeWas, outcomeIs] = [old.latest?.score?.outcome, now.latest?.score?.outcome];
  return [
    ...(was === is ? [] : [changeWords.stage(was, is)]),
    ...(outcomeWas === outcomeIs ? [] : [changeWords.outcome(outcomeWas, outcomeIs)]),
  ];
}

function fields(old: PlatformEntry, now: PlatformEntry): Bilingual[] {
  return FIELDS.filter((key) => !same(old.data[key], now.data[key])).map((key) =>
    fieldChange(platformSchema.properties[key]["x-title"], old.data[key], now.data[key]),
  );
}

function events(old: PlatformEntry, now: PlatformEntry): Bilingual[] {
  const { added, removed } = addedAndRemoved(old.data.events, now.data.events);
  return [
    ...removed.map(({ type, date }) => changeWords.eventRemoved(type, date)),
    ...added.map(({ type, date }) => changeWords.eventAdded(type, date)),
  ];
}

function usage(old: PlatformEntry, now: PlatformEntry): Bilingual[] {
  const { added, removed } = addedAndRemoved(old.data.usage ?? [], now.data.usage ?? []);
  return [...removed.map(({ date }) => changeWords.usageRemoved(date)), ...added.map(({ date }) => changeWords.usageAdded(date))];
}

function assessments(old: PlatformEntry, now: PlatformEntry): Bilingual[] {
  const [was, is] = [new Map(old.assessments.map((one) => [one.date, one])), new Map(now.assessments.map((one) => [one.date, one]))];
  const dates = [...new Set([...was.keys(), ...is.keys()])].sort();
  const told = dates.flatMap((date) => {
    if (!was.has(date)) return [changeWords.assessmentAdded(date)];
    if (!is.has(date)) return [changeWords.assessmentRemoved(date)];
    return same(was.get(date)?.data, is.get(date)?.data) ? [] : [changeWords.assessmentChanged(date)];
  });
  return [...told, ...results(old, now)];
}

/** "KT3: chưa đạt → đạt", between the newest assessments of both sides when they are against one set. */
function results(old: PlatformEntry, now: PlatformEntry): Bilingual[] {
  if (!old.latest || old.latest.data.criteria !== now.latest?.data.criteria) return [];
  const was = new Map(old.latest.score?.results.map(({ id, result }) => [id, result]));
  return (now.latest.score?.results ?? [])
    .filter(({ id, result }) => was.get(id) !== result)
    .map(({ id, result }) => changeWords.result(id, was.get(id), result));
}

function rest(old: PlatformEntry, now: PlatformEntry): Bilingual[] {
  const plan = !old.plan ? changeWords.planAdded() : !now.plan ? changeWords.planRemoved() : changeWords.planChanged();
  return [
    ...(same(old.plan, now.plan) ? [] : [plan]),
    ...(same(old.data.sources, now.data.sources) ? [] : [changeWords.sources()]),
    ...(old.body === now.body ? [] : [changeWords.body()]),
  ];
}
