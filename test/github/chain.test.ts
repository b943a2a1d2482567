/**
 * A catalogue in a repository of its own, from the installed package: a record is changed on a branch; the workflows that
 * `init` wrote check it, report on it and, after the merge, build the site. What they run is taken from them as they are.
 */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Octokit } from "octokit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aboutPackage } from "../../scripts/package/about.ts";
import { sharedElsewhere } from "../site/built.ts";
import { type FakeGitHub, startGitHub } from "./fake/server.ts";
import { type Place, type RanStep, runWorkflow } from "./run-workflow.ts";

const REPO = "example/ours";
const AT = { owner: "example", repo: "ours" };
const BOT = "github-actions[bot]";
const RECORD = "platforms/example/platform.md";
const TODAY = "2026-11-24";

let github: FakeGitHub;
let folder: string;
let installed: string;
let text: string;
let head: string;
let pull: number;

/** Of a folder, every file but the links to packages. */
const filesIn = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]),
  );

beforeAll(async () => {
  const { cwd, bin } = await sharedElsewhere();
  folder = join(cwd, "chain");
  mkdirSync(folder, { recursive: true });
  installed = join(cwd, "node_modules", aboutPackage().name);
  const first = join(folder, "first");
  await promisify(execFile)(process.execPath, [bin, "init", first, "--template", "plain", "--today", TODAY], { cwd: folder });

  github = await startGitHub({
    users: { example: "Organization", an: "User", [BOT]: "Bot" },
    tokens: {
      an: { login: "an" },
      own: { login: BOT, permissions: { contents: "write", checks: "write", pull_requests: "write", issues: "write" } },
    },
    repositories: { [REPO]: { writers: ["an"], requiredChecks: ["catalogue/verdict"] } },
    now: () => new Date(`${TODAY}T02:00:00Z`),
  });
  const files = filesIn(first);
  text = files[RECORD] ?? "";
  github.push(REPO, "main", { ...files, ...planted(files["package.json"] ?? "") });
});
afterAll(() => github.close());

const PROGRAM = `node_modules/${aboutPackage().name}/scripts/cli/bin.mjs`;
const mark = (name: string): string => `require("node:fs").writeFileSync(${JSON.stringify(join(folder, `ran-${name}`))}, "");\n`;

/** Files that somebody got merged, each of which would have its code run beside the token if it were asked. */
function planted(packageFile: string): Record<string, string> {
  const own = JSON.parse(packageFile);
  const script = "node ./ran-script.cjs";
  return {
    ".npmrc": "node-options=--require=./ran-npmrc.cjs\nignore-scripts=false\n",
    "ran-npmrc.cjs": mark("npmrc"),
    "ran-script.cjs": mark("script"),
    "package.json": JSON.stringify({ ...own, scripts: { ...own.scripts, catalogue: script, precatalogue: script, preinstall: script } }),
    [PROGRAM]: `import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\n${mark("modules")}`,
    "node_modules/yaml/package.json": '{ "name": "yaml", "main": "index.cjs" }',
    "node_modules/yaml/index.cjs": mark("dependency"),
    "tsconfig.json": '{ "compilerOptions": { "jsx": "react", "jsxFactory": "ran", "paths": { "*": ["./ran-npmrc.cjs"] } } }',
    "eleventy.config.js": `${mark("eleventy")}export default () => {};\n`,
    ".env": "NODE_OPTIONS=--require=./ran-npmrc.cjs\n",
  };
}

/** What \`npm ci\` lays down, on the day of the tests. */
function install(cwd: string): void {
  const program = join(cwd, PROGRAM);
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(
    program,
    `process.argv.push("--today", "${TODAY}");\nawait import(${JSON.stringify(join(installed, "scripts/cli/bin.mjs"))});\n`,
  );
}

const as = (login: string) => new Octokit({ auth: login, baseUrl: github.url, retry: { enabled: false }, throttle: { enabled: false } });

