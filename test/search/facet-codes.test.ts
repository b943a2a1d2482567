/** What filters leave, and the counts beside them: as when the records are gone through one by one. */
import { expect, test } from "vitest";
import { countCodes, type FacetLimits, facetCodesFileOf, fittingPlaces, isUnlimited } from "../../site/discovery/facet-codes.ts";
import { FACETS, type Facet } from "../../site/discovery/kinds.ts";
import { type Filters, searchFilters } from "../../site/discovery/search-filters.ts";
import { catalogueOf } from "../site/built.ts";

const RECORDS = searchFilters(catalogueOf("demo"));
const FOUND = [...RECORDS.keys()].filter((place) => place % 3 > 0);

const passes = (record: Filters, { chosen, excluded = {}, kind }: FacetLimits, without?: Facet): boolean =>
  (!kind || record.kind[0] === kind) &&
  FACETS.every((facet) => {
    if (facet === without && chosen[facet]?.length) return true;
    const has = (code: string) => record[facet]?.includes(code) === true;
    return (chosen[facet]?.some(has) ?? true) && !excluded[facet]?.some(has);
  });

test.each<[name: string, limits: FacetLimits]>([
  ["nothing chosen", { chosen: {} }],
  ["one of a facet", { chosen: { kind: ["platform"] } }],
  ["two of a facet and one of another", { chosen: { group: ["state", "enterprise"], assessed: ["yes"] } }],
  ["one that is not meant", { chosen: { kind: ["platform"] }, excluded: { group: ["state"] } }],
  ["chosen and not meant in one facet", { chosen: { missing: ["plan"] }, excluded: { missing: ["website"] } }],
  ["a page of one kind", { chosen: { assessed: ["no"] }, kind: "platform" }],
  ["what nothing has", { chosen: { domain: ["none"] } }],
])("%s", (_, limits) => {
  const counts = countCodes(FOUND, facetCodesFileOf(RECORDS), limits, FACETS);
  for (const facet of FACETS) {
    const codes = FOUND.flatMap((place) => {
      const record = RECORDS[place];
      return record && passes(record, limits, facet) ? (record[facet] ?? []) : [];
    });
    const wanted: Record<string, number> = {};
    for (const code of codes) wanted[code] = (wanted[code] ?? 0) + 1;
    expect(counts[facet], facet).toEqual(wanted);
  }
  const left = [...RECORDS.keys()].filter(fittingPlaces(facetCodesFileOf(RECORDS), limits));
  expect(left).toEqual([...RECORDS.entries()].flatMap(([place, record]) => (passes(record, limits) ? [place] : [])));
  expect(isUnlimited(limits)).toBe(left.length === RECORDS.length);
});

test("records with the same codes share one entry", () => {
  const file = facetCodesFileOf(RECORDS);
  expect(file.of).toHaveLength(RECORDS.length);
  expect(file.codes.length).toBeLessThan(RECORDS.length);
  expect(new Set(file.codes.map((one) => JSON.stringify(one))).size).toBe(file.codes.length);
});
