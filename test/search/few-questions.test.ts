/** The index is asked no more than it takes: in a large catalogue each question costs tenths of the time that an answer has. No browser. */
import { expect, test } from "vitest";
import { askedOnce } from "../../site/browser/finder/asked-once.ts";
import { find } from "../../site/browser/finder/engine.ts";
import { EMPTY } from "../../site/browser/finder/state.ts";
import { createContext } from "../../site/context.ts";
import { stateQuestionsOf } from "../../site/discovery/questions.ts";
import { catalogueOf } from "../site/built.ts";
import { memoryIndex } from "./memory-index.ts";

const catalogue = catalogueOf("demo");
const { locales } = createContext({ catalogue, baseUrl: "https://example.vn", pathPrefix: "/", branch: "main" }, { css: "", mark: "" });
const questions = stateQuestionsOf(locales.vi);

/** What the index is asked until a query is answered. */
async function askedFor(query: string): Promise<readonly string[]> {
  const index = memoryIndex(catalogue, "vi");
  const asked: string[] = [];
  const places = askedOnce((term, limits) => {
    asked.push(term ?? "");
    return index.places(term, limits);
  });
  await find({ ...EMPTY, query }, { index: { ...index, places }, questions });
  return asked;
}

test.each([
  ["ways of asking that come to the same words", "nền tảng chú cuội", ["chú cuội"]],
  ["a correction beside a word that no name holds", "tro li ao xyzzyx", ["tro li ao xyzzyx"]],
])("no question twice, nor one that nothing answers: %s", async (_, query, asked) => {
  expect(await askedFor(query)).toEqual(asked);
});
