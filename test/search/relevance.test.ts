/**
 * What people type finds what they mean: the queries of queries.yml in a real browser over the real catalogue, as typed and
 * with every mark dropped. The same build gives the same answers, so a floor can be held.
 */
import { describe, expect, test } from "vitest";
import { searchRecords } from "../../site/discovery/records.ts";
import { visit } from "../browser/visit.ts";
import { catalogueOf } from "../site/built.ts";
import { askAll, type Query, queries, relevance, withoutMarks } from "./relevance.ts";

const all = [...queries.seen, ...queries.heldOut];

describe("the queries", () => {
  test("are at least eighty, each once, and want pages that are there", () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(new Set(all.map(({ type, lang }) => `${lang} ${type}`)).size).toBe(all.length);
    const paths = new Set<string>(searchRecords(catalogueOf("real"), "vi").map(({ path }) => path));
    expect(all.flatMap(({ want }) => want).filter((path) => !paths.has(path))).toEqual([]);
  });
});

/** MRR and recall of the queries, and of those that were written down before the search was tuned. */
async function hold(typedOf: (query: Query) => string): Promise<void> {
  const { browser, url } = await visit("real");
  const answersToAll = await askAll(browser, url, all, typedOf);
  for (const set of [queries.seen, queries.heldOut]) {
    const answers = answersToAll.filter(({ query }) => set.includes(query));
    expect(answers).toHaveLength(set.length);
    const { mrr, recall } = relevance(answers);
    const missed = answers.filter(({ place }) => place !== 1).map(({ typed, place }) => `${typed} -> ${place}`);
    expect(mrr, missed.join("; ")).toBeGreaterThanOrEqual(0.95);
    expect(recall, missed.join("; ")).toBeGreaterThanOrEqual(0.95);
  }
}

describe("in the browser", { timeout: 240_000 }, () => {
  test("as typed", () => hold(({ type }) => type));
  // Daily finder.test.ts types some of them so.
  test("without marks", { tags: ["release"] }, () => hold(withoutMarks));
});
