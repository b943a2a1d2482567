/** What is found, filtered, counted and put in order when the files beside the index are of another one: the engine does, and nothing is put in an order of others. */
import { expect, test } from "vitest";
import { type FacetLimits, isUnlimited } from "../../site/discovery/facet-codes.ts";
import { FACETS } from "../../site/discovery/kinds.ts";
import { catalogueOf } from "../site/built.ts";
import { memoryIndex } from "./memory-index.ts";

/** From so many records on a word has a file of its own. */
const MANY = 20;

const own = memoryIndex(catalogueOf("demo"), "vi", MANY);
const OTHERS = [
  ["of another build", memoryIndex(catalogueOf("demo"), "vi", MANY, "other")],
  ["that name no index", memoryIndex(catalogueOf("demo"), "vi", MANY, "")],
] as const;

const LIMITS: readonly FacetLimits[] = [
  { chosen: {} },
  { chosen: { kind: ["platform"] } },
  { chosen: { kind: ["agency", "document"] } },
  { chosen: { kind: ["platform", "document"] }, excluded: { kind: ["agency"] } },
  { chosen: {}, kind: "document" },
  { chosen: { assessed: ["no"] }, kind: "platform" },
  { chosen: { kind: ["platform"] }, kind: "document" },
  { chosen: { group: ["state", "enterprise"], assessed: ["yes"] } },
  { chosen: { kind: ["platform"] }, excluded: { group: ["state"] } },
  { chosen: { missing: ["plan"] }, excluded: { missing: ["website"] } },
];

test.each(OTHERS)("with files %s the same results fit, and are counted the same", async (_, other) => {
  for (const limits of LIMITS)
    for (const term of [null, "nen", "b", "bo may trang"]) {
      const about = JSON.stringify([term, limits]);
      const [wanted, got] = await Promise.all([own, other].map(async (index) => [...(await index.places(term, limits))].sort()));
      expect(got, about).toEqual(wanted);
      if (term === null) expect(wanted?.length === (await own.places(null, { chosen: {} })).length, about).toBe(isUnlimited(limits));
      const [counts, counted] = await Promise.all([own, other].map((index) => index.counts(term, limits, FACETS)));
      for (const facet of FACETS) expect(nonZero(counted?.[facet]), `${facet} ${about}`).toEqual(nonZero(counts?.[facet]));
    }
});

const nonZero = (counts: Readonly<Record<string, number>> = {}) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

test.each(OTHERS)("with files %s there is no order by day or users", async (_, other) => {
  await expect(other.orders()).rejects.toThrow("another index");
  expect((await own.orders()).days.length).toBeGreaterThan(0);
});
