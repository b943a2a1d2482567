import { describe, expect, test } from "vitest";
import { hostKind } from "../../scripts/check/rules/source-rules.ts";
import { addDays, addMonths, isDate } from "../../scripts/text/dates.ts";
import { showDate, showMoment, showNumber } from "../../scripts/text/formats.ts";
import { keptLast } from "../../scripts/text/made-once.ts";
import { quoteChange } from "../../scripts/text/quote.ts";
import { same, sameValues } from "../../scripts/text/same.ts";
import { didYouMean, editDistance, fold, foldedWords, readsAsVietnamese, slug } from "../../scripts/text/text.ts";
import { isWebAddress } from "../../scripts/text/web-address.ts";
import { besideName } from "../../site/views/abbreviation.ts";

describe("fold: accents, đ and case aside", () => {
  test.each([
    ["Đường sắt", "duong sat"],
    ["hòa", "hoa"],
    ["hoà", "hoa"],
    ["Nền tảng địa chỉ số".normalize("NFD"), "nen tang dia chi so"],
    ["BGDĐT", "bgddt"],
  ])("%s -> %s", (input, out) => expect(fold(input)).toBe(out));
});

test("names in other letters are not all one name", () => {
  expect(["漢字平台", "かな カナ", "Ελληνικά", "ไทย", "Straße"].map((name) => foldedWords(name).join(" "))).toEqual([
    "漢字平台",
    "かな カナ",
    "ελληνικα",
    "ไทย",
    "straße",
  ]);
});

describe("slug: lowercase ASCII kebab", () => {
  test.each([
    ["Điện toán đám mây Chính phủ", "dien-toan-dam-may-chinh-phu"],
    ["186/QĐ-BTTTT 2022-02-11", "186-qd-btttt-2022-02-11"],
    ["  Trợ lý ảo (quốc gia)! ", "tro-ly-ao-quoc-gia"],
    ["ＮỀＮ TẢＮＧ ﬁ 𝟐", "nen-tang-fi-2"],
    ["🚀", ""],
  ])("%s -> %s", (input, out) => expect(slug(input)).toBe(out));
});

describe("numbers and dates as people read them", () => {
  test.each([
    [1234567.5, "1.234.567,5", "1,234,567.5"],
    [999, "999", "999"],
    [1000, "1.000", "1,000"],
    [53.204, "53,2", "53.2"],
    [-1234, "-1.234", "-1,234"],
  ])("%d", (value, vi, en) => {
    expect(showNumber(value, "vi")).toBe(vi);
    expect(showNumber(value, "en")).toBe(en);
  });
  test.each([
    ["2022-02-11", "11/02/2022", "11 February 2022"],
    ["2024-03-05", "05/3/2024", "5 March 2024"],
    ["2026-01-09", "09/01/2026", "9 January 2026"],
    ["2023-07-10", "10/7/2023", "10 July 2023"],
    ["2023-12-31", "31/12/2023", "31 December 2023"],
    ["2023-02-30", "2023-02-30", "2023-02-30"],
  ])("the day %s, in Vietnamese by NĐ 30/2020/NĐ-CP", (date, vi, en) => {
    expect(showDate(date, "vi")).toBe(vi);
    expect(showDate(date, "en")).toBe(en);
  });
});

describe("reads as Vietnamese", () => {
  test.each([
    ["Cập nhật số liệu 3", true],
    ["Thêm <script>alert(1)</script>", true],
    ["Sửa README", true],
    ["Check, score, build and publish the catalogue", false],
    ["Documents are cited with their type (Quyết định số 186/QĐ-BTTTT ngày 11/02/2022); an article is a source of what it says", false],
    ["186", false],
  ])("%s: %s", (line, is) => expect(readsAsVietnamese(line)).toBe(is));
});

describe("did you mean", () => {
  test.each([
    ["websit", ["website", "summary"], "website"],
    ["BMTT", ["BMT", "BSM"], "BMT"],
    ["186/QD-BTTTT", ["186/QĐ-BTTTT", "392/QĐ-BTTTT"], "186/QĐ-BTTTT"],
    ["hoàn toàn khác", ["website"], undefined],
    ["", ["a"], "a"],
  ])("%s", (word, candidates, out) => expect(didYouMean(word, candidates)).toBe(out));
  test("edit distance", () => {
    expect(editDistance("", "abc")).toBe(3);
    expect(editDistance("mua", "mưa")).toBe(1);
    expect(editDistance("tach", "tach")).toBe(0);
  });
});

describe("days of the calendar", () => {
  test.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2023-2-9", false],
    ["2023-13-01", false],
    ["2023-00-10", false],
    ["11/02/2022", false],
    ["2022-02-11T00:00", false],
  ])("%s", (text, is) => expect(isDate(text)).toBe(is));
  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-12-31", 2, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-03-31", -1, "2025-02-28"],
  ])("%s %+d months", (date, months, out) => expect(addMonths(date, months)).toBe(out));
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-01-01", -1, "2024-12-31"],
  ])("%s %+d days", (date, days, out) => expect(addDays(date, days)).toBe(out));
});

