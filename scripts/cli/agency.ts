/**
 * `catalogue agency merge A [B…] INTO` and `agency split A TABLE`: all that is handed on when agencies merge or split, written as one
 * change of the working tree, or nothing and every reason why not.
 */
import { handedOn } from "../authoring/succession/handover.ts";
import { type AskedHandover, planHandover } from "../authoring/succession/plan-handover.ts";
import type { Changes } from "../records/edit-record.ts";
import type { Records } from "../records/records.ts";
import type { Bilingual } from "../text/bilingual.ts";
import { isDate } from "../text/dates.ts";
import { inEach, type Lang } from "../text/languages.ts";
import { slug } from "../text/text.ts";
import { logLine } from "../text/untrusted.ts";
import { cliWords } from "../words/cli-words.ts";
import { successionWords } from "../words/words.ts";
import { changeAsOne } from "./change-as-one.ts";
import type { Call, Command } from "./command.ts";
import { tableAt } from "./import.ts";
import { UsageError } from "./options.ts";

const ACTIONS = ["merge", "split"] as const;

export const agency: Command = {
  options: {
    date: { type: "string" },
    document: { type: "string" },
    "document-date": { type: "string" },
    successor: { type: "string" },
    dry: { type: "boolean" },
  },
  positionals: { min: 3, max: 100 },
  run: (call) => {
    const say = successionWords[call.lang];
    const asked = readAsked(call);
    // What is only looked at may be looked at before its day: as on that day.
    const isAhead = call.values.dry === true && asked.date > call.today;
    if (isAhead) call.shell.stderr.write(`${say.ahead(asked.date)}\n`);
    return changeAsOne(isAhead ? { ...call, today: asked.date } : call, (files, records) => {
      const { hand, heirs, reasons } = planHandover(records, asked);
      const changes: Changes = reasons.length > 0 ? new Map() : handedOn(files, hand);
      return {
        reasons,
        changes,
        notes: notesOf(records, asked, heirs, changes),
        branch: `${say.branch}/${slug([...asked.from, ...heirs].join(" "))}`,
        message: say.message(asked.from, heirs, asked.date, asked.number),
      };
    });
  },
};

/** @throws UsageError where something of it is not said, or can not be read */
function readAsked(call: Call): AskedHandover {
  const { positionals, values, lang } = call;
  const [action = "", ...names] = positionals;
  const say = successionWords[lang];
  if (!ACTIONS.some((one) => one === action)) throw new UsageError(say.badAction(action, ACTIONS));
  const needed = (option: string): string => {
    const value = values[option];
    if (typeof value !== "string" || value === "") throw new UsageError(say.needs(option));
    return value;
  };
  const [date, number, documentDate, successor] = [needed("date"), needed("document"), values["document-date"], values.successor];
  for (const [option, day] of [["--date", date] as const, ["--document-date", documentDate] as const])
    if (day !== undefined && !isDate(String(day))) throw new UsageError(cliWords[lang].badDate(option, String(day)));
  const common = { date, number, documentDate: documentDate === undefined ? undefined : String(documentDate) };
  if (action === "merge") return { ...common, from: [...new Set(names.slice(0, -1))], successor: names.at(-1), rows: [] };
  const [from = "", path = "", ...more] = names;
  if (more.length > 0) throw new UsageError(cliWords[lang].argumentCount("agency", positionals.length, "agency split A TABLE.csv"));
  return { ...common, from: [from], successor: successor === undefined ? undefined : String(successor), rows: rowsAt(path, call) };
}

const COLUMNS = ["id", "owner"];

/** Those columns, of a table that may have others: the published one, with other owners, will do. */
function rowsAt(path: string, call: Call): AskedHandover["rows"] {
  const [head = [], ...rows] = tableAt(path, call);
  const [id, owner] = COLUMNS.map((name) => head.findIndex((one) => one.trim() === name));
  if (id === undefined || owner === undefined || id < 0 || owner < 0)
    throw new UsageError(successionWords[call.lang].noTable(logLine(path), COLUMNS));
  return rows
    .map((cells) => ({ id: (cells[id] ?? "").trim(), owner: (cells[owner] ?? "").trim() }))
    .filter((row) => row.id !== "" && row.owner !== "");
}

/** What is not written for anybody, and has to be done by people. */
function notesOf(
  { agencies, platforms }: Records,
  { from, successor }: AskedHandover,
  heirs: readonly string[],
  changes: Changes,
): Bilingual[] {
  const onGitHub = (agencies?.data ?? []).filter(({ github }) => github).map(({ code }) => code);
  const lost = [...platforms.values()].filter(({ platform }) => {
    const { owner, focalUnit } = platform?.data ?? {};
    return platform && focalUnit && changes.has(platform.path) && from.includes(owner ?? "");
  });
  const ids = lost.map(({ id }) => id);
  const teams = successor === undefined ? [] : onGitHub.filter((code) => from.includes(code));
  return [
    ...teams.map((code) => note((words) => words.team(code, successor ?? ""))),
    ...(ids.length > 0 ? [note((words) => words.unit(ids))] : []),
    ...([...from, ...heirs].some((code) => onGitHub.includes(code)) ? [note((words) => words.owners)] : []),
  ];
}

const note = (say: (words: (typeof successionWords)[Lang]["notes"]) => string): Bilingual =>
  inEach((lang) => say(successionWords[lang].notes));
