/** Filters and counts by the engine: a script of its own, which is fetched where the files beside the index are of another. Runs in the browser. */
import type { FacetCounts, FacetLimits } from "../../discovery/facet-codes.ts";
import { FACETS, type Facet, KINDS, type Kind, MAIN_KIND } from "../../discovery/kinds.ts";

/** What the engine answers: with the counts of all filters that it has been asked by. */
interface Answer<Hit> {
  readonly results: readonly Hit[];
  readonly filters: FacetCounts;
  /** Without regard to what was asked. */
  readonly totalFilters: FacetCounts;
}

/** Asks the engine; without a term for all. */
export type Search<Hit> = (term: string | null, options: { readonly filters?: EngineFilters }) => Promise<Answer<Hit>>;

/** Records that have any of some codes, and none of others. */
interface EngineCodes {
  readonly any?: readonly string[];
  readonly none?: readonly string[];
}

export type EngineFilters = Readonly<Partial<Record<Facet, EngineCodes>>>;

/** No code is written so. */
const NO_CODE = "-";

/**
 * What the engine finds and counts: it counts what it was asked by, and "not this code that nothing has" asks and excludes nothing.
 * @param facets to be counted @param without the limits of this one @throws where it has not got a filter: it leaves such a one out, and says nothing of it
 */
export async function byEngine<Hit>(
  search: Search<Hit>,
  term: string | null,
  limits: FacetLimits,
  facets: readonly Facet[] = [],
  without?: Facet,
) {
  const filters: Partial<Record<Facet, EngineCodes>> = {};
  const limited: Facet[] = [];
  for (const facet of FACETS) {
    const { any, none } = codesOf(facet, facet === without ? { ...limits, chosen: {}, excluded: {} } : limits);
    const isLimited = any.length + none.length > 0;
    if (isLimited) limited.push(facet);
    if (isLimited || facets.includes(facet)) filters[facet] = { ...(any.length > 0 ? { any } : {}), none: [...none, NO_CODE] };
  }
  const { results, filters: counts, totalFilters } = await search(term, { filters });
  if (!limited.every((facet) => facet in totalFilters)) throw new Error("no filter");
  const others = Object.values(counts.kind ?? {}).reduce((sum, count) => sum + count, 0);
  return { results, counts: { ...counts, kind: { ...counts.kind, [MAIN_KIND]: results.length - others } } as FacetCounts };
}

/** The index names only the other kinds: who asks for the main one asks for none of those that are not asked for. */
function codesOf(facet: Facet, { chosen, excluded = {}, kind }: FacetLimits): Required<EngineCodes> {
  const { [facet]: any = [] } = chosen;
  const { [facet]: none = [] } = excluded;
  if (facet !== "kind") return { any, none };
  const isAsked = (one: Kind) => (kind ?? one) === one && (any.length === 0 || any.includes(one)) && !none.includes(one);
  const asked = KINDS.filter(isAsked);
  return { any: isAsked(MAIN_KIND) ? [] : [...asked, NO_CODE], none: KINDS.filter((one) => !asked.includes(one)) };
}

/** Within a facet codes add up, so one of which some are chosen is counted without its own choice. */
export async function countedByEngine<Hit>(search: Search<Hit>, term: string | null, limits: FacetLimits, facets: readonly Facet[]) {
  const ask = async (without?: Facet) => (await byEngine(search, term, limits, facets, without)).counts;
  const all = ask();
  const counts = facets.map(async (facet) => [facet, (await (limits.chosen[facet]?.length ? ask(facet) : all))[facet]] as const);
  return Object.fromEntries(await Promise.all(counts)) as FacetCounts;
}
