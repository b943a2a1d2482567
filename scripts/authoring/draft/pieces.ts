/** A text -> front matter and body, also where the fences between them are not as they should be. */
import { splitFrontMatter } from "../../records/front-matter.ts";
import type { Bilingual } from "../../text/bilingual.ts";
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

export function piecesOf(text: string): Pieces {
  if (text.trim() === "") return { yaml: "", body: "", firstLine: 1, notes: [sayNote((words) => words.empty)] };
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const isOpened = OPENING.test(lines[first] ?? "");
  if (!isOpened && !lines.slice(first).some((line) => FIELD.test(line)) && !/^\s*\{\s*["“]?[A-Za-z]/.test(text))
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

function notesOf(text: string, isOpened: boolean, close: number): readonly Bilingual[] {
  if (!isOpened) return [sayNote((words) => words.unfenced)];
  const split = splitFrontMatter(text);
  if (split === "language") return [sayNote((words) => words.language)];
  if (close < 0) return [sayNote((words) => words.unclosed)];
  return typeof split === "string" ? [sayNote((words) => words.fences)] : [];
}
