/** A sweep over all that is open: what it sees in one look is what is read one by one, and what has not changed costs nothing. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { reread } from "../../scripts/cli/reread.ts";
import { openStore, type Store } from "../../scripts/git/store.ts";
import { type PullFacts, readFacts } from "../../scripts/github/facts.ts";
import { judgeHere, readingFrom } from "../../scripts/github/judging.ts";
import { lookAtAll } from "../../scripts/github/look.ts";
import { branchOfIssue, CHECKS } from "../../scripts/github/names.ts";
import { replyToComments } from "../../scripts/github/reply.ts";
import { inTurn, sweep } from "../../scripts/github/sweep.ts";
import { Unjudged } from "../../scripts/review/unjudged.ts";
import { TEAMS } from "./pull-case.ts";
import { AT, BOATS, botOn, LAUNCHED, POTENTIAL, REPO, type Stage, setStage } from "./stage.ts";

const LIBRARY = "platforms/thu-vien-so-dong-suoi/platform.md";

let stage: Stage;
let store: Store;
// Many small processes of git, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 300_000 });
beforeAll(async () => {
  stage = await setStage();
  store = openStore();
});
afterAll(async () => {
  store?.close();
  await stage?.github.close();
});

test.each([
  [[], []],
  [[1], [1]],
  [
    [1, 2],
    [2, 1],
  ],
  [
    [1, 2, 3, 4, 5],
    [5, 1, 4, 2, 3],
  ],
])("the newest and the oldest by turns: %j", (numbers, order) => {
  expect(inTurn<number>(numbers)).toEqual(order);
});

const edited = (word: string) => ({ [LIBRARY]: `${stage.text(LIBRARY)}\nThêm: ${word}.\n` });
const decided = (word: string) => ({ [BOATS]: `${stage.text(BOATS).replace(LAUNCHED, POTENTIAL)}\nThêm: ${word}.\n` });
async function swept(limits?: Parameters<typeof sweep>[3]) {
  const { bot, said } = botOn(stage.github, "bot");
  const from = stage.github.log.length;
  const { failed, left } = await sweep(bot, store, judgeHere(bot, readingFrom(store, bot, reread)), limits);
  return { failed, left, said, asked: stage.github.log.slice(from), counted: bot.spent.counted };
}

/** Two that propose one commit, with votes and comments. */
async function openTwo(): Promise<void> {
  const honest = await stage.propose("cho-giang", "bau", decided("một"));
  await stage.approve("may-an", honest);
  await stage.approve("duong-chi", honest);
  await stage.as("song-dung").rest.pulls.createReview({ ...AT, pull_number: honest, event: "REQUEST_CHANGES", body: "Chưa" });
  await stage.as("song-dung").rest.issues.createComment({ ...AT, issue_number: honest, body: "/help" });
  stage.github.fork(REPO, "nguoi-la");
  stage.github.push("nguoi-la/danh-muc", "bau", decided("một"), "main");
  const again = (await stage.as("nguoi-la").rest.pulls.create({ ...AT, title: "x", head: "nguoi-la:bau", base: "main", draft: true })).data;
  await stage.as("bot").rest.pulls.createReview({ ...AT, pull_number: again.number, event: "COMMENT", body: "Máy" });
}

/** The other kinds that the two interfaces of GitHub tell apart. */
async function openOthers(): Promise<void> {
  let deleted = 0;
  const chung = { login: "duong-chi", message: "Đổi\n\nCo-authored-by: Hoa <1+cho-hoa@users.noreply.github.com>" };
  stage.github.push("cho-giang/danh-muc", "chung", edited("chung"), "main", chung);
  await stage.as("cho-giang").rest.pulls.create({ ...AT, title: "x", head: "cho-giang:chung", base: "main" });
  for (const _ of ["kept", "deleted"]) {
    const { data: issue } = await stage.as("nguoi-la").rest.issues.create({ ...AT, title: "x", body: "x" });
    stage.github.push(REPO, branchOfIssue(issue.number), edited(String(issue.number)), "main", { login: "danh-muc-bot[bot]" });
    await stage.as("intake").rest.pulls.create({ ...AT, title: "x", head: branchOfIssue(issue.number), base: "main" });
    deleted = issue.number;
  }
  stage.github.push("cho-giang/danh-muc", "hong", { [LIBRARY]: stage.text(LIBRARY).replace("group:", "gruop:") }, "main");
  await stage.as("cho-giang").rest.pulls.create({ ...AT, title: "x", head: "cho-giang:hong", base: "main" });
  stage.github.repository(REPO).issues.delete(deleted);
}

