/** The filters of a state as the index is asked for them, and how many results each would leave. */
import { FACETS, type Facet, type Kind } from "../../discovery/kinds.ts";
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
  const ask = async (without?: Facet) => (await index.search(term, { filters: filtersOf(state, kind, without) })).filters;
  const used = FACETS.filter((facet) => state.chosen[facet]?.length);
  const [base, ...others] = await Promise.all([ask(), ...used.map((facet) => ask(facet))]);
  return { ...base, ...Object.fromEntries(used.map((facet, place) => [facet, others[place]?.[facet] ?? {}])) };
}

export function filtersOf({ chosen, excluded = {} }: FinderState, kind: Kind | undefined, without?: Facet): object {
  const facets = FACETS.filter((facet) => facet !== without && (chosen[facet]?.length || excluded[facet]?.length));
  const ofFacet = (facet: Facet) => ({
    ...(chosen[facet]?.length ? { any: chosen[facet] } : {}),
    ...(excluded[facet]?.length ? { none: excluded[facet] } : {}),
  });
  return {
    ...(kind ? { kind } : {}),
    ...Object.fromEntries(facets.filter((facet) => !(kind && facet === "kind")).map((facet) => [facet, ofFacet(facet)])),
  };
}
