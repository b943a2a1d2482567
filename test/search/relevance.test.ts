/**
 * What people type finds what they mean: the queries that stand beside the data of this repository, where it has some, daily by
 * the order of results alone, for a release in a real browser, as typed and with every mark dropped. The same build gives the
 * same answers, so a floor can be held.
 */
import { describe, expect, test } from "vitest";
import { searchRecords } from "../../site/discovery/records.ts";
import { visit } from "../browser/visit.ts";
import { ownTests } from "../own-tests.ts";
import { catalogueOf } from "../site/built.ts";
import { type Answer, answerAll, askAll, type Queries, type Query, relevance, TYPED } from "./relevance.ts";

test("MRR and recall of answers", () => {
  const answer = (want: string[], place: number, inFive: number): Answer => ({
    query: { by: "official", type: "x", want },
    ...{ typed: "x", place, inFive, found: [] },
  });
  expect(relevance([answer(["/a/"], 1, 1), answer(["/a/", "/b/"], 2, 1)])).toEqual({ mrr: 0.75, recall: 0.75 });
  expect(relevance([answer(["/a/"], 0, 0)])).toEqual({ mrr: 0, recall: 0 });
});

const own = ownTests<Queries>("queries");

describe.each(own ? [own] : [])("the queries", ({ floor, seen, heldOut, people, fresh }) => {
  const all = [...seen, ...heldOut, ...people, ...fresh];

  test("are at least eighty, each once, and want pages that are there", () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(new Set(all.map(({ type, lang }) => `${lang} ${type}`)).size).toBe(all.length);
    const paths = new Set<string>(searchRecords(catalogueOf("real"), "vi").map(({ path }) => path));
    expect(all.flatMap(({ want = [], any = [], near = [] }) => [...want, ...any, ...near]).filter((path) => !paths.has(path))).toEqual([]);
  });

  /** Of all, and of those that were written down before the search was tuned. */
  function hold(answersToAll: readonly Answer[], floor: number, sets = [seen, heldOut, people, fresh]): void {
    for (const set of sets) {
      const answers = answersToAll.filter(({ query }) => set.includes(query));
      expect(answers.length).toBeGreaterThanOrEqual(set.length - 1);
      const { mrr, recall } = relevance(answers);
      const missed = answers.filter(({ place }) => place !== 1).map(({ typed, place }) => `${typed} -> ${place}`);
      expect(mrr, missed.join("; ")).toBeGreaterThanOrEqual(floor);
      expect(recall, missed.join("; ")).toBeGreaterThanOrEqual(floor);
    }
  }

  // The names of groups are set before anything is loaded, and here is another catalogue's.
  const isOfGroup = ({ filter }: Query) => filter?.startsWith("group=") === true;
  const inOrder = (sets: readonly (readonly Query[])[]) =>
    answerAll(
      catalogueOf("real"),
      sets.flat().filter((query) => !isOfGroup(query)),
      TYPED["as typed"],
    );
  test("without the index of the browser, of all records", async () => {
    const sets = [heldOut, people];
    hold(await inOrder(sets), floor.order, sets);
  });
  test.each(Object.entries({ seen, fresh }))("those of the list %s too", { tags: ["release"], timeout: 240_000 }, async (_, set) =>
    hold(await inOrder([set]), floor.order, [set]),
  );

  test.each(Object.entries(TYPED))("in the browser, %s", { tags: ["release"], timeout: 480_000 }, async (_, typedOf) => {
    const { browser, url } = await visit("real");
    hold(await askAll(browser, url, all, typedOf), floor.browser);
  });
});
