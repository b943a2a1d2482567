/**
 * What was said of a commit and is to be heard wherever it is proposed: objections that stand when their change request is closed, their
 * team renamed, or who raised them leaves it. On real git; beside each the way by which they are taken back.
 */
import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHECKS } from "../../scripts/github/names.ts";
import { AT, BOATS, LAUNCHED, POTENTIAL, REPO, type Stage, setStage } from "./stage.ts";

const RELEASE = { tags: ["release"], timeout: 300_000 };
const AGENCIES = "platforms/_registers/agencies.yml";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => stage?.github.close());

const decided = (word: string) => ({ [BOATS]: `${stage.text(BOATS).replace(LAUNCHED, POTENTIAL)}\nThêm: ${word}.\n` });
const review = (event: "APPROVE" | "REQUEST_CHANGES", login: string, number: number) =>
  stage.as(login).rest.pulls.createReview({ ...AT, pull_number: number, event, body: "Ý kiến" });
const close = (number: number) => stage.as("may-an").rest.pulls.update({ ...AT, pull_number: number, state: "closed" });
const said = (number: number) => stage.comments(number)[0]?.body.split("<details>")[0] ?? "";
const approvals = (number: number) => stage.check(number, CHECKS.approvals)?.conclusion;
/** The same commit from another branch; its number. */
async function again(login: string, of: number, branch: string): Promise<number> {
  const sha = stage.github.repository(REPO).issues.get(of)?.pull?.head ?? "";
  stage.github.fork(REPO, login);
  execFileSync("git", ["update-ref", `refs/heads/${branch}`, sha], { cwd: stage.github.gitFolder(`${login}/danh-muc`) });
  return (await stage.as(login).rest.pulls.create({ ...AT, title: branch, head: `${login}:${branch}`, base: "main" })).data.number;
}
async function reported(number: number): Promise<string | null | undefined> {
  const { reported: how, said: log } = await stage.report(number);
  expect(how, log).not.toBe("failed");
  return approvals(number);
}
const registers = (edit: (text: string) => string) => stage.github.push(REPO, "main", { [AGENCIES]: edit(stage.text(AGENCIES)) });

test.each<[string, boolean]>([
  ["judged before it is closed", true],
  ["closed before anybody judged it", false],
])("an objection on a change request that is closed stands for the same commit in another: %s", RELEASE, async (what, isJudged) => {
  const number = await stage.propose("cho-giang", `dong-${what.length}`, decided(what));
  await reported(number);
  await review("REQUEST_CHANGES", "song-dung", number);
  if (isJudged) expect(await reported(number)).toBe("failure");
  await close(number);
  await reported(number);
  const other = await again("cho-giang", number, `lai-${what.length}`);
  for (const login of ["may-an", "duong-chi"]) await stage.approve(login, other);
  expect(await reported(other)).toBe("failure");
  expect(said(other)).toMatch(new RegExp(`^- Không đồng ý: Bộ Sông Dài.*\`song-dung\`; nêu ở đề xuất #${number}, đã đóng`, "m"));
  await review("APPROVE", "song-dung", other);
  expect(await reported(other)).toBe("success");
  await close(other);
});

test("an objection to a version that its change request has left stands for it in another", RELEASE, async () => {
  const number = await stage.propose("cho-giang", "doi", decided("đổi"));
  await reported(number);
  await review("REQUEST_CHANGES", "song-dung", number);
  const other = await again("cho-giang", number, "doi-lai");
  stage.github.push("cho-giang/danh-muc", "doi", { "README.md": "x" }, "doi");
  await reported(number);
  for (const login of ["may-an", "duong-chi"]) await stage.approve(login, other);
  expect(await reported(other)).toBe("failure");
  for (const one of [number, other]) await close(one);
});

test("votes that go with a closed change request are said to be gone, at once", RELEASE, async () => {
  const honest = await stage.propose("cho-giang", "that", decided("thật"));
  const other = await again("nguoi-la", honest, "giong");
  for (const login of ["may-an", "duong-chi"]) await stage.approve(login, other);
  await reported(other);
  expect(await reported(honest)).toBe("success");
  await close(other);
  await reported(other);
  expect(approvals(honest)).toBe("action_required");
  expect(said(honest)).toContain(`của \`may-an\` ở #${other}`);
  for (const login of ["may-an", "duong-chi"]) await stage.approve(login, honest);
  expect(await reported(honest)).toBe("success");
  expect(said(honest)).not.toContain("ở #");
  await close(honest);
});

const TEAM = "team: example/bo-song-dai, ";
test.each<[string, (text: string) => string]>([
  ["their team is renamed", (text) => text.replace(TEAM, "team: example/bo-song-dai-moi, ")],
  ["their team is named no more", (text) => text.replace(TEAM, "")],
])("an objection that was counted stands when %s, on the next version too", RELEASE, async (what, edit) => {
  const number = await stage.propose("cho-giang", `nhom-${what.length}`, decided(what));
  for (const login of ["may-an", "duong-chi"]) await stage.approve(login, number);
  await review("REQUEST_CHANGES", "song-dung", number);
  expect(await reported(number)).toBe("failure");
  registers(edit);
  expect(await reported(number)).toBe("failure");
  stage.github.push("cho-giang/danh-muc", `nhom-${what.length}`, { [BOATS]: `${decided(what)[BOATS]}Nữa.\n` }, `nhom-${what.length}`);
  for (const login of ["may-an", "duong-chi"]) await stage.approve(login, number);
  expect(await reported(number)).toBe("failure");
  expect(said(number)).toMatch(/^- Không đồng ý: Bộ Sông Dài.*`song-dung`/m);
  await review("APPROVE", "song-dung", number);
  expect(await reported(number)).not.toBe("failure");
  registers((text) => text);
  await close(number);
});

