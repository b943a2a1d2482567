/**
 * A decision that nobody can fake, lose or block: each way in which it was tried, over HTTP on loopback against real git, and
 * beside it the honest pull request, which goes through.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reread } from "../../scripts/cli/reread.ts";
import { openStore, type Store } from "../../scripts/git/store.ts";
import { judgeHere, readingFrom } from "../../scripts/github/judging.ts";
import { sweep } from "../../scripts/github/sweep.ts";
import { AT, BOATS, botOn, LAUNCHED, POTENTIAL, REPO, type Stage, setStage } from "./stage.ts";

const COUNCIL = "Chấp thuận / Approvals";

let stage: Stage;
let store: Store;
beforeAll(async () => {
  stage = await setStage();
  store = openStore();
});
afterAll(async () => {
  store?.close();
  await stage?.github.close();
});

const decided = (word: string) => ({ [BOATS]: `${stage.text(BOATS).replace(LAUNCHED, POTENTIAL)}\nThêm: ${word}.\n` });
const open = async (login: string, head: string, base = "main") =>
  (await stage.as(login).rest.pulls.create({ ...AT, title: "x", head, base })).data.number;
const conclusion = (number: number) => stage.check(number, COUNCIL)?.conclusion;
async function swept(): Promise<void> {
  const { bot, said } = botOn(stage.github, "bot");
  expect(await sweep(bot, store, judgeHere(bot, readingFrom(store, bot, reread))), said.join("\n")).toEqual({ failed: [], left: [] });
}
async function report(number: number): Promise<string> {
  const { reported, said } = await stage.report(number);
  expect(reported, said).not.toBe("failed");
  return reported;
}

test("a branch of one's own that holds the event already: only pull requests to the main branch are judged", async () => {
  const honest = await stage.propose("cho-giang", "vao-nhanh-chinh", decided("một"));
  stage.github.push("cho-giang/danh-muc", "vinh", decided("không hỏi ai"), "main");
  // In the repository itself, as who may write there can make it.
  stage.github.push(REPO, "vinh", decided("không hỏi ai"), "main");
  const other = await open("cho-giang", "cho-giang:vao-nhanh-chinh", "vinh");
  await report(honest);
  await report(other);
  expect(conclusion(honest)).toBe("action_required");
  expect(stage.comments(other)[0]?.body).toMatch(
    /## Chưa xét, vì không gửi vào nhánh chính[\s\S]*## Not reviewed: not sent to the main branch/,
  );
  // Sent to the main branch now, it is one question with the other.
  await stage.as("cho-giang").rest.pulls.update({ ...AT, pull_number: honest, state: "closed" });
  await stage.as("cho-giang").rest.pulls.update({ ...AT, pull_number: other, base: "main" });
  await report(other);
  expect(conclusion(other)).toBe("action_required");
});

test("a stranger who opens the same commit takes no vote away and adds none; votes of both count", async () => {
  const honest = await stage.propose("cho-giang", "that", decided("hai"));
  stage.github.fork(REPO, "nguoi-la");
  stage.github.push("nguoi-la/danh-muc", "that", decided("hai"), "main");
  const again = await open("nguoi-la", "nguoi-la:that");
  // Made on the same day from the same files, it is the same commit.
  expect(stage.github.repository(REPO).issues.get(again)?.pull?.head).toBe(stage.github.repository(REPO).issues.get(honest)?.pull?.head);
  await stage.approve("duong-chi", honest);
  await stage.approve("may-an", again);
  await stage.approve("song-dung", again);
  await report(again);
  expect(conclusion(honest)).toBe("success");
  const writes = stage.github.writes.length;
  expect([await report(honest), await report(again)]).toEqual(["unchanged", "unchanged"]);
  expect(stage.github.writes.slice(writes)).toEqual([]);
});

const other = "Co-authored-by: Ai <ai@khong-ai.example>\n".repeat(3);
describe.each<[string, Parameters<Stage["github"]["push"]>[4] & object]>([
  ["who committed it", { login: "duong-chi" }],
  ["who is named as co-author", { message: "Đổi\n\nCo-authored-by: Chi <1+duong-chi@users.noreply.github.com>" }],
  ["who is named by an address of their own", { message: "Đổi\n\nCo-authored-by: Chi <chi@nha-rieng.example>" }],
  ["who is named by it among others", { message: `Đổi\n\n${other}CO-AUTHORED-BY: Chi <chi@nha-rieng.example>` }],
  ["who is named by GitHub's number and another login", { message: "Đổi\n\nCo-authored-by: X <duong-chi#+x@users.noreply.github.com>" }],
  ["whose address is under the agency's domain", { message: "Đổi\n\nCo-authored-by: Chi <chi@cds.duong-xa.example>" }],
  ["who wrote it under such an address, and no account is known", { email: "ai-do@Duong-Xa.example" }],
])("no vote for the agency of %s", { tags: ["release"] }, (name, by) => {
  test("it is asked of another", async () => {
    stage.github.fork(REPO, "cho-giang");
    const branch = `chung-${name.length}-${(by.message ?? "").length}`;
    const message = by.message?.replace(/(duong-chi)#/, (_, login) => String(stage.github.account(login)));
    stage.github.push("cho-giang/danh-muc", branch, decided(name), "main", { ...by, ...(message ? { message } : {}) });
    const number = await open("cho-giang", `cho-giang:${branch}`);
    await stage.approve("may-an", number);
    await stage.approve("duong-chi", number);
    await report(number);
    expect(conclusion(number)).toBe("action_required");
    // The look at all sees the same.
    const writes = stage.github.writes.length;
    await swept();
    expect(stage.github.writes.slice(writes)).toEqual([]);
    await stage.approve("song-dung", number);
    await report(number);
    expect(conclusion(number)).toBe("success");
  });
});

test("approved while it was sent elsewhere, then sent to main: asked again, and the look at all sees the same", {
  tags: ["release"],
}, async () => {
  const number = await stage.propose("cho-giang", "qua-vinh", decided("qua vịnh"));
  stage.github.push(REPO, "qua-vinh", decided("đã có"), "main");
  const send = (base: string) => stage.as("may-an").rest.pulls.update({ ...AT, pull_number: number, base });
  await send("qua-vinh");
  await stage.approve("may-an", number);
  await stage.approve("duong-chi", number);
  await send("main");
  await report(number);
  expect(conclusion(number)).toBe("action_required");
  expect(stage.comments(number)[0]?.body).toContain("chưa chắc là về nội dung hiện nay");
  const writes = stage.github.writes.length;
  await swept();
  expect(stage.github.writes.slice(writes).filter((one) => one.startsWith("checks"))).toEqual([]);
  await stage.approve("may-an", number);
  await stage.approve("duong-chi", number);
  await report(number);
  expect(conclusion(number)).toBe("success");
});

test("an objection that comes while the votes are counted is counted", { tags: ["release"] }, async () => {
  const number = await stage.propose("cho-giang", "phan-doi", decided("ba"));
  await stage.approve("may-an", number);
  await stage.approve("duong-chi", number);
  stage.github.before("checks/create", async () => {
    await stage.as("song-dung").rest.pulls.createReview({ ...AT, pull_number: number, event: "REQUEST_CHANGES", body: "Chưa" });
  });
  await report(number);
  expect(conclusion(number)).toBe("failure");
});

/** What comes between the counting and the writing of a verdict that would be green, by whom, and what must then be said. */
const BETWEEN: readonly (readonly [string, (number: number, branch: string) => Promise<unknown>, string])[] = [
  [
    "an objection, to a check that stood before",
    (number) => stage.as("song-dung").rest.pulls.createReview({ ...AT, pull_number: number, event: "REQUEST_CHANGES", body: "Chưa" }),
    "failure",
  ],
  ["a vote withdrawn", (number) => withdraw("duong-chi", number), "action_required"],
  [
    "another commit",
    async (_, branch) => stage.github.push("cho-giang/danh-muc", branch, decided(`${branch}, đổi sau khi bỏ phiếu`)),
    "action_required",
  ],
];
async function withdraw(login: string, number: number): Promise<void> {
  const reviews = stage.github.repository(REPO).issues.get(number)?.pull?.reviews ?? [];
  const review = reviews.findLast(({ user }) => user === login)?.id ?? 0;
  await stage.as("may-an").rest.pulls.dismissReview({ ...AT, pull_number: number, review_id: review, message: "rút" });
}
test.each(BETWEEN)("%s comes while the votes are counted: not green", { tags: ["release"] }, async (name, happens, said) => {
  const branch = `giua-${name.length}`;
  const number = await stage.propose("cho-giang", branch, decided(name));
  await report(number);
  await stage.approve("may-an", number);
  await stage.approve("duong-chi", number);
  stage.github.before("checks/update", async () => void (await happens(number, branch)));
  await report(number);
  await report(number);
  expect(conclusion(number)).toBe(said);
});

