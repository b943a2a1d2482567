/** Bytes of a file that people hand in -> text in the form the catalogue keeps, with what had to be fixed. */
import { BODY_LIMIT, FRONT_MATTER_LIMIT } from "../../records/front-matter.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { codeOf, plainBlanks, withoutHidden } from "../../text/characters.ts";
import { mayBeOld, readOldEncoding } from "../../text/old-encodings.ts";
import { sayNote } from "./say-note.ts";

interface Decoded {
  /** Absent when the bytes are no text. */
  readonly text?: string;
  readonly notes: readonly Bilingual[];
}

const LIMIT = FRONT_MATTER_LIMIT + BODY_LIMIT;
/** Reads UTF-8, UTF-16 with its mark, and else what old Vietnamese programs write: TCVN3, VNI, or Windows-1258. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const notes: Bilingual[] = [];
  if (bytes.length > LIMIT) notes.push(sayNote((words) => words.large({ bytes: bytes.length, limit: LIMIT })));
  const { text, note } = decoded(bytes.subarray(0, LIMIT));
  if (text === undefined) return { notes: [sayNote((words) => words.binary)] };
  if (note) notes.push(note);
  const lines = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const composed = lines.normalize("NFC");
  if (composed !== lines && !note) notes.push(sayNote((words) => words.composed));
  const fenced = withinCode(composed);
  if (fenced !== undefined) notes.push(sayNote((words) => words.fenced));
  const clean = withoutOdd(fenced ?? composed, notes);
  const quoted = clean.split("\n").filter((line) => line.trim() !== "");
  // A mail that was answered; a text of quotations begins with no field.
  if (!FIELDS_QUOTED.test(quoted[0] ?? "") || !quoted.every((line) => line.startsWith(">"))) return { text: clean, notes };
  return { text: clean.replace(/^> ?/gm, ""), notes: [...notes, sayNote((words) => words.quoted)] };
}

/** A whole file in a block of code, as chat programs show one; a description may hold such a block. */
function withinCode(text: string): string | undefined {
  if (!/^\s*[`~]{3}/.test(text)) return undefined;
  const [first = "", ...lines] = text.trim().split("\n");
  const mark = /^(?:`{3,9}|~{3,9})/.exec(first)?.[0];
  return mark !== undefined && lines.at(-1) === mark && lines[0]?.trim() === "---" ? lines.slice(0, -1).join("\n") : undefined;
}

function withoutOdd(composed: string, notes: Bilingual[]): string {
  const clean = mayBeOld(composed) ? composed.split("\n").map(cleanLine).join("\n") : cleanLine(composed);
  if (clean !== composed) notes.push(...removedFrom(composed, clean));
  return clean;
}

const FIELDS_QUOTED = /^> ?(?:-{3,4}\s*$|[a-z]\w*:)/i;

/** What was taken away and what stands as a plain blank, each by its codes. */
function removedFrom(before: string, after: string): readonly Bilingual[] {
  const left = new Set(after);
  const gone = [...new Set(before)].filter((one) => !left.has(one));
  const isBlank = (one: string) => plainBlanks(one) !== one;
  const [blanks, hidden] = [gone.filter(isBlank), gone.filter((one) => !isBlank(one))].map((some) => some.map(codeOf).join(", "));
  return [...(hidden ? [sayNote((words) => words.hidden(hidden))] : []), ...(blanks ? [sayNote((words) => words.blanks(blanks))] : [])];
}

/** In an old encoding a soft hyphen is a letter. */
const cleanLine = (line: string): string => (mayBeOld(line) && readOldEncoding(line) ? line : plainBlanks(withoutHidden(line)));

function decoded(bytes: Uint8Array): { text?: string; note?: Bilingual } {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), note: sayNote((words) => words.utf16) };
  if (bytes.includes(0)) return {};
  const text = decodeStrictly(bytes);
  if (text !== undefined) return { text };
  const old = readOldEncoding(new TextDecoder("windows-1252").decode(bytes));
  const encoding = old && old.encoding !== "UTF-8" ? old.encoding : "Windows-1258";
  return {
    text: encoding === "Windows-1258" ? new TextDecoder("windows-1258").decode(bytes) : (old?.text ?? ""),
    note: sayNote((words) => words.oldEncoding(encoding)),
  };
}

/** The last character may have been cut in two by the limit, which is no other encoding. */
function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: bytes.length === LIMIT });
  } catch {
    return undefined;
  }
}
