/** What stands around numbers. */
import type { Lang } from "../../languages.ts";

/** What the source says of a number that is not exact: the keys of `hedge` in a usage value. */
export type Hedge = "over" | "about" | "under";

interface NumberPhrases {
  /** With their marks: a word spelt with others is another word. Also behind a number, in brackets. */
  readonly hedges: Readonly<Record<Hedge, readonly string[]>>;
  /** Of these: what is another word, or none, without its marks; and what stands behind a number without brackets too. */
  readonly onlyMarked: readonly string[];
  readonly behind: readonly string[];
  /** Words that multiply a number, and of these those that another may follow: "nghìn tỷ". */
  readonly scales: Readonly<Record<string, number>>;
  readonly scalesOfScales: readonly string[];
  /** Nouns behind a count. */
  readonly counted: readonly string[];
  /** Units that a number is in, and how they are kept. */
  readonly units: Readonly<Record<string, string>>;
  /** Behind a scale: and half of it. */
  readonly half: readonly string[];
  /** Behind a number: and more. */
  readonly orMore: readonly string[];
}

export const NUMBER_PHRASES: Readonly<Record<Lang, NumberPhrases>> = {
  vi: {
    hedges: {
      over: ["hơn", "trên", "vượt", "ít nhất", "tối thiểu", "không dưới", "không ít hơn"],
      about: ["trên dưới", "khoảng", "xấp xỉ", "ước tính", "ước đạt", "ước", "ước chừng", "chừng", "cỡ"],
      under: ["gần"],
    },
    onlyMarked: ["chừng", "cỡ"],
    behind: ["ước tính", "ước", "ước đạt"],
    scales: { nghin: 1e3, ngan: 1e3, trieu: 1e6, tr: 1e6, ty: 1e9, ti: 1e9 },
    scalesOfScales: ["nghin", "ngan"],
    counted: [
      ...["nguoi(?: dung| dan| su dung)?", "(?:cong )?dan", "tai khoan", "luot(?: truy cap| nguoi| giao dich| xem| tai)?", "giao dich"],
      ...["ho(?: so| dan| gia dinh)?", "khach hang", "thue bao", "hoc sinh", "can bo", "doanh nghiep", "to chuc", "co quan", "don vi"],
      ...["van ban", "giay to", "dich vu"],
    ],
    units: { dong: "vnd", d: "vnd", "phan tram": "%" },
    half: ["ruoi"],
    orMore: ["tro len"],
  },
  en: {
    hedges: {
      over: ["over", "more than"],
      about: ["about", "around", "approximately", "approx", "estimated", "estimate"],
      under: ["nearly", "almost"],
    },
    onlyMarked: [],
    behind: ["approximately", "approx", "estimated"],
    scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
    scalesOfScales: [],
    counted: ["(?:us|custom)ers?", "people", "accounts?", "visits?", "transactions?"],
    units: { percent: "%" },
    half: [],
    orMore: ["or more", "and more"],
  },
};
