/** Numbers of documents as people write them, with what they write around them: type, day and issuer. */
import type { Lang } from "../languages.ts";
import { readPartDate } from "./dates.ts";
import { anyOf } from "./phrases/any.ts";
import { DOCUMENT_PHRASES } from "./phrases/documents.ts";
import { plainDashes } from "./words.ts";

export interface TypedDocument {
  /** Without blanks: "12/QĐ-BCP". */
  readonly number: string;
  /** The day, month or year that stood behind it. */
  readonly date?: string;
  /** Whose it is, as it stood behind it. */
  readonly issuer?: string;
  /** What else stood there. */
  readonly rest?: string;
}

/** "KTS & XHS" is one part; what follows a sign and has a figure of its own is another document. */
const PART = String.raw`[\p{L}\d&.]+(?:\s*&\s*\p{Lu}{2,12}(?![\p{L}\d/]|\s*\d|\s*${anyOf(DOCUMENT_PHRASES, (one) => [...one.serial, ...one.number])}))*`;
/** A day is none. 12/QĐ-BCP, 42/2022/NĐ-CP, 12/2024/QH15, 52-NQ/TW, …/BCP-CĐS, with blanks around its signs. */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d/]|\d[.,])(?!\d{1,2}\s*/\s*\d{1,2}\s*/\s*\d{2,4}(?![\p{L}\d/-]))(?:\d{1,6}|…)\s*(?:/\s*${PART}|-\s*\p{L}{2,8}\s*/\s*${PART})(?:\s*/\s*${PART}|\s*-\s*(?=\p{Lu})${PART}|-${PART})*`,
  "u",
);
const any = (key: keyof (typeof DOCUMENT_PHRASES)[Lang]): string => anyOf(DOCUMENT_PHRASES, (one) => one[key]);
const DAY = new RegExp(
  String.raw`(?:,|;|-|\()?\s*(?:${any("issued")}\s+)?${any("onDay")}\s+(\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|${any("monthAndYear")})|\d{1,2} \p{L}+ \d{4})\)?`,
  "iu",
);
const DAY_IN_BRACKETS = /\(\s*(\d{1,2}(\s*[/.-]\s*)\d{1,2}\2\d{4})\s*\)/;
/** Another number before it, of which only the figure stands there. */
const TWO = new RegExp(String.raw`\d\s*(?:[,;&]|${any("and")})\s*$`, "iu");
const FILE_ENDING = /(?:[._]signed)?\.(?:pdf|docx?|odt|zip)$/i;
const OF = new RegExp(String.raw`(?:,|;|-)?\s*${any("by")}\s+(\p{Lu}.*?)(?=\s+${any("about")}\s|[,;(]|\.?$)`, "u");
/** What may stand before a number and says nothing more. */
const BEFORE = new RegExp(String.raw`^[\p{L} ]*?${any("number")}?\s*[:.]?\s*$`, "iu");
const BEFORE_SERIAL = new RegExp(String.raw`^${any("serial")}\s*:?\s*`, "i");

/** "Quyết định số 12/QĐ-BCP ngày 02/11/2026 của Bộ Chợ Phiên" -> its number, day and issuer. */
export function readDocument(text: string): TypedDocument {
  const line = plainDashes(text).replaceAll("\\", "/").replace(/\s+/g, " ").trim().replace(FILE_ENDING, "");
  const found = NUMBER.exec(line);
  if (!found) return { number: line.replace(BEFORE_SERIAL, "") };
  const number = found[0].replace(/\s+/g, "").replace(FILE_ENDING, "").replace(/\.$/, "");
  const [before, [after, second]] = [line.slice(0, found.index).trim(), beforeSecond(line.slice(found.index + found[0].length))];
  if (TWO.test(before)) return { number: line };
  const day = DAY.exec(after) ?? DAY_IN_BRACKETS.exec(after);
  const date = day?.[1] ? readPartDate(day[1]) : undefined;
  const undated = date && day ? after.slice(0, day.index) + after.slice(day.index + day[0].length) : after;
  const of = OF.exec(undated);
  const others = (of ? undated.slice(0, of.index) + undated.slice(of.index + of[0].length) : undated).replace(
    /^[\s,;.)-]+|[\s,;.(]+$/g,
    "",
  );
  const rest = [...(BEFORE.test(before) ? [] : [before]), ...[others, second].filter((part) => part !== "")].join(" … ");
  return { number, ...(date ? { date } : {}), ...(of?.[1] ? { issuer: of[1].trim() } : {}), ...(rest ? { rest } : {}) };
}

/** What stands behind a number up to another document, and that: its day and issuer are its own. */
function beforeSecond(after: string): readonly [string, string] {
  const second = NUMBER.exec(after);
  const end = second ? Math.max(...[...after.slice(0, second.index).matchAll(BETWEEN)].map(({ index }) => index), -1) : -1;
  return end < 0 ? [after, ""] : [after.slice(0, end), after.slice(end).replace(BETWEEN, "").trim()];
}
const BETWEEN = new RegExp(String.raw`[,;&]|\s${any("and")}\s`, "g");

/** The number alone. */
export const readDocumentNumber = (text: string): string => readDocument(text).number;

const SHORT = new RegExp(String.raw`^(\p{L}{2,8})\s*(?:${any("serial")}\s*)?:?\s*(\d{1,6})$`, "iu");

/** A number without the agency: "QĐ 186", "186/QĐ", "QĐ số 186". */
export function readShortNumber(text: string): { readonly serial: string; readonly code: string } | undefined {
  const [, code = "", serial = ""] = SHORT.exec(text.trim()) ?? [];
  const [, otherSerial = serial, otherCode = code] = /^(\d{1,6})\s*\/\s*(\p{L}{2,8})$/u.exec(text.trim()) ?? [];
  return otherSerial && otherCode ? { serial: otherSerial, code: otherCode } : undefined;
}