test("a team is gone after the votes are counted: the check stays as it was judged, until it is judged again", {
  tags: ["release"],
}, async () => {
  const number = await stage.propose("cho-giang", "nhom-mat", decided("nhóm mất"));
  await stage.approve("may-an", number);
  await stage.approve("duong-chi", number);
  await report(number);
  expect(stage.check(number, COUNCIL)?.summary).toMatch(/"reached":true/);
  await withdraw("duong-chi", number);
  // Nothing was judged since: what the council saw is still what is kept.
  expect(stage.check(number, COUNCIL)?.summary).toMatch(/"reached":true/);
  await report(number);
  expect(stage.check(number, COUNCIL)?.summary).toMatch(/"reached":false/);
});

/** Opens the commit of an honest pull request from a stranger's fork. */
async function openAgain(branch: string, word: string, more: { draft?: boolean; base?: string } = {}): Promise<number> {
  stage.github.fork(REPO, "nguoi-la");
  stage.github.push("nguoi-la/danh-muc", branch, decided(word), "main");
  const asked = { ...AT, title: "x", head: `nguoi-la:${branch}`, base: "main", ...more };
  return (await stage.as("nguoi-la").rest.pulls.create(asked)).data.number;
}
const vote = async (number: number) => {
  await stage.approve("duong-chi", number);
  await stage.approve("may-an", number);
  await stage.approve("song-dung", number);
};

