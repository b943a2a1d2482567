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

/** "how" is keyed for "hơ", "did" for "đi"; a word that only asks stands between two that say something. */
test.each([
  ["how much did xyzzyx", ["how much did xyzzyx"]],
  ["Tổ Chim how much did xyzzyx", ["how much did xyzzyx"]],
  ["Xyzzyx của Qwzk", ["Xyzzyx", "Qwzk"]],
  ["xyzzyx đã công nhận Qwzk", ["xyzzyx", "Qwzk"]],
])("what of “%s” is not understood is quoted as it was typed", async (query, unheard) => {
  expect((await find({ ...EMPTY, query }, asking)).unheard).toEqual(unheard);
});
