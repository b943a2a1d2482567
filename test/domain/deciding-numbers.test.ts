/** Numbers that decide a recognition, as they stand in files: what the check says of them, against the base branch too. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { checkParsed } from "../../scripts/check/check.ts";
import { configure } from "../../scripts/cli/configure.mjs";
import { parseFile } from "../../scripts/records/parse.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { BASE, overlaid, parsingOnce } from "../overlay.ts";
import { freshModules } from "../typescript.mjs";

const PLATFORM = "platforms/to-chim/platform.md";
const ASSESSMENT = "platforms/to-chim/assessments/2026-05-15.md";
const TODAY = "2026-11-24";

/** What is replaced in a file: every pair a text and what comes in its place; `to` is a file of its own instead. */
type Change = readonly [path: string, ...pairs: (readonly [string, string])[]] | { readonly path: string; readonly to: string };

const base = overlaid("base");
const parse = parsingOnce(parseFile);
const textAt = (path: string) => base.find((file) => file.path === path)?.bytes.toString() ?? "";

function changed(changes: readonly Change[]) {
  const texts = changes.map((change) => {
    if ("to" in change) return [change.path, change.to] as const;
    const [path, ...pairs] = change;
    const text = pairs.reduce((now, [from, to]) => {
      if (!now.includes(from)) throw new Error(`${path}: ${from}`);
      return now.replace(from, to);
    }, textAt(path));
    return [path, text] as const;
  });
  const paths = texts.map(([path]) => path);
  const own = texts.filter(([, text]) => text !== "").map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  return [...base.filter(({ path }) => !paths.includes(path)), ...own].map(parse);
}

const rulesOf = (changes: readonly Change[], before?: readonly Change[]) =>
  checkParsed(changed(changes), {
    today: TODAY,
    ...(before ? { base: checkParsed(changed(before), { today: TODAY }).records } : {}),
  }).problems.map(({ rule }) => rule);

const USAGE = textAt(PLATFORM).match(/^usage:\n.*\n/m)?.[0] ?? "";
const RESULT = "ND1: { verdict: met }";
const source = "source: { title: Báo cáo, url: https://example.vn/bao-cao }";
const M = "potentialMarket: { value: 1000 }";
const usage = (...rows: string[]): Change => [
  PLATFORM,
  [USAGE, rows.length > 0 ? `usage:\n${rows.map((row) => `  - { ${row}, ${source} }\n`).join("")}` : ""],
];
const result = (text: string): Change => [ASSESSMENT, [RESULT, `ND1: { ${text} }`]];
const own = (value: number) => `value: ${value}, evidence: [{ title: Biên bản, url: https://example.vn/nd1, retrieved: 2026-05-10 }]`;
const U = `date: 2026-05-01, metric: users, value: 600, ${M}`;

test.each<[string, Change[], string[]]>([
  ["nothing", [], []],
  [
    "an assessor's number just on the other side",
    [usage("date: 2026-05-01, metric: users, value: 4991, potentialMarket: { value: 10000 }"), result(own(50))],
    ["value-contradicts", "recognition-unbacked"],
  ],
  [
    "an assessor's number over impossible usage",
    [usage("date: 2026-05-01, metric: users, value: 60000000, potentialMarket: { value: 40000000 }"), result(own(80))],
    ["value-contradicts", "recognition-unbacked", "usage-impossible"],
  ],
  ["an assessor's number, just too large", [result(own(100.0001))], ["usage-impossible", "recognition-unbacked"]],
  [
    "a share held against a number of people",
    ["criteria/khung-thu.md", "criteria/bo-thu.md"].map((path) => [path, ['atLeast: 50, unit: "%"', "atLeast: 50, unit: users"]]),
    ["criteria-measure", "criteria-measure", "recognition-unbacked"],
  ],
  ["a newer count without a market", [usage(U, "date: 2026-05-10, metric: users, value: 100")], ["usage-doubtful", "recognition-unbacked"]],
  [
    "a count of the month and one of the year beside a day",
    [usage(U, `date: 2026-05, metric: users, value: 620, ${M}`, `date: 2026, metric: users, value: 700, ${M}`)],
    [],
  ],
  [
    "a year and a month of it",
    [usage(`date: 2025-06, metric: users, value: 500, ${M}`, `date: 2025, metric: users, value: 550, ${M}`, U)],
    [],
  ],
  ...(["over", "under"] as const).flatMap((hedge): [string, Change[], string[]][] => {
    const row = `date: 2026-05-01, metric: users, value: ${hedge === "over" ? 499 : 501}, approximate: true, hedge: ${hedge}, ${M}`;
    return [
      [`${hedge}, on the other side of the threshold`, [usage(row)], ["usage-doubtful", "recognition-unbacked"]],
      [
        `${hedge}, and left to it without a word`,
        [usage(row), [ASSESSMENT, [`  ${RESULT}\n`, ""]]],
        ["result-missing", "usage-doubtful", "recognition-unbacked"],
      ],
      [`${hedge}, where the assessor has counted`, [usage(row), result(own(50))], []],
    ];
  }),
  ["figures that decide, left to them without a word", [[ASSESSMENT, [`  ${RESULT}\n`, ""]]], []],
  ["a blank where nothing was counted", [result("verdict: unknown")], ["recognition-unbacked"]],
  [
    "a newer count without a market, left to it without a word",
    [usage(U, "date: 2026-05-10, metric: users, value: 100"), [ASSESSMENT, [`  ${RESULT}\n`, ""]]],
    ["result-missing", "usage-doubtful", "recognition-unbacked"],
  ],
  [
    "a hedge of a number that is said to be exact",
    [usage(`date: 2026-05-01, metric: users, value: 600, hedge: over, ${M}`)],
    ["recognition-unbacked", "usage-impossible"],
  ],
  [
    "more than all of the market",
    [usage("date: 2026-05-01, metric: users, value: 999, approximate: true, hedge: over, potentialMarket: { value: 999 }")],
    ["recognition-unbacked", "usage-impossible"],
  ],
  [
    "accounts newer than users",
    [usage(U.replace("600", "400"), `date: 2026-05-10, metric: accounts, value: 900, ${M}`)],
    ["verdict-contradicts", "recognition-unbacked"],
  ],
  [
    "about as many as are needed",
    [usage(`date: 2026-05-01, metric: users, value: 500, approximate: true, ${M}`)],
    ["usage-doubtful", "recognition-unbacked"],
  ],
])("%s", (_, changes, rules) => expect(rulesOf(changes)).toEqual(rules));

