/** Personal data that people write among other things: it is no part of a public record, and is left out with a word. */
import { anyOf } from "./phrases/any.ts";
import { PERSONAL_PHRASES } from "./phrases/personal.ts";

export type Personal = "mail" | "telephone" | "identity";

/** With the sign, or with what people write for it so that no program finds it: an(a)example.vn, an[at]example.vn. */
const MAIL = String.raw`[\p{L}\p{N}._%+-]{1,64}(?:@|[ \t]?[([](?:a|at|@)[)\]][ \t]?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
/** Viet Nam's numbers: mobile and fixed lines, with or without +84; a service number (1900…, 1800…) is nobody's. */
const TELEPHONE = String.raw`(?<!${anyOf(PERSONAL_PHRASES, ({ code }) => code)}\s{0,3}:?\s{0,3})(?<![\d.,-])(?<!(?<!\d)/)(?:\(?(?:\+|00)84\)?[ ._-]{0,2}\(?0?\)?[ ._-]?|\(?84[ ._-]?|\(?0)[235789](?:[ ._()-]{0,2}\d){8,9}(?!\d|[.,]\d{3}(?!\d)|/\p{L})`;
/** Without a plus, and figures by three: a sum of money. */
const BY_THREE = /^84([ .])\d{3}\1\d{3}\1\d{3}$/;
const MEASURED = new RegExp(String.raw`^[ \t]{0,3}${anyOf(PERSONAL_PHRASES, ({ measured }) => measured)}(?![\p{L}\d])`, "iu");
const LEADS = `(?:${anyOf(PERSONAL_PHRASES, ({ contact }) => contact)}[ \\t]{0,3}(?:\\(?${anyOf(PERSONAL_PHRASES, ({ by }) => by)}\\)?)?[ \\t]{0,3}[:.]?[ \\t]{0,3})`;
const LED = new RegExp(`${LEADS}$`, "iu");
/** In characters: before a number, where it may be said that it is a telephone, and behind it, where what it counts is. */
const NEAR = 40;
/** Of an identity card 12 figures that begin with a province; of the old one 9, and of a passport, where they are called that. */
const IDENTITY = String.raw`(?:${anyOf(PERSONAL_PHRASES, ({ identity }) => identity)}(?:\s*(?:${anyOf(PERSONAL_PHRASES, ({ number }) => number)}|:))*\s*)[A-Z]?\d(?:[ .-]?\d){6,11}|(?<![\d/.,-])0\d{11}(?![\d/])`;
const KINDS: readonly (readonly [Personal, RegExp])[] = [
  ["mail", new RegExp(MAIL, "giu")],
  ["identity", new RegExp(IDENTITY, "giu")],
  ["telephone", new RegExp(TELEPHONE, "giu")],
];
/** Words that only lead to what was left out. */
const LEFT = new RegExp(String.raw`[ \t]{0,3}[,;(<]?[ \t]{0,3}${LEADS}*\u0000(?:/\u0000)*[ \t]{0,3}[)>]?`, "giu");

/** A number that counts something, or a sum, is nobody's telephone; unless it is called one. */
const isCount = (number: string, before: string, after: string): boolean =>
  (BY_THREE.test(number) || MEASURED.test(after)) && !LED.test(before);

/** Among the letters and figures of a hash (MD5 and longer) there may be any number, and it is nobody's. */
function isInHash(whole: string, from: number, to: number): boolean {
  const [before = ""] = /[\da-f]*$/i.exec(whole.slice(Math.max(0, from - LONGEST_HASH), from)) ?? [];
  const [after = ""] = /^[\da-f]*/i.exec(whole.slice(to, to + LONGEST_HASH)) ?? [];
  const word = before + whole.slice(from, to) + after;
  return /^[\da-f]{32,}$/i.test(word) && /[a-f]/i.test(word);
}
const LONGEST_HASH = 128;

interface WithoutPersonal {
  readonly text: string;
  /** What kinds there were. */
  readonly found: readonly Personal[];
  /** What is left of the first line that told whom to ask: it may name a person. */
  readonly beside?: string;
}

/** A text without personal data; addresses of the web are left as they are. */
export function withoutPersonal(text: string): WithoutPersonal {
  const found = new Set<Personal>();
  let rest = text;
  for (const [kind, pattern] of KINDS)
    rest = rest.replace(pattern, (match, ...more) => {
      const [at, whole] = more.slice(-2) as [number, string];
      const end = at + match.length;
      if (/https?:\/\/\S*$/i.test(whole.slice(0, at)) || isInHash(whole, at, end)) return match;
      if (kind === "telephone" && isCount(match, whole.slice(Math.max(0, at - NEAR), at), whole.slice(end, end + NEAR))) return match;
      found.add(kind);
      return "\u0000";
    });
  if (found.size === 0) return { text, found: [] };
  // Where something was, the signs around it go; all others are the writer's.
  const marked = rest.replace(LEFT, (match, at: number) =>
    /\S/.test(rest[at - 1] ?? " ") && /[\p{L}\p{N}]/u.test(rest[at + match.length] ?? "") ? "\u0000 " : "\u0000",
  );
  const beside = marked.split("\n").find((line) => line.includes("\u0000") && ASKED.test(line));
  return { text: closed(marked), found: [...found], ...(beside === undefined ? {} : { beside: closed(beside) }) };
}

/** "Đầu mối: …": whom to ask. */
const ASKED = new RegExp(
  anyOf(PERSONAL_PHRASES, ({ asked }) => asked),
  "iu",
);

/** A text of which parts were left out, without the signs that stood around those. */
const closed = (text: string): string =>
  text
    .replace(/[,;:]?[ \t]{0,3}\u0000[ \t]*(?=[.\n]|$)/g, "")
    .replace(/^[ \t]*(?:\u0000[ \t]*)+[.,;]?[ \t]*/gm, "")
    .replaceAll("\u0000", "")
    .replace(/^[ \t]*[.,;][ \t]*/gm, "")
    .trim();