test("the same commit as a stranger's draft, opened first: neither a draft's nor a stranger's word is the honest one's", {
  tags: ["release"],
}, async () => {
  const other = await openAgain("nhap", "nháp", { draft: true });
  const honest = await stage.propose("cho-giang", "nhap", decided("nháp"));
  await report(other);
  expect(conclusion(honest)).toBe("action_required");
  await vote(honest);
  await report(honest);
  expect(conclusion(honest)).toBe("success");
});

test("a stranger's objection on their own opening of the commit is nobody's vote; closed again, it is as if it never was", {
  tags: ["release"],
}, async () => {
  const honest = await stage.propose("cho-giang", "phan-bac", decided("phản bác"));
  const other = await openAgain("phan-bac", "phản bác");
  await vote(honest);
  await stage.as("trang-khanh").rest.pulls.createReview({ ...AT, pull_number: other, event: "COMMENT", body: "?" });
  await report(other);
  expect(conclusion(honest)).toBe("success");
  await stage.as("nguoi-la").rest.pulls.update({ ...AT, pull_number: other, state: "closed" });
  await report(honest);
  expect(conclusion(honest)).toBe("success");
});

test("the same commit sent to another branch and turned to main after the votes: it is one question, and votes of both count", {
  tags: ["release"],
}, async () => {
  const honest = await stage.propose("cho-giang", "vong", decided("vòng"));
  stage.github.push(REPO, "vong", { "x.md": "x" }, "main");
  const other = await openAgain("vong", "vòng", { base: "vong" });
  await vote(honest);
  await report(honest);
  await report(other);
  expect(conclusion(honest)).toBe("success");
  await stage.as("nguoi-la").rest.pulls.update({ ...AT, pull_number: other, base: "main" });
  await report(other);
  expect(conclusion(honest)).toBe("success");
  await stage.as("song-dung").rest.pulls.createReview({ ...AT, pull_number: other, event: "REQUEST_CHANGES", body: "Chưa" });
  await report(other);
  expect(conclusion(honest)).toBe("failure");
});

test("a team that can not be read gives nobody a vote", { tags: ["release"] }, async () => {
  const number = await stage.propose("cho-giang", "nhom", decided("bốn"));
  await stage.approve("may-an", number);
  await stage.approve("duong-chi", number);
  stage.github.failNext({ operation: "teams/list-members-in-org", status: 403 });
  await report(number);
  expect(conclusion(number)).toBe("action_required");
  await report(number);
  expect(conclusion(number)).toBe("success");
});

test("everything kept to GitHub's contract", () => {
  expect(stage.github.violations).toEqual([]);
});
