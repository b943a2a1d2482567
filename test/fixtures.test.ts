/**
 * Every rule on real files: a fixture lays one problem over the base, is named for its rule, and `expected/` holds
 * the exact words and places in both languages (fixtures/README.md). `npm run bless` accepts a change.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type DerivedBefore, deriveCatalogue } from "../scripts/catalogue/derive.ts";
import { linkBook } from "../scripts/catalogue/links.ts";
import { checkParsed, RULES } from "../scripts/check/check.ts";
import { type FoundBefore, foundBefore } from "../scripts/check/found-before.ts";
import type { Context } from "../scripts/check/rules/rule.ts";
import { levelOf, type RuleId } from "../scripts/problems/diagnostic.ts";
import { readRoot } from "../scripts/records/load.ts";
import { parseFile, type RawFile } from "../scripts/records/parse.ts";
import type { Records } from "../scripts/records/records.ts";
import { problemsText } from "../scripts/report/problems.ts";
import { keptValues } from "../scripts/text/kept-values.ts";
import * as words from "../scripts/words/vi/words.ts";
import { accept, acceptIn, textsIn } from "./accept.ts";
import { absentPaths, changedFiles, expectedOf, FIXTURES, fixturesOf, overlaid, parsingOnce, writeRoot } from "./overlay.ts";

const TODAY = "2026-11-24";

const KINDS = ["invalid", "warning", "against-base"];
const BROKEN = KINDS.flatMap(fixturesOf);
const VALID = ["base", ...fixturesOf("valid")];

/** Every rule has words. */
const RULE_IDS = Object.entries(words).flatMap(([area, sentences]) => (area.endsWith("Problems") ? Object.keys(sentences) : []));

const parse = parsingOnce(parseFile);

/** No other platform is there for a rule that does not say that it looks at others. */
const alone = ({ records, ...context }: Context, id: string): Context => {
  const others = (): never => {
    throw new Error(`a rule looks at other platforms than ${id} and does not say so`);
  };
  const none = new Proxy({}, { get: others }) as never;
  const own = { get: (one: string) => (one === id ? records.platforms.get(id) : others()) };
  const platforms = new Proxy(own, { get: (target, name) => (name === "get" ? target.get : others()) }) as never;
  return { ...context, names: none, records: { ...records, platforms, ids: { ...records.ids, platforms: none } } };
};

/** One memory for all: the fixtures are the base, changed in as many ways as there are rules. */
const remembered = foundBefore();
const before: FoundBefore = (file, context, rules) => {
  const known = remembered(file, context, rules);
  if (known) for (const rule of rules) if (!rule.reads) rule.check(file, alone(context, file.id));
  return known;
};
/** What addresses answered, for the rules that take it. */
const links = linkBook(JSON.parse(readFileSync(join(FIXTURES, "demo-links/links.json"), "utf8")));
const checked = (fixture: string, against?: Records) =>
  checkParsed(overlaid(fixture).map(parse), { today: TODAY, links, before, ...(against ? { base: against } : {}) });
/** What stands on the main branch, for the fixtures of a change against it. */
const main = checked("base").records;

/** The longest rule id that a fixture's name starts with: "key-unknown-permalink" shows key-unknown. */
const ruleOf = (fixture: string) =>
  RULE_IDS.filter((rule) => `${basename(fixture)}-`.startsWith(`${rule}-`)).sort((a, b) => b.length - a.length)[0];

describe("a fixture of a rule", () => {
  test.each(BROKEN)("%s", (fixture) => {
    const { problems } = checked(fixture, fixture.startsWith("against-base/") ? main : undefined);
    const shown = `${problemsText(problems, "vi")}\n${problemsText(problems, "en")}`;
    acceptIn(expectedOf(fixture), basename(fixture), shown);
    expect([...new Set(problems.map(({ rule }) => rule))]).toEqual([ruleOf(fixture)]);
    // Against the base nearly all is forbidden; what only needs another look is a warning there too.
    const expected = fixture.startsWith("warning/") || fixture === "against-base/list-count-rewritten" ? "warning" : "error";
    expect(levelOf(problems[0]?.rule as RuleId)).toBe(expected);
  });
});

test.each(VALID)("%s has no problem", (fixture) => {
  expect(problemsText(checked(fixture).problems, "vi")).toBe("");
});

test("what is kept of platforms derived before is what would be derived now", () => {
  const derived: DerivedBefore = keptValues();
  for (const fixture of ["base", ...VALID, ...BROKEN]) {
    const { records } = checked(fixture);
    expect(deriveCatalogue(records, TODAY, undefined, derived), fixture).toEqual(deriveCatalogue(records, TODAY));
  }
});

/** What only Git objects or the ledger of decisions can hold is shown in test/github and test/domain/decisions.test.ts. */
const NOT_IN_A_ROOT = ["problems-more", "file-mode", "decision-unreadable", "decision-misplaced"];

test("every rule has a fixture of its name", () => {
  const shown = new Set(BROKEN.map(ruleOf));
  expect(RULE_IDS.filter((rule) => !shown.has(rule))).toEqual(NOT_IN_A_ROOT);
});

test("the table of rules names only rules that have words", () => {
  expect(RULES.flatMap(({ ids }) => ids).filter((id) => !RULE_IDS.includes(id))).toEqual([]);
});

describe("overlays", () => {
  const textsOf = (files: readonly RawFile[]) =>
    files.map(({ path, bytes, symlink }) => [path, symlink, Buffer.from(bytes).toString("latin1")]);
  const base = new Set(textsOf(overlaid("base")).map(String));
  const overlays = [...BROKEN, ...fixturesOf("valid")];

  test("hold only what differs from the base", () => {
    const copies = overlays.filter((fixture) => textsOf(changedFiles(fixture)).some((file) => base.has(String(file))));
    expect(copies).toEqual([]);
    expect(overlays.filter((fixture) => changedFiles(fixture).length + absentPaths(fixture).length === 0)).toEqual([]);
  });

  test("hold nothing that no test reads", () => {
    const held = new Set(overlays.flatMap((fixture) => readdirSync(join(FIXTURES, fixture))));
    expect([...held].sort()).toEqual(["absent.txt", "criteria", "platforms"]);
    for (const kind of KINDS)
      expect([...textsIn(expectedOf(kind)).keys()].sort()).toEqual(
        fixturesOf(kind)
          .map((name) => basename(name))
          .sort(),
      );
  });

  test.each(["against-base/platform-deleted", "invalid/file-symlink", "invalid/id-malformed"])("%s is the same root on disk", (fixture) => {
    const folder = mkdtempSync(join(tmpdir(), "catalogue-overlay-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeRoot("invalid/file-unexpected", folder);
    writeRoot(fixture, folder);
    expect(textsOf(readRoot(folder))).toEqual(textsOf(overlaid(fixture)));
  });
});

test("bless writes no output that is shorter, unless that is asked for", () => {
  const file = join(mkdtempSync(join(tmpdir(), "catalogue-bless-")), "expected.txt");
  onTestFinished(() => rmSync(dirname(file), { recursive: true, force: true }));
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv("BLESS", "1");
  accept(file, "a\nb\n");
  accept(file, "a\nc\nd\n");
  expect(() => accept(file, "a\nd\n")).toThrow("1 lines fewer than it had. If so meant: BLESS=fewer npm run bless");
  vi.stubEnv("BLESS", "fewer");
  accept(file, "a\nd\n");
  expect(readFileSync(file, "utf8")).toBe("a\nd\n");
});
