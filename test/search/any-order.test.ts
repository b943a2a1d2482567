/** What is found does not hang on the order in which it is shown, and who has no word of a query is no neighbour of it. No browser. */
import { expect, test } from "vitest";
import { find } from "../../site/browser/finder/engine.ts";
import { gather } from "../../site/browser/finder/gather.ts";
import type { Result } from "../../site/browser/finder/index-reader.ts";
import { EMPTY } from "../../site/browser/finder/state.ts";
import { createContext } from "../../site/context.ts";
import { SORTS } from "../../site/discovery/kinds.ts";
import { stateQuestionsOf } from "../../site/discovery/questions.ts";
import { catalogueOf } from "../site/built.ts";
import { memoryIndex } from "./memory-index.ts";

const catalogue = catalogueOf("demo");
const { locales } = createContext({ catalogue, baseUrl: "https://example.vn", pathPrefix: "/", branch: "main" }, { css: "", mark: "" });
const asking = { index: memoryIndex(catalogue, "vi", 20), questions: stateQuestionsOf(locales.vi) };

/** The addresses of all pages of an answer. */
async function pathsOf(query: string, sort: (typeof SORTS)[number]): Promise<string[]> {
  const paths: string[] = [];
  for (let page = 1; ; page++) {
    const { results, total } = await find({ ...EMPTY, query, sort, page }, asking);
    paths.push(...results.map(({ path }) => path));
    if (paths.length >= total) return paths;
  }
}

test.each([
  ["words that many hold", "bo may trang"],
  ["a word that is being typed", "nền t"],
  ["a slip", "tro li ao"],
  ["more than anything holds", "cuội xyzzyx"],
  ["nothing", "xyzzyx"],
  ["a number", "186/QĐ-BTTTT"],
])("the same results in every order: %s", async (_, query) => {
  const wanted = (await pathsOf(query, "relevance")).sort();
  for (const sort of SORTS) expect((await pathsOf(query, sort)).sort(), sort).toEqual(wanted);
});

test("by name they come in the order of the index, with the words marked that were asked for", async () => {
  const { results } = await find({ ...EMPTY, query: "nền tảng", sort: "name" }, asking);
  const marked = await find({ ...EMPTY, query: "cuội", sort: "name" }, asking);
  expect(results.map(({ place }) => place)).toEqual(results.map(({ place }) => place).sort((a, b) => a - b));
  expect(marked.results.map(({ asked }) => asked)).toContain("cuội");
});

test("two words are no neighbours where one word is written as both", async () => {
  const names = ["Hất lúa", "Hạ tầng"].flatMap((name) => Array.from({ length: 40 }, (_, number) => `${name} ${number}`));
  const results = names.map((name, place) => ({ place, names: [name], codes: [], text: "", kind: "platform" }) as unknown as Result);
  const index = { ...asking.index, readAll: async (places: readonly number[]) => places.flatMap((place) => results[place] ?? []) };
  const ask = async (wanted: readonly string[]) =>
    [...names.keys()].filter((place) => wanted.includes("þhat") || names[place]?.startsWith("Hạ"));
  const { first } = await gather([{ text: "hạ t", via: "typed" }], { index, ask, common: { text: [], names: [] } });
  expect(first.length).toBe(30);
});
