/** What is lost on the way to the ledger and must not stay so: a run, an answer, the branch itself; and what an event brings when it comes again. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { platformPath, platformText, RECOGNISED } from "./ledger-script.ts";
import { recognised, recordingStage } from "./recording-stage.ts";

let stage: Awaited<ReturnType<typeof recordingStage>>;
beforeAll(async () => {
  stage = await recordingStage(22);
});
afterAll(() => stage?.close());

const RELEASE = { tags: ["release"], timeout: 300_000 };
const AT = { owner: "example", repo: "so" };
const REF = "heads/decisions";
const id = (index: number) => `nen-tang-${index}`;
const VOTES = { approvals: ["BCP", "BĐX"], reached: true, kept: true };
const NONE = { approvals: [], reached: false, kept: false };
const decided = (index: number, number: number | string) => stage.entry(`${id(index)}/${number}`);
const tip = () => stage.git("rev-parse", "decisions");
const sequence = (index: number, number: number) => decided(index, number).chain.sequence as number;

async function honest(index: number, files: Record<string, string> = recognised(index)): Promise<number> {
  const number = await stage.propose(`lac-${index}-${Object.values(files).join().length}`, files);
  expect(await stage.voted(number)).toBe("success");
  await stage.merge(number);
  return number;
}

test("GitHub has no answer for one of three: the others are recorded, and the next run makes it good with its votes", RELEASE, async () => {
  const numbers = [await honest(1), await honest(2), await honest(3)];
  stage.failNext({ operation: "pulls/get", status: 404, skip: 1 });
  expect(await stage.record()).toMatchObject({ whole: false, wrote: 2 });
  expect(await stage.record()).toMatchObject({ whole: true, wrote: 1 });
  for (const [at, number] of numbers.entries()) expect(decided(at + 1, number)).toMatchObject(VOTES);
});

test("a run that ends after its first entry: the next writes the others, in one chain", RELEASE, async () => {
  const numbers = [await honest(4), await honest(5)];
  stage.failNext({ operation: "git/create-blob", status: 401, skip: 1 });
  stage.failNext({ operation: "git/create-tree", status: 401, skip: 1 });
  await stage.record().catch(() => {});
  expect(await stage.record()).toMatchObject({ whole: true });
  const [one = 0, other = 0] = numbers;
  expect(sequence(5, other)).toBe(sequence(4, one) + 1);
});

test(
  "two decisions of one platform in one merge are one entry; taken out by a push and put back they need none, in other words they do",
  RELEASE,
  async () => {
    const both = `${RECOGNISED}  - { date: 2025-03-02, type: revoked, reason: { vi: Thử, en: Test }, document: { number: 1/QĐ-BMT, date: 2025-03-01 } }\n`;
    const number = await honest(6, { [platformPath(6)]: platformText(6, both) });
    await stage.record();
    expect(decided(6, number)).toMatchObject({ ...VOTES, events: [{ type: "recognised" }, { type: "revoked" }] });
    stage.push("main", { [platformPath(6)]: platformText(6, RECOGNISED) });
    stage.push("main", { [platformPath(6)]: platformText(6, both) });
    // What was voted on is there again in the very same words: its votes stand, and nothing came without votes.
    expect(await stage.record()).toMatchObject({ whole: true, wrote: 0 });
    const other = both.replace("vi: Thử", "vi: Khác");
    stage.push("main", { [platformPath(6)]: platformText(6, other) });
    expect(await stage.record()).toMatchObject({ whole: true, wrote: 1 });
    const [added = ""] = stage.git("log", "-1", "--diff-filter=A", "--name-only", "--format=", "decisions").split("\n");
    expect(stage.entry(added.replace(/^decisions\/|\.json$/g, ""))).toMatchObject({ ...NONE, events: [{ type: "revoked" }] });
  },
);

test(
  "the event comes with the folder's new name, in another's pull request, and pushed with nobody asked: each is told as it was",
  RELEASE,
  async () => {
    const moved = await honest(7, {
      [platformPath(7)]: null as never,
      "platforms/ten-khac/platform.md": platformText(7, RECOGNISED),
    }).catch(() => 0);
    // A platform that moves is refused; by hand it is a decision without votes all the same.
    expect(moved).toBe(0);
    stage.push("main", { [platformPath(7)]: null, "platforms/ten-khac/platform.md": platformText(7, RECOGNISED) });
    expect(await stage.record()).toMatchObject({ whole: true, wrote: 1 });
    const commit = stage.git("rev-parse", "main");
    const [path = ""] = stage.git("ls-tree", "-r", "--name-only", "decisions", "decisions/ten-khac/").split("\n");
    expect(stage.entry(path.replace(/^decisions\/|\.json$/g, ""))).toMatchObject({ ...NONE, commit });
  },
);

test("another opens the same commit and is judged after the merge, before the record: the votes stay", RELEASE, async () => {
  const number = await stage.propose("lac-20", recognised(20));
  expect(await stage.voted(number)).toBe("success");
  const other = await stage.again(number, "lac-20b");
  await stage.merge(number);
  await stage.voted(other, []);
  expect(await stage.record()).toMatchObject({ whole: true, wrote: 1 });
  expect(decided(20, number)).toMatchObject(VOTES);
});

/** What is done with a commit after it was merged with its votes, and its event taken out of main by hand; what is recorded of the second. */
const AGAIN: readonly (readonly [string, number, (first: number, second: number) => Promise<void>, object | undefined])[] = [
  [
    "merged before anybody is asked, the bot having heard of the first merge",
    12,
    async (first, second) => {
      expect(await stage.voted(first, [])).toBe("action_required");
      await stage.merge(second);
    },
    NONE,
  ],
  ["merged before anybody is asked, the bot having heard of nothing", 13, async (_, second) => void (await stage.merge(second)), NONE],
  [
    "merged when the first was recorded",
    14,
    async (_, second) => {
      await stage.record();
      await stage.merge(second);
    },
    // By then it is known that its words were voted on.
    undefined,
  ],
  [
    "judged, and merged all the same",
    15,
    async (_, second) => {
      expect(await stage.voted(second, [])).toBe("action_required");
      await stage.merge(second);
    },
    // What was seen is kept: that nobody had voted.
    { ...NONE, kept: true },
  ],
  [
    "voted on anew",
    16,
    async (_, second) => {
      expect(await stage.voted(second, ["duong"])).toBe("action_required");
      expect(await stage.voted(second, ["cho"])).toBe("success");
      await stage.merge(second);
    },
    VOTES,
  ],
  [
    "recorded only when GitHub answers again",
    17,
    async (_, second) => {
      await stage.merge(second);
      stage.failNext({ operation: "pulls/get", status: 404 });
      expect(await stage.record()).toMatchObject({ whole: false, wrote: 0 });
    },
    NONE,
  ],
];
test.each(AGAIN)("the same commit again, its event taken out by hand: %s", RELEASE, async (_, index, then, expected) => {
  const first = await honest(index);
  stage.push("main", { [platformPath(index)]: platformText(index) });
  const second = await stage.again(first, `lai-${index}`);
  await then(first, second);
  const { whole, said } = await stage.record();
  expect(whole, said).toBe(true);
  expect(decided(index, first)).toMatchObject(VOTES);
  if (expected) expect(decided(index, second)).toMatchObject(expected);
  else expect(() => decided(index, second)).toThrow();
});

