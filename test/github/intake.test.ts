/**
 * Real-life issues: what people type → the file and the bot's answer. `issue-<how>.md` says the same in another way, and
 * must come to the same. `npm run bless` accepts a change.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { answerHeading, ISSUE_FORMS } from "../../scripts/authoring/intake/forms.ts";
import { readIssue } from "../../scripts/authoring/intake/read-issue.ts";
import { readyAsked } from "../../scripts/github/commands.ts";
import { planIntake } from "../../scripts/github/intake-plan.ts";
import { issueForms } from "../../scripts/github/issue-forms.ts";
import { formatFile } from "../../scripts/records/format.ts";
import { accept, acceptIn } from "../accept.ts";
import { expectedOf } from "../overlay.ts";
import { KNOWN, PLACE, typedIssue } from "./typed-issue.ts";

const ROOT = join(import.meta.dirname, "../..");
const ISSUES = join(ROOT, "test/fixtures/issues");
/** The file and the reply that come of an issue. */
function outcomeOf(issue: string) {
  const body = readFileSync(join(ISSUES, issue), "utf8");
  const write = planIntake(typedIssue(body), KNOWN, PLACE).find((action) => action.do === "write-file");
  const pull = write ? { pull: { number: 9, open: true, draft: true, merged: false } } : {};
  const answer = planIntake(typedIssue(body, pull), KNOWN, PLACE).find((action) => action.do === "create-comment");
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

  test("its answer", () => acceptIn(expectedOf("issues"), name, reply));

  const others = readdirSync(join(ISSUES, name)).filter((file) => file.startsWith("issue-"));
  test.each(others)("%s comes to the same", (file) => expect(outcomeOf(join(name, file))).toEqual({ write, reply }));
});

describe("the issue forms", () => {
  test.each(issueForms(KNOWN.records))("$path is YAML", ({ text }) => {
    expect(parse(text)).toBeTruthy();
  });
  test.each(Object.values(ISSUE_FORMS))("$id asks everything under a heading of its own", ({ questions }) => {
    const headings = questions.map(answerHeading);
    expect(new Set(headings).size).toBe(headings.length);
    expect(new Set(questions.map(({ label }) => label.vi)).size).toBe(headings.length);
  });
});

test.each([
  ["/ready", true],
  ["`/ready`", true],
  ["**/ready**", true],
  ["/ready.", true],
  ["/Ready!", true],
  ["/ready nhé", true],
  ["> /ready", false],
  ["/etc/ready", false],
  ["/readyX", false],
])("%s asks that a draft be put up for review: %s", (body, isAsked) => {
  const comments = [{ id: 1, author: "an", body }] as unknown as Parameters<typeof readyAsked>[0];
  expect(readyAsked(comments, "an")).toBe(isAsked ? 1 : undefined);
});

describe("what is proposed without a numbered letter", () => {
  const whole = readFileSync(join(ISSUES, "platform/issue.md"), "utf8");
  const of = "của văn bản đề xuất";
  /** With other answers below the headings that begin so. */
  const answered = (answers: Readonly<Record<string, string>>) =>
    Object.entries(answers).reduce(
      (body, [heading, text]) => body.replace(new RegExp(`(### ${heading}[^\n]*\n\n)[^\n]*`), (_, head: string) => head + text),
      whole,
    );
  const BLANK = "_No response_";
  const NO_NUMBER = { [`Số, ký hiệu ${of}`]: BLANK, [`Ngày ban hành ${of}`]: BLANK };
  const PROPOSED = "\n### Ngày đề xuất · Date of the proposal\n\n05/11/2026\n";
  const eventsOf = (body: string) => {
    const write = planIntake(typedIssue(body), KNOWN, PLACE).find((action) => action.do === "write-file");
    return write && parse(write.text.split("---\n")[1] ?? "").events;
  };
  const LETTER = { title: { vi: "Công văn đề xuất (hư cấu)" }, url: "https://example.vn/77" };
  test.each<[string, string, unknown]>([
    ["title, address and a day", answered(NO_NUMBER) + PROPOSED, [{ date: "2026-11-05", type: "proposed", document: LETTER }]],
    [
      "a number too: the day of the proposal is its own",
      whole + PROPOSED,
      [{ date: "2026-11-05", type: "proposed", document: { number: "77/BCP-CĐS", date: "2026-11-02", ...LETTER } }],
    ],
  ])("%s", (_, body, events) => expect(eventsOf(body)).toEqual(events));

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["no day at all", NO_NUMBER, "Thiếu Ngày trong Sự kiện"],
    ["nothing", { ...NO_NUMBER, [`Trích yếu ${of}`]: BLANK, [`Địa chỉ ${of}`]: BLANK }, "Sự kiện"],
  ])("%s: is asked for", (_, answers, asked) => {
    const answer = planIntake(typedIssue(answered(answers)), KNOWN, PLACE).find((action) => action.do === "create-comment");
    expect(answer?.do === "create-comment" && answer.body).toContain(asked);
  });
});

