/**
 * The words of a page of HTML that make its fingerprint. Left out: scripts, styles, comments, menus, heads, feet and asides, for
 * they change without the page, but where nothing else is left, or where they never end; blanks, capitals and how letters are encoded;
 * and each number counts as any other, for visitors, clocks and days of printing are counted on many. A page that only corrects
 * a number keeps its fingerprint, that is the price; but a percentage, which is what evidence is about, counts as it is.
 * Pure, and takes time in proportion to the page whatever it holds.
 */
import { entitiesIn } from "../text/entities.ts";

export interface PageWords {
  readonly title: string;
  /** Of the first heading. */
  readonly heading: string;
  /** The words of <main> or <article> where they are enough, else of all. */
  readonly main: string;
}

/** What nobody reads. */
const UNREAD = "script style noscript template svg iframe object".split(" ");
/** In these no tag begins but the one that ends them. */
const PLAIN = new Set(["script", "style", "iframe", "textarea"]);
/** A form is not among them: pages of some programs are one form as a whole. */
const AROUND = "nav header footer aside select button textarea".split(" ");
/** With fewer characters than these a <main> is a frame that a script fills, or one of several. */
const ENOUGH = 200;

export function pageWords(html: string): PageWords {
  const words = wordsWithout([...UNREAD, ...AROUND], html);
  return words.main === "" ? wordsWithout(UNREAD, html) : words;
}

function wordsWithout(leftOut: readonly string[], html: string): PageWords {
  const texts = { title: "", heading: "", main: "", all: "" };
  let mains = 0;
  let place: "title" | "heading" | undefined;
  for (const { name, step, text } of piecesOf(html, new Set(leftOut))) {
    if (name === "main" || name === "article") mains = Math.max(0, mains + step);
    if (name === "title" || name === "h1") place = step < 0 ? undefined : name === "title" ? "title" : "heading";
    if (place) texts[place] += text;
    if (place !== "title") texts.all += text;
    if (mains > 0) texts.main += text;
  }
  const main = plain(texts.main);
  return { title: plain(texts.title), heading: plain(texts.heading), main: main.length >= ENOUGH ? main : plain(texts.all) };
}

interface Piece {
  /** Of the tag before the text; empty where there is none. */
  readonly name: string;
  /** 1 for a tag that begins, -1 for one that ends. */
  readonly step: number;
  readonly text: string;
}

/**
 * The tags of a page with the text after each, without what is left out. What is never closed hides nothing: it is read
 * again from there, once for each name.
 */
function* piecesOf(html: string, leftOut: Set<string>): Generator<Piece> {
  const pieces = `>${html}`.split("<");
  let left = { name: "", depth: 0, from: 0 };
  let inComment = false;
  for (let index = 0; index < pieces.length || left.depth > 0; index++) {
    if (index >= pieces.length) {
      leftOut.delete(left.name);
      index = left.from;
      left = { ...left, depth: 0 };
      inComment = false;
    }
    const piece = pieces[index] ?? "";
    if (inComment || (piece.startsWith("!--") && !(left.depth > 0 && PLAIN.has(left.name)))) {
      const end = piece.indexOf("-->");
      inComment = end < 0;
      if (!inComment && left.depth === 0) yield { name: "", step: 0, text: ` ${piece.slice(end + 3)}` };
      continue;
    }
    const [, slash = "", tag = ""] = /^(\/?)([a-z][a-z0-9]*)/i.exec(piece) ?? [];
    const name = tag.toLowerCase();
    const step = slash ? -1 : 1;
    if (left.depth > 0) {
      if (name === left.name && (step < 0 || !PLAIN.has(name))) left = { ...left, depth: left.depth + step };
      if (left.depth > 0) continue;
    } else if (step > 0 && leftOut.has(name)) {
      left = { name, depth: 1, from: index };
      continue;
    }
    yield { name, step, text: ` ${piece.slice(piece.indexOf(">") + 1)}` };
  }
}

const plain = (text: string): string => (entitiesIn(text)?.meant ?? text).normalize("NFC").replace(/\s+/g, " ").trim();

/** A number that is a share of a hundred; of so many digits at most, so that a page of digits costs no more than another. */
const SHARE = /\p{Nd}{1,9}(?:[.,]\p{Nd}{1,9})?(?=\s{0,3}(?:%|phần trăm|per ?cent))/gu;
/** The same in letters that are no digits, and are kept. */
const kept = (share: string): string =>
  share.replace(/\p{Nd}/gu, (digit) => String.fromCodePoint(0x2080 + (digit.charCodeAt(0) % 16))).replace(/[.,]/, "+");

/** What of a text makes its fingerprint. */
export const fingerprinted = (text: string): string =>
  text
    .toLowerCase()
    .replace(SHARE, kept)
    .replace(/[\s\p{P}]+/gu, "")
    .replace(/\p{Nd}+/gu, "0");