describe("equal in content is what JSON would write the same", () => {
  const shared = { a: 1 };
  const values = [
    undefined,
    null,
    0,
    "",
    "a",
    [],
    {},
    [1],
    [1, undefined],
    [1, null],
    ["1"],
    { 0: 1 },
    { a: 1 },
    { a: 1, b: undefined },
    { a: [1, { b: 2 }] },
  ];
  const orders = [{ a: 1, b: 2 }, { b: 2, a: 1 }, { a: [1, { b: 3 }] }, [shared, shared], [{ a: 1 }, shared], new Map([[1, 2]])];
  const all: readonly unknown[] = [...values, ...orders];
  test.each(all.map((value) => [JSON.stringify(value), value]))("%s", (_, value) => {
    for (const other of all) expect(same(value, structuredClone(other))).toBe(JSON.stringify(value) === JSON.stringify(other));
  });

  test("in whatever order of keys, and only that", () => {
    expect(sameValues({ a: [1, { b: 2, c: undefined }], d: 3 }, { d: 3, a: [1, { b: 2 }] })).toBe(true);
    expect(sameValues([1, 2], [2, 1])).toBe(false);
    expect(sameValues({ a: null, b: 1 }, { a: undefined, b: 1, c: 2 })).toBe(false);
    expect(sameValues([], {})).toBe(false);
  });
});

test.each([
  ["https://mic.gov.vn/a", true, "official"],
  ["https://gov.vn/a", true, "official"],
  ["https://a-b.gov.vn", true, "official"],
  ["https://mic..gov.vn/a", false, undefined],
  ["https://.gov.vn/a", false, undefined],
  ["https://mic-.gov.vn/a", false, undefined],
  ["https://xn--99zz.gov.vn/a", false, undefined],
  ["https://xn--mic-gov.gov.vn/a", true, undefined],
  ["https://xn--a-sga.vn/a", true, "official"],
  ["https://mic.gov.vn.example/a", true, undefined],
  ["https://example.vn:8080/", true, undefined],
  ["https://example.vn:65535", true, undefined],
  ["https://example.vn:65536/", false, undefined],
  ["https://example.vn:99999/", false, undefined],
])("%s is a web address: %s, %s", (url, isOne, kind) => {
  expect(isWebAddress(url)).toBe(isOne);
  if (isOne) expect(hostKind(url, { official: ["gov.vn", "xn--a-sga.vn"] })).toBe(kind);
});

test.each([
  ["short", "short as well", "“short” → “short as well”"],
  [`${"một hai ".repeat(30)}ba`, `${"một hai ".repeat(30)}bốn`, /^“…(?:một |hai ){5,20}ba” → “…(?:một |hai ){5,20}bốn”$/],
  [`${"x".repeat(200)}a`, `${"x".repeat(200)}b`, "“…a” → “…b”"],
] as const)("what a text was and is differs where it is cut: %s", (from, to, said) => {
  expect(quoteChange(from, to)).toMatch(said);
});

test.each([
  ["Nền tảng VNeID", "VNeID", undefined],
  ["Nền tảng truyền hình số VTVGo", "VTVgo", undefined],
  ["Hệ thống thanh toán (TTĐTLNH)", "TTĐTLNH", undefined],
  ["Nền tảng VNeIDs", "VNeID", "VNeID"],
  ["Cổng Dịch vụ công quốc gia", "DVCQG", "DVCQG"],
  ["Sàn dữ liệu", undefined, undefined],
] as const)("beside the name %s stands %s: %s", (name, abbreviation, said) => {
  expect(besideName(name, abbreviation)).toBe(said);
});

test("a moment is said to the minute, and to the second where another of that minute stands beside it", () => {
  const moments = [5, 25, 65].map((second) => new Date(2026, 10, 29, 7, 55, second));
  expect(moments.map((moment) => showMoment(moment, "vi"))).toEqual(["07:55 29/11/2026", "07:55 29/11/2026", "07:56 29/11/2026"]);
  expect(moments.map((moment) => showMoment(moment, "vi", moments))).toEqual([
    "07:55:05 29/11/2026",
    "07:55:25 29/11/2026",
    "07:56 29/11/2026",
  ]);
});

test("of the last few that were asked for nothing is made twice", () => {
  const made: string[] = [];
  const upper = keptLast((text) => {
    made.push(text);
    return text.toUpperCase();
  }, 2);
  expect(["a", "b", "a", "c", "b", "a"].map(upper)).toEqual(["A", "B", "A", "C", "B", "A"]);
  expect(made).toEqual(["a", "b", "c", "a"]);
});