/** A checkout, as actions/checkout makes it, of a branch or of a pull request's merge. */
async function checkout(name: string, branch?: string): Promise<string> {
  const into = join(folder, name);
  const git = (...args: string[]) => promisify(execFile)("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args]);
  await git("clone", "--quiet", github.gitFolder(REPO), into);
  if (branch) await git("-C", into, "merge", "--quiet", "--no-ff", "-m", "merge", `origin/${branch}`);
  return into;
}

const place = (at: string, contexts: Readonly<Record<string, string>> = {}): Place => ({
  checkout: at,
  installed,
  install,
  contexts: { "github.token": "own", "github.server_url": "https://github.com", "github.repository": REPO, ...contexts },
  env: {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    CI: "true",
    GITHUB_ACTIONS: "true",
    // npm asks its registry for nothing.
    npm_config_update_notifier: "false",
    npm_config_offline: "true",
    GITHUB_REPOSITORY: REPO,
    GITHUB_REPOSITORY_OWNER: AT.owner,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
    CATALOGUE_REMOTE: github.gitFolder(REPO),
    CATALOGUE_HASTE: "1",
    // What stands for github.com to git.
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.${github.gitFolder(REPO)}.insteadOf`,
    GIT_CONFIG_VALUE_0: `https://github.com/${REPO}`,
  },
});

/** Of a test: its steps end themselves before (run-workflow.ts) and then say so. */
const RELEASE = { tags: ["release"], timeout: 600_000 };

const NEW = "A sentence that was not there before.";

test("a change of a record is checked, and what it changes is said", RELEASE, async () => {
  head = github.push(REPO, "change", { [RECORD]: text.replace(/\n---\n/, `\n---\n${NEW}\n\n`) }, "main");
  const checked = await runWorkflow("check", place(await checkout("merge", "change")));
  expect(checked.map(({ code, script }) => [code, script.split('"$CATALOGUE" ')[1]?.split(" HEAD")[0]?.trim()])).toEqual([
    [0, undefined],
    [0, "check --base"],
    [0, "github summary --base"],
    [0, "verify --allow-missing"],
  ]);
  expect(readFileSync(join(folder, "summary.md"), "utf8")).toContain("Example entry (example): Changed the description");
});

test("it is reported on", RELEASE, async () => {
  ({
    data: { number: pull },
  } = await as("an").rest.pulls.create({ ...AT, title: "Change", head: "change", base: "main" }));
  const event = { event: "pull_request", "head_repository.owner.login": "example", head_branch: "change", head_sha: head };
  const contexts = Object.fromEntries(Object.entries(event).map(([key, value]) => [`github.event.workflow_run.${key}`, value]));
  const [, reported] = await runWorkflow("verdict", place(await checkout("main"), contexts));
  expect(reported).toMatchObject({ code: 0, said: expect.stringContaining(`#${pull}: written`) });
  const verdict = [...github.repository(REPO).checks.values()].find(({ name }) => name === "catalogue/verdict");
  expect(verdict).toMatchObject({ head, conclusion: "success" });
  const [comment] = github.repository(REPO).comments.values();
  expect(comment).toMatchObject({ issue: pull, user: BOT });
  expect(github.violations).toEqual([]);
});

test("a fault is shown on its line, and the rest is said all the same", RELEASE, async () => {
  github.push(REPO, "fault", { [RECORD]: text.replace(/^events:/m, "evnets:") }, "main");
  const ran = await runWorkflow("check", place(await checkout("fault", "fault")));
  expect(ran.map(({ code }) => code)).toEqual([0, 1, 0]);
  expect(ran[1]?.out).toMatch(/^::error file=platforms\/example\/platform\.md,line=\d+,/);
});

test("once merged, it is recorded and the site is built from it", RELEASE, async () => {
  await as("an").rest.pulls.merge({ ...AT, pull_number: pull });
  const at = await checkout("deploy");
  const [, recorded] = await runWorkflow("record", place(at));
  expect([recorded?.code, recorded?.code === 0 ? "" : recorded?.said]).toEqual([0, ""]);
  const built = await runWorkflow("deploy", place(at));
  expect(built.map(({ code, said }) => [code, code === 0 ? "" : said])).toEqual(built.map(() => [0, ""]));
  // What the tree may not add, the ledger, what addresses answered, its proof, what is under review, the site, its files.
  expect(built.length).toBe(7);
  expect(readFileSync(join(at, "_site/platforms/example/index.html"), "utf8")).toContain(NEW);
  expect(readFileSync(join(at, "_site/sitemap.xml"), "utf8")).toContain("https://example.github.io/ours/");
  // Its history is the repository's own.
  expect(existsSync(join(at, "_site/platforms/example/history/index.html"))).toBe(true);
  expect(JSON.parse(readFileSync(join(at, "proposals.json"), "utf8"))).toBeDefined();
});

test("in slices, by the jobs of the same workflow, it is the same site", RELEASE, async () => {
  const at = await checkout("slices");
  const output = join(folder, "output");
  const run = (job: string, given: Record<string, string> = {}) =>
    runWorkflow("deploy", { ...place(at, { "vars.SITE_SLICES": "2", ...given }), env: { ...place(at).env, GITHUB_OUTPUT: output } }, job);
  const isFine = (ran: readonly RanStep[]) => expect(ran.map(({ code, said }) => [code, code && said])).toEqual(ran.map(() => [0, 0]));
  isFine(await run("prepare"));
  const given = Object.fromEntries(
    readFileSync(output, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split("=") as [string, string]),
  );
  expect(given.slices).toBe("[1,2]");
  const prepared = Object.fromEntries(Object.entries(given).map(([key, value]) => [`needs.prepare.outputs.${key}`, value]));
  mkdirSync(join(at, "slices"));
  for (const slice of ["1", "2"]) {
    isFine(await run("slice", { ...prepared, "matrix.slice": slice }));
    renameSync(join(at, "_slice"), join(at, "slices", `slice-${slice}`));
  }
  isFine(await run("join"));
  execFileSync("diff", ["-r", join(folder, "deploy/_site"), join(at, "_site")]);
});

/** Runs after the others: whichever of them ran may have run what was planted. */
test("nothing that was planted in the tree has run", RELEASE, () => {
  expect(readdirSync(folder).filter((name) => name.startsWith("ran-"))).toEqual([]);
});

test("all of it would, were the program started by npm", RELEASE, async () => {
  const at = await checkout("by-npm");
  await promisify(execFile)("npm", ["run", "catalogue"], { cwd: at, env: { ...place(at).env } }).catch(() => {});
  expect(existsSync(join(folder, "ran-npmrc"))).toBe(true);
});