/** In one look the same is seen as is read of each; then nothing is asked of those that nothing is to be done for. */
async function isSeen(count: number): Promise<void> {
  const compare = async () => {
    const { bot } = botOn(stage.github, "bot");
    const seen = await lookAtAll(bot);
    expect(seen.size).toBe(count);
    const inOrder = (facts?: PullFacts) => ({ ...facts, checks: facts?.checks.toSorted((a, b) => a.id - b.id) });
    for (const [number, facts] of seen) expect(inOrder(facts), `#${number}`).toEqual(inOrder(await readFacts(bot, number)));
  };
  expect(await swept()).toMatchObject({ failed: [], left: [] });
  await compare();

  const writes = stage.github.writes.length;
  const quiet = await swept();
  expect(quiet.said.filter((line) => /^#\d+: (?:written|failed|moved)$/.test(line))).toEqual([]);
  expect(stage.github.writes.slice(writes)).toEqual([]);
  // The list, the labels, the question, and each team once.
  expect(quiet.asked.filter((one) => !one.startsWith("teams/"))).toEqual([
    "pulls/list 200",
    "issues/list-labels-for-repo 200",
    "graphql 200",
  ]);
  expect(quiet.asked.filter((one) => one.startsWith("teams/")).length).toBeLessThanOrEqual(TEAMS.size);
}

test("in one look what is read of each, and nothing more where nothing is to be done: two of one commit", async () => {
  await openTwo();
  await isSeen(2);
});

test("the same of every kind that the two interfaces tell apart", { tags: ["release"] }, async () => {
  await openOthers();
  await isSeen(6);
});

test("a vote of many is withdrawn: those that propose that commit are read, and written", { tags: ["release"] }, async () => {
  const [number = 0] = [...stage.github.repository(REPO).issues.values()].flatMap(({ pull, number }) => (pull ? number : []));
  const before = stage.check(number, CHECKS.approvals)?.conclusion;
  const review =
    stage.github
      .repository(REPO)
      .issues.get(number)
      ?.pull?.reviews.findLast(({ user }) => user === "song-dung")?.id ?? 0;
  // By another it would be seen and taken from nobody.
  await stage.as("song-dung").rest.pulls.dismissReview({ ...AT, pull_number: number, review_id: review, message: "rút" });
  const { said } = await swept();
  expect(said.filter((line) => line.endsWith(": written"))).toEqual([`#${number}: written`, `#${number + 1}: written`]);
  expect(before).toBe("failure");
  expect(stage.check(number, CHECKS.approvals)).toMatchObject({ conclusion: "success" });
  // The same run says it: none is piled on the other.
  const runs = [...stage.github.repository(REPO).checks.values()].filter(
    (one) => one.head === stage.github.repository(REPO).issues.get(number)?.pull?.head,
  );
  expect(runs.map(({ name }) => name).sort()).toEqual([CHECKS.approvals, CHECKS.verdict].sort());
});

test("a look that fails costs more and loses nothing; what one run may not ask is left, and counted", { tags: ["release"] }, async () => {
  const number = await stage.propose("cho-giang", "sau", edited("sau"));
  stage.github.failNext({ operation: "graphql", status: 502, times: 4 });
  expect((await swept()).said).toContain(`#${number}: written`);
  expect(await swept({ requests: 0, time: 60_000 })).toMatchObject({ failed: [], left: expect.arrayContaining([number]) });
});

test("as many again cost the same; a team that is not there is asked for once, and not for each", { tags: ["release"] }, async () => {
  await swept();
  const before = (await swept()).counted;
  for (const word of ["một", "hai", "ba", "bốn"]) await stage.propose("cho-giang", `them-${word.length}-${word}`, edited(`thêm ${word}`));
  stage.github.failNext({ operation: "teams/list-members-in-org", status: 404, times: 100 });
  const asked = (await swept()).asked.filter((one) => one.startsWith("teams/"));
  stage.github.forget();
  expect(asked.length).toBeLessThanOrEqual(TEAMS.size);
  await swept();
  expect((await swept()).counted).toBe(before);
});

test("a run cut short goes on where it stopped: each answers some, until none is left", { tags: ["release"] }, async () => {
  for (const word of ["năm", "sáu", "bảy"]) await stage.propose("cho-giang", `nua-${word}`, edited(`nữa ${word}`));
  const open = (await swept({ requests: 10, time: 600_000 })).left.length;
  expect(open).toBeGreaterThan(0);
  // A little more than is asked again each time for a team that GitHub refuses.
  for (let runs = 0; runs < 5 && (await swept({ requests: 60, time: 600_000 })).left.length > 0; runs++);
  expect(await swept({ requests: 60, time: 600_000 })).toMatchObject({ failed: [], left: [] });
});

test("a team that may not be asked costs one request a sweep, however many wait for it", { tags: ["release"] }, async () => {
  stage.github.failNext({ operation: "pulls/request-reviewers", status: 422, times: 1_000 });
  for (const word of ["tám", "chín"]) await stage.propose("cho-giang", `hoi-${word}`, edited(`hỏi ${word}`));
  await swept();
  const { asked } = await swept();
  stage.github.forget();
  expect(asked.filter((one) => !one.startsWith("teams/"))).toEqual([
    "pulls/list 200",
    "issues/list-labels-for-repo 200",
    ...asked.filter((one) => one.startsWith("graphql")),
    ...asked.filter((one) => one.startsWith("pulls/request-reviewers")),
  ]);
  expect(asked.filter((one) => one.startsWith("pulls/request-reviewers")).length).toBeLessThanOrEqual(TEAMS.size);
});

test("who opens a commit again and again costs no more for each, and it is judged as one", { tags: ["release"] }, async () => {
  await swept();
  const openings = async (branch: string, count: number) => {
    stage.github.fork(REPO, "nguoi-la");
    for (let index = 0; index < count; index++) {
      stage.github.push("nguoi-la/danh-muc", `${branch}-${index}`, edited(branch), "main");
      await stage.as("nguoi-la").rest.pulls.create({ ...AT, title: "x", head: `nguoi-la:${branch}-${index}`, base: "main" });
    }
    const { counted, failed, left, said } = await swept();
    expect([failed, left], said.join("\n")).toEqual([[], []]);
    expect((await swept()).said.filter((line) => line.endsWith(": written"))).toEqual([]);
    return counted;
  };
  const [few, many] = [await openings("it", 3), await openings("nhieu", 13)];
  expect((many - few) / 10).toBeLessThan(13);
});

test("one that takes too long is looked at last from then on, and so is one that a look does not tell all of", {
  tags: ["release"],
}, async () => {
  const honest = await stage.propose("cho-giang", "thuong", edited("thường"));
  const long = await stage.propose("cho-giang", "qua-lau", edited("quá lâu"));
  const talked = await stage.propose("cho-giang", "noi-nhieu", edited("nói nhiều"));
  const orderOf = (said: readonly string[]) => said.flatMap((line) => /^#(\d+): (?:written|unchanged)$/.exec(line)?.[1] ?? []).map(Number);
  const slow = async () => {
    const { bot, said } = botOn(stage.github, "bot");
    const judging = judgeHere(bot, readingFrom(store, bot, reread));
    const read: typeof judging.read = async (facts) => {
      if (facts.number === long) throw new Unjudged("time", "as if");
      return judging.read(facts);
    };
    expect(await sweep(bot, store, { ...judging, read })).toEqual({ failed: [], left: [] });
    return orderOf(said);
  };
  expect((await slow())[0]).toBe(talked);
  for (let index = 0; index < 100; index++) {
    await stage.as("nguoi-la").rest.issues.createComment({ ...AT, issue_number: talked, body: String(index) });
  }
  const order = await slow();
  expect(order.slice(-2).sort()).toEqual([long, talked].sort());
  expect(order.indexOf(honest)).toBeLessThan(order.length - 2);
  // A new commit of it is looked at as any other.
  stage.github.push("cho-giang/danh-muc", "qua-lau", edited("ngắn lại"));
  expect((await slow()).slice(-1)).toEqual([talked]);
});

test("GitHub answers no more for an hour: the run ends at once, and leaves the rest to the next", { tags: ["release"] }, async () => {
  for (const word of ["ba", "bốn", "mười một"]) await stage.propose("cho-giang", `gioi-han-${word.length}`, edited(word));
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Date.parse("2026-11-24T02:50:00Z") / 1000) };
  stage.github.failNext({
    operation: "issues/create-comment",
    status: 403,
    headers,
    times: 100,
    body: { message: "API rate limit exceeded" },
  });
  const cut = await swept();
  stage.github.forget();
  expect(cut.failed).toEqual([]);
  expect(cut.left.length).toBeGreaterThan(1);
  expect(cut.asked.filter((one) => one.startsWith("issues/create-comment"))).toHaveLength(1);
  expect(await swept()).toMatchObject({ failed: [], left: [] });
  expect((await swept()).said.filter((line) => line.endsWith("written"))).toEqual([]);
});

test("500 comments: the one that asks is answered once, and the report stays one", { tags: ["release"] }, async () => {
  const number = await stage.propose("cho-giang", "nam-tram", edited("năm trăm"));
  await swept();
  const say = (login: string, body: string) => stage.as(login).rest.issues.createComment({ ...AT, issue_number: number, body });
  for (let index = 0; index < 500; index++) {
    await say(index % 50 === 49 ? "nguoi-la" : "song-dung", index === 479 ? "/help" : index % 50 === 49 ? "/help" : String(index));
  }
  const { bot } = botOn(stage.github, "bot");
  expect(await replyToComments(bot, number, judgeHere(bot, readingFrom(store, bot, reread)))).toBe("written");
  const own = () => stage.comments(number).map(({ body }) => body.slice(0, 30).replaceAll(/\d+/g, "N"));
  // The report, the answer, and a courtesy to a stranger who asked ten times.
  expect(own()).toHaveLength(3);
  const quiet = await swept();
  expect(quiet.said).toContain(`#${number}: unchanged`);
  expect(await replyToComments(bot, number, judgeHere(bot, readingFrom(store, bot, reread)))).toBe("unchanged");
  expect(own()).toHaveLength(3);
});

test("everything kept to GitHub's contract", () => {
  expect(stage.github.violations).toEqual([]);
});
