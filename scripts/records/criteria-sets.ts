/** A criteria set and its framework: how the one begins as the other, which it extends, and from when it holds. */
import type { Records } from "./records.ts";
import type { CriteriaSet, Criterion } from "./schema/criteria.ts";

/** The framework's criteria as criteria of a new set, without what was said of the framework's own text. */
export function criteriaFrom(framework: CriteriaSet): Criterion[] {
  return framework.criteria.map(({ sourced: _, source: __, guidance: ___, ...criterion }) => ({ ...criterion, from: criterion.id }));
}

/** The framework that a set extends, when it can be read. */
export function frameworkOf(set: CriteriaSet | undefined, records: Records): CriteriaSet | undefined {
  const base = set?.extends === undefined ? undefined : records.criteria.get(set.extends)?.data;
  return base?.kind === "framework" ? base : undefined;
}

/** Day from which a set may be used: when it takes effect, else when it was issued; undefined for a draft. */
export function issueDate(set: CriteriaSet): string | undefined {
  return set.document ? (set.effectiveFrom ?? set.document.date) : undefined;
}

/** The set that a platform names and those it replaced, the newest first: old assessments stay pinned to them. */
export function setsInForce(id: string | undefined, setOf: (id: string) => CriteriaSet | undefined): ReadonlySet<string> {
  const sets = new Set<string>();
  for (let one = id; one !== undefined && !sets.has(one); one = setOf(one)?.replaces) sets.add(one);
  return sets;
}
