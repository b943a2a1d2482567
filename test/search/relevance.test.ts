/**
 * What people type finds what they mean: the queries of queries.yml over the real catalogue, daily by the order of results
 * alone, for a release in a real browser, as typed and with every mark dropped. The same build gives the same answers, so a
 * floor can be held.
 */
import { describe, expect, test } from "vitest";
import { searchRecords } from "../../site/discovery/records.ts";
import { visit } from "../browser/visit.ts";
import { catalogueOf } from "../site/built.ts";
import { type Answer, askAll, orderAll, queries, relevance, TYPED } from "./relevance.ts";

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
function hold(answersToAll: readonly Answer[], floor: number): void {
  for (const set of [queries.seen, queries.heldOut]) {
    const answers = answersToAll.filter(({ query }) => set.includes(query));
    expect(answers).toHaveLength(set.length);
    const { mrr, recall } = relevance(answers);
    const missed = answers.filter(({ place }) => place !== 1).map(({ typed, place }) => `${typed} -> ${place}`);
    expect(mrr, missed.join("; ")).toBeGreaterThanOrEqual(floor);
    expect(recall, missed.join("; ")).toBeGreaterThanOrEqual(floor);
  }
}

// Without the index nothing corrects a spelling or asks for fewer words.
test("by the order of results alone, of all records", () => hold(orderAll(catalogueOf("real"), all, TYPED["as typed"]), 0.85));

test.each(Object.entries(TYPED))("in the browser, %s", { tags: ["release"], timeout: 240_000 }, async (_, typedOf) => {
  const { browser, url } = await visit("real");
  hold(await askAll(browser, url, all, typedOf), 0.95);
});
