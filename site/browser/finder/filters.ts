/** The filters of a state, and how many results each would leave. */
import type { FacetCounts, FacetLimits } from "../../discovery/facet-codes.ts";
import type { Facet, Kind } from "../../discovery/kinds.ts";
import type { Questions } from "../../discovery/questions.ts";
import type { SearchIndex } from "./index-reader.ts";
import { indexWords, tellingWords } from "./query.ts";
import type { FinderState } from "./state.ts";

/** What a question is asked of, and by which words it is understood. */
export interface Asking {
  readonly index: SearchIndex;
  readonly questions: Questions;
  /** Limits a page to one kind of record. */
  readonly kind?: Kind | undefined;
}

/** Results for each code of some facets, of what was asked for mostly already: the results without any filter. */
export async function count(
  state: FinderState,
  { index, kind }: Omit<Asking, "questions">,
  facets: readonly Facet[],
): Promise<FacetCounts> {
  const term = tellingWords(indexWords(state.query), await index.common()).join(" ") || null;
  return index.counts(term, limitsOf(state, kind), facets);
}

/** What the records that are asked for must be. */
export const limitsOf = ({ chosen, excluded }: FinderState, kind: Kind | undefined): FacetLimits => ({
  chosen,
  ...(excluded ? { excluded } : {}),
  ...(kind ? { kind } : {}),
});
