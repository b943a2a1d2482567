/**
 * Which criteria are met and which are not, over the newest outside assessment of each platform. Sets that extend one
 * framework are counted together by the criterion of the framework; what a set adds of its own stands by itself.
 */

import type { Verdict } from "../../records/schema/assessment.ts";
import type { Text } from "../../text/bilingual.ts";
import type { Catalogue, CriteriaEntry } from "../catalogue.ts";
import { newestOutside } from "../outside.ts";
import { type CriterionResult, countVerdicts, type VerdictCounts } from "../score.ts";

export interface CriterionTally extends VerdictCounts {
  readonly id: string;
  readonly title: Text;
  /** Result by platform. */
  readonly results: ReadonlyMap<string, Verdict>;
}

/** The criteria written in one framework, or added by one set. */
export interface CriteriaResults {
  /** Id of the framework or the set. */
  readonly id: string;
  readonly title: Text;
  /** Ids of the platforms assessed by them. */
  readonly platforms: readonly string[];
  /** In the order of the framework or the set; without those that no assessment has looked at. */
  readonly criteria: readonly CriterionTally[];
}

/** Those that most platforms were assessed by come first. */
export function criteriaResults({ platforms, criteria }: Pick<Catalogue, "platforms" | "criteria">): CriteriaResults[] {
  const sets = new Map(criteria.map((entry) => [entry.id, entry]));
  const origins = new Map<string, Origins>();
  const sources = new Map<string, Map<string, Row>>();
  for (const entry of platforms) {
    const outside = newestOutside(entry.assessments);
    const set = sets.get(outside?.data.criteria ?? "");
    if (!outside?.score || !set) continue;
    const known = origins.get(set.id) ?? originsOf(set, sets);
    origins.set(set.id, known);
    addResults(sources, entry.id, outside.score.results, known);
  }
  return [...sources]
    .flatMap(([id, rows]) => {
      const source = sets.get(id);
      return source ? [inSource(source, rows)] : [];
    })
    .sort((a, b) => b.platforms.length - a.platforms.length || (a.id < b.id ? -1 : 1));
}

interface Origin {
  /** Id of the framework or set that it is written in, and its code there. */
  readonly source: string;
  readonly code: string;
  readonly title: Text;
}

type Origins = ReadonlyMap<string, Origin>;

/** Where each criterion of a set comes from: the framework, else the set itself. */
function originsOf({ id, data }: CriteriaEntry, sets: ReadonlyMap<string, CriteriaEntry>): Origins {
  const base = sets.get(data.extends ?? "");
  const framework = base?.data.kind === "framework" ? base : undefined;
  return new Map(
    data.criteria.map((criterion) => {
      const origin = framework?.data.criteria.find((each) => each.id === criterion.from);
      const [source, { id: code, title }] = framework && origin ? [framework.id, origin] : [id, criterion];
      return [criterion.id, { source, code, title }];
    }),
  );
}

interface Row {
  readonly title: Text;
  readonly results: Map<string, Verdict>;
}

function addResults(sources: Map<string, Map<string, Row>>, platform: string, results: readonly CriterionResult[], origins: Origins): void {
  for (const { id, result } of results) {
    const origin = origins.get(id);
    if (!origin) continue;
    const rows = sources.get(origin.source) ?? new Map<string, Row>();
    sources.set(origin.source, rows);
    const row = rows.get(origin.code) ?? { title: origin.title, results: new Map<string, Verdict>() };
    rows.set(origin.code, row);
    row.results.set(platform, worse(row.results.get(platform), result));
  }
}

function inSource({ id, data }: CriteriaEntry, rows: ReadonlyMap<string, Row>): CriteriaResults {
  const criteria = data.criteria.flatMap((criterion) => {
    const row = rows.get(criterion.id);
    return row ? [{ id: criterion.id, ...row, ...countVerdicts([...row.results.values()]) }] : [];
  });
  const platforms = new Set(criteria.flatMap(({ results }) => [...results.keys()]));
  return { id, title: data.title, platforms: [...platforms].sort(), criteria };
}

const SEVERITY: readonly Verdict[] = ["not-applicable", "met", "unknown", "unmet"];

/** Two criteria of a set that come from one: it is met when both are. */
function worse(one: Verdict | undefined, other: Verdict): Verdict {
  return one !== undefined && SEVERITY.indexOf(one) > SEVERITY.indexOf(other) ? one : other;
}
