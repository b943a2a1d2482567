/**
 * One file's bytes -> its data, or what is wrong with them. Pure, and total: whatever the bytes are, the answer is
 * a value. Every record may come from anyone's pull request: it is untrusted.
 */

import { type Diagnostic, diagnostic, firstOf } from "../problems/diagnostic.ts";
import { plainBlanks } from "../text/characters.ts";
import { isDate } from "../text/dates.ts";
import { canBeId, idLike, isOfDevice, isOfPage } from "../text/names.ts";
import { signsIn, type TextSigns } from "../text/plain-text.ts";
import { sha256Hex } from "../text/sha256.ts";
import { leaveOutBlanks } from "./conflicts.ts";
import { fittingPart } from "./fitting.ts";
import { splitDiagnostic, yamlDiagnostic } from "./form-diagnostics.ts";
import { readFormerWords } from "./former-words.ts";
import { BODY_LIMIT, FRONT_MATTER_LIMIT, REGISTER_LIMIT, splitFrontMatter } from "./front-matter.ts";
import { type Locate, locator, sourceFinder } from "./locate.ts";
import { bodyDiagnostics } from "./markdown.ts";
import { isRegister, type Location, readPath } from "./paths.ts";
import { pictureAt, pictureDiagnostics } from "./pictures.ts";
import { readYaml } from "./read-yaml.ts";
import { bodyTextDiagnostics, separatorDiagnostics, textDiagnostics, valueDiagnostics } from "./text-diagnostics.ts";
import { expectedBeside } from "./unexpected.ts";
import { fitsKind, validate } from "./validate.ts";
import { readYears } from "./year-dates.ts";

/** A file as found under the data root, before anything is believed of it. */
export interface RawFile {
  /** Relative to the data root, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Anything but a plain file; its target is never read. */
  readonly symlink?: boolean;
  /** Git's mode where it is neither a plain file's nor a link's; the bytes were not read. */
  readonly mode?: string;
  /** Size in bytes of a file too large to be read. */
  readonly size?: number;
}

/** A file that was read: its data, still unchecked when `problems` is not empty. */
export interface ParsedFile extends Location {
  readonly path: string;
  readonly data: unknown;
  readonly body: string;
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
  /** Text of the body's first line and of the YAML, for pointing at places. */
  readonly locate: Locate;
  /** Hash of its text with the line ends that git keeps, of a kind whose files are pinned by it; and of its bytes, where those are others. */
  readonly sha256?: string;
  readonly bytesSha256?: string;
}

