/** Numbers of documents as people write them, with what they write around them: type, day and issuer. */
import type { Lang } from "../languages.ts";
import { fold } from "../text.ts";
import { readPartDate } from "./dates.ts";
import { alternatives, anyOf, inAny } from "./phrases/any.ts";
import { DOCUMENT_PHRASES } from "./phrases/documents.ts";
import { OTHER_DOCUMENT_PHRASES } from "./phrases/other-documents.ts";
import { plainDashes } from "./words.ts";

export interface TypedDocument {
  /** Without blanks: "12/QĐ-BCP". */
  readonly number: string;
  /** The day, month or year that stood directly behind it. */
  readonly date?: string;
  /** Whose it is, as it stood behind it. */
  readonly issuer?: string;
  /** What else stood there. */
  readonly rest?: string;
  /** The words that say that another document is meant, or none: "dự thảo", "thay thế". */
  readonly other?: string;
}

/** "KTS & XHS" is one part; what follows a sign and has a figure of its own is another document. */
const PART = String.raw`[\p{L}\d&.]+(?:\s*&\s*\p{Lu}{2,12}(?![\p{L}\d/]|\s*\d|\s*${anyOf(DOCUMENT_PHRASES, (one) => [...one.serial, ...one.number])}))*`;
/** A day is none. 12/QĐ-BCP, 42/2022/NĐ-CP, 12/2024/QH15, 52-NQ/TW, …/BCP-CĐS, with blanks around its signs. */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d/]|\d[.,])(?!\d{1,2}\s*/\s*\d{1,2}\s*/\s*\d{2,4}(?![\p{L}\d/-]))(?:\d{1,6}|…)\s*(?:/\s*${PART}|-\s*\p{L}{2,8}\s*/\s*${PART})(?:\s*/\s*${PART}|\s*-\s*(?=\p{Lu})${PART}|-${PART})*`,
  "u",
);
const any = (key: keyof (typeof DOCUMENT_PHRASES)[Lang]): string => anyOf(DOCUMENT_PHRASES, (one) => one[key]);
const FIGURES = String.raw`\d{1,2}(?<sign>\s*[/.-]\s*)\d{1,2}\k<sign>\d{2,4}`;
/** Its day, directly behind it: "ngày …", "ký ngày …", "(ngày ký: …)", in brackets or behind a comma; another calendar's is none. */
const DAY = new RegExp(
  String.raw`^\s*[,;(-]?\s*(?:(?:${any("issued")}\s+)?${any("onDay")}(?:\s+${any("issued")})?\s*:?\s*)?(?<day>${FIGURES}|\d{1,2}${any("monthAndYear")}|\d{1,2} \p{L}+ \d{4})(?![\p{L}\d/])\s*\)?(?!\s*\(?\s*${anyOf(OTHER_DOCUMENT_PHRASES, (one) => one.otherCalendar)}(?!\p{L}))`,
  "iu",
);
/** The same before it: "ngày 02/11/2026 số …". */
const DAY_BEFORE = new RegExp(
  String.raw`(?:^|[\s,(])${any("onDay")}\s*:?\s*(?<day>${FIGURES}|\d{1,2}${any("monthAndYear")})\)?,?\s*$`,
  "iu",
);
/** Another number before it, of which only the figure stands there. */
const TWO = new RegExp(String.raw`\d\s*(?:[,;&]|${any("and")})\s*$`, "iu");
const GOES_ON = /^[^\s,;.:()[\]"“”'’/&?!*|_-]/u;
const FILE_ENDING = /(?:[._]signed)?\.(?:pdf|docx?|odt|zip)$/i;
const OF = new RegExp(
  String.raw`^\s*[,;(-]?\s*${any("by")}\s+(?<of>\p{L}.*?)(?=\s+(?:${any("about")}|${any("issued")}|${any("onDay")}\s+\d)(?!\p{L})|\s*[,;()]|\.?$)\)?`,
  "iu",
);
const OF_BEFORE = new RegExp(String.raw`^${any("by")}\s+(?<of>\p{L}[^,;]*)$`, "iu");
const ISSUED = new RegExp(String.raw`^\s*${any("issued")}\s*\.?$`, "iu");
/** What ends what stands before a number. */
const NUMBER_WORD = new RegExp(String.raw`(?:^|\s)${any("number")}\s*[:.]?\s*$`, "iu");
/** A word as it is spelt, or without its marks. */
const spelt = (words: readonly string[]): string => alternatives([...new Set(words.flatMap((word) => [word, fold(word)]))]);
const wordIn = (key: "other" | "otherBehind"): string =>
  String.raw`(?<![\p{L}\d])${spelt(inAny(OTHER_DOCUMENT_PHRASES, (one) => one[key]))}(?![\p{L}\d])`;
const OTHER = new RegExp(wordIn("other"), "iu");
const OTHER_BEHIND = new RegExp(String.raw`^\s*[,;(-]?\s*(${wordIn("otherBehind")})`, "iu");
const NAMED = inAny(OTHER_DOCUMENT_PHRASES, ({ named }) => named);
const BEFORE_SERIAL = new RegExp(String.raw`^${any("serial")}\s*:?\s*`, "i");

/**
 * "Quyết định số 12/QĐ-BCP ngày 02/11/2026 của Bộ Chợ Phiên" -> its number, day and issuer.
 * @param types what documents are called: before a number that says nothing more
 */
export function readDocument(text: string, types: readonly string[] = []): TypedDocument {
  const line = plainDashes(text).replaceAll("\\", "/").replace(/\s+/g, " ").trim().replace(FILE_ENDING, "");
  const found = NUMBER.exec(line);
  if (!found) return { number: line.replace(BEFORE_SERIAL, "") };
  const number = found[0].replace(/\s+/g, "").replace(FILE_ENDING, "").replace(/\.$/, "");
  const [before, [after, second]] = [line.slice(0, found.index).trim(), beforeSecond(line.slice(found.index + found[0].length))];
  // Of a number that goes on with a sign that no number has, nothing is cut off.
  if (TWO.test(before) || GOES_ON.test(line.slice(found.index + found[0].length))) return { number: line };
  const behind = readBehind(after);
  const ahead = readAhead(before, types, behind);
  const { date, issuer } = { ...ahead, ...behind };
  const rest = [ahead.rest, behind.rest, second].filter((part) => part !== "").join(" … ");
  const other = OTHER.exec(before)?.[0] ?? OTHER_BEHIND.exec(behind.rest)?.[1];
  return {
    number,
    ...(date ? { date } : {}),
    ...(issuer ? { issuer } : {}),
    ...(rest ? { rest } : {}),
    ...(other ? { other } : {}),
  };
}

/** What stands before a number or behind it. */
type Around = Pick<TypedDocument, "date" | "issuer"> & { readonly rest: string };

/** Behind a number: its day and whose it is, in either order; what follows is of something else. */
function readBehind(after: string): Around {
  let rest = after;
  const take = (pattern: RegExp): string | undefined => {
    const { 0: whole = "", groups: { day, of } = {} } = pattern.exec(rest) ?? {};
    const value = day === undefined ? of?.trim() : readPartDate(day);
    if (value !== undefined) rest = rest.slice(whole.length);
    return value;
  };
  const early = take(DAY);
  const issuer = take(OF);
  const date = early ?? take(DAY);
  if (issuer) rest = rest.replace(ISSUED, "");
  return { ...(date ? { date } : {}), ...(issuer ? { issuer } : {}), rest: rest.replace(/^[\s,;.)-]+|[\s,;.(]+$/g, "") };
}

/** Before a number: what names a document says nothing more, and its day and whose it is may stand there. */
function readAhead(before: string, types: readonly string[], { date: known, issuer: of }: Around): Around {
  const words = before.replace(NUMBER_WORD, "").replace(/[\s:]+$/, "");
  const day = known === undefined ? DAY_BEFORE.exec(words) : null;
  const date = day?.groups?.day && readPartDate(day.groups.day);
  const undated = day && date ? words.slice(0, day.index) : words;
  const named = new RegExp(String.raw`^[\s("“'-]*(?:${spelt([...NAMED, ...types.map(escaped)])}(?![\p{L}\d])[\s:,.]*)*`, "iu");
  const rest = undated.replace(named, "").trim();
  const issuer = of === undefined ? OF_BEFORE.exec(rest)?.groups?.of?.trim() : undefined;
  return { ...(date ? { date } : {}), ...(issuer ? { issuer } : {}), rest: issuer ? "" : rest };
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

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
