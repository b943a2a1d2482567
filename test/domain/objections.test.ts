/** Whose word takes an objection back, whose the proposal can not take away, and that what somebody said later in passing changes no vote that is kept. */
import { expect, test } from "vitest";
import { membersOf } from "../../scripts/catalogue/members.ts";
import { keptOf, keptOn } from "../../scripts/ledger/kept.ts";
import { validate } from "../../scripts/records/validate.ts";
import { countVotes, talliesOf } from "../../scripts/review/council.ts";
import type { Judgement } from "../../scripts/review/judgement.ts";
import { dismissedApprovals, lastOpinions, type Review, withObjections } from "../../scripts/review/opinions.ts";

const agency = (code: string, logins: readonly string[]) => ({ code, name: { vi: code, en: code }, kind: "ministry", github: { logins } });
const members = membersOf(
  [agency("A", ["an"]), agency("B", ["binh", "bao"]), agency("C", ["chi"])] as unknown as Parameters<typeof membersOf>[0],
  new Map(),
  "2026-11-24",
  { logins: ["tho", "ly"] },
);
type Dismissed = NonNullable<Review["dismissed"]>;
const gone = (login: string, was: Dismissed["was"], by: string): Review => ({
  login,
  state: "dismissed",
  commit: "c",
  dismissed: { was, by },
});

test.each<[string, Review[], Review["state"] | undefined]>([
  ["by the one against whom it stands", [gone("binh", "changes-requested", "an")], "changes-requested"],
  ["by a stranger who may write", [gone("binh", "changes-requested", "la")], "changes-requested"],
  ["by a maintainer", [gone("binh", "changes-requested", "tho")], "changes-requested"],
  ["by nobody knows whom", [gone("binh", "changes-requested", "")], "changes-requested"],
  ["by the same person, written otherwise", [gone("binh", "changes-requested", "Binh")], undefined],
  ["by another of the same agency", [gone("binh", "changes-requested", "bao")], undefined],
  ["of a maintainer by another", [gone("tho", "changes-requested", "ly")], undefined],
  ["an approval, by anybody", [gone("binh", "approved", "an")], undefined],
  ["and approved since", [gone("binh", "changes-requested", "an"), { login: "binh", state: "approved", commit: "c" }], "approved"],
])("an objection dismissed %s", (_, reviews, state) => {
  expect(lastOpinions(withObjections(reviews, members)).get(reviews[0]?.login ?? "")?.state).toBe(state);
});

test.each<[string, Review[], string[]]>([
  ["by an opponent", [gone("binh", "approved", "an")], ["binh by an"]],
  ["of a maintainer, by a stranger", [gone("tho", "approved", "la")], ["tho by la"]],
  ["and something said of it since", [gone("binh", "approved", "an"), { login: "binh", state: "commented", commit: "c" }], ["binh by an"]],
  ["and given again", [gone("binh", "approved", "an"), { login: "binh", state: "approved", commit: "c" }], []],
  ["by who gave it", [gone("binh", "approved", "Binh")], []],
  ["by another of the same agency", [gone("binh", "approved", "bao")], []],
  ["of another version", [{ ...gone("binh", "approved", "an"), commit: "b" }], []],
  ["of somebody who has no vote", [gone("la", "approved", "an")], []],
  ["an objection", [gone("binh", "changes-requested", "an")], []],
])("an approval dismissed is named: %s", (_, reviews, expected) => {
  expect(dismissedApprovals(reviews, "c", members).map(({ login, by }) => `${login} by ${by}`)).toEqual(expected);
});

test("who approves and then says something keeps the vote, in what is kept too", () => {
  const reviews: Review[] = [
    { login: "binh", id: 1, state: "approved", commit: "c" },
    { login: "chi", id: 2, state: "approved", commit: "c" },
    { login: "binh", id: 3, state: "commented", commit: "c" },
  ];
  const questions = [{ subject: "recognised", decider: "council", record: "platforms/x", owners: [], claimed: [] } as const];
  const tally = countVotes({ questions, proposers: ["an"], head: "c", reviews, members, quorum: 2 });
  const kept = keptOf(
    { tallies: [tally], consents: [], author: { login: "an", agencies: ["A"] }, reviews, paths: [] } as unknown as Judgement,
    {
      head: "c",
      content: [],
      pulls: [],
    },
  );
  expect(kept.votes).toEqual([
    { agency: "B", vote: "approval", state: "counted", reviews: [1] },
    { agency: "C", vote: "approval", state: "counted", reviews: [2] },
  ]);
});

