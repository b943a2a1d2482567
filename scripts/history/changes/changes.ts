/**
 * Two catalogues -> what changed, in sentences, and what it does: for every platform whose stage, outcome or any
 * criterion result differs, before and after with the cause. The same function serves the pull request, the history,
 * the feed, and the dry run of a criteria change.
 */
import type { Catalogue, CriteriaEntry, PlatformEntry } from "../../catalogue/catalogue.ts";
import { textId } from "../../records/texts.ts";
import { type Bilingual, bilingual } from "../../text/bilingual.ts";
import { same } from "../../text/same.ts";
import type { Comparison, Impact, StageAndOutcome } from "./comparison.ts";
import { criteriaChanges } from "./criteria-changes.ts";
import { dryRun } from "./dry-run.ts";
import { platformChanges } from "./platform-changes.ts";
import { type RegisterValues, registerChanges } from "./register-changes.ts";
import { sayChange } from "./say-change.ts";
import { textSentences } from "./text-changes.ts";

/**
 * Compares two catalogues, in the order of their ids.
 * @param known ids of platforms that were there before, though some could not be read
 */
export function compareCatalogues(before: Catalogue, after: Catalogue, known: ReadonlySet<string> = new Set()): Comparison {
  const criteria = pairsById(before.criteria, after.criteria).flatMap(([old, now]) => criteriaChanges(old, now));
  const platforms = pairsById(before.platforms, after.platforms).filter(([old, now]) => !same(old, now));
  return {
    changes: [
      ...platforms.flatMap(([old, now]) => platformChanges(old, now, known)),
      ...criteria,
      ...registerChanges(registersOf(before), registersOf(after)),
      ...pairsById(textsOf(before), textsOf(after)).flatMap(([old, now]) => textSentences((old ?? now)?.id ?? "", old, now)),
    ],
    impact: platforms.flatMap(([old, now]) => impactOf(old, now, before, after) ?? []),
    dryRun: dryRun(before, after),
  };
}

/** As they were written. */
const registersOf = (catalogue: Catalogue): RegisterValues => ({
  ...catalogue,
  agencies: catalogue.agencies.map(({ data }) => data),
  documents: catalogue.documents.map(({ data }) => data),
});

const textsOf = ({ texts }: Catalogue) => texts.map((text) => ({ ...text, id: textId(text.name, text.lang) }));

/** Entries of one id from both sides; undefined where it is not there. */
function pairsById<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): [T | undefined, T | undefined][] {
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
    name: bilingual(data.name),
    ...(was ? { before: was } : {}),
    ...(is ? { after: is } : {}),
    results,
    causes: causesOf(old, now, before, after),
  };
}

const stageAndOutcome = ({ lifecycle, latest }: PlatformEntry): StageAndOutcome => ({
  stage: lifecycle.stage,
  ...(lifecycle.unverified ? { unverified: true as const } : {}),
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
  if (!old) return [sayChange((words) => words.causeNew)];
  if (!now) return [sayChange((words) => words.causeGone)];
  const causes: Bilingual[] = [];
  if (!same(old.data.events, now.data.events)) causes.push(sayChange((words) => words.causeEvents));
  if (!same(old.data.usage, now.data.usage)) causes.push(sayChange((words) => words.causeUsage));
  const date = now.latest?.date;
  if (old.latest?.date !== date) causes.push(sayChange((words) => words.causeAssessment(date)));
  else if (date !== undefined && !same(old.latest?.data, now.latest?.data))
    causes.push(sayChange((words) => words.causeAssessmentChanged(date)));
  for (const id of setsBehind(now, after)) {
    const find = ({ criteria }: Catalogue): CriteriaEntry["data"] | undefined => criteria.find((entry) => entry.id === id)?.data;
    if (!same(find(before), find(after))) causes.push(sayChange((words) => words.causeCriteria(id)));
  }
  return causes;
}

function setsBehind({ latest }: PlatformEntry, { criteria }: Catalogue): string[] {
  const set = latest?.data.criteria;
  const framework = criteria.find(({ id }) => id === set)?.data.extends;
  return [set, framework].filter((id) => id !== undefined);
}
