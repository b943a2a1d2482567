/** How a query is read, corrected and held against names: pure tables, no index and no browser. */
import { describe, expect, test } from "vitest";
import { markedParts } from "../../site/browser/finder/marks.ts";
import { indexWords, readQuery } from "../../site/browser/finder/query.ts";
import { LEVELS, type Rankable, rank } from "../../site/browser/finder/rank.ts";
import { knownParts, stretches } from "../../site/discovery/parts.ts";
import { type Synonyms, vocabularyOf } from "../../site/discovery/search-files.ts";
import { words } from "../../site/discovery/search-text.ts";
import { correctSpelling, isSlip, keyedQuery, readVocabulary } from "../../site/discovery/spelling.ts";

const SYNONYMS: Synonyms = {
  same: [
    ["TCX", "thẻ chim xanh", "thẻ chim"],
    ["BST", "Bộ Sông Trăng"],
  ],
  everyday: ["tổ ấm"],
};

describe("a query is read in every way it can be meant", () => {
  test.each([
    ["thẻ", [["typed", "thẻ"]]],
    [
      "tcx",
      [
        ["typed", "tcx"],
        ["synonym", "thẻ chim xanh"],
        ["synonym", "thẻ chim"],
      ],
    ],
    [
      "thẻ chim xanh của tôi",
      [
        ["typed", "thẻ chim xanh của tôi"],
        ["synonym", "TCX của tôi"],
      ],
    ],
    [
      "The Chim".normalize("NFD"),
      [
        ["typed", "The Chim".normalize("NFD")],
        ["synonym", "TCX"],
        ["synonym", "thẻ chim xanh"],
      ],
    ],
    [
      "quyết định số 12",
      [
        ["typed", "quyết định số 12"],
        ["number", "quyet dinh 12"],
      ],
    ],
    [
      "12/QĐ-BST ngày 28/9/2023",
      [
        ["typed", "12/QĐ-BST ngày 28/9/2023"],
        ["number", "12/qd-bst"],
        ["synonym", null],
      ],
    ],
    [
      "12/QĐ-BST ngày 8 tháng 9 năm 2023",
      [
        ["typed", "12/QĐ-BST ngày 8 tháng 9 năm 2023"],
        ["number", "12/qd-bst"],
        ["synonym", null],
      ],
    ],
    [
      "nền tảng số 5",
      [
        ["typed", "nền tảng số 5"],
        ["number", "nen tang 5"],
      ],
    ],
  ] as const)("%s", (typed, wanted) => {
    const asked = readQuery(typed, SYNONYMS);
    expect(asked.map(({ via, text }, index) => [via, wanted[index]?.[1] === null ? null : text.toLowerCase()])).toEqual(
      wanted.map(([via, text]) => [via, text === null ? null : text.toLowerCase()]),
    );
  });

  test("a synonym says what it stands for", () => {
    expect(readQuery("tcx", SYNONYMS)[1]?.exchange).toEqual({ typed: "TCX", meant: "thẻ chim xanh" });
  });

  test.each([
    ["Nền tảng địa chỉ số", ["dịa", "chỉ", "số"]],
    ["nen tang", ["nen", "tang"]],
    ["186/QĐ-BTTTT QĐ", ["186", "qd", "btttt"]],
    ["…", []],
  ])("the index is asked for %s", (typed, wanted) => {
    expect(indexWords(typed)).toEqual(wanted);
  });
});

const named = (names: string | readonly string[], more: Partial<Rankable> = {}): Rankable => {
  const all = typeof names === "string" ? [names] : names;
  return { names: all, codes: [], text: all.join(". ").toLowerCase(), kind: "platform", ...more };
};

/** First names in the order of the ranking, with the level of each. */
const order = (typed: string, results: readonly Rankable[]) =>
  rank(readQuery(typed, SYNONYMS), results).map(({ result, match }) => [result.names[0], match.level]);

