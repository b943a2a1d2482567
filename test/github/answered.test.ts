/** Every pull request is answered: however much it brings, and whatever GitHub refuses of the answer. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { branchOfIssue, CHECKS } from "../../scripts/github/names.ts";
import { Unjudged } from "../../scripts/review/unjudged.ts";
import { AT, REPO, type Stage, setStage } from "./stage.ts";

const LIBRARY = "platforms/thu-vien-so-dong-suoi/platform.md";
const [NESTS, ASSESSED] = [
  "platforms/nen-tang-dia-chi-so-to-chim/platform.md",
  "platforms/nen-tang-dia-chi-so-to-chim/assessments/2025-12-10.md",
];

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => {
  await stage?.github.close();
});

const propose = (branch: string) => stage.propose("cho-giang", branch, { [LIBRARY]: `${stage.text(LIBRARY)}\nThêm: ${branch}.\n` });
const labels = (number: number) => [...(stage.github.repository(REPO).issues.get(number)?.labels ?? [])];

test("42 draft assessments at once have their comment and their check, and what is left out is counted", {
  tags: ["release"],
}, async () => {
  const draft = stage.text(ASSESSED).replaceAll(/^ {4}evidence:\n(?: {6}.*\n)+/gm, "");
  const drafts = Array.from({ length: 42 }, (_, index) => {
    const folder = `platforms/ban-thao-${index}`;
    const platform = stage.text(NESTS).replace(/^name: .*$/m, `name: { vi: Bản thảo về địa chỉ số thứ ${index}, en: Draft ${index} }`);
    return [
      [`${folder}/platform.md`, platform],
      [`${folder}/assessments/2025-12-10.md`, draft],
    ] as const;
  });
  const number = await stage.propose("nguoi-la", "ban-thao", Object.fromEntries(drafts.flat()));
  const { reported, said } = await stage.report(number);
  expect(reported, said).toBe("written");
  expect(stage.comments(number)).toHaveLength(1);
  expect(stage.comments(number)[0]?.body).toMatch(/… và \d+ mục nữa/);
  expect(stage.check(number, CHECKS.verdict)).toMatchObject({ conclusion: "failure" });
  expect(Buffer.byteLength(stage.check(number, CHECKS.verdict)?.summary ?? "")).toBeGreaterThan(20_000);
});

/** What GitHub refuses for good, until somebody puts it right. */
const REFUSED = [
  ["the comment", { operation: "issues/create-comment", status: 403 }, { comments: 0, labels: 3 }],
  ["the check", { operation: "checks/create", status: 422 }, { comments: 1, labels: 3 }],
  ["the labels", { operation: "issues/add-labels", status: 403 }, { comments: 1, labels: 0 }],
] as const;
async function isMadeGood(name: string, refused: Parameters<typeof stage.github.failNext>[0], left: { comments: number; labels: number }) {
  const number = await propose(name.replace("the ", "khong-"));
  stage.github.failNext(refused);
  const { reported, said } = await stage.report(number);
  expect(reported).toBe("failed");
  expect(said).toMatch(new RegExp(`: ${refused.status} Service trouble`));
  expect({ comments: stage.comments(number).length, labels: labels(number).length }).toEqual(left);
  expect((await stage.report(number)).reported).toBe("written");
  expect([stage.comments(number).length, labels(number).length, stage.check(number, CHECKS.verdict)?.conclusion]).toEqual([
    1,
    3,
    "success",
  ]);
  expect((await stage.report(number)).reported).toBe("unchanged");
}
test.each(REFUSED)(
  "%s refused: the rest is written, the run fails and says what, the next makes it good",
  { tags: ["release"] },
  isMadeGood,
);

/** A comment that says why in both languages, and a verdict that is never green. */
async function saysThatItCouldNot(number: number, vi: RegExp, en: RegExp) {
  const { reported, said } = await stage.report(number);
  expect(reported, said).toBe("written");
  const body = stage.comments(number)[0]?.body ?? "";
  expect(body).toMatch(vi);
  expect(body).toMatch(en);
  expect(stage.check(number, CHECKS.verdict)).toMatchObject({ conclusion: "failure" });
  return body;
}

