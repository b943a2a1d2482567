/**
 * A file that a person hands in, however broken -> what can be read of it, and what could not. Other editors refuse
 * files with one problem; this one keeps what it can and says the rest. Runs nothing.
 */
import { type Document, isMap, isSeq } from "yaml";
import { splitFrontMatter } from "../../records/front-matter.ts";
import { DRAFT_KINDS, type DraftKind } from "../../records/kinds.ts";
import { locatePath } from "../../records/parse.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { decodeBytes } from "./decode.ts";
import { readDocument } from "./document.ts";
import { fixYaml } from "./fix.ts";
import { sayNote } from "./say-note.ts";

interface Opened {
  readonly kind: DraftKind;
  readonly document: Document;
  readonly body: string;
  /** What was fixed or could not be read; empty for a file without problems of form. */
  readonly notes: readonly Bilingual[];
}

/**
 * @param name of the file or its path in the catalogue, which says best what it is
 * @returns undefined when the bytes are no text at all, with the reason in `notes`
 */
export function openFile(bytes: Uint8Array, name = ""): Opened | { readonly notes: readonly Bilingual[] } {
  const { text, notes: decoded } = decodeBytes(bytes);
  if (text === undefined) return { notes: decoded };
  const pieces = piecesOf(text);
  const fixed = fixYaml(pieces.yaml, pieces.firstLine);
  const { document, body, notes } = documentOf(
    fixed.yaml,
    fixed.lost === undefined ? pieces.body : `${fixed.lost.trim()}\n\n${pieces.body}`,
  );
  const all = [...decoded, ...pieces.notes, ...fixed.notes, ...notes];
  return { kind: kindOf(document, name), document, body: body.replace(/^\n+/, "").trimEnd(), notes: all };
}

interface Pieces {
  readonly yaml: string;
  readonly body: string;
  readonly firstLine: number;
  readonly notes: readonly Bilingual[];
}

/** Front matter and body, also where the fences are not as they should be. */
function piecesOf(text: string): Pieces {
  if (text.trim() === "") return { yaml: "", body: "", firstLine: 1, notes: [sayNote((words) => words.empty)] };
  const split = splitFrontMatter(text);
  if (typeof split !== "string") return { yaml: split.yaml, body: split.body, firstLine: 2, notes: [] };
  const fence = /^\s*---[^\n]*\n/.exec(text)?.[0];
  if (fence === undefined) {
    const looksLikeYaml = /^[A-Za-z][\w-]*:(?:\s|$)/m.test(text);
    if (!looksLikeYaml) return { yaml: "", body: text, firstLine: 1, notes: [sayNote((words) => words.prose)] };
    const close = /\n---[ \t]*(?:\n|$)/.exec(text);
    const [yaml, body] = close ? [text.slice(0, close.index + 1), text.slice(close.index + close[0].length)] : [text, ""];
    return { yaml, body, firstLine: 1, notes: [sayNote((words) => words.unfenced)] };
  }
  const rest = text.slice(fence.length);
  const firstLine = fence.split("\n").length;
  const close = /(?:^|\n)---[ \t]*(?:\n|$)/.exec(rest);
  const notes = split === "language" ? [sayNote((words) => words.language)] : close ? [] : [sayNote((words) => words.unclosed)];
  if (!close) return { yaml: rest, body: "", firstLine, notes };
  return { yaml: `${rest.slice(0, close.index)}\n`, body: rest.slice(close.index + close[0].length), firstLine, notes };
}

/** Front matter that is a text or a list is no front matter: it goes to the body rather than away. */
function documentOf(yaml: string, body: string): { document: Document; body: string; notes: readonly Bilingual[] } {
  const document = readDocument(yaml);
  const isLost = yaml.trim() !== "" && isMap(document.contents) && document.contents.items.length === 0 && !/^\s*(?:#|\{\s*\})/.test(yaml);
  if (!isLost) return { document, body, notes: [] };
  return { document, body: `${yaml.trim()}\n\n${body}`, notes: [sayNote((words) => words.notMap)] };
}

/** By its place in the catalogue, else by its file name, else by the keys that only one kind has. */
function kindOf(document: Document, name: string): DraftKind {
  const place = locatePath(name);
  if ("kind" in place) return DRAFT_KINDS.find((kind) => kind === place.kind) ?? "platform";
  const file = name.split("/").at(-1) ?? "";
  if (file === "plan.md" || document.has("phases")) return "plan";
  if (/^\d{4}-\d{2}-\d{2}\.md$/.test(file) || document.has("results") || document.has("assessors")) return "assessment";
  if (document.has("groups") || document.has("extends") || isSeq(document.get("criteria"))) return "criteria";
  return "platform";
}