export interface Parsed {
  readonly path: string;
  /** Absent when nothing could be read. */
  readonly file?: ParsedFile;
  /** Whether the data fits its schema, so that rules of meaning may be asked. */
  readonly fits: boolean;
  /** Where it does not: the part of it that does, of which they may be asked too. */
  readonly part?: ParsedFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a path is, or why it is nothing. */
export function locatePath(path: string): Location | Diagnostic {
  const place = readPath(path);
  if (!place) return diagnostic("file-unexpected", { path, ...expectedBeside(path) });
  const { id, date, key = id } = place;
  if (!canBeId(key)) return diagnostic("id-malformed", { id: key, suggestion: idLike(key), isPage: false, isDevice: isOfDevice(key) });
  if (!canBeId(id)) return diagnostic("id-malformed", { id, suggestion: idLike(id), isPage: isOfPage(id), isDevice: isOfDevice(id) });
  if (date !== undefined && !isDate(date)) return diagnostic("assessment-name", { name: date });
  return place;
}

/** Reads one file: its place, its bytes, its front matter, its schema, its Markdown. All problems, not the first only. */
export function parseFile(raw: RawFile): Parsed {
  const picture = pictureAt(raw.path);
  if (picture) {
    const diagnostics = pictureDiagnostics(picture, raw);
    return { path: raw.path, fits: diagnostics.length === 0, diagnostics };
  }
  // Of a link nobody knows what it would be: that is said wherever it stands, in the place of a folder too.
  if (raw.symlink) return refused(raw.path, diagnostic("file-symlink", undefined));
  const place = locatePath(raw.path);
  if ("rule" in place) return refused(raw.path, place);
  if (raw.mode) return refused(raw.path, diagnostic("file-mode", { mode: raw.mode }));
  const limit = isRegister(place.kind) ? REGISTER_LIMIT : FRONT_MATTER_LIMIT + BODY_LIMIT + 1024;
  const size = raw.size ?? raw.bytes.length;
  if (size > limit) return refused(raw.path, diagnostic("file-size", { bytes: size, limit }));
  if (raw.bytes.includes(0)) return refused(raw.path, diagnostic("file-binary", undefined));
  const text = decode(raw.bytes);
  if (text === undefined) return refused(raw.path, diagnostic("file-encoding", undefined));
  if (isRegister(place.kind)) return parseRegister(raw.path, place, text);
  const parsed = parseRecord(raw.path, place, text);
  return place.kind === "ballot" && parsed.file ? { ...parsed, file: { ...parsed.file, ...pinsOf(text, raw.bytes) } } : parsed;
}

/** A copy for Windows, whose lines end otherwise, is the same sheet. */
function pinsOf(text: string, bytes: Uint8Array): Pick<ParsedFile, "sha256" | "bytesSha256"> {
  const kept = encoder.encode(text);
  const isOther = kept.length !== bytes.length || bytes.includes(13);
  return { sha256: sha256Hex(kept), ...(isOther ? { bytesSha256: sha256Hex(bytes) } : {}) };
}

/** UTF-8, or undefined; a byte-order mark and CRLF line ends are accepted: people on Windows send them. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes);
    return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  } catch {
    return undefined;
  }
}
const decoder = new TextDecoder("utf-8", { fatal: true });

function parseRegister(path: string, place: Location, text: string): Parsed {
  const signs = signsIn(text);
  return read(path, place, text, { yaml: withPlainBlanks(text, signs), firstLine: 1, body: "", bodyLine: 1, signs });
}

const withPlainBlanks = (text: string, { isOdd }: TextSigns): string => (isOdd ? plainBlanks(text) : text);

function parseRecord(path: string, place: Location, text: string): Parsed {
  // Blanks that only look like spaces are named as that, and nothing that follows from them.
  const signs = signsIn(text);
  const split = splitFrontMatter(withPlainBlanks(text, signs));
  if (typeof split === "string") return refused(path, splitDiagnostic(split));
  const bytes = split.yaml.length * 3 > FRONT_MATTER_LIMIT ? byteLength(split.yaml) : 0;
  if (bytes > FRONT_MATTER_LIMIT) return refused(path, diagnostic("frontmatter-size", { bytes, limit: FRONT_MATTER_LIMIT }));
  return read(path, place, text, { ...split, firstLine: 2, signs });
}

interface Pieces {
  readonly yaml: string;
  readonly firstLine: number;
  readonly body: string;
  readonly bodyLine: number;
  readonly signs: TextSigns;
}

function read(path: string, place: Location, text: string, pieces: Pieces): Parsed {
  // Registers and pages may say how to reach somebody.
  const isRecord = !isRegister(place.kind) && place.kind !== "text";
  const looked = { signs: pieces.signs, isRecord };
  const diagnostics = [
    ...told(pieces.signs.isOdd ? textDiagnostics(text) : NONE),
    ...told(bodyDiagnostics(pieces.body, pieces.bodyLine)),
    ...told(bodyTextDiagnostics(pieces.body, pieces.bodyLine, looked)),
  ];
  const yaml = readYaml(pieces.yaml);
  if ("problem" in yaml) return { path, fits: false, diagnostics: [...diagnostics, yamlDiagnostic(yaml.problem, pieces.firstLine)] };
  const misread = separatorDiagnostics(pieces.yaml, pieces.firstLine, place.kind === "platform");
  diagnostics.push(...told(misread));
  const hasFields = yaml.data !== null && yaml.data !== undefined;
  const isRight = hasFields && fitsKind(place.kind, yaml.data);
  // A number is no date: where all is right no year stands alone.
  if (!isRight) readYears(place.kind, yaml.data);
  if (!isRight) leaveOutBlanks(place.kind, yaml.data);
  const written = lazily(() => locator(pieces.yaml, pieces.firstLine));
  const locate = place.kind === "settings" ? readFormerWords(yaml.data, written) : written;
  diagnostics.push(...told(valueDiagnostics(pieces.yaml, yaml.data, looked)));
  const sourceOf = lazily(() => sourceFinder(pieces.yaml));
  const schemaDiagnostics = isRight ? [] : hasFields ? validate(place.kind, yaml.data, sourceOf) : validate(place.kind, {});
  const { kind, id, date, key } = place;
  const { body, bodyLine } = pieces;
  // Each part by its name: copied from another object, it would be slow to look into, and all rules look into it.
  const file: ParsedFile = { kind, id, date, key, path, data: yaml.data, body, bodyLine, locate };
  return {
    path,
    file,
    part: schemaDiagnostics.length > 0 ? fittingPart(file, schemaDiagnostics) : undefined,
    // A number that was read as another than was written must decide nothing.
    fits: schemaDiagnostics.length === 0 && misread.length === 0,
    diagnostics: isRight ? diagnostics : [...diagnostics, ...schemaDiagnostics.map((found) => ownId(found, file))],
  };
}

const NONE: readonly Diagnostic[] = [];

/**
 * As many of one sort as are told. Nearly all files have none: a list of none that is copied, in one way or another, is another kind of list to
 * the engine, which makes its code for all of a file anew whenever it meets one.
 */
const told = (found: readonly Diagnostic[]): readonly Diagnostic[] => (found.length > 0 ? firstOf(found, (one) => one) : found);

/** A key `id` is not unknown for want of a better word: it says where the file should be. */
function ownId(found: Diagnostic, file: ParsedFile): Diagnostic {
  const isId = found.rule === "key-unknown" && found.pointer?.length === 1 && found.pointer[0] === "id";
  const id = isId ? (file.data as { id: unknown }).id : undefined;
  return isId && id !== file.id ? diagnostic("id-mismatch", { id, place: file.id }, { pointer: ["id"] }) : found;
}

function refused(path: string, found: Diagnostic): Parsed {
  return { path, fits: false, diagnostics: [found] };
}

const byteLength = (text: string): number => encoder.encode(text).length;
const encoder = new TextEncoder();

/** Makes what is slow only when it is first asked for. */
function lazily<Args extends readonly unknown[], Found>(make: () => (...args: Args) => Found): (...args: Args) => Found {
  let made: ((...args: Args) => Found) | undefined;
  return (...args) => {
    made ??= make();
    return made(...args);
  };
}
