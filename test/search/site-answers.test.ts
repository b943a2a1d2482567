/** What is asked of the site itself is answered by its pages, or said not to be recorded, and never by a record that only holds the words. No browser. */
import { describe, expect, test } from "vitest";
import { find } from "../../site/browser/finder/engine.ts";
import { resultCard } from "../../site/browser/finder/result-card.ts";
import { countFor } from "../../site/browser/finder/said.ts";
import { EMPTY } from "../../site/browser/finder/state.ts";
import { createContext } from "../../site/context.ts";
import { finderScriptData } from "../../site/discovery/finder-script-data.ts";
import { stateQuestionsOf } from "../../site/discovery/questions.ts";
import { fill } from "../../site/i18n/fill.ts";
import { documentState } from "../../site/views/document.ts";
import { catalogueOf } from "../site/built.ts";
import { memoryIndex } from "./memory-index.ts";

const catalogue = catalogueOf("demo");
const { locales } = createContext({ catalogue, baseUrl: "https://example.vn", pathPrefix: "/", branch: "main" }, { css: "", mark: "" });
const asking = (lang: "vi" | "en") => ({ index: memoryIndex(catalogue, lang), questions: stateQuestionsOf(locales[lang]) });
const askings = { vi: asking("vi"), en: asking("en") };
const answer = (lang: "vi" | "en", query: string) => find({ ...EMPTY, query }, askings[lang]);

test("what the title calls the things is asked for too", async () => {
  const settings = { ...catalogue.settings, title: { vi: "Tra cứu nền tảng số quốc gia" } };
  const named = createContext(
    { catalogue: { ...catalogue, settings }, baseUrl: "https://example.vn", pathPrefix: "/", branch: "main" },
    { css: "", mark: "" },
  );
  const questions = stateQuestionsOf(named.locales.vi);
  const found = await find({ ...EMPTY, query: "nền tảng số quốc gia là gì" }, { ...askings.vi, questions });
  expect(found.site?.map(({ topic }) => topic)).toEqual(["meaning"]);
});

describe.each([
  ["vi", "gọi cho ai", "contact", 0],
  ["vi", "số điện thoại hỗ trợ", "contact", 0],
  ["vi", "ai quản lý trang này", "operator", 0],
  ["vi", "kinh phí xây dựng", "cost", 0],
  ["vi", "tải dữ liệu", "data", 0],
  ["en", "who runs this site", "operator", 0],
  ["en", "how much did it cost", "cost", 0],
  // Beside the name of a record: both are answered.
  ["vi", "kinh phí Tổ Chim", "cost", 1],
  ["vi", "Tổ Chim hết bao nhiêu tiền", "cost", 1],
  ["en", "how much did Tổ Chim cost", "cost", 1],
  ["vi", "tổng đài xyzzyx", "contact", 0],
  // What a word of the site means, and what stands on a page of it.
  ["vi", "nền tảng số là gì", "meaning", 0],
  ["vi", "the nao la cong nhan", "process", 0],
  ["en", "what is a national digital platform", "meaning", 0],
  ["vi", "nền tảng nào còn thiếu trong danh mục", "lists", 0],
  // "This site" beside another question only says where.
  ["vi", "số điện thoại của trang này", "contact", 0],
  ["vi", "trang này có bao nhiêu nền tảng", "", undefined],
  // Longer words that begin so.
  ["vi", "Tổ Chim", "", 1],
] as const)("%s: %s", (lang, query, topics, total) => {
  test(`${topics || "nothing of the site"}`, async () => {
    const found = await answer(lang, query);
    expect((found.site ?? []).map(({ topic }) => topic).join(" ")).toBe(topics);
    if (total !== undefined) expect(found.results.length > 0).toBe(total > 0);
  });
});

test("what is not recorded is said to be so, aloud too", async () => {
  const { words } = locales.vi;
  const found = await answer("vi", "kinh phí");
  expect(countFor(found, "kinh phí", finderScriptData(locales.vi))).toContain(words.about.noCost);
});

test.each([
  ["vi", "Tổ Chim do ai xây dựng"],
  ["vi", "đơn vị nào phát triển Tổ Chim"],
  ["en", "who built Tổ Chim"],
] as const)("%s: %s is answered from its record", async (lang, query) => {
  const { about } = locales[lang].words;
  const { site = [], results } = await answer(lang, query);
  const said = results[0]?.makers ? about.builtBy : about.builtByNobody;
  expect(site.map(({ say }) => say)).toEqual([fill(said, { thing: results[0]?.title ?? "", names: results[0]?.makers ?? "" })]);
});

test.each(["{number} còn hiệu lực không", "quyết định {number} hết hiệu lực chưa"])(
  "%s: the document is the answer, and its card says how it stands",
  async (asked) => {
    const document = catalogue.documents.find((entry) => documentState(entry, catalogue) !== undefined);
    const { number = "" } = document?.data ?? {};
    const { results, filters } = await answer("vi", fill(asked, { number }));
    expect([results[0]?.title, filters]).toEqual([number, undefined]);
    const words = finderScriptData(locales.vi);
    const cards = results.slice(0, 1).map((result) => JSON.stringify(resultCard(result, "/", words)));
    expect(cards.join()).toContain(words.documentStates[results[0]?.state ?? ""]);
  },
);

test("pages that the catalogue does not have answer nothing", () => {
  const texts = catalogue.texts.filter(({ name }) => name !== "about");
  const context = createContext(
    { catalogue: { ...catalogue, texts }, baseUrl: "https://example.vn", pathPrefix: "/", branch: "main" },
    { css: "", mark: "" },
  );
  expect(stateQuestionsOf(context.locales.vi).site.map(({ topic }) => topic)).toEqual(["process", "lists", "data", "propose", "compare"]);
});