const DECISION = "{ number: 13/QĐ-BMT, date: 2026-06-01 }";
const recognised = (date: string, document = DECISION): Change => [
  PLATFORM,
  ["{ date: 2026-06-01, type: recognised", `{ date: ${date}, type: recognised`],
  [DECISION, document],
];
const news = "{ title: { vi: Tin, en: News }, url: https://example.vn/tin }";
const assessed = (date: string, ...pairs: (readonly [string, string])[]): Change => ({
  path: `platforms/to-chim/assessments/${date}.md`,
  to: pairs.reduce((text, [from, to]) => text.replace(from, to), textAt(ASSESSMENT)),
});
const failing = ["KT3: { value: 2,", "KT3: { value: 20,"] as const;
const gone: Change = { path: ASSESSMENT, to: "" };

test.each<[string, Change[], string[]]>([
  ["dated to a year, its assessment before its document", [recognised("2026")], []],
  ["dated to a year, its assessment after its document", [recognised("2026"), gone, assessed("2026-11-15")], ["recognition-unbacked"]],
  ["dated to a month, its assessment after its document", [recognised("2026-06"), gone, assessed("2026-06-15")], ["recognition-unbacked"]],
  ["after its document, its assessment between them", [recognised("2026-11-20"), gone, assessed("2026-11-15")], ["recognition-unbacked"]],
  ["dated to a year, a later assessment fails", [recognised("2026"), assessed("2026-11-01", failing)], []],
  ["dated to a year, an earlier assessment fails", [recognised("2026"), assessed("2026-03-01", failing)], []],
  [
    "dated to a year, the assessment before its document fails",
    [recognised("2026"), assessed("2026-05-20", failing)],
    ["recognition-unbacked"],
  ],
  [
    "dated to a year by a document without a date, a later assessment fails",
    [recognised("2026", news), assessed("2026-11-01", failing)],
    [],
  ],
])("a recognition %s", (_, changes, rules) => expect(rulesOf(changes)).toEqual(rules));

const moved = usage(`date: 2026-05-02, metric: users, value: 600, ${M}`);

test.each<[string, Change[], Change[], string[]]>([
  ["the value that was used", [], [moved], ["usage-frozen"]],
  ["one put in where there was none", [usage()], [], ["usage-frozen"]],
  ["one put in after it", [usage(U)], [usage(U, `date: 2026-10-01, metric: users, value: 700, ${M}`)], []],
  [
    "one of the month, and of the year, that it was in",
    [usage(U)],
    [usage(U, `date: 2026-05, metric: users, value: 620, ${M}`, `date: 2026, metric: users, value: 700, ${M}`)],
    [],
  ],
  [
    "a count without a market that unsettles it",
    [],
    [usage(U, "date: 2026-05-10, metric: users, value: 100")],
    ["usage-frozen", "usage-doubtful", "recognition-unbacked"],
  ],
  ["a value beside the assessor's own", [result(own(60))], [result(own(60)), moved], []],
  ["a value where nothing was decided", [result("verdict: unknown")], [result("verdict: unknown"), moved], ["recognition-unbacked"]],
  [
    "a value of a self-assessment",
    [[ASSESSMENT, ["method: council", "method: self"]]],
    [[ASSESSMENT, ["method: council", "method: self"]], moved],
    ["recognition-unbacked"],
  ],
])("after an assessment: %s", (_, before, after, rules) => {
  expect([...rulesOf(after, before)].sort()).toEqual([...rules].sort());
});

test("how small a market decides nothing is for the settings to say", async () => {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-settings-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  onTestFinished(() => void vi.unstubAllEnvs());
  cpSync(join(BASE, "platforms/_registers"), join(folder, "platforms/_registers"), { recursive: true });
  appendFileSync(join(folder, "platforms/_registers/settings.yml"), "smallestMarket: { people: 50, others: none }\n");
  const env: Record<string, string> = {};
  await configure(["check"], folder, env);
  vi.stubEnv("CATALOGUE_CONFIGURED", env.CATALOGUE_CONFIGURED);
  onTestFinished(freshModules());
  const { doubtsOf } = await import("../../scripts/catalogue/doubts.ts");
  const of = (value: number) => ({ date: "2026", metric: "users", value: 30, potentialMarket: { value } }) as UsageRecord;
  expect([49, 50].map((value) => doubtsOf(of(value), []).length)).toEqual([1, 0]);
});
