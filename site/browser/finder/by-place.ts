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

/** The answers of an index, as places in it. @param search asks its engine */
export function askedByPlace<Hit extends Placed>(search: Search<Hit>, files: Files) {
  // What the places are of, which is heavy: not forgotten for others.
  const all = once(async () => (await search(null, {})).results);
  const placesOf = once(async () => placesIn(await all()));
  const asked = askedOnce(async (term) => (await placesOf())((await search(term, {})).results));
  const load = <File extends BesideIndex>(file: () => Promise<File>) =>
    once(async () => ofThisIndex(...(await Promise.all([file(), all()]))));
  const codes = load(files.codes);
  const heldFiles: (() => Promise<HeldFile>)[] = [];
  const held: HeldIndex = {
    engine: async (term) => (term === null ? [...(await all()).keys()] : asked(term, EVERYTHING)),
    words: files.words,
    file: (number) => {
      heldFiles[number] ??= load(() => files.held(number));
      return heldFiles[number]();
    },
  };
  /** What is found without any filter, and what tells which of it fits; undefined where nothing does. */
  const read = async (term: string | null) => {
    const [found, file] = await Promise.all([places(term, EVERYTHING), codes().catch(() => undefined)]);
    return file && { found, file };
  };
  const places = askedOnce(async (term, limits): Promise<readonly number[]> => {
    if (isUnlimited(limits)) return findHeld(term, held);
    const known = await read(term);
    if (!known) return (await placesOf())((await (await files.engine()).byEngine(search, term, limits)).results);
    return known.found.filter(fittingPlaces(known.file, limits));
  });
  return {
    places,
    hitAt: async (place: number): Promise<Hit> => {
      const hit = (await all())[place];
      if (!hit) throw new Error(`no result ${place}`);
      return hit;
    },
    counts: async (term: string | null, limits: FacetLimits, facets: readonly Facet[]): Promise<FacetCounts> => {
      const known = await read(term);
      return known
        ? countCodes(known.found, known.file, limits, facets)
        : (await files.engine()).countedByEngine(search, term, limits, facets);
    },
    orders: load(files.orders),
  };
}
