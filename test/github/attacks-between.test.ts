/**
 * Ways round a decision that lie between two looks: an objection that others take away, a main branch that moved on, a merge that
 * asks nobody. Each over HTTP on loopback against real git, beside the honest pull request, which goes through.
 */
import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reread } from "../../scripts/cli/reread.ts";
import { openStore, type Store } from "../../scripts/git/store.ts";
import { judgeHere, readingFrom } from "../../scripts/github/judging.ts";
import { CHECKS } from "../../scripts/github/names.ts";
import { recordDecisions } from "../../scripts/github/record.ts";
import { reportPull } from "../../scripts/github/report.ts";
import { sweep } from "../../scripts/github/sweep.ts";
import { AT, BOATS, botOn, LAUNCHED, POTENTIAL, REPO, type Stage, setStage } from "./stage.ts";

const RELEASE = { tags: ["release"], timeout: 600_000 };
const LIBRARY = "platforms/thu-vien-so-dong-suoi/platform.md";

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

const boats = (events: string, word: string) => ({ [BOATS]: `${stage.text(BOATS).replace(LAUNCHED, events)}\nThêm: ${word}.\n` });
const decided = (word: string) => boats(POTENTIAL, word);
const conclusion = (number: number) => stage.check(number, CHECKS.approvals)?.conclusion;
async function report(number: number): Promise<void> {
  const { reported, said } = await stage.report(number);
  expect(reported, said).not.toBe("failed");
}
async function swept(): Promise<void> {
  const { bot, said } = botOn(stage.github, "bot");
  expect(await sweep(bot, store, judgeHere(bot, readingFrom(store, bot, reread))), said.join("\n")).toEqual({ failed: [], left: [] });
}
const dismiss = async (by: string, number: number, of: string) => {
  const id =
    stage.github
      .repository(REPO)
      .issues.get(number)
      ?.pull?.reviews.findLast(({ user }) => user === of)?.id ?? 0;
  await stage.as(by).rest.pulls.dismissReview({ ...AT, pull_number: number, review_id: id, message: "x" });
};
const git = (...args: string[]) => execFileSync("git", args, { cwd: stage.github.gitFolder(REPO), encoding: "utf8" }).trim();

test(
  "an objection that the proposing agency dismisses stands, in the look at all too; dismissed by its own, it is gone",
  RELEASE,
  async () => {
    const number = await stage.propose("cho-giang", "bac", decided("bác"));
    await stage.approve("may-an", number);
    await stage.approve("duong-chi", number);
    await stage.as("song-dung").rest.pulls.createReview({ ...AT, pull_number: number, event: "REQUEST_CHANGES", body: "Chưa" });
    await dismiss("cho-hoa", number, "song-dung");
    await report(number);
    expect(conclusion(number)).toBe("failure");
    const writes = stage.github.writes.length;
    await swept();
    expect(stage.github.writes.slice(writes)).toEqual([]);
    await stage.as("song-dung").rest.pulls.createReview({ ...AT, pull_number: number, event: "REQUEST_CHANGES", body: "Vẫn chưa" });
    await dismiss("song-dung", number, "song-dung");
    // The first, which another dismissed, was taken back with the one that followed it.
    await report(number);
    expect(conclusion(number)).toBe("success");
    await stage.as("may-an").rest.pulls.update({ ...AT, pull_number: number, state: "closed" });
  },
);

test(
  "main moves on: what was nobody's to decide is now another identity of what was decided on, and no longer green",
  RELEASE,
  async () => {
    const text = stage.text(BOATS).replace(/^website: .*\n/m, "");
    const other = await stage.propose("cho-giang", "khac", {
      [BOATS]: text.replace(/^summary:/m, "website: https://khac.example.vn\nsummary:"),
    });
    const honest = await stage.propose("cho-giang", "sach", { [LIBRARY]: `${stage.text(LIBRARY)}\nThêm.\n` });
    const asks = await stage.propose("cho-giang", "tiem-nang", decided("tiềm năng"));
    for (const login of ["may-an", "duong-chi"]) await stage.approve(login, asks);
    await swept();
    expect([conclusion(other), conclusion(honest), conclusion(asks)]).toEqual(["success", "success", "success"]);
    await stage.as("may-an").rest.pulls.merge({ ...AT, pull_number: asks, merge_method: "squash" });
    await swept();
    expect([conclusion(other), conclusion(honest)]).toEqual(["action_required", "success"]);
  },
);

test("closed while green, or sent elsewhere: taken back until it is judged again; what was merged keeps its word", RELEASE, async () => {
  const number = await stage.propose("cho-giang", "dong", { [LIBRARY]: `${stage.text(LIBRARY)}\nĐóng.\n` });
  const update = (to: object) => stage.as("cho-giang").rest.pulls.update({ ...AT, pull_number: number, ...to });
  const rung = async () => {
    await report(number);
    return conclusion(number);
  };
  expect(await rung()).toBe("success");
  await update({ state: "closed" });
  expect(await rung()).toBe("action_required");
  await update({ state: "open" });
  expect(await rung()).toBe("success");
  stage.github.push(REPO, "ben-canh", { "z.md": "z" }, "main");
  await update({ base: "ben-canh" });
  expect(await rung()).toBe("action_required");
  await update({ base: "main" });
  expect(await rung()).toBe("success");
  const again = (await stage.as("cho-giang").rest.pulls.create({ ...AT, title: "x", head: "cho-giang:dong", base: "ben-canh" })).data
    .number;
  await report(again);
  await stage.as("cho-giang").rest.pulls.update({ ...AT, pull_number: again, state: "closed" });
  await report(again);
  expect(conclusion(number)).toBe("success");
  await stage.as("may-an").rest.pulls.merge({ ...AT, pull_number: number, merge_method: "squash" });
  expect(await rung()).toBe("success");
});

