/** What a council decides holds only as it was decided: each way to fake, lose or block it, on the sheets of the base. */
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../scripts/check/check.ts";
import { parseFile, type RawFile } from "../../scripts/records/parse.ts";
import { collectRecords, type Records } from "../../scripts/records/records.ts";
import { openDecisions } from "../../scripts/review/open-decisions.ts";
import { overlaid } from "../overlay.ts";

const FOLDER = "platforms/to-chim/assessments/2026-11-20";
const [CHAIR, MEMBER, ASSESSMENT] = [`${FOLDER}/chu-tich.md`, `${FOLDER}/thanh-vien.md`, `${FOLDER}.md`];

type Edits = Readonly<Record<string, readonly (readonly [string | RegExp, string])[] | undefined>>;

/** Files with parts of some of them replaced; without those of which no part is named. */
const edited = (files: readonly RawFile[], edits: Edits): RawFile[] =>
  files.flatMap((file) => {
    if (!(file.path in edits)) return [file];
    const replaced = (edits[file.path] ?? []).reduce((text, [from, to]) => {
      const now = text.replace(from, to);
      expect(now).not.toBe(text);
      return now;
    }, Buffer.from(file.bytes).toString("utf8"));
    return edits[file.path] ? [{ path: file.path, bytes: Buffer.from(replaced) }] : [];
  });

const problemsOf = (files: readonly RawFile[], today = "2026-11-24", base?: readonly RawFile[]): string[] =>
  checkFiles(files, { today, ...(base ? { base: checkFiles(base, { today }).records } : {}) }).problems.map(
    ({ rule, path, message }) => `${rule} ${path.replace(/^.*assessments\//, "")}: ${message.en}`,
  );
const rulesOf = (...args: Parameters<typeof problemsOf>): string[] => problemsOf(...args).map((one) => one.replace(/:.*/, ""));

const [OPEN, COUNTED] = [overlaid("base"), overlaid("valid/council")];

describe("a result rests on nothing later than itself", () => {
  const LATER = [[/date: 2026-11-1\d/, "date: 2026-11-22"]] as const;
  test.each([
    ["it closes on the day", COUNTED, {}, []],
    ["it closes later", COUNTED, { [ASSESSMENT]: [["until: 2026-11-20", "until: 2026-11-23"]] }, ["ballot-day 2026-11-20.md"]],
    [
      "a late sheet that counts is of a later day",
      COUNTED,
      { [ASSESSMENT]: [["until: 2026-11-20", "until: 2026-11-20\n  late: counted"]], [MEMBER]: LATER },
      ["ballot-day 2026-11-20.md", "ballot-changed 2026-11-20.md", "ballot-late 2026-11-20/thanh-vien.md"],
    ],
    [
      "a sheet from before its set was issued",
      OPEN,
      { [MEMBER]: [["date: 2026-11-19", "date: 2025-03-31"]] },
      ["ballot-day 2026-11-20/thanh-vien.md"],
    ],
    ["a sheet of the day on which it was issued", OPEN, { [MEMBER]: [["date: 2026-11-19", "date: 2025-04-01"]] }, []],
  ] as const)("%s", (_, files, edits, rules) => expect(rulesOf(edited(files, edits)).sort()).toEqual([...rules].sort()));

  test("that is said when it is opened, and of what was opened so before only when it is put together", () => {
    const without = edited(OPEN, { [ASSESSMENT]: undefined, [CHAIR]: undefined, [MEMBER]: undefined });
    expect(rulesOf(OPEN, "2026-11-24", without)).toEqual(["ballot-day 2026-11-20.md"]);
    expect(rulesOf(OPEN, "2026-11-24", OPEN)).toEqual([]);
    const moved = edited(OPEN, { [ASSESSMENT]: [["until: 2026-11-30", "until: 2026-12-05"]] });
    expect(rulesOf(moved, "2026-11-24", OPEN)).toContain("ballot-day 2026-11-20.md");
  });
});

test("nor does a decision rest on minutes or on a report that are later than itself", () => {
  const dated = (day: string) => `{ number: 7/BB-BMT, date: ${day}, title: { vi: Biên bản }, url: https://example.vn/bb }`;
  const causeOf = (edits: Edits) => problemsOf(edited(COUNTED, edits)).filter((one) => one.startsWith("recognition-unbacked"));
  const minutes = (day: string) =>
    ({ "platforms/to-chim/assessments/2026-05-15.md": [["results:", `document: ${dated(day)}\nresults:`]] }) as const;
  expect(causeOf(minutes("2026-06-01"))).toEqual([]);
  expect(causeOf(minutes("2026-06"))).toEqual([]);
  expect(causeOf(minutes("2026-06-02"))).toEqual([
    expect.stringContaining("rests on document 7/BB-BMT of 2 June 2026, after the day of the decision"),
  ]);
  const reported = (day: string) =>
    causeOf({
      "platforms/to-chim/platform.md": [["{ date: 2026-06-01, type: recognised,", "{ date: 2026-11-21, type: recognised,"]],
      [MEMBER]: [["conflict:", `report: ${dated(day)}\nconflict:`]],
    }).join();
  expect([reported("2026-11-20"), reported("2026-11-22")].map((one) => one.includes("7/BB-BMT"))).toEqual([false, true]);
});

