/**
 * What each record can be filtered by, for filtering and counting the results: the engine goes through all of it again for each question,
 * and counts every filter that it has loaded. Shared with the browser, which fetches it when a filter is asked for or somebody turns to them.
 */
import { FACETS, type Facet, type Kind } from "./kinds.ts";
import type { BesideIndex } from "./orders.ts";

/** The codes of a record. */
type Codes = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Of all records of one language: records with the same codes have one entry of them. */
export interface FacetCodesFile extends BesideIndex {
  readonly codes: readonly Codes[];
  /** The entry of each record, in the order of the index. */
  readonly of: readonly number[];
}

/** Results for each code of each facet. */
export type FacetCounts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

export function facetCodesFileOf(records: readonly Codes[], index?: string): FacetCodesFile {
  const places = new Map<string, number>();
  const of = records.map((record) => {
    const key = JSON.stringify(Object.fromEntries(FACETS.flatMap((facet) => (record[facet]?.length ? [[facet, record[facet]]] : []))));
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  });
  return { index, codes: [...places.keys()].map((key) => JSON.parse(key) as Codes), of };
}

/** What is asked of the records that are looked for or counted. */
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
    if (number === 0 || !isOfKind(held, limits)) continue;
    const failed = FACETS.filter((facet) => !fits(held, facet, limits));
    for (const facet of facets) {
      const own = counts[facet];
      if (!own || !failed.every((one) => one === facet && limits.chosen[facet]?.length)) continue;
      for (const code of held[facet] ?? []) own[code] = (own[code] ?? 0) + number;
    }
  }
  return counts;
}

/** Nothing is asked of them. */
export const EVERYTHING: FacetLimits = { chosen: {} };

/** Whether there is nothing that a record must fit. */
export const isUnlimited = ({ chosen, excluded = {}, kind }: FacetLimits): boolean =>
  kind === undefined && ![chosen, excluded].some((all) => FACETS.some((facet) => all[facet]?.length));

/** @returns whether the record at a place fits */
export function fittingPlaces({ codes, of }: FacetCodesFile, limits: FacetLimits): (place: number) => boolean {
  const isFitting = codes.map((held) => isOfKind(held, limits) && FACETS.every((facet) => fits(held, facet, limits)));
  return (place) => isFitting[of[place] ?? -1] === true;
}

const isOfKind = (held: Codes, { kind }: FacetLimits): boolean => !kind || held.kind?.includes(kind) === true;

function fits(held: Codes, facet: Facet, { chosen, excluded = {} }: FacetLimits): boolean {
  const has = (code: string) => held[facet]?.includes(code) === true;
  return (!chosen[facet]?.length || chosen[facet].some(has)) && !excluded[facet]?.some(has);
}
