/**
 * What people really type into a form, read as what they mean: pasted Word characters, dd/mm/yyyy, "1.000.000", "1,5
 * triệu", document numbers with odd spaces. What can be read in two ways is not guessed.
 */
import { isDate, isPartDate } from "./dates.ts";
import { BEFORE_NUMBER, LANGS, LANGUAGES } from "./languages.ts";
import { fold } from "./text.ts";

/** GitHub's words for a blank answer, and what people write for one. */
const BLANK_ANSWER = /^(?:_no response_|không có|chưa có|khong co|chua co|n\/a|none|-+|\.+)$/i;

/** One answer without what word processors and keyboards leave in it; undefined when it is blank. */
export function cleanAnswer(text: string): string | undefined {
  const tidy = text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, " ")
    .replace(/ +\n/g, "\n")
    .trim();
  return tidy === "" || BLANK_ANSWER.test(tidy) ? undefined : tidy;
}

/** The same as one line. */
export const cleanLine = (text: string): string | undefined => cleanAnswer(text)?.replace(/\s+/g, " ");

/** A day as officials write it -> YYYY-MM-DD; undefined when it is none. Day before month, always. */
export function readDate(text: string): string | undefined {
  const words = fold(text);
  const [, day = "", month = "", year = ""] =
    /^(?:ngay )?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(words) ??
    /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/.exec(words) ??
    [];
  const [, isoYear = year, isoMonth = month, isoDay = day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words) ?? [];
  const date = `${isoYear}-${isoMonth.padStart(2, "0")}-${isoDay.padStart(2, "0")}`;
  return isDate(date) ? date : undefined;
}

/**
 * The same, or a month or year alone where the source says no more: "6/2023", "T6/2023", "tháng 6 năm 2023", "năm 2023". A
 * part of a year that is no month ("giữa năm 2023", "quý II/2023") is known to the year.
 */
export function readPartDate(text: string): string | undefined {
  const words = fold(text).trim().replace(PART_OF, "");
  const [, month = "", monthYear = ""] = /^(?:thang |t)?\s*(\d{1,2})(?:\s*[/.-]\s*| nam )(\d{4})$/.exec(words) ?? [];
  const [, quarterYear = monthYear] = /^(?:quy |q)\s*(?:iv|i{1,3}|[1-4])(?:\s*[/.-]\s*| nam )(\d{4})$/.exec(words) ?? [];
  const [, year = quarterYear, isoMonth = month] = /^(?:nam )?(\d{4})(?:-(\d{1,2}))?$/.exec(words) ?? [];
  const date = isoMonth ? `${year}-${isoMonth.padStart(2, "0")}` : year;
  return isPartDate(date) ? date : readDate(text);
}
/** Some part of a month or year, which is left out. */
const PART_OF = /^(?:(?:khoang|tu|trong) )?(?:(?:dau|giua|cuoi|nua dau|nua cuoi|(?:6|9|sau|chin) thang dau) (?=(?:thang|nam|t\d)))?/;

/** How a number that is not exact stands to what there is: there are more, about as many, nearly as many. */
export type Hedge = "over" | "about" | "under";

interface TypedNumber {
  readonly value: number;
  /** "hơn", "khoảng", "gần": the source only says about how many. */
  readonly hedge?: Hedge;
}

/** What people write before or after a number that is not exact, accents aside. */
const HEDGES: Readonly<Record<string, Hedge>> = {
  ...{ hon: "over", tren: "over", over: "over", "more than": "over", ">": "over", "+": "over" },
  ...{ khoang: "about", "xap xi": "about", uoc: "about", "uoc tinh": "about", "uoc dat": "about", about: "about", "~": "about" },
  ...{ gan: "under", nearly: "under", almost: "under" },
};
const HEDGE = Object.keys(HEDGES)
  .filter((word) => word !== "+")
  .sort((a, b) => b.length - a.length)
  .join("|");

const SCALES: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  trieu: 1e6,
  tr: 1e6,
  ty: 1e9,
  ti: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
const SCALE = Object.keys(SCALES).join("|");

/** Nouns that people put after a count. */
const COUNTED =
  "nguoi(?: dung| dan| su dung)?|tai khoan|luot(?: truy cap| nguoi| giao dich)?|giao dich|ho so|dong|vnd|users?|people|accounts?|visits?|transactions?";

const NUMBER = new RegExp(`^(${HEDGE})?\\s*(\\d[\\d., ]*?)\\s*((?:nghin (?=ty|ti))?(?:${SCALE})\\b)?\\s*(?:${COUNTED})?\\s*(\\+)?$`);

/** A number as people write it; undefined when it is none, or could be two ("1,500": one and a half, or fifteen hundred). */
export function readNumber(text: string): TypedNumber | undefined {
  const [, before, digits = "", scale, after] = NUMBER.exec(fold(text).trim()) ?? [];
  if (digits === "") return undefined;
  const plain = plainDigits(digits.trim(), scale !== undefined);
  if (plain === undefined) return undefined;
  const times = (scale?.split(" ") ?? []).reduce((product, word) => product * (SCALES[word] ?? 1), 1);
  const hedge = HEDGES[before ?? after ?? ""];
  return { value: round(plain * times), ...(hedge ? { hedge } : {}) };
}

/** Whether a point parts thousands in a language of the catalogue; else "1.500" may be one and a half. */
const POINTED = LANGS.some((lang) => new Intl.NumberFormat(LANGUAGES[lang].locale).format(1e4).includes("."));

/** Vietnamese: 1.000.000,5. English where it can not be anything else: 1,000,000.5. Spaces part thousands in both. */
function plainDigits(digits: string, isScaled: boolean): number | undefined {
  const text = digits.replace(/(?<=\d) (?=\d{3}(?:\D|$))/g, "").trim();
  const thousands = (separator: string) => new RegExp(`^\\d{1,3}(?:\\${separator}\\d{3})+$`);
  if (/^\d+$/.test(text)) return Number(text);
  if (thousands(".").test(text) && (POINTED || text.length > "999.999".length)) return Number(text.replaceAll(".", ""));
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})$/.test(text) || (isScaled && /^\d+,\d+$/.test(text)))
    return Number(text.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return Number(text.replaceAll(",", ""));
  if (isScaled && /^\d+\.\d{1,2}$/.test(text)) return Number(text);
  return undefined;
}

/** 1,1 triệu is 1100000 and not 1100000.0000000001. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

const WORD_BEFORE = new RegExp(`^(?:${BEFORE_NUMBER.join("|")})\\s+`, "i");

/** "Số: 186 / QĐ - BTTTT" -> "186/QĐ-BTTTT". */
export function readDocumentNumber(text: string): string {
  return text
    .replace(WORD_BEFORE, "")
    .replace(/^số\s*:?\s*/i, "")
    .replace(/\s*([/–—-])\s*/g, (_, mark: string) => (mark === "/" ? "/" : "-"))
    .replace(/\s+/g, "");
}
