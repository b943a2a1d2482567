/** Queries in an encoding from before Unicode, and what else people paste into the box: read by the reader of the forms. No browser. */
import { describe, expect, test } from "vitest";
import { find } from "../../site/browser/finder/engine.ts";
import { insteadOf } from "../../site/browser/finder/said.ts";
import { EMPTY } from "../../site/browser/finder/state.ts";
import { createContext } from "../../site/context.ts";
import { stateQuestionsOf } from "../../site/discovery/questions.ts";
import { searching } from "../../site/i18n/vi/searching.ts";
import { catalogueOf } from "../site/built.ts";
import { memoryIndex } from "./memory-index.ts";

const catalogue = catalogueOf("demo");
const { locales } = createContext({ catalogue, baseUrl: "https://example.vn", pathPrefix: "/", branch: "main" }, { css: "", mark: "" });
const asking = { index: memoryIndex(catalogue, "vi"), questions: stateQuestionsOf(locales.vi) };
const words = { ...searching, lang: "vi", results: "", oneResult: "", noResults: "" } as const;

const RAILWAY = "Nền tảng vé Đường sắt Trên Mây";
const BASKET = "Nền tảng giao hàng Thúng Chai";
const BIRDS = "Nền tảng địa chỉ số Tổ Chim";

describe("a query is read as it is meant, and that is said", () => {
  test.each([
    // TCVN3, in small letters and in capitals, and beside words of today.
    ["®\u00adêng s¾t", RAILWAY, "đường sắt"],
    ["§¦êNG S¾T", RAILWAY, "ĐƯỜNG SẮT"],
    ["nền t¶ng ®Þa chØ sè", BIRDS, "nền tảng địa chỉ số"],
    ["Giao hµng Thóng Chai", BASKET, "Giao hàng Thúng Chai"],
    // VNI, VIQR, Windows-1258.
    ["ñöôøng saét", RAILWAY, "đường sắt"],
    ["ddu+o+`ng sa('t", RAILWAY, "đường sắt"],
    ["ðýõÌng sãìt", RAILWAY, "đường sắt"],
    // A question of state, and the number of a document.
    ["chưa được ®¸nh gi¸", "Kho học liệu mở Bút Chì", "chưa được đánh giá"],
    ["QuyÕt ®Þnh 21/Q§-BMT", "21/QĐ-BMT", "Quyết định 21/QĐ-BMT"],
    ["hóa &amp; đơn", "Nền tảng hóa đơn Lá Sen", "hóa & đơn"],
  ])("%s: %s", async (query, first, read) => {
    const found = await find({ ...EMPTY, query }, asking);
    expect([found.results[0]?.title, found.read]).toEqual([first, read]);
    expect(insteadOf(found, query, words)).toBe(`Chữ đã nhập dùng bảng mã cũ hoặc mã HTML. Đã tìm “${read}”.`);
  });

  test.each([
    ["Thóng Chai", BASKET, "Thúng Chai"],
    ["trî lý ¶o", "Trợ lý ảo Chú Cuội", "trợ lý ảo"],
    ["hoùa ñôn", "Nền tảng hóa đơn Lá Sen", "hóa đơn"],
  ])("what may be either is looked for as it stands first: %s", async (query, first, text) => {
    const found = await find({ ...EMPTY, query }, asking);
    expect([found.results[0]?.title, found.instead, found.read]).toEqual([first, { text, via: "corrected" }, undefined]);
  });

  test.each([
    ["Đường sắt".normalize("NFD"), RAILWAY],
    ["đ\u200bường sắt", RAILWAY],
    ["Тhúng\u00a0Chai", BASKET],
    ["21/QÐ-BMT", "21/QĐ-BMT"],
  ])("what looks the same is not told: %s", async (query, first) => {
    const found = await find({ ...EMPTY, query }, asking);
    expect([found.results[0]?.title, insteadOf(found, query, words)]).toEqual([first, ""]);
  });
});
