/**
 * A decision that nobody can fake, lose or block: each way in which it was tried, over HTTP on loopback against real git, and
 * beside it the honest pull request, which goes through.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { AT, BOATS, LAUNCHED, POTENTIAL, REPO, type Stage, setStage } from "./stage.ts";

const COUNCIL = "Chấp thuận / Approvals";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => {
  await stage?.github.close();
});

const decided = (word: string) => ({ [BOATS]: `${stage.text(BOATS).replace(LAUNCHED, POTENTIAL)}\nThêm: ${word}.\n` });
const open = async (login: string, head: string, base = "main") =>
  (await stage.as(login).rest.pulls.create({ ...AT, title: "x", head, base })).data.number;
const conclusion = (number: number) => stage.check(number, COUNCIL)?.conclusion;
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

test.each([
  ["who committed it", { login: "duong-chi" }],
  ["who is named as co-author", { message: "Đổi\n\nCo-authored-by: Chi <1+duong-chi@users.noreply.github.com>" }],
])("no vote for the agency of %s", async (name, by) => {
  stage.github.fork(REPO, "cho-giang");
  const branch = `chung-${name.length}`;
  stage.github.push("cho-giang/danh-muc", branch, decided(name), "main", by);
  const number = await open("cho-giang", `cho-giang:${branch}`);
  await stage.approve("may-an", number);
  await stage.approve("duong-chi", number);
  await report(number);
  expect(conclusion(number)).toBe("action_required");
  await stage.approve("song-dung", number);
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
