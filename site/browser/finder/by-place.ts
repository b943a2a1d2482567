/**
 * What holds a word that many hold, which results fit, how many of them each filter would leave, and by what they are put in order: by files that
 * tell it of each place in the index. Where there is none of this very index the engine finds, filters and counts, which takes longer. Runs in the browser.
 */
import {
  countCodes,
  EVERYTHING,
  type FacetCodesFile,
  type FacetCounts,
  type FacetLimits,
  fittingPlaces,
  isUnlimited,
} from "../../discovery/facet-codes.ts";
import type { HeldByMany, HeldFile } from "../../discovery/held-by-many.ts";
import { FACETS, type Facet, KINDS, type Kind, MAIN_KIND } from "../../discovery/kinds.ts";
import type { BesideIndex, OrdersFile } from "../../discovery/orders.ts";
import { once } from "../fetch.ts";
import { askedOnce } from "./asked-once.ts";
import { findHeld, type HeldIndex } from "./held.ts";
import { ofThisIndex, type Placed, placesIn } from "./places.ts";

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

interface Files {
  codes(): Promise<FacetCodesFile>;
  orders(): Promise<OrdersFile>;
  begins(): Promise<HeldByMany["begins"]>;
  held(number: number): Promise<HeldFile>;
}

export function askedByPlace<Hit extends Placed>(search: Search<Hit>, files: Files) {
  const asked = askedOnce(async (term) => (await search(term, {})).results);
  const engine = (term: string | null) => asked(term, EVERYTHING);
  const load = <File extends BesideIndex>(file: () => Promise<File>) =>
    once(async () => ofThisIndex(...(await Promise.all([file(), engine(null)]))));
  const codes = load(files.codes);
  const heldFiles = new Map<number, () => Promise<HeldFile>>();
  const held: HeldIndex<Hit> = {
    engine,
    begins: files.begins,
    file: (number) => {
      const ask = heldFiles.get(number) ?? load(() => files.held(number));
      heldFiles.set(number, ask);
      return ask();
    },
  };
  /** What is found without any filter, and what tells which of it fits; undefined where nothing does. */
  const read = async (term: string | null) => {
    const [found, all, file] = await Promise.all([hits(term, EVERYTHING), engine(null), codes().catch(() => undefined)]);
    return file && { found, file, placeOf: placesIn(all) };
  };
  const hits = askedOnce(async (term, limits): Promise<readonly Hit[]> => {
    if (isUnlimited(limits)) return findHeld(term, held);
    const known = await read(term);
    if (!known) return (await filtered(search, term, filtersOf(limits))).results;
    const isFitting = fittingPlaces(known.file, limits);
    return known.found.filter((hit) => isFitting(known.placeOf(hit)));
  });
  return {
    hits,
    counts: async (term: string | null, limits: FacetLimits, facets: readonly Facet[]): Promise<FacetCounts> => {
      const known = await read(term);
      return known ? countCodes(known.found.map(known.placeOf), known.file, limits, facets) : counted(search, term, limits, facets);
    },
    orders: load(files.orders),
  };
}

/** No code is written so. */
const NO_CODE = "-";

/** The filters of all facets but one. The index names only the other kinds: who asks for the main one asks for none of those that are not asked for. */
function filtersOf({ chosen, excluded = {}, kind }: FacetLimits, without?: Facet): EngineFilters {
  const filters: Partial<Record<Facet, EngineCodes>> = {};
  for (const facet of FACETS) {
    const [any = [], none = []] = facet === without ? [] : [chosen[facet], excluded[facet]];
    if (facet === "kind") {
      const isAsked = (one: Kind) => (kind ?? one) === one && (any.length === 0 || any.includes(one)) && !none.includes(one);
      const others = KINDS.filter((one) => !isAsked(one));
      if (others.length > 0) filters.kind = isAsked(MAIN_KIND) ? { none: others } : { any: [...KINDS.filter(isAsked), NO_CODE] };
    } else if (any.length + none.length > 0) filters[facet] = { ...(any.length > 0 ? { any } : {}), ...(none.length > 0 ? { none } : {}) };
  }
  return filters;
}

/** @throws where the engine has not got a filter: it leaves such a one out, and says nothing of it */
async function filtered<Hit>(search: Search<Hit>, term: string | null, filters: EngineFilters, loaded: EngineFilters = {}) {
  const answer = await search(term, { filters: { ...loaded, ...filters } });
  for (const facet of Object.keys(filters)) if (!(facet in answer.totalFilters)) throw new Error(`no filter: ${facet}`);
  return answer;
}

/** The engine counts what it was asked by: "not this code that nothing has" asks and excludes nothing. */
async function counted<Hit>(search: Search<Hit>, term: string | null, limits: FacetLimits, facets: readonly Facet[]): Promise<FacetCounts> {
  const loaded = Object.fromEntries(facets.map((facet) => [facet, { none: [NO_CODE] }]));
  const ask = async (without?: Facet): Promise<FacetCounts> => {
    const { results, filters } = await filtered(search, term, filtersOf(limits, without), loaded);
    const others = Object.values(filters.kind ?? {}).reduce((sum, count) => sum + count, 0);
    return { ...filters, kind: { ...filters.kind, [MAIN_KIND]: results.length - others } };
  };
  const own = facets.filter((facet) => limits.chosen[facet]?.length);
  const [all, ...others] = await Promise.all([ask(), ...own.map(ask)]);
  return { ...all, ...Object.fromEntries(own.map((facet, place) => [facet, others[place]?.[facet]])) };
}
