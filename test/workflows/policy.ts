/**
 * The project's own rules for workflows, beside what linters ask: what keeps untrusted text out
 * of scripts, and a token from doing more than its job. A finding is "line: rule: what".
 */

import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit, type YAMLMap } from "yaml";
import { ANY_REGISTRY } from "../lock.ts";

type Say = (node: unknown, rule: string, what: string) => void;

/**
 * Every breach of the rules in one workflow.
 * @param own calls that may name a version instead of a commit: of the program's own workflows, from a repository of data
 */
export function breaches(text: string, own: RegExp = /^$/): string[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const found: string[] = [];
  const say: Say = (node, rule, what) => {
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    found.push(`${lines.linePos(range?.[0] ?? 0).line}: ${rule}: ${what}`);
  };
  const root = document.contents;
  if (!isMap(root)) return ["1: yaml: no workflow"];
  topRules(root, say);
  const jobs = root.get("jobs");
  if (isMap(jobs)) for (const { key, value } of jobs.items) if (isMap(value)) jobRules(key as Node, value, say);
  visit(document, { Pair: (_, pair, path) => pairRules(pair, path.at(-1), own, say) });
  return found;
}

function topRules(root: YAMLMap, say: Say): void {
  const permissions = root.get("permissions", true);
  if (!isMap(permissions) || permissions.items.length > 0) say(permissions ?? root, "permissions", "the top level must grant nothing: {}");
  if (!root.has("concurrency")) say(root, "concurrency", "two runs must not write at once");
  const on = root.get("on", true);
  const triggers = isMap(on) ? on.items.map(({ key }) => key) : isSeq(on) ? on.items : [on];
  for (const trigger of triggers) {
    if (String(trigger) === "pull_request_target") say(trigger, "trigger", "pull_request_target gives untrusted pull requests secrets");
  }
  if (isMap(on))
    visit(on, {
      Pair: (_, { key }) =>
        String(key) === "paths" || String(key) === "paths-ignore"
          ? say(key, "paths", "a check that is skipped blocks for ever")
          : undefined,
    });
}

function jobRules(name: Node, job: YAMLMap, say: Say): void {
  if (!job.has("permissions")) say(name, "permissions", `job ${name} names none`);
  // A job that calls a workflow can have neither: they are the called jobs'.
  if (job.has("uses")) return;
  if (!job.has("timeout-minutes")) say(name, "timeout", `job ${name} may run for six hours`);
  if (String(job.get("runs-on")).endsWith("-latest")) say(job.get("runs-on", true), "runner", "name the image's version");
  if (isTrusted(job)) programRules(job, say);
}

/** Whether it has what a stranger's code must not come near: a secret, or more than reading. */
function isTrusted(job: YAMLMap): boolean {
  const permissions = job.get("permissions");
  const more = isMap(permissions) && permissions.items.some(({ key, value }) => `${key}: ${value}` !== "contents: read");
  return more || job.has("environment");
}

/**
 * Node starts the program, for `.npmrc` can give npm options of Node's and package.json scripts of its own; and both are
 * taken away, with whatever else of the tree is taken for installed or compiled, before anything is installed.
 */
function programRules(job: YAMLMap, say: Say): void {
  const steps = job.get("steps");
  const runs = isSeq(steps) ? steps.items.flatMap((step) => (isMap(step) ? (step.get("run", true) ?? []) : [])) : [];
  let isClean = false;
  for (const run of runs.filter(isScalar)) {
    const script = String(run.value);
    isClean ||= /^find "\$GITHUB_WORKSPACE" .*-name \.npmrc -o -name \.cache -o -name node_modules .*-exec rm -rf \{\} \+$/.test(script);
    if (/\bnpm (?!ci\b)|\bnpx\b/.test(script)) say(run, "program", 'node "$CATALOGUE", not npm');
    if (!/\bnpm ci\b/.test(script)) continue;
    if (!(isClean && script.includes("--prefix ."))) say(run, "tree", "take away what could add code first");
    // It stands in .npmrc, which was just taken away.
    if (!script.includes(` --replace-registry-host=${new URL(ANY_REGISTRY).host} `)) say(run, "registry", "the lock file names none");
  }
}

/** Steps and values wherever they stand. */
function pairRules({ key, value }: Pair, step: unknown, own: RegExp, say: Say): void {
  const name = String(key);
  if (name === "secrets" && isScalar(value) && value.value === "inherit")
    say(value, "secrets", "hand over the secrets that are needed, by name");
  if ((name === "run" || name === "script") && isScalar(value) && String(value.value).includes("${{"))
    say(value, "expression", "pass it through env: here it becomes program text");
  if (name === "run" && isScalar(value) && /\bnpm (?:ci|install|i)\b(?![^\n]*--ignore-scripts)/.test(String(value.value)))
    say(value, "scripts", "npm ci --ignore-scripts");
  if (name === "uses" && isScalar(value)) usesRules(value, isMap(step) ? step : undefined, own, say);
}

function usesRules(uses: Node & { value: unknown }, step: YAMLMap | undefined, own: RegExp, say: Say): void {
  const action = String(uses.value);
  if (!action.startsWith("./") && !own.test(action) && !/@[0-9a-f]{40}$/.test(action))
    say(uses, "pin", `${action} may change under us: pin a full commit`);
  if (!action.startsWith("actions/checkout@")) return;
  const options = step?.get("with");
  const option = (name: string) => (isMap(options) ? String(options.get(name) ?? "") : "");
  if (option("persist-credentials") !== "false") say(uses, "credentials", "persist-credentials: false");
  if (/github\.(?:event|head_ref)/.test(option("ref") + option("repository"))) say(uses, "checkout", "checks out what the event names");
}
