/** The filters of a state as the index is asked for them, and how many results each would leave. */
import { countCodes, type FacetCounts } from "../../discovery/facet-codes.ts";
import { FACETS, type Facet, KINDS, type Kind, MAIN_KIND } from "../../discovery/kinds.ts";
import type { Questions } from "../../discovery/questions.ts";
import type { Hit, SearchIndex } from "./index-reader.ts";
import { indexWords, tellingWords } from "./query.ts";
import type { FinderState } from "./state.ts";

/** What a question is asked of, and by which words it is understood. */
export interface Asking {
  readonly index: SearchIndex;
  readonly questions: Questions;
  /** Limits a page to one kind of record. */
  readonly kind?: Kind | undefined;
}

/** Where each result stands in the index, which gives all in its order when no words are asked for. */
const placesOf = (all: readonly Hit[]): ReadonlyMap<string, number> => {
  const known = places.get(all) ?? new Map(all.map(({ id }, place) => [id, place]));
  places.set(all, known);
  return known;
};
const places = new WeakMap<readonly Hit[], ReadonlyMap<string, number>>();

/** Results for each code of some facets. The engine is asked for what it has mostly been asked for already: the results without any filter. */
export async function count(
  state: FinderState,
  { index, kind }: Omit<Asking, "questions">,
  facets: readonly Facet[],
): Promise<FacetCounts> {
  const term = tellingWords(indexWords(state.query), await index.common()).join(" ") || null;
  const unfiltered = { filters: {} };
  const [found, all, file] = await Promise.all([index.hits(term, unfiltered), index.hits(null, unfiltered), index.facetCodes()]);
  const place = placesOf(all);
  return countCodes(
    found.map(({ id }) => place.get(id) ?? -1),
    file,
    { ...state, kind },
    facets,
  );
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

export function filtersOf({ chosen, excluded = {} }: FinderState, kind: Kind | undefined): object {
  const facets = FACETS.filter((facet) => chosen[facet]?.length || excluded[facet]?.length);
  const codesOf = (facet: Facet): Codes => ({
    ...(chosen[facet]?.length ? { any: chosen[facet] } : {}),
    ...(excluded[facet]?.length ? { none: excluded[facet] } : {}),
  });
  const asked = facets.map((facet) => [facet, facet === "kind" ? kindsAsked(codesOf(facet)) : codesOf(facet)] as const);
  return { ...Object.fromEntries(asked), ...(kind ? { kind: kindsAsked({ any: [kind] }) } : {}) };
}
