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
import type { Facet } from "../../discovery/kinds.ts";
import type { BesideIndex, OrdersFile } from "../../discovery/orders.ts";
import { once } from "../fetch.ts";
import { askedOnce } from "./asked-once.ts";
import type { Search } from "./by-engine.ts";
import { findHeld, type HeldIndex } from "./held.ts";
import { ofThisIndex, type Placed, placesIn } from "./places.ts";

interface Files {
  codes(): Promise<FacetCodesFile>;
  orders(): Promise<OrdersFile>;
  words(): Promise<HeldByMany["words"]>;
  held(number: number): Promise<HeldFile>;
  /** How the engine filters. */
  engine(): Promise<typeof import("./by-engine.ts")>;
}

/** The answers of an index. @param search asks its engine */
export function askedByPlace<Hit extends Placed>(search: Search<Hit>, files: Files) {
  const find = async (term: string | null) => (await search(term, {})).results;
  // What the places are of, which is heavy: not forgotten for others.
  const all = once(() => find(null));
  const asked = askedOnce(find);
  const engine = (term: string | null) => (term === null ? all() : asked(term, EVERYTHING));
  const load = <File extends BesideIndex>(file: () => Promise<File>) =>
    once(async () => ofThisIndex(...(await Promise.all([file(), engine(null)]))));
  const codes = load(files.codes);
  const heldFiles: (() => Promise<HeldFile>)[] = [];
  const held: HeldIndex<Hit> = {
    engine,
    words: files.words,
    file: (number) => {
      heldFiles[number] ??= load(() => files.held(number));
      return heldFiles[number]();
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
    if (!known) return (await (await files.engine()).byEngine(search, term, limits)).results;
    const isFitting = fittingPlaces(known.file, limits);
    return known.found.filter((hit) => isFitting(known.placeOf(hit)));
  });
  return {
    hits,
    counts: async (term: string | null, limits: FacetLimits, facets: readonly Facet[]): Promise<FacetCounts> => {
      const known = await read(term);
      return known
        ? countCodes(known.found.map(known.placeOf), known.file, limits, facets)
        : (await files.engine()).countedByEngine(search, term, limits, facets);
    },
    orders: load(files.orders),
  };
}