test("nothing is put together while a sheet can still come in time", () => {
  const early = edited(COUNTED, {
    [ASSESSMENT]: [
      [/ {4}- \{ member: thanh-vien.*\n/, ""],
      [/ {2}KT2: .*\n/, "  KT2: { verdict: not-applicable, note: { vi: Không có giao diện, en: No interface } }\n"],
      ["  counted:", "  leastPercent: 50\n  counted:"],
    ],
    [MEMBER]: undefined,
  });
  const main = edited(OPEN, { [ASSESSMENT]: [["2026-11-30", "2026-11-20"]] });
  const isTold = (files: readonly RawFile[], today: string, base = main) =>
    rulesOf(files, today, base).includes("ballot-day 2026-11-20.md");
  expect(isTold(early, "2026-11-20")).toBe(true);
  expect(isTold(early, "2026-11-21")).toBe(false);
  // What was published so before stays as it is, and all that are there need not wait.
  expect(isTold(early, "2026-11-20", early)).toBe(false);
  expect(isTold(COUNTED, "2026-11-20")).toBe(false);
});

describe("what was decided where they disagree", () => {
  const DECIDED = /, decided: .*en: The self-service page was seen }/;
  const CHANGED = /since it was decided, a sheet, the result, the reason or who decides has changed/;
  const INSTEAD = [
    ["role: chair", "role: member"],
    ["  counted:", "  decider: thanh-vien\n  counted:"],
  ] as const;
  const BY_MEMBER = "bf9800c0fd8338ebab6fcc0fed7a4f635d2f38a0f162d32d8583539637ff5c0e";
  const told = (edits: Edits) => problemsOf(edited(COUNTED, edits)).filter((one) => /^ballot-(?:undecided|member)/.test(one));
  test.each([
    ["stands", {}, undefined],
    ["nobody did", { [ASSESSMENT]: [[DECIDED, ""]] }, /nobody is said to have decided/],
    ["on sheets that are others now", { [ASSESSMENT]: [[/seen: \w{8}/, "seen: 00000000"]] }, CHANGED],
    ["without saying on which sheets", { [ASSESSMENT]: [[/, seen: \w+/, ""]] }, CHANGED],
    ["without a chair", { [ASSESSMENT]: [["role: chair", "role: member"]] }, /nobody may decide/],
    ["otherwise than it was sealed", { [ASSESSMENT]: [[", decided: { vi: Đã xem", ", decided: { vi: Đã không xem"]] }, CHANGED],
    ["by somebody else than who did", { [ASSESSMENT]: INSTEAD }, CHANGED],
    ["by whoever is named", { [ASSESSMENT]: [...INSTEAD, [/seen: \w+/, `seen: ${BY_MEMBER}`]] }, undefined],
    ["by a stranger", { [ASSESSMENT]: [["  counted:", "  decider: thanh-vien-hai\n  counted:"]] }, /has no member “thanh-vien-hai”/],
  ] as const)("%s", (_, edits, expected) => {
    const found = told(edits);
    if (expected) expect(found).toEqual([expect.stringMatching(expected)]);
    else expect(found).toEqual([]);
  });
});