test("300 paths to one blob of 4 MiB, and 80 blobs of a megabyte", { tags: ["release"], timeout: 300_000 }, async () => {
  const big = "x".repeat(4 << 20);
  const paths = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`platforms/to-${index}/platform.md`, big]));
  const named = await stage.propose("nguoi-la", "mot-tep-to", paths);
  await saysThatItCouldNot(named, /Tệp vượt giới hạn \d+ byte; tệp không được đọc/, /The file is over the limit of \d+; it was not read/);
  const blobs = Object.fromEntries(
    Array.from({ length: 80 }, (_, index) => [`platforms/to-${index}/platform.md`, String(index).padEnd(1_000_000, "y")]),
  );
  const summed = await stage.propose("nguoi-la", "nhieu-tep-to", blobs);
  await saysThatItCouldNot(summed, /tổng dung lượng 77 MB, quá giới hạn 64 MB/, /come to 77 MB, over the limit of 64 MB/);
});

test("a register of eight thousand faults: those that are told, and how many more", { tags: ["release"] }, async () => {
  const number = await stage.propose("nguoi-la", "danh-muc-hong", { "platforms/_registers/agencies.yml": "- {a: 1}\n".repeat(2_000) });
  const body = await saysThatItCouldNot(
    number,
    /Tệp này còn 7800 lỗi hoặc cảnh báo nữa/,
    /more errors or warnings that are not listed here/,
  );
  expect(body.length).toBeLessThan(65_536);
});

test("the form that it came from is deleted: nobody knows whose vote does not count", { tags: ["release"] }, async () => {
  const { repository, push } = stage.github;
  const { data: issue } = await stage.as("nguoi-la").rest.issues.create({ ...AT, title: "x", body: "x" });
  push(REPO, branchOfIssue(issue.number), { [LIBRARY]: `${stage.text(LIBRARY)}\nTừ biểu mẫu.\n` }, "main");
  const { data } = await stage.as("intake").rest.pulls.create({ ...AT, title: "x", head: branchOfIssue(issue.number), base: "main" });
  repository(REPO).issues.delete(issue.number);
  await saysThatItCouldNot(data.number, /biểu mẫu đã bị xóa, nên không xác định được ai đề xuất/, /form that has since been deleted/);
  expect(stage.check(data.number, CHECKS.approvals)).toMatchObject({ conclusion: "action_required" });
});

test("a fork that is deleted, a path of 200 folders, a comment as long as GitHub takes: each is answered", {
  tags: ["release"],
}, async () => {
  const deep = await stage.propose("nguoi-la", "sau-lam", { [`platforms/${"a/".repeat(200)}platform.md`]: "x" });
  await saysThatItCouldNot(deep, /Cần sửa trước khi xét/, /Fix the errors before review/);

  const long = await propose("dai");
  const body = `/rerun ${"x".repeat(65_000)}`;
  await stage.as("nguoi-la").rest.issues.createComment({ ...AT, issue_number: long, body });
  expect((await stage.report(long)).reported).toBe("written");
  expect(stage.check(long, CHECKS.verdict)).toMatchObject({ conclusion: "success" });

  const gone = await stage.propose("nguoi-la", "mat-nguon", { [LIBRARY]: `${stage.text(LIBRARY)}\nThêm: mất.\n` });
  stage.github.remove("nguoi-la/danh-muc");
  expect((await stage.report(gone)).reported).toBe("written");
  expect(stage.check(gone, CHECKS.verdict)).toMatchObject({ conclusion: "success" });
});

/** How judging itself can fail, and what is said of it. */
const FAILING = [
  ["unreadable", /không đọc được nội dung của đề xuất này từ kho Git/, /could not be read from the Git repository/],
  ["error", /Chương trình gặp lỗi khi xét/, /The program failed on this change request/],
  ["memory", /cần nhiều bộ nhớ hơn/, /takes more memory/],
  ["time", /lâu hơn thời gian/, /takes longer/],
] as const;
test("judging fails: it is said why, and the next run that can makes it good", { tags: ["release"] }, async () => {
  const number = await propose("hong");
  for (const [reason, vi, en] of FAILING) {
    stage.judging.read = async () => {
      throw new Unjudged(reason, `as if: ${reason}`);
    };
    expect(await saysThatItCouldNot(number, vi, en)).toMatch(/## Chưa xét được/);
  }
  stage.judging.read = undefined;
  expect((await stage.report(number)).reported).toBe("written");
  expect(stage.check(number, CHECKS.verdict)).toMatchObject({ conclusion: "success" });
});
