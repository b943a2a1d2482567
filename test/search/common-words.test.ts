/** What stands in nearly every record of a large catalogue is not asked of the index, and alone asks for all. No browser. */
import { describe, expect, test } from "vitest";
import { find } from "../../site/browser/finder/engine.ts";
import { tellingWords } from "../../site/browser/finder/query.ts";
import { EMPTY } from "../../site/browser/finder/state.ts";
import { createContext } from "../../site/context.ts";
import { commonWordsOf } from "../../site/discovery/common-words.ts";
import { stateQuestionsOf } from "../../site/discovery/questions.ts";
import { searchRecords } from "../../site/discovery/records.ts";
import { wordsOfTexts } from "../../site/discovery/text-words.ts";
import { wordPlaces } from "../../site/discovery/word-places.ts";
import { catalogueOf } from "../site/built.ts";
import { memoryIndex } from "./memory-index.ts";

const record = (name: string, text: string) => ({ names: [name], texts: [[1, `${name} ${text}`]] as const });
const { hear, places: many } = wordPlaces();
for (let index = 0; index < 20; index++) {
  const { names, texts } = record(`Thẻ chim ${index}`, `của Bộ Sông${index === 7 ? "" : " Trăng"}`);
  hear({ names, everyday: [], near: [] }, wordsOfTexts({ texts }));
}

test("words are common by the records, in texts and in names; in a small catalogue none is", () => {
  expect(commonWordsOf(many, 10)).toEqual({
    text: ["bo", "chim", "cua", "song", "the", "trang", "þthechim"],
    names: ["chim", "the", "þthechim"],
  });
  expect(commonWordsOf(many)).toEqual({ text: [], names: [] });
});

test.each([
  ["what tells nothing apart is left out", ["thẻ", "xanh"], ["xanh"]],
  ["where nothing is left, all are asked for", ["thẻ", "chim"], []],
  ["several words of all texts", ["sông", "trăng"], []],
  ["one that texts share may be a name", ["trăng"], ["trăng"]],
])("%s", (_, wanted, telling) => {
  expect(tellingWords(wanted, commonWordsOf(many, 10))).toEqual(telling);
});

describe("the demonstration as if it were large: all of it is called fictional", () => {
  const catalogue = catalogueOf("demo");
  const { locales } = createContext({ catalogue, baseUrl: "https://example.vn", pathPrefix: "/", branch: "main" }, { css: "", mark: "" });
  const asking = { index: memoryIndex(catalogue, "vi", 10), questions: stateQuestionsOf(locales.vi) };
  const all = searchRecords(catalogue, "vi").length;
  test.each([
    ["hư cấu", all, undefined],
    ["hư cấu đường sắt", undefined, "Nền tảng vé Đường sắt Trên Mây"],
  ])("%s", async (query, total, first) => {
    const found = await find({ ...EMPTY, query }, asking);
    expect([total === undefined ? undefined : found.total, first && found.results[0]?.title]).toEqual([total, first]);
  });
});