describe("the order of results", () => {
  test("a name before an owner before a name that holds the words apart before text", () => {
    const results = [
      named("Cổng tin", { text: "cổng tin. nhắc đến bst ở đây" }),
      named("Nền tảng chim", { codes: ["BST"] }),
      named("BST mở rộng"),
      named(["Bộ Sông Trăng", "BST"], { kind: "agency" }),
    ];
    expect(order("bst", results).map(([name]) => name)).toEqual(["Bộ Sông Trăng", "BST mở rộng", "Nền tảng chim", "Cổng tin"]);
  });

  test("words side by side before words apart", () => {
    const results = [
      named("Nền tảng số hóa địa bàn theo chỉ tiêu"),
      named("Nền tảng bản đồ gắn với địa chỉ số"),
      named("Nền tảng địa chỉ số"),
    ];
    expect(order("dia chi so", results).map(([name]) => name)).toEqual([
      "Nền tảng địa chỉ số",
      "Nền tảng bản đồ gắn với địa chỉ số",
      "Nền tảng số hóa địa bàn theo chỉ tiêu",
    ]);
  });

  test("the exact spelling before the folded one, however the accents are stored or placed", () => {
    for (const typed of ["hòa", "hoà", "hoà".normalize("NFD"), "HÒA"]) {
      expect(order(typed, [named("Hoa sen"), named("Hoá đơn"), named("Nền tảng Hòa Bình")])[0]?.[0]).toBe("Nền tảng Hòa Bình");
    }
  });

  test.each(["12/QĐ-BST", "qd 12", "12", "qđ 12 bst", "quyet dinh so 12", "QĐ số 12/QĐ-BST ngày 28/9/2023"])(
    "%s is the document",
    (typed) => {
      const document = named(["12/QĐ-BST", "QĐ 12", "Quyết định 12", "Decision 12"], { kind: "document" });
      const others = [
        named(["Khung tiêu chí (Quyết định 12/QĐ-BST)", "12/QĐ-BST"], { kind: "criteria" }),
        named(["112/QĐ-BST", "QĐ 112"], { kind: "document" }),
        named("Nền tảng 12", { text: "12 qd bst quyết dịnh 12" }),
      ];
      expect(order(typed, [...others, document])[0]).toEqual(["12/QĐ-BST", LEVELS.number]);
    },
  );

  test("what a synonym finds comes behind what was typed", () => {
    const results = [named("Thẻ chim xanh"), named("TCX"), named("Khác")];
    expect(order("tcx", results)).toEqual([
      ["TCX", LEVELS.equal],
      ["Thẻ chim xanh", LEVELS.equal - 0.5],
      ["Khác", LEVELS.none],
    ]);
  });

  test("what holds none of the words has no level, for the index guesses at words that it does not know", () => {
    expect(order("most", [named("Học trực tuyến mở")])[0]?.[1]).toBe(LEVELS.none);
    expect(order("registered", [named("Nền tảng", { text: "a register for birds" })])[0]?.[1]).toBe(LEVELS.apart);
    // One and many are one word of English.
    expect(order("platforms", [named("Nền tảng", { text: "a platform for birds" })])[0]?.[1]).toBe(LEVELS.text);
  });

  test.each([
    // Half a word of Vietnamese is none, wherever the other half stands.
    ["hộ khẩu", "hộ kinh doanh xuất khẩu", LEVELS.none],
    ["hộ kinh doanh xuất khẩu", "xuất khẩu của hộ kinh doanh", LEVELS.apart],
    // A word spelt with other marks is another word; one that lacks its tone is not spelt.
    ["thuê nhà", "thuế nhà đất", LEVELS.none],
    ["thuê nha", "thuế nhà đất", LEVELS.none],
    ["thuê nhà", "thuê nhà ở", LEVELS.text],
    ["căn cươc", "căn cước của chim", LEVELS.text],
  ] as const)("%s in %s", (typed, text, level) => {
    expect(order(typed, [named("Nền tảng", { text })])[0]?.[1]).toBe(level);
  });

  test("a longer everyday word is another one", () => {
    const shop = named("Sàn chim", { everyday: ["kết quả mời thầu"], text: "sàn chim kết quả mời thầu" });
    expect(order("kết quả", [shop])[0]?.[1]).toBe(LEVELS.none);
    expect(order("kết quả mời thầu", [shop])[0]?.[1]).toBeGreaterThan(LEVELS.text);
  });
});

describe("one slip", () => {
  test.each([
    ["hien", "hiem", true],
    ["congg", "cong", true],
    ["dihn", "dinh", true],
    ["cog", "cong", true],
    ["giu", "du", true],
    ["chong", "trong", true],
    ["li", "ly", true],
    ["so", "do", false],
    ["di", "da", false],
    ["dinh", "danh", true],
    ["dinh", "dinh", false],
    ["dihn", "danh", false],
    ["abcd", "badc", false],
  ])("%s, %s: %s", (a, b, wanted) => {
    expect(isSlip(a, b)).toBe(wanted);
    expect(isSlip(b, a)).toBe(wanted);
  });
});

