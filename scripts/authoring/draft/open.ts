/**
 * A file that a person hands in, however broken -> what can be read of it, what was read otherwise than it stands, and what
 * could not be read, whole. Other editors refuse files with one problem; this one never does. Runs nothing.
 */
import { Document, isMap, isScalar, isSeq, Pair, visit, YAMLMap } from "yaml";
import type { Before } from "../../records/changed-text.ts";
import { splitFrontMatter } from "../../records/front-matter.ts";
import { DRAFT_KINDS, type DraftKind } from "../../records/kinds.ts";
import { locatePath } from "../../records/parse.ts";
import { plainDocument } from "../../records/plain-yaml.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { sameValues } from "../../text/same.ts";
import { decodeBytes } from "./decode.ts";
import { dataOf } from "./document.ts";
import { fieldNames } from "./field-names.ts";
import { bodyOf, type Pieces, piecesOf } from "./pieces.ts";
import { recoverYaml } from "./recover.ts";
import { readFlow } from "./recover-flow.ts";
import type { Leftover } from "./recover-rows.ts";
import { separatedNumber } from "./recover-scalar.ts";
import { besideFlow } from "./recover-value.ts";
import { sayNote } from "./say-note.ts";
import { isConflicted, type SourceLine, tidyLines } from "./tidy-lines.ts";

interface Opened {
  readonly kind: DraftKind;
  readonly document: Document;
  readonly body: string;
  /** What it was read from, when that is in form and can stay as it is. */
  readonly before?: Before;
  /** What was corrected; empty for a file without problems of form. */
  readonly notes: readonly Bilingual[];
  /** What could not be read, and fields that stand twice. */
  readonly leftovers: readonly Leftover[];
}

/**
 * @param name of the file or its path in the catalogue, which says best what it is
 * @returns only notes when the bytes are no text at all, with the reason
 */
export function openFile(bytes: Uint8Array, name = ""): Opened | { readonly notes: readonly Bilingual[] } {
  const { text, notes: decoded } = decodeBytes(bytes);
  if (text === undefined) return { notes: decoded };
  const pieces = piecesOf(text);
  const read = readFront(pieces);
  const numbers = joinNumbers(read.document);
  const notes = [...decoded, ...pieces.notes, ...read.notes, ...numbers];
  const split = notes.length === 0 && read.isInForm ? splitFrontMatter(text) : "missing";
  const { body: own, second } = bodyOf(pieces.body);
  if (second) notes.push(sayNote((words) => words.second));
  if (isConflicted(own)) notes.push(sayNote((words) => words.bodyConflict));
  const bodyLine = text.split("\n").length - pieces.body.split("\n").length + 1;
  const leftovers = second ? [...read.leftovers, { place: [], line: bodyLine + second.line, text: second.text }] : read.leftovers;
  const body = [read.body, own].filter((part) => part.trim() !== "").join("\n\n");
  return {
    kind: kindOf(read.document, name),
    document: read.document,
    body: body.replace(/^\n+/, "").trimEnd(),
    ...(typeof split === "string" ? {} : { before: split }),
    notes,
    leftovers,
  };
}

interface Front {
  readonly document: Document;
  /** What stands in the place of front matter and is none. */
  readonly body: string;
  readonly notes: readonly Bilingual[];
  readonly leftovers: readonly Leftover[];
  /** Whether the reader that decides has read it. */
  readonly isInForm: boolean;
}

