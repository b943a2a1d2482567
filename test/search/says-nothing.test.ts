/** Half a word finds nothing, and no filter finds what is not found without it. No browser. */
import { expect, test } from "vitest";
import { find } from "../../site/browser/finder/engine.ts";
import { EMPTY } from "../../site/browser/finder/state.ts";
import { createContext } from "../../site/context.ts";
import { stateQuestionsOf } from "../../site/discovery/questions.ts";
import { catalogueOf } from "../site/built.ts";
import { memoryIndex } from "./memory-index.ts";

const catalogue = catalogueOf("demo");
const { locales } = createContext({ catalogue, baseUrl: "https://example.vn", pathPrefix: "/", branch: "main" }, { css: "", mark: "" });
const asking = { index: memoryIndex(catalogue, "vi"), questions: stateQuestionsOf(locales.vi) };

test.each(["su", "te", "van", "?"])("%s", async (query) => {
  for (const chosen of [{}, { kind: ["platform"] }, { kind: ["document"] }, { kind: ["agency"] }]) {
    const { total, counted } = await find({ ...EMPTY, query, chosen }, asking);
    expect({ total, counted }).toEqual({ total: 0 });
  }
});
