/**
 * Real-life issues: what people type → the file and the bot's answer. `issue-<how>.md` says the same in another way, and
 * must come to the same. `npm run bless` accepts a change.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { headingOf, ISSUE_FORMS } from "../../scripts/authoring/intake/forms.ts";
import { readIssue } from "../../scripts/authoring/intake/read-issue.ts";
import { checkFiles } from "../../scripts/check/check.ts";
import { type IntakeFacts, planIntake } from "../../scripts/github/intake-plan.ts";
import { issueForms } from "../../scripts/github/issue-forms.ts";
import { formatFile } from "../../scripts/records/format.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { readDate, readDocumentNumber, readNumber, readPartDate } from "../../scripts/text/as-typed.ts";
import { accept } from "../accept.ts";

const ROOT = join(import.meta.dirname, "../..");
const ISSUES = join(ROOT, "test/fixtures/issues");
const TODAY = "2026-11-24";
const files = readRoot(join(ROOT, "test/fixtures/demo"));
const known = {
  records: checkFiles(files, { today: TODAY }).records,
  texts: new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")])),
};
const place = { url: "https://github.com/example/danh-muc/blob/main/", today: TODAY };

const facts = (body: string, more: Partial<IntakeFacts> = {}): IntakeFacts => ({
  number: 5,
  isPull: false,
  open: true,
  body,
  author: { login: "cho-giang", id: 7 },
  branch: "de-xuat/van-de-5",
  doubles: [],
  readBlob: undefined,
  ...more,
});

/** The file and the reply that come of an issue. */
function outcomeOf(issue: string) {
  const body = readFileSync(join(ISSUES, issue), "utf8");
  const write = planIntake(facts(body), known, place).find((action) => action.do === "write-file");
  const pull = write ? { pull: { number: 9, open: true, draft: true, merged: false } } : {};
  const answer = planIntake(facts(body, pull), known, place).find((action) => action.do === "create-comment");
  const all = readIssue(body)?.form.questions.length ?? 0;
  return { write, reply: answer?.do === "create-comment" ? `${uncounted(answer.body, all)}\n` : undefined };
}

/** How many questions a form has is not said in every expected answer: a field more is no other answer. A wrong number stays. */
function uncounted(reply: string, all: number): string {
  const counted = [`,${all}]`, `/${all} mục`, ` of ${all} fields`];
  return counted.reduce((text, count) => text.replace(count, count.replace(String(all), "…")), reply);
}

describe.each(readdirSync(ISSUES))("%s", (name) => {
  const { write, reply } = outcomeOf(join(name, "issue.md"));

  test("its file", () => {
    accept(join(ISSUES, name, "file.md"), write && `${write.path}\n\n${write.text}`);
    if (write) expect(formatFile(write.path, write.text)).toEqual({ text: write.text });
  });

  test("its answer", () => accept(join(ISSUES, name, "reply.md"), reply));

  const others = readdirSync(join(ISSUES, name)).filter((file) => file.startsWith("issue-"));
  test.each(others)("%s comes to the same", (file) => expect(outcomeOf(join(name, file))).toEqual({ write, reply }));
});

test.each([
  ["16/1/2026", "2026-01-16"],
  ["16-01-2026", "2026-01-16"],
  ["16.1.2026", "2026-01-16"],
  ["ngày 16 tháng 1 năm 2026", "2026-01-16"],
  ["Ngày 16/01/2026", "2026-01-16"],
  ["2026-1-16", "2026-01-16"],
  ["31/2/2026", undefined],
  ["1/2026", undefined],
  ["16/1/26", undefined],
])("the day %s", (text, date) => expect(readDate(text)).toBe(date));

test.each([
  ["1.000.000", 1_000_000],
  ["1 000 000", 1_000_000],
  ["1,000,000", 1_000_000],
  ["1,5 triệu", 1_500_000],
  ["1.5 triệu", 1_500_000],
  ["67 triệu tài khoản", 67_000_000],
  ["hơn 67 triệu tài khoản", 67_000_000],
  ["67 triệu lượt", 67_000_000],
  ["2.300 giao dịch", 2_300],
  ["600 nghìn người", 600_000],
  ["67tr", 67_000_000],
  ["1,5 tr", 1_500_000],
  ["6,05 nghìn tỷ đồng", 6_050_000_000_000],
  ["5.000 người dùng", 5_000],
  ["67 triệu con", undefined],
  ["67 trieuu", undefined],
  ["người", undefined],
  ["67 triệu", 67_000_000],
  ["2,35 tỷ", 2_350_000_000],
  ["12 nghìn", 12_000],
  ["1.500", 1_500],
  ["1,5", 1.5],
  ["1.234,56", 1_234.56],
  ["1,500", undefined],
  ["nhiều", undefined],
  ["53 %", undefined],
])("the number %s", (text, value) => expect(readNumber(text)?.value).toBe(value));

test.each([
  ["T6/2023", "2023-06"],
  ["t6.2023", "2023-06"],
  ["tháng 6/2023", "2023-06"],
  ["đầu tháng 6 năm 2023", "2023-06"],
  ["giữa năm 2023", "2023"],
  ["cuối năm 2023", "2023"],
  ["quý II/2023", "2023"],
  ["Quý 4 năm 2023", "2023"],
  ["Q2/2023", "2023"],
  ["6 tháng đầu năm 2023", "2023"],
  ["năm 2023", "2023"],
  ["16/6/2023", "2023-06-16"],
  ["quý V/2023", undefined],
  ["13/2023", undefined],
  ["giữa 2023 và 2024", undefined],
])("the day, month or year %s", (text, date) => expect(readPartDate(text)).toBe(date));

test("about how many", () => {
  const hedges = { over: ["hơn 67 triệu tài khoản", "Trên 5.000", "67 triệu+", "> 67 triệu"], under: ["gần 5.000", "nearly 5 million"] };
  const cases = { ...hedges, about: ["khoảng 5.000", "ước đạt 5 tỷ đồng", "~5.000"], undefined: ["5.000"] };
  for (const [hedge, texts] of Object.entries(cases))
    expect(
      texts.map((text) => String(readNumber(text)?.hedge)),
      hedge,
    ).toEqual(texts.map(() => hedge));
});

test.each([
  ["186 / QĐ - BTTTT", "186/QĐ-BTTTT"],
  ["Công văn số 77/BCP-CĐS", "77/BCP-CĐS"],
  ["Số: 42/2022/NĐ-CP", "42/2022/NĐ-CP"],
])("the document %s", (text, number) => expect(readDocumentNumber(text)).toBe(number));

describe("the issue forms", () => {
  test.each(issueForms(checkFiles(files, { today: TODAY }).records))("$path is YAML", ({ text }) => {
    expect(parse(text)).toBeTruthy();
  });
  test.each(Object.values(ISSUE_FORMS))("$id asks everything under a heading of its own", ({ questions }) => {
    const headings = questions.map(headingOf);
    expect(new Set(headings).size).toBe(headings.length);
    expect(new Set(questions.map(({ label }) => label.vi)).size).toBe(headings.length);
  });
});