test("nobody knows whose an objection is while a team cannot be read: not enough, and it is said why", RELEASE, async () => {
  registers((text) => text.replace(TEAM, "team: example/bo-song-dai-moi, "));
  const number = await stage.propose("cho-giang", "nhom-moi", decided("nhóm mới"));
  for (const login of ["may-an", "duong-chi"]) await stage.approve(login, number);
  expect(await reported(number)).toBe("success");
  await review("REQUEST_CHANGES", "song-dung", number);
  expect(await reported(number)).toBe("action_required");
  expect(said(number)).toMatch(/^- Không đồng ý, chưa xác định được .* GitHub của Bộ Sông Dài.*: `song-dung`$/m);
  registers((text) => text);
  expect(await reported(number)).toBe("failure");
  await close(number);
});

const SETTINGS = "platforms/_registers/settings.yml";
test.each<[string, string, string, string, string]>([
  ["who must agree opens the same commit first: still asked", "BMT", "cho-giang", "may-an", "action_required"],
  ["a stranger does: who proposes it in earnest need not agree", "UBTR", "trang-khanh", "nguoi-la", "success"],
])("%s", RELEASE, async (what, must, proposer, other, expected) => {
  stage.github.push(REPO, "main", {
    [SETTINGS]: `${stage.text(SETTINGS).replace("quorum: 3", "quorum: 2")}decisions: { include: [${must}] }\n`,
  });
  const older = await stage.propose(other, `cu-${must}`, { "README.md": must });
  const honest = await stage.propose(proposer, `that-${must}`, decided(what));
  for (const login of ["duong-chi", "song-dung"]) await stage.approve(login, honest);
  expect(await reported(honest)).toBe(expected);
  const sha = stage.github.repository(REPO).issues.get(honest)?.pull?.head ?? "";
  execFileSync("git", ["update-ref", `refs/heads/cu-${must}`, sha], { cwd: stage.github.gitFolder(`${other}/danh-muc`) });
  await reported(older);
  expect([await reported(honest), said(honest).includes("đã được chấp thuận")]).toEqual([expected, expected === "success"]);
  if (expected !== "success") expect(stage.check(honest, CHECKS.approvals)?.title).toContain("Chờ phiếu bắt buộc của Bộ Mây Trắng");
  for (const one of [older, honest]) await close(one);
  stage.github.push(REPO, "main", { [SETTINGS]: stage.text(SETTINGS).replace("quorum: 3", "quorum: 2") });
});

test("who is named as owner of late is not silenced by it", RELEASE, async () => {
  const owned = (text: string) => text.replace("owner: BCP", "owner: BSD");
  stage.github.push(REPO, "main", { [BOATS]: owned(stage.text(BOATS)) });
  const number = await stage.propose("cho-giang", "chu-quan", {
    [BOATS]: `${owned(stage.text(BOATS)).replace(LAUNCHED, POTENTIAL)}\nMới.\n`,
  });
  for (const login of ["may-an", "duong-chi"]) await stage.approve(login, number);
  expect(await reported(number)).toBe("success");
  await review("REQUEST_CHANGES", "song-dung", number);
  expect(await reported(number)).toBe("failure");
  await close(number);
  stage.github.push(REPO, "main", { [BOATS]: stage.text(BOATS) });
});

test("nobody names themselves as who decides: the keeper is asked, and it is said first", RELEASE, async () => {
  const settings = stage.text(SETTINGS).replace("quorum: 3", "quorum: 2");
  stage.github.push(REPO, "main", { [SETTINGS]: `${settings}decisions: { by: { potential: convener }, identity: [name] }\n` });
  const number = await stage.propose("cho-giang", "to-chuc", {
    [BOATS]: stage.text(BOATS).replace("owner: BCP", "owner: BCP\nassessedBy: BCP"),
  });
  await stage.approve("cho-hoa", number);
  expect(await reported(number)).toBe("action_required");
  const [first = "", change = ""] = said(number).slice(said(number).indexOf("**Đề xuất này")).split("\n\n");
  expect(first).toContain("thay đổi người có quyền quyết định");
  expect(change).toMatch(/^- \*\*.*Thúng Chai: .*\*\*: `—` → `Bộ Chợ Phiên.*`$/);
  await stage.approve("may-an", number);
  expect(await reported(number)).toBe("success");
  await close(number);
  stage.github.push(REPO, "main", { [SETTINGS]: settings });
});

test("objections to what one body decides are named in comment and title, the owner's first", RELEASE, async () => {
  const listed = POTENTIAL.replace("type: potential", "type: listed");
  const number = await stage.propose("trang-khanh", "mot-noi", { [BOATS]: stage.text(BOATS).replace(LAUNCHED, listed) });
  await stage.approve("may-an", number);
  for (const login of ["song-dung", "cho-hoa"]) await review("REQUEST_CHANGES", login, number);
  expect(await reported(number)).toBe("success");
  expect(said(number)).toMatch(/^\*\*Có ý kiến không đồng ý.*\*\* Bộ Chợ Phiên.*`cho-hoa`.* — cơ quan chủ quản, Bộ Sông Dài.*`song-dung`/m);
  for (const name of [CHECKS.approvals, CHECKS.verdict]) expect(stage.check(number, name)?.title).toContain("2 cơ quan khác không đồng ý");
  await close(number);
});

test("everything kept to GitHub's contract", RELEASE, () => {
  expect(stage.github.violations).toEqual([]);
});
