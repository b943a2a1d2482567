/**
 * What is recorded of a merge, and when nothing is: the votes of a commit hold for what was merged only where that is the
 * commit; what others put on the ledger's branch keeps no true entry back; a ledger that was damaged is not built on.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entryText } from "../../scripts/ledger/entry.ts";
import { makeKeys } from "../../scripts/ledger/envelope.ts";
import { catalogue } from "../cli/shell.ts";
import { gitIn } from "./history-script.ts";
import { decisionOn, platformPath, platformText, RECOGNISED } from "./ledger-script.ts";
import { recognised, recordingStage } from "./recording-stage.ts";

let stage: Awaited<ReturnType<typeof recordingStage>>;
beforeAll(async () => {
  stage = await recordingStage(47);
});
afterAll(() => stage?.close());

const RELEASE = { tags: ["release"] };
const id = (index: number) => `nen-tang-${index}`;
const decided = (index: number, number: number | string) => stage.entry(`${id(index)}/${number}`);
const VOTES = { approvals: ["BCP", "BĐX"], reached: true, kept: true };
const NONE = { approvals: [], reached: false, kept: false };

/** What `catalogue verify` finds in a clone. */
async function verified(): Promise<string[]> {
  const clone = mkdtempSync(join(tmpdir(), "recorded-"));
  try {
    gitIn(clone)("clone", "-q", stage.git("rev-parse", "--absolute-git-dir"), ".");
    const { stdout } = await catalogue(["verify", "--data", clone]);
    return [...stdout.matchAll(/\[([\w-]+)\]$/gm)].map(([, rule = ""]) => rule);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

/** Proposed, voted on and merged. */
async function honest(index: number): Promise<number> {
  const number = await stage.propose(`that-${index}`, recognised(index));
  expect(await stage.voted(number)).toBe("success");
  await stage.merge(number);
  return number;
}

test("squashed: it has its votes; merged by hand with something more: it has none", { tags: ["release"] }, async () => {
  const number = await honest(1);
  const altered = await stage.propose("them", recognised(2));
  expect(await stage.voted(altered)).toBe("success");
  stage.mergeByHand(altered, recognised(2, "Thêm một dòng mà không ai biểu quyết.\n"));
  const { whole, wrote, said } = await stage.record();
  expect([whole, wrote], said).toEqual([true, 2]);
  expect([decided(1, number), decided(2, altered)]).toMatchObject([VOTES, NONE]);
  expect(await stage.record()).toMatchObject({ whole: true, wrote: 0 });
  expect(await verified()).toEqual([]);
});

test("main changed the platform after the votes: they are given anew; merged before anybody was asked, it has none", RELEASE, async () => {
  const asked = await stage.propose("hoi-lai", recognised(31));
  const quick = await stage.propose("truoc", recognised(32));
  for (const number of [asked, quick]) expect(await stage.voted(number)).toBe("success");
  stage.push("main", { [platformPath(31)]: shop(31), [platformPath(32)]: shop(32) });
  expect(await stage.voted(asked, [])).toBe("action_required");
  expect(await stage.voted(asked, ["duong"])).toBe("action_required");
  expect(await stage.voted(asked, ["cho"])).toBe("success");
  for (const number of [asked, quick]) await stage.merge(number);
  const { whole, wrote, said } = await stage.record();
  expect([whole, wrote], said).toEqual([true, 2]);
  expect(said).toContain(`#${quick}`);
  expect([decided(31, asked), decided(32, quick)]).toMatchObject([VOTES, NONE]);
});

const shop = (index: number) =>
  platformText(index).replace(/^name: .*$/m, `name: { vi: Sàn bán vé số ${index}, en: Lottery shop ${index} }`);

/** What happens to a change request and to main before the bot looks at it; what it then finds. All approve where it is said. */
const SEEN: readonly (readonly [string, number, (number: number, approve: () => Promise<void>) => Promise<unknown>, string])[] = [
  ["approved before the bot's first look: it counts", 35, (_, approve) => approve(), "success"],
  [
    "approved before the first look, then main makes a shop of it",
    36,
    async (_, approve) => {
      await approve();
      stage.push("main", { [platformPath(36)]: shop(36) });
    },
    "action_required",
  ],
  [
    "the same with a commit that says it is of last year",
    37,
    async (_, approve) => {
      await approve();
      const at = stage.git("rev-parse", "main");
      stage.push("main", { [platformPath(37)]: shop(37) });
      const old = { GIT_AUTHOR_DATE: "2025-01-01T00:00:00Z", GIT_COMMITTER_DATE: "2025-01-01T00:00:00Z" };
      stage.git("update-ref", "refs/heads/main", stage.commitTree("main^{tree}", at, old));
    },
    "action_required",
  ],
  [
    "main changes it, and it is approved then, before the next look: it counts",
    38,
    async (number, approve) => {
      await stage.voted(number, []);
      stage.push("main", { [platformPath(38)]: platformText(38).replace("Mô tả 38", "Mô tả ba mươi tám") });
      await approve();
    },
    "success",
  ],
  [
    "approved, and main changes another platform: it counts",
    39,
    async (_, approve) => {
      await approve();
      stage.push("main", { [platformPath(43)]: platformText(43).replace("Mô tả 43", "Mô tả khác") });
    },
    "success",
  ],
  [
    "approved while it was sent to a branch that has the event already",
    40,
    async (number, approve) => {
      stage.push("bay", recognised(40), "main");
      await stage.send(number, "bay");
      await approve();
      await stage.voted(number, []);
      await stage.send(number, "main");
    },
    "action_required",
  ],
  [
    "sent elsewhere and back, and approved then: it counts",
    41,
    async (number, approve) => {
      stage.push("bay-khac", { "x.md": "x" }, "main");
      await stage.send(number, "bay-khac");
      await stage.send(number, "main");
      await approve();
    },
    "success",
  ],
  [
    "approved, and main changes it there and back",
    42,
    async (_, approve) => {
      await approve();
      stage.push("main", { [platformPath(42)]: shop(42) });
      stage.push("main", { [platformPath(42)]: platformText(42) });
    },
    "action_required",
  ],
];
test.each(SEEN)("%s", RELEASE, async (_, index, happens, conclusion) => {
  const number = await stage.propose(`xem-${index}`, recognised(index));
  await happens(number, () => stage.approve(number));
  expect(await stage.voted(number, [])).toBe(conclusion);
  // Given on what is there now, they count in any case, and nothing more is said of them.
  expect(await stage.voted(number)).toBe("success");
});

test("another product of what was decided on: voted on, it has its entry; by hand, one without votes", RELEASE, async () => {
  const text = (index: number) => platformText(index, RECOGNISED).replace(`vi: Nền tảng ${index}`, `vi: Sàn bán vé số ${index}`);
  for (const index of [33, 34]) await honest(index);
  await stage.record();
  const number = await stage.propose("khac-han", { [platformPath(33)]: text(33) });
  expect(await stage.voted(number)).toBe("success");
  await stage.merge(number);
  const byHand = stage.push("main", { [platformPath(34)]: text(34) });
  const { whole, wrote, said } = await stage.record();
  expect([whole, wrote], said).toEqual([true, 2]);
  const identity = { events: [{ type: "identity" }] };
  expect([decided(33, number), decided(34, byHand)]).toMatchObject([
    { ...VOTES, ...identity },
    { ...NONE, ...identity },
  ]);
  expect(await verified()).toEqual([]);
});

test(
  "three merges at once, squashed, merged and rebased, one of them from a branch that is gone: each has its votes",
  RELEASE,
  async () => {
    const squashed = await stage.propose("gop", recognised(5));
    const merged = await stage.propose("hop", recognised(6), { [platformPath(6)]: `${platformText(6, RECOGNISED)}Thêm.\n` });
    const rebased = await stage.propose("doi", recognised(7), { [platformPath(7)]: `${platformText(7, RECOGNISED)}Thêm.\n` });
    for (const number of [squashed, merged, rebased]) expect(await stage.voted(number)).toBe("success");
    await stage.merge(squashed, "squash");
    await stage.merge(merged, "merge");
    await stage.merge(rebased, "rebase");
    await stage.as("de-xuat").git.deleteRef({ owner: "de-xuat", repo: "so", ref: "heads/gop" });
    const { whole, wrote, said } = await stage.record();
    // Rebased, its second commit is another text of what the first had decided on: an entry of its own, with the same votes.
    expect([whole, wrote], said).toEqual([true, 4]);
    for (const [index, number] of [squashed, merged, rebased].entries()) expect(decided(index + 5, number)).toMatchObject(VOTES);
    expect(await stage.record()).toMatchObject({ whole: true, wrote: 0 });
    expect(await verified()).toEqual([]);
  },
);

/** What a pull request's commits do that is rebased, each as what it makes of its files; and what is recorded of platform and event. */
const BYTES = (index: number, type: string, more = "") => ({
  [platformPath(index)]: `${platformText(index, RECOGNISED.replace("recognised", type))}${more}`,
});
const none = (index: number) => ({ [platformPath(index)]: platformText(index) });
const REBASED: readonly (readonly [string, readonly Record<string, string>[], readonly (readonly [number, string, object])[]])[] = [
  [
    "two platforms, a commit each",
    [recognised(44), recognised(45)],
    [
      [44, "recognised", VOTES],
      [45, "recognised", VOTES],
    ],
  ],
  [
    "what one commit brings, the next exchanges: nobody was asked about it",
    [BYTES(46, "potential"), BYTES(46, "recognised")],
    [
      [46, "potential", NONE],
      [46, "recognised", VOTES],
      // What was voted on has it no more.
      [46, "potential", { ...VOTES, events: [{ type: "potential", removed: true }] }],
    ],
  ],
  [
    "brought, taken out and brought again",
    [recognised(47), none(47), recognised(47)],
    [
      [47, "recognised", VOTES],
      [47, "recognised", VOTES],
    ],
  ],
];
test.each(REBASED)("rebased: %s", RELEASE, async (_, commits, expected) => {
  const before = stage.git("rev-parse", "decisions");
  const number = await stage.propose(`doi-${commits.length}-${expected[0]?.[0]}`, ...commits);
  expect(await stage.voted(number)).toBe("success");
  await stage.merge(number, "rebase");
  const { whole, said } = await stage.record();
  expect(whole, said).toBe(true);
  const paths = stage.git("log", "--reverse", "--format=", "--name-only", `${before}..decisions`).split("\n").filter(Boolean);
  const found = paths.map((path) => stage.entry(path.replace(/^decisions\/|\.json$/g, "")));
  expect(found).toMatchObject(expected.map(([index, type, votes]) => ({ platform: id(index), events: [{ type }], ...votes })));
  expect(await verified()).toEqual([]);
});

test("main moves on under a vote, in the same file: voted on anew, what git makes of both is what was merged", RELEASE, async () => {
  const number = await stage.propose("cung-luc", recognised(8));
  expect(await stage.voted(number)).toBe("success");
  stage.push("main", { [platformPath(8)]: platformText(8).replace("Mô tả 8", "Mô tả tám") });
  expect(await stage.voted(number, [])).toBe("action_required");
  expect(await stage.voted(number)).toBe("success");
  await stage.merge(number);
  await stage.record();
  expect(decided(8, number)).toMatchObject(VOTES);
});

/** Each is merged by hand, and named after a pull request that was voted on. */
test.each<[string, number, Record<string, string>]>([
  ["another file of the platform", 10, { ...recognised(10), "platforms/nen-tang-10/plan.md": "---\nphases: []\n---\n" }],
  ["another day of the event", 11, { [platformPath(11)]: platformText(11, RECOGNISED.replaceAll("2025-03-01", "2025-03-02")) }],
  ["another name", 12, { [platformPath(12)]: platformText(12, RECOGNISED).replace("Nền tảng 12", "Nền tảng khác") }],
])("what was merged is not what was judged: %s", RELEASE, async (_, index, files) => {
  const number = await stage.propose(`khac-${index}`, recognised(index));
  expect(await stage.voted(number)).toBe("success");
  stage.mergeByHand(number, files);
  await stage.record();
  expect(decided(index, number)).toMatchObject(NONE);
});

test("votes on one platform are none on another that the merge brings with it", RELEASE, async () => {
  const number = await stage.propose("hai", recognised(13));
  expect(await stage.voted(number)).toBe("success");
  stage.mergeByHand(number, { ...recognised(13), ...recognised(14) });
  await stage.record();
  expect([decided(13, number), decided(14, number)]).toMatchObject([VOTES, NONE]);
});

test(
  "stacked: what was merged into its branch is voted on with it, and a base branch that is gone keeps nothing back",
  RELEASE,
  async () => {
    const below = await stage.propose("duoi", recognised(15));
    stage.forkPush("tren", recognised(16), "duoi");
    stage.forkPush("duoi", recognised(16));
    expect(await stage.voted(below)).toBe("success");
    await stage.merge(below, "merge");
    await stage.as("de-xuat").git.deleteRef({ owner: "de-xuat", repo: "so", ref: "heads/duoi" });
    const other = await honest(17);
    expect(await stage.record()).toMatchObject({ whole: true, wrote: 3 });
    expect([decided(15, below), decided(16, below), decided(17, other)]).toMatchObject([VOTES, VOTES, VOTES]);
  },
);

const keyless = (index: number, number: number, privateKey?: string) => {
  const decision = { ...decisionOn(index, "a".repeat(40)), pull: number, chain: { sequence: 1, recordedOn: "2026-11-24" } };
  return { [`decisions/${id(index)}/${number}.json`]: entryText(decision, privateKey) };
};

test("an entry planted in the place of a true one: that is written beside it, the run is red and says why", {
  tags: ["release"],
}, async () => {
  const number = await stage.propose("trong-truoc", recognised(20));
  stage.push("decisions", keyless(20, number, makeKeys().privateKey));
  await stage.voted(number);
  const merge = await stage.merge(number);
  const { whole, wrote, said } = await stage.record();
  expect([whole, wrote], said).toEqual([false, 1]);
  expect(said).toContain("[entry-forged]");
  expect(decided(20, `${number}-${merge}`)).toMatchObject(VOTES);
  // Whoever may takes it away again, and all is well.
  stage.push("decisions", { [`decisions/${id(20)}/${number}.json`]: null });
  expect(await stage.record()).toMatchObject({ whole: true, wrote: 0 });
  expect(await verified()).toEqual([]);
});

test("an entry planted with a number far ahead: those after it keep to the order of the true ones", RELEASE, async () => {
  const chain = { sequence: 77, recordedOn: "2026-11-24", tip: stage.git("rev-parse", "decisions") };
  const path = `decisions/${id(31)}/999.json`;
  stage.push("decisions", { [path]: entryText({ ...decisionOn(31, "a".repeat(40)), pull: 999, chain }, makeKeys().privateKey) });
  const first = await honest(32);
  expect(await stage.record()).toMatchObject({ whole: false, wrote: 1 });
  const second = await honest(33);
  const { whole, wrote, said } = await stage.record();
  expect([whole, wrote], said).toEqual([false, 1]);
  expect([decided(32, first), decided(33, second)]).toMatchObject([VOTES, VOTES]);
  expect(await verified()).toEqual(["entry-forged", "entry-planted"]);
  stage.push("decisions", { [path]: null });
  expect(await verified()).toEqual([]);
});

test.each<[string, number, (number: number) => Record<string, string>, string]>([
  ["no entry at all", 21, (number) => ({ [`decisions/${id(21)}/${number}.json`]: "{}" }), "key-missing"],
  ["an entry without a signature", 22, (number) => keyless(22, number), "entry-unsigned"],
  [
    "an entry in another's place",
    23,
    (number) => ({ [`decisions/${id(23)}/${number}.json`]: Object.values(keyless(24, number))[0] as string }),
    "decision-misplaced",
  ],
])("planted: %s", RELEASE, async (_, index, planted, rule) => {
  const number = await stage.propose(`trong-${index}`, recognised(index));
  const files = planted(number);
  stage.push("decisions", files);
  await stage.voted(number);
  const merge = await stage.merge(number);
  const { whole, wrote, said } = await stage.record();
  expect([whole, wrote, said]).toEqual([false, 1, expect.stringContaining(rule)]);
  expect(decided(index, `${number}-${merge}`)).toMatchObject(VOTES);
  stage.push("decisions", Object.fromEntries(Object.keys(files).map((path) => [path, null])));
  expect(await stage.record()).toMatchObject({ whole: true, wrote: 0 });
});

/** What an ordinary push does to the newest entry, and what is said of it. */
const DAMAGE: readonly (readonly [string, (text: string) => string | null, string])[] = [
  [
    "rewritten",
    (text) => text.replace(/"payload": "(.{40})/, (_, start) => `"payload": "${[...start].reverse().join("")}`),
    "entry-changed",
  ],
  ["removed", () => null, "entry-removed"],
  ["emptied", () => "", "entry-changed"],
  [
    "stripped of its signature",
    (text) => entryText(JSON.parse(Buffer.from(JSON.parse(text).payload, "base64").toString()).predicate),
    "entry-changed",
  ],
];
const damaged = async (_: string, damage: (text: string) => string | null, rule: string): Promise<void> => {
  const index = 25 + DAMAGE.findIndex(([name]) => name === _);
  const path = stage.git("log", "-1", "--diff-filter=A", "--name-only", "--format=", "decisions");
  const text = `${stage.git("show", `decisions:${path}`)}\n`;
  stage.push("decisions", { [path]: damage(text) });
  const number = await honest(index);
  const { whole, wrote, said } = await stage.record();
  expect([whole, wrote], said).toEqual([false, 0]);
  expect(said).toContain(`[${rule}]`);
  expect(said).toMatch(/[12] sự kiện còn chờ biên bản/);
  expect(await verified()).toContain(rule);
  // Restored, all that waited is recorded, with the votes as they were judged.
  stage.push("decisions", { [path]: text });
  expect(await stage.record()).toMatchObject({ whole: true, wrote: 1 });
  expect(decided(index, number)).toMatchObject(VOTES);
  expect(await verified()).toEqual([]);
};
test.each(DAMAGE)("an entry that was %s by an ordinary push: nothing is tied to it until it is restored", RELEASE, damaged);

test("words replaced by and by: when few are left of what was voted on, it is voted on again, and recorded", RELEASE, async () => {
  const settings = "platforms/_registers/settings.yml";
  const text = `${stage.git("show", `main:${settings}`)}\n`;
  stage.push("main", { [settings]: `${text}decisions: { wordsKept: 60 }\n` });
  const body = (words: string, events = RECOGNISED) => ({ [platformPath(18)]: platformText(18, events).replace("Mô tả 18.", words) });
  stage.push("main", body("a b c d e", ""));
  const sent = async (words: string, voters?: string[]) => {
    const number = await stage.propose(`chu-${words.replaceAll(" ", "")}`, body(words));
    const seen = [await stage.voted(number, []), ...(voters ? [await stage.voted(number, voters)] : [])];
    await stage.merge(number);
    return [number, ...seen];
  };
  const [first, ...seen] = await sent("a b c d e", ["duong", "cho"]);
  const [, ...few] = await sent("x b c d e");
  const [last, ...many] = await sent("x y z d e", ["duong", "cho"]);
  // A few words are the keeper's to agree to, who has no account here.
  expect([seen, few, many]).toEqual([["action_required", "success"], ["failure"], ["action_required", "success"]]);
  await stage.record();
  expect([decided(18, first as number), decided(18, last as number)]).toMatchObject([VOTES, { ...VOTES, events: [{ type: "identity" }] }]);
  stage.push("main", { [settings]: text });
  expect(await verified()).toEqual([]);
});

test("a later beginning of the catalogue: what nobody voted on and what it would let pass is named", RELEASE, async () => {
  const settings = "platforms/_registers/settings.yml";
  const text = (since: string) => `${stage.git("show", `main:${settings}`)}\n`.replace(/^catalogueSince: .*$/m, `catalogueSince: ${since}`);
  stage.push("bang-tay", recognised(19), "main");
  const old = { GIT_AUTHOR_DATE: "2026-11-01T00:00:00Z", GIT_COMMITTER_DATE: "2026-11-01T00:00:00Z" };
  const at = stage.git("rev-parse", "main");
  const days = stage.git("log", "--format=%cs", "main").split("\n").sort().reverse();
  stage.git("update-ref", "refs/heads/main", stage.commitTree("bang-tay^{tree}", at, old));
  const number = await stage.propose("bat-dau", { [settings]: text("2099-01-01") });
  await stage.voted(number, []);
  expect(stage.verdict(number), days[0]).toMatch(/\*\*Nền tảng 19: Công nhận, 01\/3\/2025: chưa ghi nhận đủ phiếu, và sẽ không còn/);
  stage.git("update-ref", "refs/heads/main", at);
});

test("main rewound by force: the entry stands for nothing, and the chain goes on after it", RELEASE, async () => {
  const before = stage.git("rev-parse", "main");
  const gone = await honest(29);
  await stage.record();
  stage.git("update-ref", "refs/heads/main", before);
  const again = await honest(30);
  const { whole, wrote, said } = await stage.record();
  expect([whole, wrote], said).toEqual([false, 1]);
  expect([decided(29, gone), decided(30, again)]).toMatchObject([VOTES, VOTES]);
  expect(decided(30, again).chain.sequence).toBe(decided(29, gone).chain.sequence + 1);
  expect(await verified()).toEqual(["entry-planted"]);
});

test("a commit on main says 2099: what comes after it is recorded once, and believed", RELEASE, async () => {
  const at = stage.git("rev-parse", "main");
  const late = { GIT_AUTHOR_DATE: "2099-01-01T00:00:00Z", GIT_COMMITTER_DATE: "2099-01-01T00:00:00Z" };
  stage.git("update-ref", "refs/heads/main", stage.commitTree("main^{tree}", at, late));
  const number = await honest(9);
  const { wrote, said } = await stage.record();
  expect([wrote, said], said).toEqual([1, expect.stringContaining("[commit-ahead]")]);
  expect(decided(9, number)).toMatchObject(VOTES);
  expect(await stage.record()).toMatchObject({ wrote: 0 });
  expect((await verified()).filter((rule) => rule !== "entry-planted")).toEqual(["commit-ahead"]);
});
