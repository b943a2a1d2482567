/** The ledger of decisions: what is read, what is refused with which words, and what became of the judged files. */
import { describe, expect, test } from "vitest";
import { decisionsOf, givenEvents, isUnvoted, type PastDecisions, unrecordedOf } from "../../scripts/catalogue/decisions.ts";
import { entryPath, entryText, readEntries } from "../../scripts/ledger/entry.ts";
import type { Decision } from "../../scripts/records/schema/decision.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";
import type { Settings } from "../../scripts/records/schema/settings.ts";
import { problemsText } from "../../scripts/report/problems.ts";

const GOOD: Decision = {
  platform: "to-chim",
  pull: 42,
  events: [{ type: "recognised", date: "2026-05-20" }],
  decidedOn: "2026-05-21",
  commit: "a".repeat(40),
  head: "b".repeat(40),
  files: [
    { path: "platforms/to-chim/assessments/2026-05-15.md", sha256: "1".repeat(64) },
    { path: "platforms/to-chim/platform.md", sha256: "2".repeat(64) },
  ],
  proposer: "BMT",
  recused: ["BMT"],
  approvals: ["BĐX", "BSD"],
  objections: [],
  quorum: 2,
  reached: true,
};
const file = (text: string, path = entryPath(GOOD)) => ({ path, bytes: Buffer.from(text) });
const plain = (decision: object) => JSON.stringify(decision);
const said = (text: string, path?: string) => {
  const { problems } = readEntries([file(text, path)]);
  return [problemsText(problems, "vi"), problemsText(problems, "en")];
};

test("what the bot writes is read back as it was", () => {
  const chained = { ...GOOD, chain: { sequence: 1, recordedOn: "2026-05-21" } };
  const { entries, problems } = readEntries([file(entryText(chained))]);
  expect(entries.map(({ decision, envelope }) => [decision, envelope?.signatures])).toEqual([[chained, []]]);
  expect(problems).toEqual([]);
  // An entry of the old form.
  expect(readEntries([file(plain(GOOD))]).entries.map(({ decision }) => decision)).toEqual([GOOD]);
});

test("by their place, those of the old form first", () => {
  const [older, oldest] = [7, 3].map((pull) => ({ ...GOOD, pull, decidedOn: `2025-01-0${pull}` }));
  const chained = { ...GOOD, decidedOn: "2024-01-01", chain: { sequence: 1, recordedOn: "2026-05-21" } };
  const files = [file(entryText(chained)), ...[older, oldest].map((one) => file(plain(one as object), entryPath(one as Decision)))];
  expect(readEntries(files).entries.map(({ decision }) => decision.pull)).toEqual([3, 7, 42]);
});

describe("a faulty entry is left out and told", () => {
  const at = "decisions/to-chim/42.json:1:1: ";
  const byHand = "\n    → Bản ghi biểu quyết do hệ thống lập; không sửa tay. Xem lịch sử nhánh decisions để biết ai đã ghi.\n";
  const byHandEn =
    "\n    → Records of votes are made by the system; do not edit them. See the history of the branch decisions for who wrote it.\n";
  test.each([
    [
      "not JSON",
      "{",
      undefined,
      `${at}lỗi: Bản ghi biểu quyết này không đọc được (không phải JSON). [decision-unreadable]${byHand}`,
      `${at}error: This record of votes cannot be read (it is not JSON). [decision-unreadable]${byHandEn}`,
    ],
    [
      "in another's place",
      plain(GOOD),
      "decisions/to-chim/43.json",
      `decisions/to-chim/43.json:1:1: lỗi: Nội dung bản ghi này thuộc về “decisions/to-chim/42.json”. [decision-misplaced]${byHand}`,
      `decisions/to-chim/43.json:1:1: error: What this record says belongs to “decisions/to-chim/42.json”. [decision-misplaced]${byHandEn}`,
    ],
  ])("%s", (_, text, path, vi, en) => {
    expect(said(text, path)).toEqual([vi, en]);
  });

  test.each([
    ["a person's name", { ...GOOD, approver: "An" }, "key-unknown"],
    ["no commit", { ...GOOD, commit: undefined }, "key-missing"],
    ["a short hash", { ...GOOD, head: "abc" }, "value-format"],
  ])("%s", (_, value, rule) => {
    const { entries, problems } = readEntries([file(JSON.stringify(value))]);
    expect([entries, problems.map((problem) => problem.rule)]).toEqual([[], [rule]]);
  });

  test("a link or an executable is not read", () => {
    const { problems } = readEntries([
      { ...file("{}"), symlink: true },
      { ...file("{}"), mode: "100755" },
      { ...file(""), size: 2e6 },
    ]);
    expect(problems.map(({ rule }) => rule)).toEqual(["file-mode", "file-mode", "file-size"]);
  });
});

