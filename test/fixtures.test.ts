/**
 * Every rule on real files: a fixture is a whole data root with one fault, named for its rule, and beside it
 * `expected.txt` holds the exact words and places in both languages. `npm run bless` accepts a change.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check, RULES } from "../scripts/domain/check.ts";
import { readRoot } from "../scripts/domain/load.ts";
import type { Records } from "../scripts/domain/records.ts";
import { levelOf, type RuleId, WORDS } from "../scripts/domain/words/fault.ts";
import { problemsText } from "../scripts/report/problems.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const TODAY = "2026-11-24";
const rules = Object.keys(WORDS) as RuleId[];

/** What stands on the main branch, for the fixtures of a change against it. */
const base = check(readRoot(join(FIXTURES, "valid/base")), { today: TODAY }).records;
const problemsIn = (folder: string, against?: Records) =>
  check(readRoot(folder), { today: TODAY, ...(against ? { base: against } : {}) }).problems;

/** The longest rule id that a fixture's name starts with: "key-unknown-permalink" shows key-unknown. */
const ruleOf = (name: string) =>
  rules.filter((rule) => name === rule || name.startsWith(`${rule}-`)).sort((a, b) => b.length - a.length)[0];

describe.each(["invalid", "warning", "against-base"] as const)("%s", (kind) => {
  test.each(readdirSync(join(FIXTURES, kind)))("%s", (name) => {
    const folder = join(FIXTURES, kind, name);
    const problems = problemsIn(folder, kind === "against-base" ? base : undefined);
    const shown = `${problemsText(problems, "vi")}\n${problemsText(problems, "en")}`;
    const file = join(folder, "expected.txt");
    if (process.env.BLESS) writeFileSync(file, shown);
    expect(shown).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
    expect([...new Set(problems.map(({ rule }) => rule))]).toEqual([ruleOf(name)]);
    expect(levelOf(problems[0]?.rule as RuleId)).toBe(kind === "warning" ? "warning" : "error");
  });
});

test.each(readdirSync(join(FIXTURES, "valid")))("valid/%s", (name) => {
  expect(problemsText(problemsIn(join(FIXTURES, "valid", name)), "vi")).toBe("");
});

/** What only Git objects or the ledger of decisions can hold is shown in test/github and test/domain/decisions.test.ts. */
const NOT_IN_A_ROOT = ["file-mode", "decision-unreadable", "decision-misplaced"];

test("every rule has a fixture of its name", () => {
  const shown = new Set(["invalid", "warning", "against-base"].flatMap((kind) => readdirSync(join(FIXTURES, kind)).map(ruleOf)));
  expect(rules.filter((rule) => !shown.has(rule))).toEqual(NOT_IN_A_ROOT);
});

test("the table of rules names only rules that have words", () => {
  expect(RULES.flatMap(({ ids }) => ids).filter((id) => !(id in WORDS))).toEqual([]);
});
