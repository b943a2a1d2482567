/** `catalogue check`: every problem, with its place and how to fix it. */
import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { GitError } from "../git/git-error.ts";
import type { Level } from "../problems/problem.ts";
import { DECISIONS_FOLDER } from "../records/folders.ts";
import type { RawFile } from "../records/parse.ts";
import { problemsAnnotations, problemsJson, problemsText } from "../report/problems.ts";
import { visible } from "../text/untrusted.ts";
import { cliWords } from "../words/cli-words.ts";
import type { ShareResult } from "./check-share.ts";
import { checkShares, shareTasks } from "./check-shares.ts";
import type { Call, Command } from "./command.ts";
import { choiceOption, UsageError } from "./options.ts";
import { progress } from "./progress.ts";

const FORMATS = ["text", "json", "github"] as const;

export const check: Command = {
  options: { format: { type: "string" }, base: { type: "string" }, results: { type: "string" } },
  positionals: { min: 0, max: Number.POSITIVE_INFINITY },
  run: async (call) => {
    const format = choiceOption(call, "format", FORMATS, "text");
    const named = call.positionals.length > 0;
    if (named && call.values.base !== undefined) throw new UsageError(cliWords[call.lang].baseIsWhole);
    const checked: CheckedData = await (named ? checkNamed(call) : withSurroundings(call, await checkRoot(call)));
    call.shell.stdout.write(show(checked, format, call));
    const { files, errors, warnings } = checked.summary;
    call.shell.stderr.write(`${cliWords[call.lang].checked(files, errors, warnings)}\n`);
    if (checked.undecided) call.shell.stderr.write(`${cliWords[call.lang].settingsFirst}\n`);
    if (named) call.shell.stderr.write(`${cliWords[call.lang].focused}\n`);
    if (checked.asks) call.shell.stderr.write(checked.asks);
    call.shell.stderr.write(await hintOf(call, named ? checked.files : undefined));
    return errors > 0 ? 1 : 0;
  },
};

interface CheckedData extends ShareResult {
  /** As they were read. */
  readonly files?: readonly RawFile[];
  /** Against a branch: who will have to decide what. */
  readonly asks?: string;
}

async function checkNamed(call: Call): Promise<CheckedData> {
  const { checkPaths, pathsInRoot } = await import("./data.ts");
  return checkPaths(call, pathsInRoot(call));
}

/** What is wrong with the repository around the data: problems of the whole, and of no pull request. */
async function withSurroundings({ root }: Call, checked: CheckedData): Promise<CheckedData> {
  const folder = existsSync(join(root, DECISIONS_FOLDER)) ? (await import("./ledger.ts")).ledgerBeside(root) : [];
  const problems = [...folder, ...(await import("./surroundings.ts")).unnamedMaintainers(root)];
  if (problems.length === 0) return checked;
  const count = (level: Level) => problems.filter((problem) => problem.level === level).length;
  const { errors, warnings, ...summary } = checked.summary;
  return {
    ...checked,
    problems: [...problems, ...checked.problems],
    summary: { ...summary, errors: errors + count("error"), warnings: warnings + count("warning") },
  };
}

/** Files beyond these are no work in hand: to look at the form of each would take longer than the check. */
const MOST_HINTED = 40;

/**
 * Whether the files that somebody works on would be written otherwise: those that are named, or that differ from the last commit.
 * @param read those that are named
 */
async function hintOf(call: Call, read: readonly RawFile[] | undefined): Promise<string> {
  const worked = call.positionals.length > 0 ? (await import("./data.ts")).pathsInRoot(call) : await uncommitted(call);
  const paths = worked.length > 0 ? (await import("./fmt.ts")).unformatted(call.root, worked, read) : [];
  return paths.length > 0 ? `${visible(cliWords[call.lang].notCanonical(paths))}\n` : "";
}

/** None where nothing is kept by git. */
async function uncommitted({ root, values: { base } }: Call): Promise<readonly string[]> {
  const [{ changedFiles }, { resolveCommit }] = await Promise.all([import("../git/base.ts"), import("../git/git-objects.ts")]);
  try {
    return changedFiles(root, resolveCommit(root, typeof base === "string" ? base : "HEAD")).slice(0, MOST_HINTED);
  } catch (error) {
    if (error instanceof GitError || (error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** The whole root, held against the base branch when one is named. */
async function checkRoot(call: Call): Promise<CheckedData> {
  if (typeof call.values.base === "string") return checkAgainst(call, call.values.base);
  const { namedLinks } = await import("./link-results.ts");
  const tasks = shareTasks(call.root, call.today, namedLinks(call));
  return tasks ? checkShares(tasks, progress(call)) : (await import("./data.ts")).checkAll(call);
}

/** Against a branch only the platforms that differ are looked at, as long as that says the same as looking at all. */
async function checkAgainst(call: Call, ref: string): Promise<CheckedData> {
  const { checkAll, checkPaths } = await import("./data.ts");
  const { changedFiles, changedPlatforms } = await import("../git/base.ts");
  const { asksText } = await import("./check-asks.ts");
  const { readTree } = await import("../git/git-objects.ts");
  const { atBase } = await import("./base.ts");
  const { collectRecords } = await import("../records/records.ts");
  const { parseFile } = await import("../records/parse.ts");
  const [folders, base, paths] = atBase(call, ref, (root, commit) => {
    const changed = changedPlatforms(root, commit);
    return [changed, changed?.length === 0 ? [] : readTree(root, commit, changed), changedFiles(root, commit)] as const;
  });
  const records = collectRecords(base.map(parseFile));
  const checked = folders ? checkPaths(call, folders, records) : checkAll(call, { base: records });
  // Where platforms alone differ, the settings are the same.
  const { settings = checked.records.settings } = records;
  const before = { ...records, ...(settings ? { settings } : {}) };
  return { ...checked, asks: asksText({ base: before, head: checked.records, paths, today: call.today }, call.lang) };
}

function show({ problems, summary }: ShareResult, format: (typeof FORMATS)[number], { lang, root, shell }: Call): string {
  switch (format) {
    case "text":
      return problemsText(problems, lang);
    case "json":
      return problemsJson(problems, summary, lang);
    case "github": {
      const prefix = relative(shell.cwd, root).split(sep).join("/");
      return problemsAnnotations(problems, lang, prefix ? `${prefix}/` : "");
    }
  }
}