test.each([
  ["as they were", ["1", "2"], []],
  ["the record goes on", ["1", "3"], ["platforms/to-chim/platform.md"]],
  ["the assessment was altered", ["4", "2"], ["platforms/to-chim/assessments/2026-05-15.md"]],
])("judged files: %s", (_, [assessment = "", record = ""], changed) => {
  const digests = new Map([
    ["platforms/to-chim/assessments/2026-05-15.md", assessment.repeat(64)],
    ["platforms/to-chim/platform.md", record.repeat(64)],
  ]);
  const ledger = { decisions: [{ ...GOOD, signed: false }], problems: [] };
  expect(decisionsOf("to-chim", ledger, digests).map((decision) => decision.changed)).toEqual([changed]);
  expect(decisionsOf("khac", ledger, digests)).toEqual([]);
});

const RECOGNISED = { type: "recognised", date: "2026-05-20" };
const DELISTED = { type: "delisted", date: "2026-06-01" };
const LISTED = { type: "listed", date: "2026-01-01" };
const recorded = { ...GOOD, signed: true, changed: [] };
const given = givenEvents([
  { platform: "to-chim", ...LISTED },
  { platform: "khac", ...DELISTED },
]).get("to-chim");
test.each<[string, object[], (typeof recorded)[], ReadonlySet<string> | undefined, string[]]>([
  ["a recognition without an entry", [RECOGNISED], [], undefined, ["recognised"]],
  ["a recognition with one", [RECOGNISED], [recorded], undefined, []],
  ["one with it and one of the same day", [RECOGNISED, RECOGNISED], [recorded], undefined, ["recognised"]],
  ["what takes off the list what was voted on", [RECOGNISED, DELISTED], [recorded], undefined, ["delisted"]],
  ["what took it off before that", [DELISTED, RECOGNISED], [recorded], undefined, []],
  ["what takes off what nobody voted on", [LISTED, DELISTED], [], undefined, []],
  ["what the settings gave to the agencies", [LISTED, DELISTED], [], given, ["listed"]],
  ["from before the catalogue", [{ ...RECOGNISED, date: "2019-01-01" }], [], undefined, []],
])("what has no entry: %s", (_, events, entries, theirs, expected) => {
  const settings = { quorum: 2, catalogueSince: "2025-01-01" } as Settings;
  const found = unrecordedOf(events as PlatformEvent[], entries, settings, theirs);
  expect(found.map(({ type }) => type)).toEqual(expected);
});

const past = (more: Partial<PastDecisions>): PastDecisions => ({
  known: new Set(),
  unrecorded: [],
  unvoted: new Set(),
  overtaken: new Set(),
  came: new Set(),
  went: new Set(),
  ...more,
});
const mark = `${RECOGNISED.type} ${RECOGNISED.date}`;
const OLD = { ...RECOGNISED, date: "2019-01-01" };
test.each<[string, object, (typeof recorded)[], PastDecisions | undefined, [unrecorded: number, unvoted: boolean]]>([
  ["recorded", RECOGNISED, [recorded], undefined, [0, false]],
  ["not recorded", RECOGNISED, [], undefined, [1, true]],
  ["recorded without votes", RECOGNISED, [{ ...recorded, reached: false }], undefined, [0, true]],
  ["dated before the catalogue, where no history says when it came", OLD, [], undefined, [0, false]],
  [
    "dated before the catalogue, come after",
    OLD,
    [],
    past({ known: new Set([`recognised ${OLD.date}`]), unrecorded: [OLD as never], unvoted: new Set([`recognised ${OLD.date}`]) }),
    [1, true],
  ],
  ["what the catalogue began with", OLD, [], past({ known: new Set([`recognised ${OLD.date}`]) }), [0, false]],
  ["not on the main branch yet", OLD, [], past({}), [1, true]],
  ["rewritten since it was recorded", RECOGNISED, [recorded], past({ known: new Set([mark]), unvoted: new Set([mark]) }), [0, true]],
  ["of a record that was moved", RECOGNISED, [], past({ known: new Set([mark]) }), [0, false]],
])("whether a status may be called decided: %s", (_, event, entries, then, expected) => {
  const settings = { quorum: 2, catalogueSince: "2025-01-01" } as Settings;
  const found = unrecordedOf([event as PlatformEvent], entries, settings, undefined, then);
  expect([found.length, isUnvoted(event as PlatformEvent, { decisions: entries, unrecorded: found, past: then })]).toEqual(expected);
});

test.each<[string, string, Partial<PastDecisions>, string[][]]>([
  ["under its own id", "to-chim", {}, [[]]],
  [
    "moved from there: under the new id, its files held against those of today",
    "hat-suong",
    { came: new Set([`${GOOD.commit} to-chim`]) },
    [[]],
  ],
  ["of another that had the id before", "to-chim", { went: new Set([`${GOOD.commit} to-chim`]) }, []],
  ["of nobody else", "hat-suong", { came: new Set([`${"9".repeat(40)} to-chim`]) }, []],
])("entries of a record that was moved: %s", (_, id, more, expected) => {
  const digests = new Map(GOOD.files.map(({ path, sha256 }) => [path.replace("to-chim", id), sha256]));
  const ledger = { decisions: [{ ...GOOD, signed: false }], problems: [] };
  expect(decisionsOf(id, ledger, digests, past(more)).map(({ changed }) => changed)).toEqual(expected);
});
