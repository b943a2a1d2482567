/**
 * What a new criteria set would make of the platforms assessed by the one it replaces: their newest assessment is scored
 * again by the new set, criterion by criterion of the same code. Issued sets are frozen, so this is how the price of a
 * change is seen before it is made.
 */
import type { Catalogue, CriteriaEntry, PlatformEntry } from "../../catalogue/catalogue.ts";
import { scoreAssessment } from "../../catalogue/score.ts";
import { bilingual } from "../../text/bilingual.ts";
import type { Impact } from "./comparison.ts";
import { sayChange } from "./say-change.ts";

/** One entry for each platform whose outcome or any criterion would differ. */
export function dryRun(before: Catalogue, after: Catalogue): Impact[] {
  const known = new Set(before.criteria.map(({ id }) => id));
  const fresh = after.criteria.filter(({ id, data }) => data.replaces !== undefined && !known.has(id));
  return fresh.flatMap((set) => after.platforms.flatMap((platform) => retried(platform, set, after) ?? []));
}

function retried({ id, data, lifecycle, latest }: PlatformEntry, set: CriteriaEntry, { criteria }: Catalogue): Impact | undefined {
  if (!latest?.score || latest.data.criteria !== set.data.replaces) return undefined;
  const framework = criteria.find((entry) => entry.id === set.data.extends)?.data;
  const { outcome, results } = scoreAssessment({
    set: set.data,
    framework,
    assessment: latest.data,
    date: latest.date,
    usage: data.usage ?? [],
  });
  const was = new Map(latest.score.results.map((result) => [result.id, result.result]));
  const changed = results.flatMap(({ id: criterion, result }) =>
    was.get(criterion) === result ? [] : [{ criterion, before: was.get(criterion), after: result }],
  );
  if (changed.length === 0 && outcome === latest.score.outcome) return undefined;
  return {
    id,
    name: bilingual(data.name),
    before: { stage: lifecycle.stage, outcome: latest.score.outcome },
    after: { stage: lifecycle.stage, outcome },
    results: changed,
    causes: [sayChange((words) => words.causeDryRun(set.id, latest.date))],
  };
}