describe("a comment on a draft", () => {
  const whole = readFileSync(join(ISSUES, "comment/issue.md"), "utf8");
  const LETTER = "### Số, ký hiệu văn bản góp ý · Number of the letter\n\n";
  const DAY = "### Ngày góp ý · Date\n\n";
  const outcome = (body: string) => {
    const actions = planIntake(typedIssue(body), KNOWN, PLACE);
    const write = actions.find((action) => action.do === "write-file");
    const pull = write ? { pull: { number: 9, open: true, draft: true, merged: false } } : {};
    const answer = planIntake(typedIssue(body, pull), KNOWN, PLACE).find((action) => action.do === "create-comment");
    return { data: write && parse(write.text.split("---\n")[1] ?? ""), said: answer?.do === "create-comment" ? answer.body : "" };
  };
  const said = (text: string) => whole.replace(/Ngưỡng 99,5%[\s\S]*?(?=\n\n### Ngày)/, () => text);
  const TABLE = "| Mục | Đề nghị |\n| --- | --- |\n| Ngưỡng | 99% |\n| Thời hạn | 2 năm |";

  test.each([
    ["HTML", "<script>alert(1)</script> <!-- x --> @all <b>đậm</b> a < b"],
    ["a remark within it", "Sửa\n<!-- bỏ đoạn này? -->\nKT3"],
    ["lines", "Dòng 1\nDòng 2\n\nĐoạn 2"],
    ["a list", "Đề nghị:\n\n- bỏ KT3;\n- sửa KT4:\n  1. ngưỡng;\n  2. đơn vị.\n\nTrân trọng."],
    ["a table", `Theo bảng:\n\n${TABLE}\n\nThe same in English:\n\n${TABLE.replace("Mục | Đề nghị", "Item | Proposal")}`],
  ])("%s stays as it was said", (_, text) => {
    expect(outcome(said(text)).data.comments).toEqual([{ criterion: "KT3", text }]);
  });

  test("a table from a word processor is one of Markdown, and that is told", () => {
    const { data, said: told } = outcome(said("Mục\tĐề nghị\nNgưỡng\t99%\nThời hạn\t2 năm"));
    expect(data.comments[0].text).toBe(TABLE.replace("| --- | --- |", "|---|---|"));
    expect(told).toContain("bảng");
  });

  test("a letter is of its own day, which is asked for", () => {
    const byLetter = whole.replace(/(?<=Number of the letter\n\n)_No response_/, "12/HT-KT");
    expect(byLetter).toContain(`${LETTER}12/HT-KT`);
    const { data, said: told } = outcome(byLetter);
    expect(data).toBe(undefined);
    expect(told).toContain("Thiếu Ngày góp ý");
    const dated = outcome(byLetter.replace(`${DAY}_No response_`, `${DAY}20/11/2026`));
    expect([dated.data.letter, dated.data.date, dated.data.issue, dated.said.includes("Thiếu Ngày góp ý")]).toEqual([
      "12/HT-KT",
      "2026-11-20",
      "https://github.com/example/danh-muc/issues/5",
      false,
    ]);
  });
});
