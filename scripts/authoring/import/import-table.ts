/**
 * A table of a list that somebody keeps elsewhere -> a file for each row. All or nothing: what can not be read is said by
 * its row and column, and so is what the rules say of the files together with those that are there.
 */
import { checkFiles } from "../../check/check.ts";
import type { Pointer, Problem } from "../../problems/problem.ts";
import { writeRecord } from "../../records/format.ts";
import type { RawFile } from "../../records/parse.ts";
import { pathOf } from "../../records/paths.ts";
import type { Records } from "../../records/records.ts";
import { platformSchema } from "../../records/schema/platform.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach, MAIN_LANG } from "../../text/languages.ts";
import { canBeId, idLike } from "../../text/names.ts";
import { lookupIn } from "../intake/entries.ts";
import { columnsIn } from "./columns.ts";
import type { DateOrder } from "./date-order.ts";
import { readCell } from "./read-cell.ts";
import { sayImport } from "./say-import.ts";

export interface ImportFault {
  /** As a spreadsheet counts: the head is row 1. */
  readonly row: number;
  /** Name of the column, or the key that a rule speaks of. */
  readonly at: string;
  readonly message: Bilingual;
}

interface Imported {
  readonly row: number;
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

interface Beforehand {
  readonly files: readonly RawFile[];
  readonly records: Records;
  readonly today: string;
  readonly dates?: DateOrder | undefined;
}

/** @param table its first row is the head; columns that are nobody's are left out */
export function importTable(table: readonly (readonly string[])[], known: Beforehand): { made: Imported[]; faults: ImportFault[] } {
  const [head = [], ...rows] = table;
  const columns = columnsIn(
    head.map((name) => name.trim()),
    platformSchema,
  );
  const lookup = lookupIn(known.records);
  const faults: ImportFault[] = [];
  const made = rows.flatMap((cells, index) => {
    const row = index + 2;
    if (cells.every((cell) => cell.trim() === "")) return [];
    const say = (at: string, message: Bilingual) => void faults.push({ row, at, message });
    if (cells.length > head.length)
      say(
        "",
        sayImport((words) => words.tooLong(cells.length, head.length)),
      );
    return fileOf(row, cells, columns, { lookup, say, dates: known.dates });
  });
  faults.push(...doubled(made, known.records));
  const found = faults.length > 0 ? faults : judged(made, known);
  return { made, faults: found.toSorted((one, other) => one.row - other.row) };
}

interface RowContext {
  readonly dates: DateOrder | undefined;
  readonly lookup: ReturnType<typeof lookupIn>;
  readonly say: (at: string, message: Bilingual) => void;
}

function fileOf(
  row: number,
  cells: readonly string[],
  columns: ReturnType<typeof columnsIn>,
  { lookup, say, dates }: RowContext,
): Imported[] {
  let data: unknown = {};
  let isNameRefused = false;
  const own = { id: "", body: "" };
  for (const [index, column] of columns.entries()) {
    const text = (cells[index] ?? "").normalize("NFC").trim();
    if (text === "" || column === undefined) continue;
    if (typeof column === "string") own[column] = text;
    else {
      const read = readCell(text, column.node, lookup, dates);
      if ("value" in read) data = put(data, column.path, read.value);
      else {
        say(column.name, read);
        isNameRefused ||= column.path[0] === "name" && column.path[1] === MAIN_LANG;
      }
    }
  }
  const name = (data as { name?: Readonly<Record<string, string>> }).name?.[MAIN_LANG] ?? "";
  const id = own.id || idLike(name);
  // What is wrong with the name has been said.
  if (id === "" && isNameRefused) return [];
  if (!canBeId(id)) {
    say(
      "id",
      sayImport((words) => (id !== "" ? words.badId(id, idLike(id)) : name === "" ? words.noName : words.noLatin(name))),
    );
    return [];
  }
  const written = writeRecord("platform", dense(data) as object, own.body);
  if ("problem" in written) say("", written.problem.message);
  return "problem" in written ? [] : [{ row, id, path: pathOf("platform", { id }), text: written.text }];
}

/** Two rows that would be one file, and one that is there. */
const doubled = (made: readonly Imported[], { ids }: Records): ImportFault[] =>
  made.flatMap(({ row, id }, index) => {
    const first = made.findIndex((one) => one.id === id);
    if (first < index) return [{ row, at: "id", message: sayImport((words) => words.twice(id, made[first]?.row ?? 0)) }];
    return ids.platforms.has(id) ? [{ row, at: "id", message: sayImport((words) => words.isThere(id)) }] : [];
  });

/** What the rules have against the files, errors alone. */
function judged(made: readonly Imported[], { files, today }: Beforehand): ImportFault[] {
  const rows = new Map(made.map(({ path, row }) => [path, row]));
  const added = made.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  const { problems } = checkFiles([...files, ...added], { today });
  const faultOf = ({ path, level, key = "", message, fix }: Problem): ImportFault[] =>
    level === "error" && rows.has(path)
      ? [{ row: rows.get(path) ?? 0, at: key, message: inEach((lang) => [message[lang], ...(fix ? [fix[lang]] : [])].join(" ")) }]
      : [];
  return problems.flatMap(faultOf);
}

/** A copy with a value in its place, and the groups and lists above it. */
function put(node: unknown, [step, ...rest]: Pointer, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === "string") {
    const group = (node ?? {}) as Readonly<Record<string, unknown>>;
    return { ...group, [step]: put(group[step], rest, value) };
  }
  const list = Array.isArray(node) ? [...node] : [];
  list[step] = put(list[step], rest, value);
  return list;
}

/** Of a list whose first column was empty, what is there. */
function dense(node: unknown): unknown {
  if (Array.isArray(node)) return node.filter((one) => one !== undefined).map(dense);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, dense(value)]));
}
