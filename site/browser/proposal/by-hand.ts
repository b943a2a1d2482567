/** Files that somebody was sent, where the code host can not be reached -> the files of records in them, or what they are instead. */
import { dataOf } from "../../../scripts/authoring/draft/document.ts";
import { splitFrontMatter } from "../../../scripts/records/front-matter.ts";
import { DRAFT_KINDS, type DraftKind } from "../../../scripts/records/kinds.ts";
import { parseFile } from "../../../scripts/records/parse.ts";
import { pathOf, readPath, recordAt } from "../../../scripts/records/paths.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { idOf } from "../../../scripts/text/names.ts";
import type { FileNames } from "../../views/file-names.ts";
import { pathOfDraft, textToSend } from "../editor/draft.ts";
import { importDrafts } from "../editor/drafts.ts";
import { pathOfName } from "../editor/file-name.ts";
import type { Known } from "../editor/known.ts";
import { restored } from "../editor/stored.ts";
import { findPlatform } from "../editor/wish.ts";

/** What cannot be shown: files of other programs, and a record of which nothing says whose it is. */
export type HandTrouble = "office" | "pdf" | "picture" | "archive" | "data" | "other" | "whichRecord";

/** A file of a record, by its place in the data. */
export interface HandedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Beside {
  /** Path of a file of the record that was chosen; blank where none was. */
  readonly record: string;
  readonly known: Known;
  readonly today: string;
  readonly names: FileNames;
}

/** Of a file of drafts each draft, of any other text the record that it is. */
export function filesInHand(bytes: Uint8Array, fileName: string, beside: Beside): readonly HandedFile[] | HandTrouble {
  const odd = programOf(bytes);
  if (odd) return odd;
  const text = new TextDecoder().decode(bytes);
  const drafts = importDrafts(text)?.drafts.map(restored);
  if (drafts && drafts.length > 0)
    return drafts.map((draft) => ({
      path: pathOfDraft(draft, beside.today),
      bytes: new TextEncoder().encode(textToSend(draft, dataOf(draft.document))),
    }));
  if (!readPath(pathOfName(fileName, beside.names)) && splitFrontMatter(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n")) === "missing")
    return /^\s*[{[]/.test(text) ? "data" : "other";
  const path = pathOfFile(bytes, fileName, beside);
  return path === undefined ? "whichRecord" : [{ path, bytes }];
}

/** How files of other programs begin. */
const PROGRAMS: readonly (readonly [HandTrouble, ...number[]])[] = [
  ["pdf", 0x25, 0x50, 0x44, 0x46],
  ["picture", 0x89, 0x50, 0x4e, 0x47],
  ["picture", 0xff, 0xd8, 0xff],
  ["office", 0xd0, 0xcf, 0x11, 0xe0],
  ["archive", 0x52, 0x61, 0x72, 0x21],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

function programOf(bytes: Uint8Array): HandTrouble | undefined {
  const begins = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  const found = PROGRAMS.find(([, ...start]) => begins(start))?.[0];
  if (found) return found;
  // Word processors and spreadsheets keep their parts in an archive, the first of which says so.
  if (begins(ZIP)) return /\[Content_Types\]|_rels\/|mimetype/.test(latin(bytes)) ? "office" : "archive";
  return bytes.subarray(0, HEAD).includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe ? "other" : undefined;
}

const HEAD = 4096;
const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));

/** Where it stands in the data: by its name, as the page for proposals calls its files, else by what is in it and the chosen record. */
export function pathOfFile(bytes: Uint8Array, fileName: string, { record, known, today, names }: Beside): string | undefined {
  const named = pathOfName(fileName, names);
  if (readPath(named)) return named;
  const kind = kindOf(bytes);
  const date = /(\d{4}-\d\d-\d\d)\.\w+$/.exec(fileName)?.[1] ?? today;
  const chosen = recordAt(record)?.id;
  const id = chosen ?? idIn(bytes, kind, known);
  // Whose sheet it is, nothing in it says, nor which letter.
  return id === undefined || kind === "ballot" || kind === "comments" ? undefined : pathOf(kind, { id, date });
}
const placeOf = (kind: DraftKind): string => pathOf(kind, { id: "mot-ho-so", date: "2000-01-01", key: "mot-phieu" });
const parsedAs = (kind: DraftKind, bytes: Uint8Array) => parseFile({ path: placeOf(kind), bytes });

/** The kind that it has least wrong as. */
const kindOf = (bytes: Uint8Array): DraftKind =>
  DRAFT_KINDS.map((kind) => ({ kind, wrong: parsedAs(kind, bytes).diagnostics.length })).reduce((best, one) =>
    one.wrong < best.wrong ? one : best,
  ).kind;

/** By the name in it; what is of a platform and does not name it has none. */
function idIn(bytes: Uint8Array, kind: DraftKind, known: Known): string | undefined {
  const data = parsedAs(kind, bytes).file?.data as
    | Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>
    | null
    | undefined;
  const name = data?.[kind === "criteria" ? "title" : "name"]?.[MAIN_LANG];
  if (typeof name !== "string" || (kind !== "platform" && kind !== "criteria")) return undefined;
  if (kind === "criteria") return Object.entries(known.criteria).find(([, set]) => set.title[MAIN_LANG] === name)?.[0] ?? idOf(name);
  return findPlatform(name, known)?.id ?? idOf(name);
}

/** So that of no record two files stand in one round: two drafts of one record are each shown. */
export function inRounds(files: readonly HandedFile[]): readonly (readonly HandedFile[])[] {
  const rounds: HandedFile[][] = [];
  for (const file of files) {
    const free = rounds.find((round) => !round.some(({ path }) => path === file.path));
    if (free) free.push(file);
    else rounds.push([file]);
  }
  return rounds;
}