describe("sheets that are published, before they are put together", () => {
  const MOVED = edited(OPEN, {}).map((file) => ({ ...file, path: file.path.replace(FOLDER, FOLDER.replace("20", "30")) }));
  const OTHER = [["verdict: met, evidence", "verdict: unmet, evidence"]] as const;
  const WHOLE = [
    ["kind: none", "kind: whole, reason: { vi: Thử, en: Test }"],
    [/results:[\s\S]*?(?=---)/, ""],
  ] as const;
  const BY = `  - { organisation: Hội Thử, role: member, member: thanh-vien }\n`;
  const GONE = "ballot-rewritten 2026-11-20/thanh-vien.md";
  const ASKED = "assessment 2026-11-20";
  test.each([
    ["one comes", edited(OPEN, { [MEMBER]: undefined }), OPEN, [], []],
    ["one is corrected before the closing day", OPEN, edited(OPEN, { [CHAIR]: OTHER }), [], [ASKED]],
    ["a conflict of interest is declared", OPEN, edited(OPEN, { [CHAIR]: WHOLE }), [], [ASKED]],
    ["one is taken away", OPEN, edited(OPEN, { [MEMBER]: undefined }), [GONE], [ASKED]],
    ["with its member", OPEN, edited(OPEN, { [MEMBER]: undefined, [ASSESSMENT]: [[BY, ""]] }), [GONE], [ASKED]],
    ["another member is named", OPEN, edited(OPEN, { [ASSESSMENT]: [[BY, `${BY}${BY.replaceAll("thanh-vien", "hai")}`]] }), [], [ASKED]],
    [
      "who decides instead is named",
      OPEN,
      edited(OPEN, { [ASSESSMENT]: [["2026-11-30", "2026-11-30, decider: thanh-vien"]] }),
      [],
      [ASKED],
    ],
    ["the closing day is moved", OPEN, edited(OPEN, { [ASSESSMENT]: [["2026-11-30", "2026-11-19"]] }), [], [ASKED]],
    ["it is called off", OPEN, OPEN.filter(({ path }) => !path.startsWith(FOLDER)), [], [ASKED]],
    ["it is moved to another day", OPEN, MOVED, [], [ASKED]],
    ["nothing was there", OPEN.filter(({ path }) => !path.startsWith(FOLDER)), MOVED, [], []],
    [
      "nobody has sent one yet",
      edited(OPEN, { [CHAIR]: undefined, [MEMBER]: undefined }),
      edited(OPEN, { [ASSESSMENT]: [[BY, ""]], [MEMBER]: undefined }),
      [],
      [],
    ],
  ])("%s", (_, base, head, problems, asked) => {
    const day = "2026-11-24";
    expect(rulesOf(head, day, base).filter((one) => one.startsWith("ballot-rewritten"))).toEqual(problems);
    expect(questionsOf(base, head, day)).toEqual(asked);
  });

  test("after the closing day none is corrected, but when that is moved first", () => {
    const told = (base: readonly RawFile[]) =>
      rulesOf(edited(base, { [CHAIR]: OTHER }), "2026-12-01", base).filter((one) => one.startsWith("ballot-rewritten"));
    expect(told(OPEN)).toEqual(["ballot-rewritten 2026-11-20/chu-tich.md"]);
    expect(told(edited(OPEN, { [ASSESSMENT]: [["2026-11-30", "2026-12-02"]] }))).toEqual([]);
  });

  test("they judge by the set that they were asked by", () => {
    const SET = "criteria/bo-thu.md";
    const second = OPEN.filter(({ path }) => path === SET).map((file) => ({ ...file, path: "criteria/bo-thu-2.md" }));
    const head = edited([...OPEN, ...second], { [ASSESSMENT]: [["criteria: bo-thu", "criteria: bo-thu-2"]] });
    expect(rulesOf(head, "2026-11-24", OPEN)).toContain("ballot-rewritten 2026-11-20.md");
  });
});

/** What a change asks somebody to decide. */
function questionsOf(base: readonly RawFile[], head: readonly RawFile[], today: string): string[] {
  const [was, is] = [base, head].map((files) => collectRecords(files.map(parseFile))) as [Records, Records];
  const paths = [...new Set([...base, ...head].map(({ path }) => path))];
  return openDecisions({ base: was, head: is, paths: paths.filter((path) => path.startsWith(FOLDER)), otherFiles: 0, today }).map(
    ({ subject, date }) => `${subject} ${date}`,
  );
}

test("a sheet is counted once", () => {
  const twice = edited(COUNTED, { [ASSESSMENT]: [[/( {4}- \{ member: thanh-vien.*\n)/, "$1$1"]] });
  expect(problemsOf(twice)).toEqual(["member-twice 2026-11-20.md: The sheet “thanh-vien” is named above already."]);
});

describe("sheets name an office, which one person holds in an organisation and others hold elsewhere", () => {
  const TITLED = [
    ["Chủ tịch Hội đồng thử", 1],
    ["TS. Chủ tịch Hội đồng thử", 1],
    ["PGS.TS.Chủ tịch Hội đồng thử", 1],
    ["Phó Chủ tịch Hội đồng thử", 0],
  ] as const;
  const doublesOf = (name: string, more: Edits = {}) =>
    rulesOf(edited(OPEN, { [MEMBER]: [[/name: .*/, `name: ${name}`]], ...more })).filter((rule) => rule.startsWith("ballot-twice")).length;
  test.each(TITLED)("%s: of one organisation there are as many sheets too many: %i", (name, count) => {
    expect(doublesOf(name, { [ASSESSMENT]: [["organisation: Hội Thử", "organisation: bộ mây trắng"]] })).toBe(count);
    expect(doublesOf(name)).toBe(0);
  });
  test("where the seats cannot be read nothing is known of it", () => {
    expect(doublesOf("Chủ tịch Hội đồng thử", { [ASSESSMENT]: [["method: council", "method: ["]] })).toBe(0);
  });
});
