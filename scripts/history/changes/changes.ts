/**
 * Two catalogues -> what changed, in sentences, and what it does: for every platform whose stage, outcome or any
 * criterion result differs, before and after with the cause. The same function serves the pull request, the history,
 * the feed, and the dry run of a criteria change (design §4). Pure.
 */
import type { Catalogue, CriteriaEntry, PlatformEntry } from "../../catalogue/catalogue.ts";
import { isBetter, type Outcome } from "../../catalogue/score.ts";
import type { Verdict } from "../../records/schema/assessment.ts";
import type { Stage } from "../../records/schema/events.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { same } from "../../text/same.ts";
import { changeWords } from "../words/changes.ts";
import { criteriaChanges } from "./criteria-changes.ts";
import { dryRun } from "./dry-run.ts";
import { platformChanges } from "./platform-changes.ts";

/** One thing that changed, as a sentence. */
export interface Change {
  readonly kind: "platform" | "criteria";
  /** Id of the platform or criteria set. */
  readonly id: string;
  readonly sentence: Bilingual;
}

/** What of a platform a change can better or worsen. */
export interface StageAndOutcome {
  readonly stage: Stage;
  readonly outcome: Outcome | undefined;
}

/** What a change does to one platform. */
export interface Impact {
  readonly id: string;
  readonly name: Bilingual;
  /** Absent for a new platform. */
  readonly before?: StageAndOutcome;
  /** Absent for one that is gone. */
  readonly after?: StageAndOutcome;
  /** Criteria of the newest assessment whose result differs. */
  readonly results: readonly { readonly criterion: string; readonly before: Verdict | undefined; readonly after: Verdict | undefined }[];
  readonly causes: readonly Bilingual[];
}

/** Whether a platform comes out better; one that is new, gone or can not be read neither gains nor loses. */
export const gains = ({ before, after }: Impact): boolean => !!before && !!after && isBetter(after.outcome, before.outcome);
/** Whether a platform comes out worse. */
export const loses = ({ before, after }: Impact): boolean => !!before && !!after && isBetter(before.outcome, after.outcome);

export interface Comparison {
  readonly changes: readonly Change[];
  readonly impact: readonly Impact[];
  /** What new criteria sets would make of the platforms assessed by the sets they replace. */
  readonly dryRun: readonly Impact[];
}

/** Compares two catalogues, in the order of their ids. */
export function compareCatalogues(before: Catalogue, after: Catalogue): Comparison {
  const criteria = pairs(before.criteria, after.criteria).flatMap(([old, now]) => criteriaChanges(old, now));
  const platforms = pairs(before.platforms, after.platforms).filter(([old, now]) => !same(old, now));
  return {
    changes: [...platforms.flatMap(([old, now]) => platformChanges(old, now)), ...criteria],
    impact: platforms.flatMap(([old, now]) => impactOf(old, now, before, after) ?? []),
    dryRun: dryRun(before, after),
  };
}

/** Entries of one id from both sides; undefined where it is not there. */
function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): [T | undefined, T | undefined][] {
  const [old, now] = [new Map(before.map((entry) => [entry.id, entry])), new Map(after.map((entry) => [entry.id, entry]))];
  return [...new Set([...old.keys(), ...now.keys()])].sort().map((id) => [old.get(id), now.get(id)]);
}

function impactOf(old: PlatformEntry | undefined, now: PlatformEntry | undefined, before: Catalogue, after: Catalogue): Impact | undefined {
  const [was, is] = [old && stageAndOutcome(old), now && stageAndOutcome(now)];
  const results = resultChanges(old, now);
  if (same(was, is) && results.length === 0) return undefined;
  const { id, data } = (now ?? old) as PlatformEntry;
  return {
    id,
    name: { vi: data.name.vi, en: data.name.en ?? data.name.vi },
    ...(was ? { before: was } : {}),
    ...(is ? { after: is } : {}),
    results,
    causes: causesOf(old, now, before, after),
  };
}

const stageAndOutcome = ({ lifecycle, latest }: PlatformEntry): StageAndOutcome => ({
  stage: lifecycle.stage,
  outcome: latest?.score?.outcome,
});

function resultChanges(old: PlatformEntry | undefined, now: PlatformEntry | undefined): Impact["results"] {
  const verdicts = (entry: PlatformEntry | undefined) => new Map(entry?.latest?.score?.results.map(({ id, result }) => [id, result]));
  const [was, is] = [verdicts(old), verdicts(now)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((criterion) => ({ criterion, before: was.get(criterion), after: is.get(criterion) }))
    .filter((result) => result.before !== result.after);
}

/** Why: the platform's own files, or the criteria set or framework that its newest assessment is scored by. */
function causesOf(old: PlatformEntry | undefined, now: PlatformEntry | undefined, before: Catalogue, after: Catalogue): Bilingual[] {
  if (!old) return [changeWords.causeNew()];
  if (!now) return [changeWords.causeGone()];
  const causes: Bilingual[] = [];
  if (!same(old.data.events, now.data.events)) causes.push(changeWords.causeEvents());
  if (!same(old.data.usage, now.data.usage)) causes.push(changeWords.causeUsage());
  if (old.latest?.date !== now.latest?.date) causes.push(changeWords.causeAssessment(now.latest?.date));
  else if (!same(old.latest?.data, now.latest?.data)) causes.push(changeWords.causeAssessmentChanged(now.latest?.date));
  for (const id of setsBehind(now, after)) {
    const find = ({ criteria }: Catalogue): CriteriaEntry["data"] | undefined => criteria.find((entry) => entry.id === id)?.data;
    if (!same(find(before), find(after))) causes.push(changeWords.causeCriteria(id));
  }
  return causes;
}

function setsBehind({ latest }: PlatformEntry, { criteria }: Catalogue): string[] {
  const set = latest?.data.criteria;
  const framework = criteria.find(({ id }) => id === set)?.data.extends;
  return [set, framework].filter((id) => id !== undefined);
}
