/** A text -> front matter and body, also where the fences between them are not as they should be. */
import { splitFrontMatter } from "../../records/front-matter.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { fieldNames } from "./field-names.ts";
import { sayNote } from "./say-note.ts";

export interface Pieces {
  readonly yaml: string;
  readonly body: string;
  /** Line of the file on which the YAML starts, from 1. */
  readonly firstLine: number;
  readonly notes: readonly Bilingual[];
}

/** Word makes dashes of hyphens, people type one too many, and whole texts are indented. */
const FENCE = /^[\s\u00a0]*(?:-{3,}|[—–]{1,3}-{0,2})[\s\u00a0]*$/;
/** An opening one may name a language. */
const OPENING = /^[\s\u00a0]*(?:-{3,}|[—–]{1,3}-{0,2})[\s\u00a0]*\w*[\s\u00a0]*$/;
const FIELD = /^[\s\u00a0]*[A-Za-z][\w-]*[\s\u00a0]?[:：](?:[\s\u00a0]|$)/;

export function piecesOf(whole: string): Pieces {
  const text = withoutMargin(whole);
  const pieces = fencedPieces(text);
  return text === whole ? pieces : { ...pieces, notes: [...pieces.notes, sayNote((words) => words.tidied.indented(""))] };
}

/** Word indents a whole text, its fences and its description too: what all lines have is no part of any. */
function withoutMargin(text: string): string {
  const [margin = ""] = /^\n*([ \t]+)/.exec(text)?.slice(1) ?? [];
  const common = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .reduce((least, line) => Math.min(least, line.length - line.trimStart().length), margin.length);
  return common === 0
    ? text
    : text
        .split("\n")
        .map((line) => line.slice(common))
        .join("\n");
}

function fencedPieces(text: string): Pieces {
  if (text.trim() === "") return { yaml: "", body: "", firstLine: 1, notes: [sayNote((words) => words.empty)] };
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const isOpened = OPENING.test(lines[first] ?? "");
  if (!isOpened && !lines.slice(first).some((line) => FIELD.test(line)) && !/^\s*\{\s*["'“]?[A-Za-z]/.test(text))
    return { yaml: "", body: text, firstLine: 1, notes: [sayNote((words) => words.prose)] };
  const start = isOpened ? first + 1 : 0;
  const close = lines.findIndex((line, index) => index >= start && index > first && FENCE.test(line));
  const end = close < 0 ? lines.length : close;
  const yaml = lines
    .slice(start, end)
    .map((line) => `${line}\n`)
    .join("");
  const body = close < 0 ? "" : lines.slice(close + 1).join("\n");
  return { yaml, body, firstLine: start + 1, notes: notesOf(text, isOpened, close) };
}

interface Body {
  readonly body: string;
  /** Another file that was pasted below it: where in the body it begins, from 0, and all of it. */
  readonly second?: { readonly line: number; readonly text: string };
}

/** A body up to where another file begins in it: a fence, and fields below that. */
export function bodyOf(body: string): Body {
  const lines = body.split("\n");
  let isCode = false;
  for (const [line, text] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(text)) isCode = !isCode;
    if (isCode || !FENCE.test(text)) continue;
    const below = lines.slice(line + 1, line + 1 + LOOKED_AT).filter((one) => one.trim() !== "" && !one.startsWith("#"));
    if (!isField(below[0]) || below.filter(isField).length < 2) continue;
    return { body: lines.slice(0, line).join("\n"), second: { line, text: lines.slice(line).join("\n").trimEnd() } };
  }
  return { body };
}
/** Lines below a fence that may have comments and values of several lines among them. */
const LOOKED_AT = 12;
const isField = (line = ""): boolean => fieldNames().top.has(/^([A-Za-z][\w-]*):(?:\s|$)/.exec(line)?.[1] ?? "");

function notesOf(text: string, isOpened: boolean, close: number): readonly Bilingual[] {
  if (!isOpened) return [sayNote((words) => words.unfenced)];
  const split = splitFrontMatter(text);
  if (split === "language") return [sayNote((words) => words.language)];
  if (close < 0) return [sayNote((words) => words.unclosed)];
  return typeof split === "string" ? [sayNote((words) => words.fences)] : [];
}
