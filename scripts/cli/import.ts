/** `catalogue import`: a file for each row of a table, or nothing and why not. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { columnNamed, columnNames, columnsIn } from "../authoring/import/columns.ts";
import { DATE_ORDERS } from "../authoring/import/date-order.ts";
import { importTable } from "../authoring/import/import-table.ts";
import { allowedAfter } from "../catalogue/lifecycle.ts";
import { isInRegisters, pathOf } from "../records/paths.ts";
import type { SchemaNode } from "../records/schema/node.ts";
import { platformSchema } from "../records/schema/platform.ts";
import { readCsv } from "../text/csv.ts";
import { LANGS, type Lang } from "../text/languages.ts";
import { didYouMean } from "../text/text.ts";
import { logLine } from "../text/untrusted.ts";
import { switchedOff } from "../words/called.ts";
import { cliWords } from "../words/cli-words.ts";
import { importWords, nameWords } from "../words/words.ts";
import type { Call, Command } from "./command.ts";
import { checkAll } from "./data.ts";
import { choiceOption, UsageError } from "./options.ts";

export const importFile: Command = {
  options: { ignore: { type: "string" }, dates: { type: "string" } },
  positionals: { min: 1, max: 1 },
  run: (call) => {
    const words = importWords[call.lang];
    const ignored = String(call.values.ignore ?? "")
      .split(",")
      .flatMap((name) => name.trim() || []);
    const read = tableAt(call.positionals[0] ?? "", call);
    const checked = checkAll(call);
    // Which columns there are, and what they may hold, the settings say: theirs first.
    const broken = checked.problems.filter(({ level, path }) => level === "error" && isInRegisters(path)).map(({ path }) => path);
    const [first] = broken;
    if (first) throw new UsageError(words.registerBroken(broken.find((path) => path === pathOf("settings")) ?? first));
    const table = withoutColumns(read, ignored, call);
    const dates = call.values.dates === undefined ? undefined : choiceOption(call, "dates", DATE_ORDERS, "dmy");
    const { made, faults } = importTable(table, { ...checked, today: call.today, dates });
    if (faults.length > 0) {
      for (const { row, at, message } of faults) call.shell.stdout.write(`${logLine(words.at(row, at) + message[call.lang])}\n`);
      call.shell.stderr.write(`${words.nothing(faults.length)}\n`);
      return 1;
    }
    for (const { path, text } of made) {
      mkdirSync(dirname(join(call.root, path)), { recursive: true });
      writeFileSync(join(call.root, path), text, { flag: "wx" });
      call.shell.stdout.write(`${path}\n`);
    }
    call.shell.stderr.write(`${words.done(made.length, ignored)}\n`);
    return 0;
  },
};

/** Rows of the file that is named. @throws UsageError when it is none, or no table */
export function tableAt(typed: string, { shell, lang }: Call): string[][] {
  const path = resolve(shell.cwd, typed);
  if (!existsSync(path)) throw new UsageError(cliWords[lang].pathMissing(typed));
  const words = importWords[lang];
  const text = decoded(readFileSync(path));
  if (text === undefined) throw new UsageError(words.notUtf8(typed));
  const table = readCsv(text);
  if (!table) throw new UsageError(words.notCsv(typed));
  if (table.filter((row) => row.some((cell) => cell.trim() !== "")).length < 2) throw new UsageError(words.noRows(typed));
  return table;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A column is of no field, or of one that the settings switch off. */
function sayUnknown(name: string, known: readonly string[], words: (typeof importWords)[Lang]): string {
  const off = switchedOff(name.split(".")[0] ?? "");
  return off ? words.switchedOff(name, off.name, off.setting) : words.unknownColumn(name, didYouMean(name, known));
}

/** No row can be a record without the field: that is said once. */
function sayLacking(field: keyof typeof platformSchema.properties, lang: Lang): string {
  const words = importWords[lang];
  const { items }: SchemaNode = platformSchema.properties[field];
  const columns = items ? [...(items.required ?? []), ...(items["x-either"] ?? []).slice(0, 1)].map((key) => `${field}.${key}`) : [field];
  return words.noColumn(
    columns,
    (field === "events" ? allowedAfter(undefined) : []).map((type) => `${type} (${nameWords[lang].events[type]})`),
  );
}

/** The table without what is to be left out. @throws UsageError for a column that is no field, or is there twice, and where none is of one that all need */
function withoutColumns(table: readonly (readonly string[])[], ignored: readonly string[], { lang }: Call): string[][] {
  const words = importWords[lang];
  const head = (table[0] ?? []).map((name) => name.trim());
  const isFilled = (index: number) => table.some((row, line) => line > 0 && (row[index] ?? "").trim() !== "");
  const unnamed = head.findIndex((name, index) => name === "" && isFilled(index));
  if (unnamed >= 0) throw new UsageError(words.noHeading(unnamed + 1));
  for (const name of ignored) if (!head.includes(name)) throw new UsageError(words.ignoredUnknown(name));
  // Columns without anything are what spreadsheets leave at the end.
  const kept = head.map((name) => name !== "" && !ignored.includes(name));
  const names = head.filter((_, index) => kept[index]).map((name) => columnNamed(name, platformSchema));
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new UsageError(words.twiceNamed(twice));
  const known = columnNames(platformSchema);
  const fields = columnsIn(names, platformSchema);
  const unknown = names.filter((_, index) => fields[index] === undefined);
  if (unknown.length > 0)
    throw new UsageError([...unknown.map((name) => sayUnknown(name, known, words)), words.howColumns(known, LANGS)].join("\n"));
  const lacking = platformSchema.required.find((field) => !names.some((name) => name.split(".")[0] === field));
  if (lacking !== undefined) throw new UsageError(sayLacking(lacking, lang));
  // Cells beyond the head stay: they are said.
  return [names, ...table.slice(1).map((row) => row.filter((_, index) => kept[index] ?? true))];
}
