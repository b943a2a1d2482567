/** Reads a command's arguments: unknown options and bad values are said in one sentence. */

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { TimeZone } from "../records/time-zone.ts";
import { isDate } from "../text/dates.ts";
import { isLang, LANGS, type Lang } from "../text/languages.ts";
import { didYouMean } from "../text/text.ts";
import { dayIn } from "../text/time-zone.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call, Command, OptionTable, OptionValues, Shell } from "./command.ts";

/** Wrong usage: the sentence is all a person needs, so no stack is shown. */
export class UsageError extends Error {
  override name = "UsageError" as const;
}

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  data: { type: "string" },
  lang: { type: "string" },
  today: { type: "string" },
} as const satisfies OptionTable;

/**
 * Reads arguments for one command.
 * @throws UsageError for unknown options, bad values, too few or too many arguments
 */
export async function readArguments(name: string, command: Command, argv: readonly string[], shell: Shell, lang: Lang): Promise<Call> {
  const options: OptionTable = { ...COMMON_OPTIONS, ...command.options };
  const { values, positionals } = parse(argv, options, lang);
  if (positionals.length < command.positionals.min || positionals.length > command.positionals.max) {
    throw new UsageError(cliWords[lang].argumentCount(name, positionals.length, helpLine(name, lang).split(/ {2,}/)[0] ?? name));
  }
  const root = resolve(shell.cwd, typeof values.data === "string" ? values.data : ".");
  const timeZone = await readTimeZone(root);
  return {
    shell,
    positionals,
    values,
    lang: readLang(values.lang, lang),
    today: readToday(values.today, shell.now, timeZone, lang),
    root,
    timeZone,
  };
}

function parse(argv: readonly string[], options: OptionTable, lang: Lang): { values: OptionValues; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return { values: values as OptionValues, positionals };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new UsageError(unknownOption(argv, options, lang));
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw new UsageError(cliWords[lang].optionValue(namedIn(error as Error)));
    throw error;
  }
}

/** The option that Node's sentence is about: it has no other place. */
const namedIn = ({ message }: Error): string => /--([\w-]+)/.exec(message)?.[1] ?? "";

/** The line of a command in the help of all. */
export const helpLine = (name: string, lang: Lang): string =>
  cliWords[lang]
    .help()
    .split("\n")
    .find((one) => one.startsWith(`  ${name} `))
    ?.trim() ?? name;

function unknownOption(argv: readonly string[], options: OptionTable, lang: Lang): string {
  const names = argv.filter((word) => word.startsWith("-")).map((word) => word.replace(/^-+/, "").replace(/=.*/s, ""));
  const unknown = names.find((name) => !Object.hasOwn(options, name)) ?? "";
  return cliWords[lang].unknownOption(unknown, Object.keys(options), didYouMean(unknown, Object.keys(options)));
}

function readLang(value: OptionValues[string], lang: Lang): Lang {
  if (value === undefined) return lang;
  if (!isLang(value)) throw new UsageError(cliWords[lang].choice("--lang", String(value), LANGS));
  return value;
}

/** As the settings of the data say it, before anything else of it is read; what reads them is not loaded to help or to refuse. */
async function readTimeZone(root: string): Promise<TimeZone> {
  const [{ readSettings }, { settingsIn }, { timeZoneOf }] = await Promise.all([
    import("../records/load.ts"),
    import("../records/settings-in.ts"),
    import("../records/time-zone.ts"),
  ]);
  return timeZoneOf(settingsIn(readSettings(root)));
}

/** The day that dates are held against; when none is given, the day it is in the time zone. */
function readToday(value: OptionValues[string], now: Date, timeZone: TimeZone, lang: Lang): string {
  if (value === undefined) return dayIn(timeZone.id, now.getTime());
  if (!isDate(String(value))) throw new UsageError(cliWords[lang].badDate("--today", String(value)));
  return String(value);
}

/** One of a few values, or its default. */
export function choiceOption<T extends string>(call: Call, name: string, choices: readonly T[], fallback: T): T {
  const value = call.values[name];
  if (value === undefined) return fallback;
  if ((choices as readonly unknown[]).includes(value)) return value as T;
  throw new UsageError(cliWords[call.lang].choice(`--${name}`, String(value), choices));
}
