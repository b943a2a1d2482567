/**
 * The words of a page of HTML that make its fingerprint. Left out: scripts, styles, comments, menus, heads, feet, asides and forms, for
 * they change without the page; blanks, capitals and how letters are encoded; and each number counts as any other, for visitors,
 * clocks and days of printing are counted on many. A page that only corrects a number keeps its fingerprint: that is the price.
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

const LEFT_OUT = new Set("script style noscript template svg iframe object nav header footer aside form select button".split(" "));
/** With fewer characters than these a <main> is a frame that a script fills, or one of several. */
const ENOUGH = 200;

export function pageWords(html: string): PageWords {
  const texts = { title: "", heading: "", main: "", all: "" };
  let mains = 0;
  let place: "title" | "heading" | undefined;
  for (const { name, step, text } of piecesOf(html)) {
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

/** The tags of a page with the text after each, without what is left out. */
function* piecesOf(html: string): Generator<Piece> {
  let left = { name: "", depth: 0 };
  let inComment = false;
  for (const piece of `>${html}`.split("<")) {
    if (inComment || piece.startsWith("!--")) {
      const end = piece.indexOf("-->");
      inComment = end < 0;
      if (!inComment && left.depth === 0) yield { name: "", step: 0, text: ` ${piece.slice(end + 3)}` };
      continue;
    }
    const [, slash = "", tag = ""] = /^(\/?)([a-z][a-z0-9]*)/i.exec(piece) ?? [];
    const name = tag.toLowerCase();
    const step = slash ? -1 : 1;
    if (left.depth > 0) {
      if (name === left.name) left = { name, depth: left.depth + step };
      if (left.depth > 0) continue;
    } else if (step > 0 && LEFT_OUT.has(name)) {
      left = { name, depth: 1 };
      continue;
    }
    yield { name, step, text: ` ${piece.slice(piece.indexOf(">") + 1)}` };
  }
}

const plain = (text: string): string => (entitiesIn(text)?.meant ?? text).normalize("NFC").replace(/\s+/g, " ").trim();

/** What of a text makes its fingerprint. */
export const fingerprinted = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, "")
    .replace(/\p{Nd}+/gu, "0");