/** What is voted on: of a platform that A proposes, and that is B's by main or only by what is proposed. */
const isOf = (main: boolean) =>
  [{ subject: "recognised", decider: "council", record: "platforms/x", owners: ["B"], claimed: main ? [] : ["B"] }] as const;
const yes = (login: string, commit = "c"): Review => ({ login, state: "approved", commit });
const no = (login: string): Review => ({ login, state: "changes-requested", commit: "c" });

test.each<[string, boolean, Review[], object]>([
  ["its owner's objection does not count", true, [no("binh"), yes("chi")], { state: "reached", recused: ["B"], missing: [] }],
  [
    "the objection of whom the proposal makes its owner counts",
    false,
    [no("binh"), yes("chi")],
    { state: "objected", recused: [], missing: ["B"] },
  ],
  ["and who must agree is asked still", false, [yes("chi")], { state: "open", recused: [], missing: ["B"] }],
  ["whose approval adds no vote, and is enough", false, [yes("binh"), yes("chi")], { state: "reached", recused: ["B"], missing: [] }],
  ["but not that of an earlier commit", false, [yes("binh", "b"), yes("chi")], { state: "open", recused: ["B"], missing: ["B"] }],
])("%s", (_, main, reviews, expected) => {
  const tally = countVotes({ questions: isOf(main), proposers: ["an"], head: "c", reviews, members, quorum: 1, include: ["B"] });
  expect({ state: tally.state, recused: tally.recused.map(({ agency: code }) => code), missing: tally.missing }).toEqual(expected);
});

test.each<[string, Review[], object]>([
  ["an objection to an earlier version stands", [{ ...no("binh"), commit: "b" }, yes("chi")], { state: "objected", stale: [] }],
  ["until who raised it approves", [{ ...no("binh"), commit: "b" }, yes("binh"), yes("chi")], { state: "reached", stale: [] }],
  ["an approval of an earlier version does not", [yes("binh", "b"), yes("chi")], { state: "reached", stale: ["B"] }],
])("a push takes nothing back but approvals: %s", (_, reviews, expected) => {
  const questions = [{ ...isOf(true)[0], owners: [] }];
  const tally = countVotes({ questions, proposers: ["an"], head: "c", reviews, members, quorum: 1 });
  expect({ state: tally.state, stale: tally.stale.map(({ agency: code }) => code) }).toEqual(expected);
});

test.each<[string, string[], string[], string]>([
  ["who proposes it need not agree", ["binh"], [], "reached"],
  ["a stranger proposes it too", ["binh", "la"], [], "reached"],
  ["a stranger proposed it first", ["la", "binh"], [], "reached"],
  ["who must agree opens the same commit again", ["an", "binh"], ["B"], "open"],
  ["or is the first who did", ["binh", "an"], ["B"], "open"],
  ["strangers alone propose it", ["la"], ["B"], "open"],
])("whom a change request of the same commit excuses from agreeing: %s", (_, openers, missing, state) => {
  const questions = [{ ...isOf(true)[0], owners: [] }];
  const about = { questions, proposers: openers, openers, head: "c", reviews: [yes("chi")], members, quorum: 1, include: ["B"] };
  const tally = countVotes(about);
  expect({ missing: tally.missing, state: tally.state }).toEqual({ missing, state });
});

test.each<[string, Review[], string]>([
  ["who raised it is no longer of the agency", [{ ...no("la"), heldFor: { agencies: ["B"] } }], "objected B"],
  ["another of the agency dismisses it", [{ ...gone("la", "changes-requested", "bao"), heldFor: { agencies: ["B"] } }], "reached"],
  ["another agency does", [{ ...gone("la", "changes-requested", "chi"), heldFor: { agencies: ["B"] } }], "objected B"],
  ["the register has the agency no more", [{ ...no("la"), heldFor: { agencies: ["Z"] } }], "reached"],
  ["it approves since", [{ ...no("la"), heldFor: { agencies: ["B"] } }, yes("la")], "reached"],
])("an objection that was counted: %s", (_, reviews, expected) => {
  const questions = [{ ...isOf(true)[0], owners: [] }];
  const counted = withObjections([yes("chi"), ...reviews], members);
  const tally = countVotes({ questions, proposers: ["an"], head: "c", reviews: counted, members, quorum: 1 });
  expect([tally.state, ...tally.objections.map(({ agency: code }) => code)].join(" ")).toBe(expected);
});

