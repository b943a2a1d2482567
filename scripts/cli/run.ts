/**
 * The command line: one table of commands, and the only place where arguments, environment and clock come in.
 * Exit code 0 fine (warnings allowed), 1 problems or a refusal, 2 wrong usage or an unreadable root.
 */

import { relative } from "node:path";
import { GitError } from "../git/git-error.ts";
import { UnreadableRootError } from "../records/unreadable-root.ts";
import { IS_LANG_OPEN, isLang, type Lang, MAIN_LANG, TECHNICAL_LANG } from "../text/languages.ts";
import { Refusal } from "../text/refusal.ts";
import { logLine } from "../text/untrusted.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Command, Shell } from "./command.ts";
import { fileFault } from "./file-fault.ts";
import { naming } from "./naming.ts";
import { COMMON_OPTIONS, helpLine, readArguments, UsageError } from "./options.ts";

/** Loaded when asked for: a check must not wait for the site's libraries. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check.ts")).check,
  score: async () => (await import("./score.ts")).score,
  impact: async () => (await import("./impact.ts")).impact,
  build: async () => (await import("./build.ts")).build,
  join: async () => (await import("./join.ts")).join,
  serve: async () => (await import("./serve.ts")).serve,
  new: async () => (await import("./new.ts")).newFile,
  ballots: async () => (await import("./ballots.ts")).ballots,
  paper: async () => (await import("./paper.ts")).paper,
  import: async () => (await import("./import.ts")).importFile,
  fmt: async () => (await import("./fmt.ts")).fmt,
  init: async () => (await import("./init.ts")).init,
  languages: async () => (await import("./languages.ts")).languages,
  doctor: async () => (await import("./doctor.ts")).doctor,
  verify: async () => (await import("./verify.ts")).verify,
  links: async () => (await import("./links.ts")).links,
  agency: async () => (await import("./agency.ts")).agency,
  rename: async () => (await import("./rename.ts")).rename,
  migrate: async () => (await import("./migrate.ts")).migrate,
  github: async () => (await import("./github.ts")).github,
};

/** Runs one command line. Never throws for what a user can do wrong. */
export async function run(given: Shell): Promise<number> {
  const shell = naming(given);
  const lang = langOf(shell);
  const [name = "help", ...rest] = shell.argv;
  try {
    if (["--version", "-v"].includes(name)) {
      shell.stdout.write(`${(await import("../package/about.ts")).aboutPackage().version}\n`);
      return 0;
    }
    const asksHelp = ["help", "--help", "-h"].includes(name);
    const load = !asksHelp && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!asksHelp && !load) throw new UsageError(cliWords[lang].unknownCommand(name, Object.keys(COMMANDS)));
    const about = asksHelp ? rest[0] : name;
    if (!load || rest.includes("--help") || rest.includes("-h")) {
      const one = about !== undefined && Object.hasOwn(COMMANDS, about) ? COMMANDS[about] : undefined;
      shell.stdout.write(one && about ? helpOf(about, await one(), lang) : await helpOn(about, lang));
      return 0;
    }
    const command = await load();
    return await command.run(await readArguments(name, command, rest, shell, lang));
  } catch (error) {
    return refuse(error, shell, lang);
  }
}

/** Of a kind of file its fields; of all else the commands. */
async function helpOn(about: string | undefined, lang: Lang): Promise<string> {
  if (about === undefined) return cliWords[lang].help();
  const { fieldsHelp, isHelped } = await import("./help-fields.ts");
  return isHelped(about) ? fieldsHelp(about, lang) : cliWords[lang].help();
}

/** The line of a command in the help of all, and each of its options. */
function helpOf(name: string, { options }: Command, lang: Lang): string {
  const { optionHelp } = cliWords[lang];
  const all = Object.keys({ ...options, ...COMMON_OPTIONS });
  const width = Math.max(...all.map((one) => one.length));
  return [helpLine(name, lang), "", ...all.map((one) => `  --${one.padEnd(width)}  ${optionHelp[one] ?? ""}`), ""].join("\n");
}

/** Says in one sentence what was wrong with the call, or what the disk refused; anything unexpected keeps its stack. */
function refuse(error: unknown, { stderr, cwd }: Shell, lang: Lang): number {
  const refusal = error instanceof GitError ? new Refusal((one) => cliWords[one].gitFailed(logLine(error.message))) : error;
  if (refusal instanceof Refusal) {
    stderr.write(`${refusal.say(lang)}\n`);
    return 1;
  }
  if (error instanceof UsageError) stderr.write(`${error.message}\n`);
  else if (error instanceof UnreadableRootError) stderr.write(`${cliWords[lang].unreadableRoot(error.root, error.reason)}\n`);
  else {
    const fault = fileFault(error);
    if (!fault) throw error;
    stderr.write(
      `${cliWords[lang].fileFaults[fault.reason](fault.reason === "noProgram" ? fault.path : relative(cwd, fault.path) || ".")}\n`,
    );
  }
  return 2;
}

/** Where no catalogue decides it, the language of the terminal (en_GB.UTF-8), else of the machine, else what programmers read. */
function ofWhoeverAsks({ env: { LC_ALL, LC_MESSAGES, LANG }, locale }: Shell): Lang | undefined {
  if (!IS_LANG_OPEN) return undefined;
  const own = [LC_ALL || LC_MESSAGES || LANG, locale].map((one) => one?.slice(0, 2)).find(isLang);
  return own ?? (locale === undefined ? undefined : TECHNICAL_LANG);
}

/** The language must be known before the arguments are read, to complain about them in it. */
function langOf(shell: Shell): Lang {
  const { argv } = shell;
  const joined = argv.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  const index = argv.indexOf("--lang");
  const asked = joined ?? (index >= 0 ? argv[index + 1] : undefined);
  return isLang(asked) ? asked : (ofWhoeverAsks(shell) ?? MAIN_LANG);
}
