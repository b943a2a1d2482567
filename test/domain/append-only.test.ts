/** What was once published is added to: what counts as rewriting it, and what is only another way to write the same. */
import { expect, test } from "vitest";
import { checkFiles } from "../../scripts/check/check.ts";
import { overlaid } from "../overlay.ts";

const TODAY = "2026-11-24";
const PATH = "platforms/to-chim/platform.md";
const RECOGNISED = "  - { date: 2026-06-01, type: recognised, document: { number: 13/QĐ-BMT, date: 2026-06-01 } }\n";
const REVOKED =
  "  - { date: 2026-06-01, type: revoked, document: { number: 13/QĐ-BMT, date: 2026-06-01 }, reason: { vi: Thử, en: Test } }\n";

const base = overlaid("base");
const text = Buffer.from(base.find(({ path }) => path === PATH)?.bytes ?? "").toString("utf8");
const withText = (now: string) => base.map((file) => (file.path === PATH ? { path: PATH, bytes: Buffer.from(now) } : file));
const rewritten = (before: string, now: string): number => {
  const { records } = checkFiles(withText(before), { today: TODAY });
  return checkFiles(withText(now), { today: TODAY, base: records }).problems.filter(({ rule }) => rule === "event-rewritten").length;
};

test.each([
  ["nothing", (now: string) => now, 0],
  [
    "its keys in another order",
    (now: string) =>
      now.replace(RECOGNISED, "  - { type: recognised, document: { date: 2026-06-01, number: 13/QĐ-BMT }, date: 2026-06-01 }\n"),
    0,
  ],
  [
    "block style in place of braces",
    (now: string) =>
      now.replace(
        RECOGNISED,
        "  - date: 2026-06-01\n    type: recognised\n    document:\n      number: 13/QĐ-BMT\n      date: 2026-06-01\n",
      ),
    0,
  ],
  ["two of one day in another order", (now: string) => now.replace(RECOGNISED + REVOKED, REVOKED + RECOGNISED), 1],
  ["one of two of a day taken away", (now: string) => now.replace(REVOKED, ""), 1],
  ["another day", (now: string) => now.replace("2026-06-01, type: recognised", "2026-06-02, type: recognised"), 1],
  ["another document", (now: string) => now.replace("recognised, document: { number: 13/", "recognised, document: { number: 14/"), 1],
])("an event: %s", (_, change, count) => {
  const before = text.replace(RECOGNISED, RECOGNISED + REVOKED);
  expect(before).toContain(REVOKED);
  expect(rewritten(before, change(before))).toBe(count);
});

const ASSESSED = "platforms/to-chim/assessments/2026-11-10.md";
const council = (document: string, note = "met") =>
  overlaid("base").concat({
    path: ASSESSED,
    bytes: Buffer.from(
      `---\ncriteria: bo-thu\nmethod: council\nassessors:\n  - { organisation: BMT, role: chair }\n${document}results:\n  KT1: { verdict: ${note} }\n---\n\nTốt.\n`,
    ),
  });
const MINUTES = "document: { number: 15/BB-BMT, date: 2026-11-12 }\n";

test.each([
  ["the minutes have a number now", ["", MINUTES], []],
  ["the minutes have another number", [MINUTES, MINUTES.replace("15", "16")], [ASSESSED]],
  ["the minutes have none any more", [MINUTES, ""], [ASSESSED]],
  ["with the number comes another result", ["", MINUTES, "unmet"], [ASSESSED]],
] as const)("an assessment: %s", (_, [was, is, result], paths) => {
  const { records } = checkFiles(council(was), { today: TODAY });
  expect(records.platforms.get("to-chim")?.assessments.map(({ path }) => path)).toContain(ASSESSED);
  const { problems } = checkFiles(council(is, result), { today: TODAY, base: records });
  expect(problems.filter(({ rule }) => rule === "assessment-rewritten").map(({ path }) => path)).toEqual(paths);
});