test("main moves on between judging and answering: judged again against what is there now before it is green", RELEASE, async () => {
  const number = await stage.propose("cho-giang", "cham", { [LIBRARY]: `${stage.text(LIBRARY)}\nChậm.\n` });
  const { bot } = botOn(stage.github, "bot");
  const judging = judgeHere(bot, readingFrom(store, bot, reread));
  const against: (string | undefined)[] = [];
  const plan: typeof judging.plan = async (...of) => {
    const planned = await judging.plan(...of);
    if (against.push(planned.main) === 1) stage.github.push(REPO, "main", { "y.md": "y" }, "main");
    return planned;
  };
  expect(await reportPull(bot, number, { ...judging, plan })).toBe("written");
  expect([against.length, against.at(-1), conclusion(number)]).toEqual([2, git("rev-parse", "main"), "success"]);
});

test(
  "merged into another branch, which nobody votes on: no decision; brought to main from there by hand, it has no votes",
  RELEASE,
  async () => {
    stage.github.push(REPO, "vinh-hai", { "x.md": "x" }, "main");
    stage.github.fork(REPO, "cho-giang");
    const revoked = POTENTIAL.split("\n")
      .slice(-2)[0]
      ?.replace("2026-11-20, type: potential", "2026-11-22, type: revoked, reason: { vi: Thử, en: Test }");
    const main = git("show", `main:${BOATS}`);
    const last = main.split("\n").find((line) => line.includes("type: potential")) ?? "";
    stage.github.push("cho-giang/danh-muc", "thu-hoi", { [BOATS]: `${main.replace(last, `${last}\n${revoked}`)}\n` }, "main");
    const { data } = await stage.as("cho-giang").rest.pulls.create({ ...AT, title: "x", head: "cho-giang:thu-hoi", base: "vinh-hai" });
    for (const login of ["may-an", "duong-chi"]) await stage.approve(login, data.number);
    await report(data.number);
    const merged = await stage.as("may-an").rest.pulls.merge({ ...AT, pull_number: data.number, merge_method: "squash" });
    const record = async () => {
      const { bot, said } = botOn(stage.github, "ledger");
      await recordDecisions(bot, store, undefined);
      return said.join("\n");
    };
    await record();
    const entries = () =>
      git("ls-tree", "-r", "--name-only", "decisions")
        .split("\n")
        .filter((path) => path.includes("thung-chai"));
    const before = entries();
    expect(before.some((path) => path.endsWith(`/${data.number}.json`))).toBe(false);
    const tree = git("rev-parse", `${merged.data.sha}^{tree}`);
    const byHand = git("-c", "user.name=x", "-c", "user.email=x@x", "commit-tree", tree, "-p", "main", "-m", "Thu hồi");
    git("update-ref", "refs/heads/main", byHand);
    await record();
    const [added = ""] = entries().filter((path) => !before.includes(path));
    const { payload } = JSON.parse(git("show", `decisions:${added}`));
    expect(JSON.parse(Buffer.from(payload, "base64").toString()).predicate).toMatchObject({
      commit: byHand,
      approvals: [],
      reached: false,
      kept: false,
      events: [{ type: "revoked" }],
    });
  },
);

/** Each kind of event that somebody decides, as a line; its own commit to another branch first must not make it green. */
const KINDS: readonly string[] = [
  "type: potential",
  "type: revoked, reason: { vi: Thử, en: Test }",
  "type: delisted, reason: { vi: Thử, en: Test }",
  "type: renamed, previousName: { vi: Cũ, en: Old }",
  "type: merged, into: thu-vien-so-dong-suoi",
  "type: transferred, from: BCP, to: BSD",
];
describe.each(KINDS)("%s", (kind) => {
  const [, type = ""] = /type: (\w+)/.exec(kind) ?? [];
  test("its commit sent to a branch that holds it already: not green; nor by those who propose it", RELEASE, async () => {
    const line = `  - { date: 2026-11-21, ${kind}, document: { number: 96/QĐ-BMT, date: 2026-11-21, url: https://example.vn/96 } }\n`;
    const held = git("show", `main:${BOATS}`).replace(LAUNCHED.trimEnd(), `${LAUNCHED}${line}`.trimEnd());
    stage.github.push(REPO, `co-san-${type}`, { [BOATS]: held }, "main");
    const change = { [BOATS]: `${held}\n\nThêm: ${type}.\n` };
    const number = await stage.propose("cho-giang", `gui-${type}`, change);
    const head = `cho-giang:gui-${type}`;
    const { data } = await stage.as("cho-giang").rest.pulls.create({ ...AT, title: "x", head, base: `co-san-${type}` });
    await stage.approve("cho-hoa", number);
    await report(data.number);
    await report(number);
    await report(data.number);
    expect(conclusion(number)).toBe("action_required");
    for (const login of ["may-an", "duong-chi", "song-dung"]) await stage.approve(login, number);
    await report(number);
    expect(conclusion(number)).toBe("success");
    await stage.as("may-an").rest.pulls.update({ ...AT, pull_number: number, state: "closed" });
  });
});

test("everything kept to GitHub's contract", RELEASE, () => {
  expect(stage.github.violations).toEqual([]);
});
