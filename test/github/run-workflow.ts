/**
 * Runs a workflow of a repository of data as GitHub would, in a checkout: the workflow that it calls is looked up in the
 * installed package, and the scripts of a job's steps are run by bash with the environment that the steps set. What other
 * people's actions do (the checkout, the App's token, the upload) and the installation by npm is there already.
 */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Step {
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly env?: Readonly<Record<string, string>>;
  readonly defaults?: { readonly run?: { readonly "working-directory"?: string } };
}
interface Workflow {
  readonly on: { readonly workflow_call?: { readonly inputs?: Readonly<Record<string, { readonly default: string }>> } };
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Place {
  /** Where the repository is checked out. */
  readonly checkout: string;
  /** Folder of the installed package. */
  readonly installed: string;
  /** What `npm ci` would do in the folder of the data. */
  readonly install: (cwd: string) => void;
  readonly env: Readonly<Record<string, string>>;
  /** What expressions find: "github.token". What is not there is empty, as on GitHub. */
  readonly contexts: Readonly<Record<string, string>>;
}

export interface RanStep {
  readonly script: string;
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

/** Runs a job of a workflow, the first that has scripts if none is named; the steps that ran, the last of them where it ended. */
export async function runWorkflow(
  name: string,
  { checkout, installed, install, env, contexts }: Place,
  jobName?: string,
): Promise<RanStep[]> {
  const read = (folder: string) => parse(readFileSync(join(folder, ".github/workflows", `${name}.yml`), "utf8")) as Workflow;
  const [caller] = Object.values(read(checkout).jobs);
  if (!caller?.uses?.includes(`/.github/workflows/${name}.yml@v`)) throw new Error(`${name}.yml calls no workflow of the program`);
  const called = read(installed);
  const usual = Object.entries(called.on.workflow_call?.inputs ?? {}).map(([input, { default: value }]) => [input, value]);
  const inputs = [...usual, ...Object.entries(caller.with ?? {})].map(([input, value]) => [`inputs.${input}`, value]);
  const given = { ...contexts, ...Object.fromEntries(inputs) };
  const job = jobName ? called.jobs[jobName] : Object.values(called.jobs).find(({ steps }) => steps?.some(({ run }) => run));
  const cwd = join(checkout, filled(job?.defaults?.run?.["working-directory"] ?? ".", given));
  const ran: RanStep[] = [];
  for (const { run, if: condition, env: own = {} } of job?.steps ?? []) {
    const goesOn = ran.every(({ code }) => code === 0) || condition === "success() || failure()";
    if (run?.startsWith("npm ci")) install(cwd);
    else if (run && goesOn) {
      const set = Object.entries({ ...job?.env, ...own }).map(([key, value]) => [key, filled(value, given)]);
      ran.push(await bash(run, cwd, { ...env, GITHUB_WORKSPACE: checkout, ...Object.fromEntries(set) }));
    }
  }
  return ran;
}

/**
 * In milliseconds; a step that stands still is ended, and says so beside what it had said. It starts Node up to three times
 * and compiles the program at first: on a machine that does much else this has taken more than 45 seconds.
 */
const LIMIT = 180_000;

/** As GitHub starts bash: it stops at the first error, in a pipe too. */
const bash = (script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<RanStep> =>
  new Promise((resolve) => {
    const child = execFile(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", "-c", script],
      { cwd, env, timeout: LIMIT },
      (error, out, said) =>
        resolve({ script, code: child.exitCode ?? 1, out, said: error?.killed ? `${said}Ended after ${LIMIT / 1000} s.\n` : said }),
    );
  });

/** A text with its expressions replaced by what they are. */
const filled = (text: string, given: Readonly<Record<string, string>>): string =>
  String(text).replace(/\$\{\{(.+?)\}\}/g, (_, expression: string) => resultOf(expression.trim(), given));

/** The few expressions that the workflows have: `a || b`, `a && b || c`, `a == 'b'`, a text, `format('{0}…', a)`. */
function resultOf(expression: string, given: Readonly<Record<string, string>>): string {
  return expression
    .split(" || ")
    .map((alternative) =>
      alternative
        .split(" && ")
        .map((one) => termOf(one, given))
        .reduce((before, one) => before && one),
    )
    .reduce((before, one) => before || one);
}

function termOf(term: string, given: Readonly<Record<string, string>>): string {
  const [, text] = /^'(.*)'$/.exec(term) ?? [];
  if (text !== undefined) return text;
  const [, pattern, name = ""] = /^format\('(.*)', ([\w.-]+)\)$/.exec(term) ?? [];
  if (pattern !== undefined) return pattern.replace("{0}", given[name] ?? "");
  const [, one, other] = /^([\w.-]+) == '(.*)'$/.exec(term) ?? [];
  if (one !== undefined) return (given[one] ?? "") === other ? "true" : "";
  if (!/^[\w.-]+$/.test(term)) throw new Error(`an expression that is not understood: ${term}`);
  return given[term] ?? "";
}