/** By the reader that decides, as far as it can; then by the structure of the lines. */
function readFront({ yaml, firstLine }: Pieces): Front {
  const { lines, done } = tidyLines(yaml, firstLine);
  const tidy = lines.map(({ text }) => text).join("\n");
  const { strict, isAsWritten } = readStrictly(yaml, tidy);
  const notes = isAsWritten ? [] : [...done].map(([what, numbers]) => sayNote((words) => words.tidied[what](listed(numbers))));
  if ("document" in strict && !isTornQuote(strict.document) && !isFlattened(lines, strict.document)) {
    const { document, changed } = strict;
    if (changed) notes.push(sayNote((words) => words.plain));
    if (isMap(document.contents) || document.contents === null || (isScalar(document.contents) && document.contents.value === null))
      return { document: withMap(document), body: "", notes, leftovers: [], isInForm: true };
    return {
      document: withMap(new Document(null, { schema: "core" })),
      body: yaml.trim(),
      notes: [sayNote((words) => words.notMap)],
      leftovers: [],
      isInForm: false,
    };
  }
  const recovered = /^\s*\{\s*["'“]?[A-Za-z]/.test(tidy) ? recoverFlow(tidy, lines) : recoverYaml(lines);
  const { document, leftovers, guesses } = recovered;
  const guessed = [...guesses].map(([what, numbers]) => sayNote((words) => words.guessed[what](listed(numbers))));
  const silent = notes.length + guessed.length + leftovers.length === 0;
  const said = silent ? [sayNote((words) => words.recovered)] : [...notes, ...guessed];
  return { document, body: "", notes: said, leftovers, isInForm: false };
}

/** What is accepted as it is written, and says the same when it is tidied, stays as it is: a tab behind a colon, a margin. */
function readStrictly(yaml: string, tidy: string) {
  const strict = plainDocument(tidy);
  if (yaml === tidy || !("document" in strict)) return { strict, isAsWritten: false };
  const written = plainDocument(yaml);
  const isAsWritten = "document" in written && !written.changed && sameValues(dataOf(written.document), dataOf(strict.document));
  return { strict: isAsWritten ? written : strict, isAsWritten };
}

/** No line is indented, and parts of a field or of an item stand below it at the top: chat programs take the indentation away. */
function isFlattened(lines: readonly SourceLine[], { contents }: Document): boolean {
  const { top, parts } = fieldNames();
  if (!isMap(contents) || lines.some(({ text }) => /^\s+\S/.test(text))) return false;
  return contents.items.some(({ key }, index) => {
    const above = contents.items[index - 1];
    const mayHold = above && (isSeq(above.value) || (isScalar(above.value) && above.value.value === null));
    return mayHold && !top.has(String(key)) && parts.get(String(above.key))?.has(String(key));
  });
}

/** A text that begins with a curly quote and does not end with one is a quoted text that a comma or a colon tore apart. */
function isTornQuote(document: Document): boolean {
  let torn = false;
  visit(document, {
    Scalar: (_, { value }) => {
      torn ||= typeof value === "string" && /^[“„«]/.test(value) && !/[”“»"]/.test(value.slice(1));
    },
  });
  return torn;
}

/** A whole file in braces, which no line structures. */
function recoverFlow(text: string, lines: readonly SourceLine[]): ReturnType<typeof recoverYaml> {
  const document = withMap(new Document(null, { schema: "core" }));
  const flow = readFlow(text.trim());
  const line = lines[0]?.line ?? 1;
  if (!flow || !isMap(flow.node)) return { document, leftovers: [{ place: [], line, text }], guesses: new Map() };
  for (const pair of flow.node.items) (document.contents as unknown as YAMLMap).items.push(new Pair(pair.key, pair.value));
  const leftovers = [...besideFlow(flow, [], line), ...(flow.rest === "" ? [] : [{ place: [], line, text: flow.rest }])];
  return { document, leftovers, guesses: new Map([["bracket" as const, [line]]]) };
}

function withMap(document: Document): Document {
  if (!isMap(document.contents)) document.contents = new YAMLMap(document.schema);
  (document.contents as YAMLMap).flow = false;
  return document;
}

/** Numbers of lines, those that follow each other as "3–7". */
function listed(numbers: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number <= run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(", ");
}

/** Digits apart by commas or dots, where a number belongs, are a number; text elsewhere stays text. */
function joinNumbers(document: Document): readonly Bilingual[] {
  const notes: Bilingual[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== "string" || !fieldNames().numbers.has(String(key.value))) return;
      const [written, number] = [value.value, separatedNumber(value.value)];
      if (number === undefined) return;
      value.value = number;
      delete value.type;
      notes.push(sayNote((words) => words.number({ written, number })));
    },
  });
  return notes;
}

/** By its place in the catalogue, else by its file name, else by the keys that only one kind has. */
function kindOf(document: Document, name: string): DraftKind {
  const place = locatePath(name);
  if ("kind" in place) return DRAFT_KINDS.find((kind) => kind === place.kind) ?? "platform";
  const file = name.split("/").at(-1) ?? "";
  if (file === "plan.md" || document.has("phases")) return "plan";
  if (document.has("conflict")) return "ballot";
  if (document.has("opinion")) return "comments";
  if (/^\d{4}-\d{2}-\d{2}\.md$/.test(file) || document.has("results") || document.has("assessors")) return "assessment";
  if (document.has("groups") || document.has("extends") || isSeq(document.get("criteria"))) return "criteria";
  return "platform";
}
