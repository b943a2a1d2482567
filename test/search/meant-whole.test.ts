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

test("a number in a query that nothing holds is not another number that begins so", async () => {
  const catalogue = catalogueOf("demo");
  const { locales } = createContext({ catalogue, baseUrl: "https://example.vn", pathPrefix: "/", branch: "main" }, { css: "", mark: "" });
  const asking = { index: memoryIndex(catalogue, "vi"), questions: stateQuestionsOf(locales.vi) };
  // 34/QĐ-BSM is there.
  const found = await find({ ...EMPTY, query: "xyzzyx 3" }, asking);
  expect(found.results.map(({ title }) => title)).toEqual([]);
});
