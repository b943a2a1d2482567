/** Words that are no longer being typed are meant whole: what only begins with them is something else. No browser. */
import { expect, test } from "vitest";
import { find } from "../../site/browser/finder/engine.ts";
import { LEVELS, rank } from "../../site/browser/finder/rank.ts";
import { EMPTY } from "../../site/browser/finder/state.ts";
import { createContext } from "../../site/context.ts";
import { stateQuestionsOf } from "../../site/discovery/questions.ts";
import { catalogueOf } from "../site/built.ts";
import { memoryIndex } from "./memory-index.ts";

test.each([
  ["typed", LEVELS.prefix],
  ["everyday", LEVELS.none],
] as const)("“port” that was %s", (via, level) => {
  const portal = { names: ["National data portal"], codes: [], text: "portal", kind: "platform" } as const;
  expect(rank([{ text: "port", via }], [portal])[0]?.match.level).toBe(level);
});

const catalogue = catalogueOf("demo");
const { locales } = createContext({ catalogue, baseUrl: "https://example.vn", pathPrefix: "/", branch: "main" }, { css: "", mark: "" });
const asking = { index: memoryIndex(catalogue, "vi"), questions: stateQuestionsOf(locales.vi) };

test("a number in a query that nothing holds is not another number that begins so", async () => {
  // 34/QĐ-BSM is there.
  const found = await find({ ...EMPTY, query: "xyzzyx 3" }, asking);
  expect(found.results.map(({ title }) => title)).toEqual([]);
});

test.each([
  ["của", "của"],
  ["gì", "gì"],
  ["🙂", "🙂"],
  ["<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["1/8/2099", "1/8/2099"],
  // "An" is no "ăn", and "and" does not begin so.
  ["hôm nay ăn gì", "ăn"],
])("“%s” says nothing of any record: nothing is found, and it is quoted as it was typed", async (query, quoted) => {
  const { results, unheard } = await find({ ...EMPTY, query }, asking);
  expect(results.map(({ title }) => title)).toEqual([]);
  expect(unheard).toEqual([quoted]);
});

test.each([
  ["số 34", "34/QĐ-BSM", undefined],
  ["văn bản số 34", "34/QĐ-BSM", undefined],
  ["34/QĐ-BXYZ", "34/QĐ-BSM", "34"],
])("%s is the document %s", async (query, title, instead) => {
  const found = await find({ ...EMPTY, query }, asking);
  expect([found.results[0]?.title, found.instead?.text]).toEqual([title, instead]);
});

test("a term of the register is asked for, though it is a word that only asks without its capitals", async () => {
  const synonyms = { same: [["AI", "Tổ Chim"]], everyday: [] };
  const index = { ...asking.index, synonyms: async () => synonyms };
  expect((await find({ ...EMPTY, query: "AI" }, { ...asking, index })).total).toBeGreaterThan(0);
});

test.each([
  ["dda coong nhaanj", "stage=recognised"],
  ["khoong coong nhaanj", "!stage=recognised"],
])("%s is the question that was keyed", async (query, asked) => {
  const { filters = [] } = await find({ ...EMPTY, query }, asking);
  expect(filters.map(({ facet, code, not }) => `${not ? "!" : ""}${facet}=${code}`).join(" ")).toBe(asked);
});

/** "how" is keyed for "hơ", "did" for "đi"; a word that only asks stands between two that say something. */
test.each([
  ["how much did xyzzyx", ["how much did xyzzyx"]],
  ["Tổ Chim how much did xyzzyx", ["how much did xyzzyx"]],
  ["Xyzzyx của Qwzk", ["Xyzzyx", "Qwzk"]],
  ["xyzzyx đã công nhận Qwzk", ["xyzzyx", "Qwzk"]],
])("what of “%s” is not understood is quoted as it was typed", async (query, unheard) => {
  expect((await find({ ...EMPTY, query }, asking)).unheard).toEqual(unheard);
});