test("both open when one is merged: what it was merged with is not the other's", RELEASE, async () => {
  const first = await stage.propose("doi-18", recognised(18));
  const second = await stage.again(first, "doi-18b");
  expect(await stage.voted(first)).toBe("success");
  await stage.merge(second);
  stage.push("main", { [platformPath(18)]: platformText(18) });
  await stage.merge(first);
  const { whole, said } = await stage.record();
  expect(whole, said).toBe(true);
  expect([decided(18, second), decided(18, first)]).toMatchObject([VOTES, NONE]);
  expect(said).toContain(`đã tính cho #${second}`);
});

const REWRITTEN = "đã bị sửa, bỏ hoặc đổi thứ tự";
test(
  "what came by hand without votes is taken out again by a vote, once the ledger says so; what was voted on is not",
  RELEASE,
  async () => {
    stage.push("main", recognised(19));
    const takeOut = (branch: string, index = 19) => stage.propose(branch, { [platformPath(index)]: platformText(index) });
    // Come today: nobody knows yet whether it was voted on.
    const number = await takeOut("bo-19");
    await stage.voted(number, []);
    expect(stage.verdict(number)).toContain(REWRITTEN);
    const { whole, said } = await stage.record();
    expect(whole, said).toBe(true);
    expect(await stage.voted(number, [])).toBe("action_required");
    expect(stage.verdict(number)).toContain("mà không có đủ phiếu.** Nếu không được đồng ý, sự kiện giữ như hiện nay");
    expect(stage.verdict(number)).not.toContain(REWRITTEN);
    expect(await stage.voted(number)).toBe("success");
    await stage.merge(number);
    expect(await stage.record()).toMatchObject({ whole: true, wrote: 1 });
    const taken = { events: [{ type: "recognised", date: "2025-03-01", removed: true }] };
    expect(decided(19, number)).toMatchObject({ ...VOTES, ...taken, pull: number });
    expect(await stage.record()).toMatchObject({ whole: true, wrote: 0 });
    // By a push, it is nobody's decision; and the vote before is not used for it.
    stage.push("main", recognised(19));
    stage.push("main", { [platformPath(19)]: platformText(19) });
    const by = stage.git("rev-parse", "main");
    expect(await stage.record()).toMatchObject({ whole: true, wrote: 2 });
    expect(decided(19, by)).toMatchObject({ ...NONE, ...taken });

    await honest(21);
    await stage.record();
    const voted = await takeOut("bo-21", 21);
    await stage.voted(voted, []);
    expect(stage.verdict(voted)).toContain(REWRITTEN);
  },
);

