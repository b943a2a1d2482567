/** The filters of a state as the index is asked for them, and how many results each would leave. */
import { FACETS, type Facet, KINDS, type Kind, MAIN_KIND } from "../../discovery/kinds.ts";
import type { Questions } from "../../discovery/questions.ts";
import type { FacetCounts, SearchIndex } from "./index-reader.ts";
import { indexWords, tellingWords } from "./query.ts";
import type { FinderState } from "./state.ts";

/** What a question is asked of, and by which words it is understood. */
export interface Asking {
  readonly index: SearchIndex;
  readonly questions: Questions;
  /** Limits a page to one kind of record. */
  readonly kind?: Kind | undefined;
}

/** No code is written so. */
const NO_CODE = "-";

/**
 * Results for each code of some facets: within a facet codes add up, so a facet is counted without its own choice.
 * The engine counts those filters that it was asked about; "not this code that nothing has" asks and excludes nothing.
 */
export async function count(
  state: FinderState,
  { index, kind }: Omit<Asking, "questions">,
  facets: readonly Facet[],
): Promise<FacetCounts> {
  const term = tellingWords(indexWords(state.query), await index.common()).join(" ") || null;
  await index.search(term, { filters: Object.fromEntries(facets.map((facet) => [facet, { none: [NO_CODE] }])) });
  const ask = async (without?: Facet): Promise<FacetCounts> => {
    const { results, filters } = await index.search(term, { filters: filtersOf(state, kind, without) });
    return { ...filters, kind: withMainKind(filters.kind, results.length) };
  };
  const used = FACETS.filter((facet) => state.chosen[facet]?.length);
  const [base, ...others] = await Promise.all([ask(), ...used.map((facet) => ask(facet))]);
  return { ...base, ...Object.fromEntries(used.map((facet, place) => [facet, others[place]?.[facet] ?? {}])) };
}

/** Results of each kind: those of no other kind are of the main one. */
function withMainKind(counts: FacetCounts[string] = {}, total: number): NonNullable<FacetCounts[string]> {
  const others = KINDS.filter((kind) => kind !== MAIN_KIND).map((kind) => counts[kind] ?? 0);
  return { ...counts, [MAIN_KIND]: others.reduce((rest, count) => rest - count, total) };
}

/** The index names only the other kinds: who asks for the main one asks for none of those that are not asked for. */
function kindsAsked({ any, none = [] }: Codes): Codes {
  const wanted = KINDS.filter((kind) => (any?.includes(kind) ?? true) && !none.includes(kind));
  return wanted.includes(MAIN_KIND) ? { none: KINDS.filter((kind) => !wanted.includes(kind)) } : { any: wanted };
}

interface Codes {
  readonly any?: readonly string[];
  readonly none?: readonly string[];
}

export function filtersOf({ chosen, excluded = {} }: FinderState, kind: Kind | undefined, without?: Facet): object {
  const facets = FACETS.filter((facet) => facet !== without && (chosen[facet]?.length || excluded[facet]?.length));
  const codesOf = (facet: Facet): Codes => ({
    ...(chosen[facet]?.length ? { any: chosen[facet] } : {}),
    ...(excluded[facet]?.length ? { none: excluded[facet] } : {}),
  });
  const asked = facets.map((facet) => [facet, facet === "kind" ? kindsAsked(codesOf(facet)) : codesOf(facet)] as const);
  return { ...Object.fromEntries(asked), ...(kind ? { kind: kindsAsked({ any: [kind] }) } : {}) };
}