describe("correcting", () => {
  const vocabulary = readVocabulary(
    vocabularyOf([
      "Nền tảng điện toán đám mây Chính phủ",
      "Khảo sát ý kiến người dân",
      "Sàn dữ liệu",
      "Trợ lý ảo",
      "VTVgo",
      "Cổng dữ liệu",
      "Thẻ 12",
    ]),
  );
  test.each([
    // A slip that is a word of the catalogue too: its neighbours tell.
    ["dan may", "dam may"],
    ["san giu lieu", "san du lieu"],
    ["trợ lí ảo", "tro ly ao"],
    ["khao sta y kien", "khao sat y kien"],
    ["vtv go", "vtvgo"],
    ["dulieu", "du lieu"],
    ["TRỢ LÍ ẢO".normalize("NFD"), "tro ly ao"],
  ])("%s -> %s", (typed, wanted) => {
    expect(correctSpelling(typed, vocabulary)[0]).toBe(wanted);
  });

  // What is spelt with its marks is a word, whatever the catalogue would rather read.
  test.each(["đám mây", "dữ liệu", "dân mây", "sàn giữ liệu", "căn cước", "xyzzyx", "12", "13", ""])("%s is left alone", (typed) => {
    expect(correctSpelling(typed, vocabulary)).toEqual([]);
  });

  test("of a query one word at most is replaced", () => {
    const [first = ""] = correctSpelling("khao sta ".repeat(22), vocabulary);
    expect(first.match(/khao sat/g)).toHaveLength(1);
    expect(correctSpelling("khoa sta", vocabulary)).not.toContain("khao sat");
  });

  test.each([
    ["ddams maay", "dam may"],
    ["d9a1m ma6y", "dam may"],
    ["tro75 ly1 a3o", "tro ly ao"],
    ["khaor sats ys kieens", "khao sat y kien"],
    // Known words, English and numbers are left alone.
    ["dữ liệu mở", undefined],
    ["users class covid19 a06", undefined],
  ])("%s was keyed for %s", (typed, wanted) => {
    expect(keyedQuery(typed, vocabulary)).toBe(wanted);
  });

  test.each([
    ["dữ liệu xyz", "dữ liệu", "xyz"],
    ["xyz 186", "186", "xyz"],
    ["ý kiến của người dân", "ý kiến|người dân", "của"],
    // Half a word of Vietnamese is none; a word that stands alone is one.
    ["dữ", "", "dữ"],
    ["mở vtvgo ra", "vtvgo", "mở|ra"],
    ["xyz", "", "xyz"],
  ])("of %s the catalogue knows %s", (typed, wanted, rest) => {
    const parts = knownParts(typed, vocabulary);
    expect(parts.map(({ text }) => text).join("|")).toBe(wanted);
    const left = [...words(typed).keys()].filter((at) => !parts.some(({ from, to }) => at >= from && at < to));
    expect(stretches(typed, left).join("|")).toBe(rest);
  });

  test("the same names give the same file, and numbers stay out of it", () => {
    const names = ["Thẻ chim 12", "Thẻ xanh"];
    expect(vocabularyOf(names)).toEqual({ words: "the chim xanh", next: [[1, 2], [], []] });
    expect(vocabularyOf([...names].reverse())).toEqual(vocabularyOf(names));
  });
});

describe("marks", () => {
  const shown = (text: string, query: string) =>
    markedParts(text, query)
      .map((part) => (part.marked ? `[${part.text}]` : part.text))
      .join("");
  test.each([
    ["Nền tảng địa chỉ số", "dia chi so", "Nền tảng [địa chỉ số]"],
    ["Nền tảng địa chỉ số", "ĐỊA số".normalize("NFD"), "Nền tảng [địa] chỉ [số]"],
    ["186/QĐ-BTTTT", "qd 186", "[186]/[QĐ]-BTTTT"],
    ["Cổng dữ liệu", "cong du li", "[Cổng dữ liệu]"],
    ["<b>dữ</b>", "du", "<b>[dữ]</b>"],
    ["Cổng dữ liệu", "", "Cổng dữ liệu"],
  ])("%s for %s", (text, query, wanted) => {
    expect(shown(text, query)).toBe(wanted);
  });
});