test.each<[string, string[], Review[], string[]]>([
  ["a co-author's", ["an", "chi"], [yes("chi")], ["writer C chi"]],
  ["of the agency that proposes it", ["an"], [yes("an")], ["proposer A an"]],
  ["the owner's", ["an"], [yes("binh")], ["owner B binh"]],
  ["of one who objects beside", ["chi"], [yes("bao"), no("binh")], ["owner B bao,binh"]],
])("a vote that does not count is named, with why: %s", (_, proposers, reviews, expected) => {
  const tally = countVotes({ questions: isOf(true), proposers, head: "c", reviews, members, quorum: 1 });
  expect(tally.recused.map(({ why, agency: code, logins }) => `${why} ${code} ${logins}`)).toEqual(expected);
});

test("an agency of which one approves and one objects: both are named, and kept", () => {
  const reviews = [
    { ...yes("bao"), id: 1 },
    { ...no("binh"), id: 2 },
  ];
  const questions = [{ ...isOf(true)[0], owners: [] }];
  const tally = countVotes({ questions, proposers: ["an"], head: "c", reviews, members, quorum: 1 });
  const judgement = { tallies: [tally], consents: [], author: { login: "an", agencies: ["A"] }, reviews, paths: [] };
  const kept = keptOf(judgement as unknown as Judgement, { head: "c", content: [], pulls: [] });
  expect([tally.divided, kept.votes?.map(({ vote, reviews: ids }) => [vote, ...ids]), kept.approvals]).toEqual([
    [{ agency: "B", logins: ["bao"] }],
    [
      ["approval", 1],
      ["objection", 2],
    ],
    [],
  ]);
});

/** Of B's platform x and of y, which is nobody's. */
const TWO = [...isOf(true), { ...isOf(true)[0], record: "platforms/y", owners: [] }];
test.each<[string, readonly string[], Review[], string[]]>([
  ["it objects", [], [no("binh"), yes("chi")], ["x reached: C; not B", "y objected: C"]],
  ["it must be among those who agree", ["B"], [yes("chi")], ["x reached: C", "y open: C; without B"]],
  ["it agrees", ["B"], [yes("binh"), yes("chi")], ["x reached: C; not B", "y reached: B, C"]],
  ["on the one it has no vote, and there are not enough", [], [yes("binh")], ["x open: ; not B", "y reached: B"]],
  ["nobody has said anything: both alike but for who may", [], [], ["x open: ", "y open: "]],
])("whose platform is proposed together with another's has a say on the other alone: %s", (_, include, reviews, expected) => {
  const tallies = talliesOf({ questions: TWO, proposers: ["an"], head: "c", reviews, members, quorum: 1, include });
  const codes = (votes: readonly { readonly agency: string }[]) => votes.map(({ agency: code }) => code).join(", ");
  const said = tallies.flatMap(({ questions, state, approvals, recused, missing }) =>
    questions.map(({ record }) =>
      [
        `${record.at(-1)} ${state}: ${codes(approvals)}`,
        ...(recused.length > 0 ? [`not ${codes(recused)}`] : []),
        ...(missing.length > 0 ? [`without ${missing}`] : []),
      ].join("; "),
    ),
  );
  expect(said).toEqual(expected);
  const kept = keptOf(
    {
      tallies,
      consents: [],
      author: { login: "an", agencies: ["A"] },
      reviews,
      paths: ["platforms/x/platform.md", "platforms/y/platform.md"],
    } as unknown as Judgement,
    { head: "c", content: ["hash of x", "hash of y"], pulls: [] },
  );
  for (const { questions, state, approvals, objections, recused } of tallies)
    for (const { record } of questions) {
      const own = keptOn(kept, `hash of ${record.at(-1)}`);
      expect([own.reached, own.approvals, own.objections, own.recused]).toEqual([
        state === "reached",
        ...[approvals, objections, recused].map((votes) => votes.map(({ agency: code }) => code)),
      ]);
    }
});

test("questions on which all stand alike are told together", () => {
  const questions = ["x", "y"].map((id) => ({ ...isOf(true)[0], record: `platforms/${id}` }));
  const tallies = talliesOf({ questions: [...questions, ...TWO], proposers: ["an"], head: "c", reviews: [], members, quorum: 1 });
  expect(tallies.map((tally) => tally.questions.map(({ record }) => record.at(-1)).join(" "))).toEqual(["x y x", "y"]);
});

test.each(["ghost", "Ghost"])("no agency is spoken for by an account that is gone: %s", (login) => {
  const named = (logins: readonly string[]) => validate("agencies", [{ ...agency("A", logins) }]).length;
  expect([named([login]), named(["ghost-writer"])]).toEqual([1, 0]);
});
