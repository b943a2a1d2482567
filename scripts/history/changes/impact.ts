/** What a change does to one platform: stage, outcome and results of criteria, before and after, with the cause. */
import type { Catalogue, CriteriaEntry, PlatformEntry } from "../../catalogue/catalogue.ts";
import { standingOn } from "../../catalogue/memberships.ts";
import { type Bilingual, bilingual } from "../../text/bilingual.ts";
import { same } from "../../text/same.ts";
import { compareText } from "../../text/text.ts";
import type { Impact, ImpactSide, StageAndOutcome } from "./comparison.ts";
import { sayChange } from "./say-change.ts";
import { waiverCauses } from "./waiver-changes.ts";

/** Undefined where it stays as it is. */
export function impactOf(
  old: PlatformEntry | undefined,
  now: PlatformEntry | undefined,
  before: Catalogue,
  after: Catalogue,
): Impact | undefined {
  const found = between(old && impactSideOf(old, before), now && impactSideOf(now, after));
  if (!found) return undefined;
  const { id, data } = (now ?? old) as PlatformEntry;
  return { id, name: bilingual(data.name), ...found, causes: causesOf(old, now, before, after) };
}

/** Where a platform stands in its catalogue. */
export const impactSideOf = (
  { id, data, lifecycle, latest }: PlatformEntry,
  { lists, today }: Pick<Catalogue, "lists" | "today">,
): ImpactSide => ({
  id,
  stage: lifecycle.stage,
  ...(standingOn(data.events, lists, { day: today, today }).on.length > 0 ? { onList: true as const } : {}),
  ...(lifecycle.unverified ? { unverified: true as const } : {}),
  outcome: latest?.score?.outcome,
  results: latest?.score?.results.map(({ id: criterion, result }) => ({ criterion, result })) ?? [],
});

const stageAndOutcome = ({ id: _, results: __, ...rest }: ImpactSide): StageAndOutcome => rest;

function between(old: ImpactSide | undefined, now: ImpactSide | undefined): Pick<Impact, "before" | "after" | "results"> | undefined {
  const [was, is] = [old && stageAndOutcome(old), now && stageAndOutcome(now)];
  const results = resultChanges(old, now);
  return same(was, is) && results.length === 0 ? undefined : { ...(was ? { before: was } : {}), ...(is ? { after: is } : {}), results };
}

function resultChanges(old: ImpactSide | undefined, now: ImpactSide | undefined): Impact["results"] {
  const verdicts = (standing: ImpactSide | undefined) => new Map(standing?.results.map(({ criterion, result }) => [criterion, result]));
  const [was, is] = [verdicts(old), verdicts(now)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((criterion) => ({ criterion, before: was.get(criterion), after: is.get(criterion) }))
    .filter((result) => result.before !== result.after);
}

/**
 * The same where the settings that are proposed have all records read otherwise.
 * @param impact of the change as main's settings have it read
 * @param now where each would stand; what can not be read by those is not told of here
 */
export function withSettings(impact: readonly Impact[], before: Catalogue, now: readonly ImpactSide[]): Impact[] {
  const known = new Map(before.platforms.map((entry) => [entry.id, entry]));
  const all = new Map(impact.map((one) => [one.id, one]));
  for (const next of now) {
    const [old, told] = [known.get(next.id), all.get(next.id)];
    if (!old) continue;
    const found = between(impactSideOf(old, before), next);
    if (!found) all.delete(next.id);
    else if (!told || !same([told.after, told.results], [found.after, found.results])) {
      const causes = [...(told?.causes ?? []), sayChange((words) => words.causeRegisters)];
      all.set(next.id, { id: next.id, name: bilingual(old.data.name), ...found, causes });
    }
  }
  return [...all.values()].sort((a, b) => compareText(a.id, b.id));
}

/** Why: the platform's own files, or the criteria set or framework that its newest assessment is scored by. */
function causesOf(old: PlatformEntry | undefined, now: PlatformEntry | undefined, before: Catalogue, after: Catalogue): Bilingual[] {
  if (!old) return [sayChange((words) => words.causeNew)];
  if (!now) return [sayChange((words) => words.causeGone)];
  const causes: Bilingual[] = [];
  if (!same(old.data.events, now.data.events)) causes.push(sayChange((words) => words.causeEvents));
  if (!same(old.data.usage, now.data.usage)) causes.push(sayChange((words) => words.causeUsage));
  if (!same(old.data.waivers, now.data.waivers)) causes.push(...waiverCauses(old.data.waivers, now.data.waivers));
  const date = now.latest?.date;
  if (old.latest?.date !== date) causes.push(sayChange((words) => words.causeAssessment(date)));
  else if (date !== undefined && !same(old.latest?.data, now.latest?.data))
    causes.push(sayChange((words) => words.causeAssessmentChanged(date)));
  for (const id of setsBehind(now, after)) {
    const find = ({ criteria }: Catalogue): CriteriaEntry["data"] | undefined => criteria.find((entry) => entry.id === id)?.data;
    if (!same(find(before), find(after))) causes.push(sayChange((words) => words.causeCriteria(id)));
  }
  // What nothing of its own says is a list, say, that has ended.
  return causes.length > 0 ? causes : [sayChange((words) => words.causeRegisters)];
}

function setsBehind({ latest }: PlatformEntry, { criteria }: Catalogue): string[] {
  const set = latest?.data.criteria;
  const framework = criteria.find(({ id }) => id === set)?.data.extends;
  return [set, framework].filter((id) => id !== undefined);
}
