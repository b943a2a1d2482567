/**
 * What each record can be filtered by, for counting the results of each filter: the engine counts by going through all of it again for each
 * question. Shared with the browser, which fetches it when somebody turns to the filters.
 */
import { FACETS, type Facet, type Kind } from "./kinds.ts";

/** The codes of a record. */
type Codes = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Of all records of one language: records with the same codes have one entry of them. */
export interface FacetCodesFile {
  readonly codes: readonly Codes[];
  /** The entry of each record, in the order of the index. */
  readonly of: readonly number[];
}

/** Results for each code of each facet. */
export type FacetCounts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

export function facetCodesFileOf(records: readonly Codes[]): FacetCodesFile {
  const places = new Map<string, number>();
  const of = records.map((record) => {
    const key = JSON.stringify(Object.fromEntries(FACETS.flatMap((facet) => (record[facet]?.length ? [[facet, record[facet]]] : []))));
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  });
  return { codes: [...places.keys()].map((key) => JSON.parse(key) as Codes), of };
}

/** What is asked of the records that are counted. */
export interface FacetLimits {
  readonly chosen: Codes;
  /** Without any of these. */
  readonly excluded?: Codes;
  /** Of this kind, whatever is chosen. */
  readonly kind?: Kind | undefined;
}

/** Within a facet codes add up, so one of which some are chosen is counted without its own choice. @param places in the order of the index */
export function countCodes(
  places: Iterable<number>,
  { codes, of }: FacetCodesFile,
  limits: FacetLimits,
  facets: readonly Facet[],
): FacetCounts {
  const records = new Uint32Array(codes.length);
  for (const place of places) {
    const entry = of[place];
    if (entry !== undefined) records[entry] = (records[entry] ?? 0) + 1;
  }
  const counts: Partial<Record<Facet, Record<string, number>>> = Object.fromEntries(facets.map((facet) => [facet, {}]));
  for (const [entry, held] of codes.entries()) {
    const number = records[entry] ?? 0;
    if (number === 0 || (limits.kind && !held.kind?.includes(limits.kind))) continue;
    const failed = FACETS.filter((facet) => !fits(held, facet, limits));
    for (const facet of facets) {
      const own = counts[facet];
      if (!own || !failed.every((one) => one === facet && limits.chosen[facet]?.length)) continue;
      for (const code of held[facet] ?? []) own[code] = (own[code] ?? 0) + number;
    }
  }
  return counts;
}

function fits(held: Codes, facet: Facet, { chosen, excluded = {} }: FacetLimits): boolean {
  const has = (code: string) => held[facet]?.includes(code) === true;
  return (!chosen[facet]?.length || chosen[facet].some(has)) && !excluded[facet]?.some(has);
}