test(
  "what was voted on and rewritten by a push is put back in its very words without another vote; in others it is voted on",
  RELEASE,
  async () => {
    const number = await honest(22);
    await stage.record();
    const rewritten = RECOGNISED.replace("number: 1", "number: 2");
    stage.push("main", { [platformPath(22)]: platformText(22, rewritten) });
    const back = await stage.propose("tra-22", recognised(22));
    // Not recorded yet, nobody knows whether it was voted on.
    await stage.voted(back, []);
    expect(stage.verdict(back)).toContain(REWRITTEN);
    expect(await stage.record()).toMatchObject({ whole: true, wrote: 1 });
    const other = await stage.propose("khac-22", { [platformPath(22)]: platformText(22, RECOGNISED.replace("number: 1", "number: 3")) });
    expect(await stage.voted(other, [])).toBe("action_required");
    expect(await stage.voted(back, [])).toBe("success");
    expect(stage.verdict(back)).toMatch(/đúng nội dung đã được biểu quyết[\s\S]*Nền tảng 22: Công nhận/);
    await stage.merge(back);
    expect(await stage.record()).toMatchObject({ whole: true, wrote: 0 });
    expect(decided(22, number)).toMatchObject(VOTES);
    // Taken out, it is put back in the same way; and what is beside it is judged as ever.
    stage.push("main", { [platformPath(22)]: platformText(22) });
    const again = await stage.propose("lai-22", recognised(22));
    expect(await stage.voted(again, [])).toBe("success");
    expect(stage.verdict(again)).toContain("đúng nội dung đã được biểu quyết");
    const otherWords = await stage.propose("khac-lai-22", { [platformPath(22)]: platformText(22, rewritten) });
    expect(await stage.voted(otherWords, [])).toBe("action_required");
    await stage.merge(again);
    expect(await stage.record()).toMatchObject({ whole: true, wrote: 0 });
    stage.push("main", { [platformPath(22)]: platformText(22, rewritten) });
    await stage.record();
    const more = `${RECOGNISED}  - { date: 2025-03-02, type: revoked, reason: { vi: Thử, en: Test }, document: { number: 1/QĐ-BMT, date: 2025-03-01 } }\n`;
    const both = await stage.propose("ca-hai-22", { [platformPath(22)]: platformText(22, more) });
    expect(await stage.voted(both, [])).toBe("action_required");
  },
);

test("the branch is deleted: it is put back where it stood, and what waited is recorded", RELEASE, async () => {
  const before = tip();
  const number = await honest(8);
  await stage.as("duong").git.deleteRef({ ...AT, ref: REF });
  const { whole, wrote, said } = await stage.record();
  expect([whole, wrote, said]).toEqual([true, 2, expect.stringContaining(`khôi phục ở commit ${before}`)]);
  expect(stage.git("rev-parse", "decisions~1")).toBe(before);
  expect(decided(8, number)).toMatchObject(VOTES);
});

test.each<[string, number, (before: string) => string]>([
  ["an older state of it", 9, (before) => stage.git("rev-parse", `${before}~1`)],
  [
    "the same files put together anew",
    10,
    (before) => stage.git("-c", "user.name=x", "-c", "user.email=x@x", "commit-tree", `${before}^{tree}`, "-m", "x"),
  ],
  [
    "a branch with nothing in it",
    11,
    () =>
      stage.git(
        "-c",
        "user.name=x",
        "-c",
        "user.email=x@x",
        "commit-tree",
        stage.git("hash-object", "-t", "tree", "-w", "/dev/null"),
        "-m",
        "x",
      ),
  ],
])("the branch is forced to %s: nothing is written until it is put back, and then all is", RELEASE, async (_, index, other) => {
  const before = tip();
  const number = await honest(index);
  await stage.as("duong").git.updateRef({ ...AT, ref: REF, sha: other(before), force: true });
  expect(await stage.record()).toMatchObject({ whole: false, wrote: 0, said: expect.stringContaining("[ledger-replaced]") });
  await stage.as("duong").git.updateRef({ ...AT, ref: REF, sha: before, force: true });
  const again = await stage.record();
  // Putting it back is itself a force: what it left behind never was the ledger's.
  expect([again.wrote, again.whole], again.said).toEqual([1, true]);
  expect(decided(index, number)).toMatchObject(VOTES);
});
