/** Sheets of those who assess together: what they come to, whatever the order, and that none is lost on the way. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { scaffoldAssessment, scaffoldBallot } from "../../scripts/authoring/scaffold.ts";
import { decisionSeal, undecidedIn } from "../../scripts/catalogue/council/deciding.ts";
import { consolidatedResults, mismatchOf } from "../../scripts/catalogue/council/results.ts";
import { type Cast, deciderOn } from "../../scripts/catalogue/council/seats.ts";
import { type Consolidation, consolidate, positionIn } from "../../scripts/catalogue/council/tally.ts";
import { scoreAssessment } from "../../scripts/catalogue/score.ts";
import type { Assessment } from "../../scripts/records/schema/assessment.ts";
import type { Ballot } from "../../scripts/records/schema/ballot.ts";
import type { CouncilPolicy } from "../../scripts/records/schema/council-policy.ts";
import type { CriteriaSet } from "../../scripts/records/schema/criteria.ts";
import { sha256Hex } from "../../scripts/text/sha256.ts";
import { pick, type Random, randomFrom } from "../values.ts";

const criterion = (id: string, more: object = {}) => ({ id, group: "KT", title: { vi: id }, requirement: "must", kind: "yes-no", ...more });
const SET = {
  criteria: [
    ...["KT1", "KT2", "KT3"].map((id) => criterion(id)),
    criterion("KT4", { kind: "measured", threshold: { atMost: 4, unit: "hours" } }),
  ],
} as unknown as CriteriaSet;
/** With one that follows from the usage figures. */
const SHARED = {
  groups: [],
  criteria: [
    ...SET.criteria,
    criterion("ND1", { kind: "measured", measure: "user-share", threshold: { atLeast: 50, unit: "%" }, gate: "user-share" }),
  ],
} as unknown as CriteriaSet;
const STRICT: CouncilPolicy = { agreedPercent: 100, leastPercent: 51, late: "told" };
const MEMBERS = ["a", "b", "c", "d", "e", "f", "g"];

const assessmentOf = (more: object = {}): Assessment =>
  ({
    assessors: [
      ...MEMBERS.map((member, index) => ({ organisation: `Cơ quan ${member}`, role: index === 0 ? "chair" : "member", member })),
      { organisation: "Cơ quan a", role: "secretary", member: "thu-ky" },
    ],
    ballots: { until: "2026-03-10" },
    results: {},
    ...more,
  }) as unknown as Assessment;

const ballot = (results: Ballot["results"], more: Partial<Ballot> = {}): Ballot => ({
  name: "x",
  date: "2026-03-01",
  conflict: { kind: "none" },
  results,
  ...more,
});
const met = (members: readonly string[], verdict: "met" | "unmet" | "unknown" = "met"): Cast[] =>
  members.map((member) => ({ member, data: ballot({ KT1: { verdict } }) }));
const onKT1 = (ballots: readonly Cast[], policy: Partial<CouncilPolicy> = {}, more: object = {}) => {
  const { tallies } = consolidate(assessmentOf(more), ballots, SET, { ...STRICT, ...policy });
  const { agreement, counted, entitled, positions } = tallies[0] ?? { positions: [] };
  return [agreement, counted, entitled, ...positions.map(({ verdict, members }) => `${verdict} ${members.join("")}`)];
};

describe("what the sheets come to", () => {
  const conflict = { kind: "criteria", criteria: ["KT1"], reason: { vi: "Thử" } } as Ballot["conflict"];
  test.each([
    ["all agree", met(MEMBERS), {}, ["agreed", 7, 7, "met abcdefg"]],
    ["one differs", [...met(["a", "b", "c", "d", "e", "f"]), ...met(["g"], "unmet")], {}, ["split", 7, 7, "met abcdef", "unmet g"]],
    [
      "six of seven are enough",
      [...met(["a", "b", "c", "d", "e", "f"]), ...met(["g"], "unmet")],
      { agreedPercent: 80 },
      ["agreed", 7, 7, "met abcdef", "unmet g"],
    ],
    ["too few", met(["a", "b", "c"]), {}, ["open", 3, 7, "met abc"]],
    ["as many as asked", met(["a", "b", "c", "d"]), { leastMembers: 4 }, ["agreed", 4, 7, "met abcd"]],
    ["fewer people than asked", met(["a", "b", "c", "d"]), { leastMembers: 5 }, ["open", 4, 7, "met abcd"]],
    ["just enough", met(["a", "b", "c", "d"]), {}, ["agreed", 4, 7, "met abcd"]],
    ["all leave it open", met(MEMBERS, "unknown"), {}, ["open", 7, 7, "unknown abcdefg"]],
    ["a stranger and the secretary", [...met(MEMBERS), ...met(["thu-ky", "la"], "unmet")], {}, ["agreed", 7, 7, "met abcdefg"]],
    [
      "a conflict of interest",
      [...met(["a", "b", "c", "d"]), { member: "e", data: ballot({ KT1: { verdict: "unmet" } }, { conflict }) }],
      {},
      ["agreed", 4, 6, "met abcd"],
    ],
    [
      "a late sheet, told",
      [...met(["a", "b", "c", "d"]), { member: "e", data: ballot({ KT1: { verdict: "unmet" } }, { date: "2026-03-11" }) }],
      {},
      ["agreed", 4, 7, "met abcd"],
    ],
    [
      "a late sheet, counted",
      [...met(["a", "b", "c", "d"]), { member: "e", data: ballot({ KT1: { verdict: "unmet" } }, { date: "2026-03-11" }) }],
      { late: "counted" },
      ["split", 5, 7, "met abcd", "unmet e"],
    ],
  ] as const)("%s", (_, ballots, policy, expected) => expect(onKT1(ballots, policy)).toEqual(expected));

  test("one that came after they were put together never counts", () => {
    const counted = ["a", "b", "c", "d"].map((member) => ({ member, sha256: "" }));
    const all = [...met(["a", "b", "c", "d"]), ...met(["e"], "unmet")];
    expect(onKT1(all, { late: "counted" }, { ballots: { until: "2026-03-10", counted } })).toEqual(["agreed", 4, 7, "met abcd"]);
  });
});

/** A decision as `decide` writes it. */
function sealed(assessment: Assessment, council: Consolidation, id: string, made: Assessment["results"][string]) {
  const tally = council.tallies.find((one) => one.id === id);
  return { ...made, seen: tally && decisionSeal(tally, made, deciderOn(assessment, council, id), council) };
}

describe("who decides what they disagree on", () => {
  const reason = { vi: "Thử" };
  const from = (member: string, more: Partial<Ballot>): Cast => ({
    member,
    data: ballot({ KT1: { verdict: "met" } }, more),
    sha256: member,
  });
  const split = [...met(["b", "c", "d"]), ...met(["e", "f", "g"], "unmet")].map((one) => ({ ...one, sha256: one.member }));
  const there = [...split, from("a", { date: "2026-03-11" })];
  const whole = from("a", { conflict: { kind: "whole", reason } as Ballot["conflict"] });
  const onOther = from("a", { conflict: { kind: "criteria", criteria: ["KT2"], reason } as Ballot["conflict"] });
  const members = MEMBERS.map((member) => ({ organisation: `Cơ quan ${member}`, role: "member", member }));
  const named = (decider: string) => ({ ballots: { until: "2026-03-10", decider } });
  test.each([
    ["the chair", [onOther, ...split], {}, "a"],
    ["the chair by a late sheet", [from("a", { date: "2026-03-11" }), ...split], {}, "a"],
    ["nobody while the chair has not said what they keep out of", split, {}, "nobody"],
    ["nobody where the chair hands in no sheet", split, { assessors: [{ organisation: "Bộ", role: "chair" }, ...members] }, "nobody"],
    ["nobody where the chair keeps out", [whole, ...split], {}, "nobody"],
    ["who is named in the stead of a chair who keeps out", [whole, ...split], named("c"), "c"],
    ["not who is named while the chair may", [onOther, ...split], named("c"), "a"],
    ["nobody where there is no chair", split, { assessors: members }, "nobody"],
    ["who is named where there is no chair", split, { assessors: members, ...named("c") }, "c"],
    ["not a stranger", split, { assessors: members, ...named("x") }, "nobody"],
    ["not who keeps out as well", [whole, ...split], named("a"), "nobody"],
  ] as const)("%s", (_, sheets, more, decider) => {
    const assessment = assessmentOf(more);
    const council = consolidate(assessment, sheets, SET, STRICT);
    const found = deciderOn(assessment, council, "KT1");
    expect(found ? found.member : "nobody").toBe(decider);
    expect(undecidedIn(assessment, council)).toEqual([["KT1", decider === "nobody" ? "nobody" : "undecided"]]);
  });

  test("what was decided holds while the sheets are those that were seen, in whatever order; late ones and those on other criteria change nothing", () => {
    const named = sealed(assessmentOf(), consolidate(assessmentOf(), there, SET, STRICT), "KT1", { verdict: "met", decided: reason });
    const before = assessmentOf({ results: { KT1: named } });
    const now = (sheets: readonly Cast[]) => undecidedIn(before, consolidate(before, sheets, SET, STRICT)).map(([, why]) => why);
    const [first, ...rest] = there as [Cast, ...Cast[]];
    expect(now([...there].reverse())).toEqual([]);
    expect(now(there.map((one) => (one.member === "a" ? from("a", { date: "2026-03-12" }) : one)))).toEqual([]);
    expect(now([...split, { ...whole, sha256: "x" }])).toEqual(["nobody"]);
    expect(now([{ ...first, data: ballot({ KT1: { verdict: "unmet" } }), sha256: "x" }, ...rest])).toEqual(["changed"]);
    expect(now([{ ...first, sha256: "x" }, ...rest])).toEqual(["changed"]);
    expect(now([...split, from("a", {})])).toEqual(["changed"]);
    expect(now(rest)).toEqual(["changed"]);
  });

  test("nor does it hold with another result, another reason or another who decides; a translation may come later", () => {
    const council = consolidate(assessmentOf(), there, SET, STRICT);
    const made = sealed(assessmentOf(), council, "KT1", { verdict: "met", decided: reason });
    const why = (result: Assessment["results"][string], more: Partial<Assessment> = {}) =>
      undecidedIn(assessmentOf({ results: { KT1: result }, ...more }), council).map(([, one]) => one);
    expect(why(made)).toEqual([]);
    expect(why({ ...made, decided: { ...reason, en: "Test" } })).toEqual([]);
    expect(why({ ...made, verdict: "unmet" })).toEqual(["changed"]);
    expect(why({ ...made, decided: { vi: "Khác" } })).toEqual(["changed"]);
    const swapped = assessmentOf().assessors.map((one) => ({
      ...one,
      role: ({ a: "member", b: "chair" } as const)[one.member ?? ""] ?? one.role,
    }));
    expect(why(made, { assessors: swapped })).toEqual(["changed"]);
  });
});

describe("what is made of it", () => {
  const source = (title: string) => ({ title, url: `https://example.vn/${title}` });
  test("agreed as they say with their evidence, split as it was decided, else not decided", () => {
    const sheets = MEMBERS.map((member, index) => ({
      member,
      data: ballot({
        KT1: { verdict: "met", evidence: [source("chung"), source(member)] },
        KT2: { verdict: index < 3 ? "met" : "unmet" },
        KT3: { verdict: index < 3 ? "met" : "unmet" },
        KT4: { value: 3 },
      }),
    }));
    const consolidation = consolidate(assessmentOf(), sheets, SET, STRICT);
    const decided = sealed(assessmentOf(), consolidation, "KT2", { verdict: "met", decided: { vi: "Đã xem lại" } });
    const assessment = assessmentOf({ results: { KT2: decided } });
    const results = consolidatedResults(assessment, consolidation);
    expect(results).toEqual({
      KT1: { verdict: "met", evidence: ["chung", ...MEMBERS].map(source) },
      KT2: decided,
      KT3: { verdict: "unknown" },
      KT4: { value: 3 },
    });
    const faults = (given: Assessment["results"]) =>
      consolidation.tallies.map((tally) => mismatchOf(tally, assessmentOf({ results: given }), consolidation));
    expect(faults(results)).toEqual([undefined, undefined, "undecided", undefined]);
    expect(faults({ ...results, KT1: { verdict: "unmet" }, KT4: { value: 2 } })).toEqual(["other", undefined, "undecided", "other"]);
  });

  test("what follows from the usage figures is asked of nobody, and nothing that a sheet says of it counts", () => {
    expect(scaffoldBallot(SHARED)).not.toContain("ND1");
    expect(scaffoldAssessment("bo-thu", SHARED, "2026-03-10")).toContain("ND1: {}");
    const said = { verdict: "met" as const, evidence: [source("chung")] };
    const sheets = MEMBERS.map((member, index) => ({
      member,
      data: ballot({
        KT1: said,
        KT2: said,
        KT3: said,
        KT4: { value: 3, evidence: said.evidence },
        ND1: { verdict: index === 0 ? "unmet" : "unknown" },
      }),
    }));
    const usage = [{ date: "2026-02-01", metric: "users", value: 710, potentialMarket: { value: 1000 }, source: source("bao-cao") }];
    const outcome = (blank: object) => {
      const assessment = assessmentOf({ results: { ND1: blank } });
      const consolidation = consolidate(assessment, sheets, SHARED, STRICT);
      expect(consolidation.tallies.map(({ id }) => id)).not.toContain("ND1");
      const results = consolidatedResults(assessment, consolidation);
      const score = scoreAssessment({ set: SHARED, assessment: { ...assessment, results }, date: "2026-03-12", usage } as never);
      return [score.outcome, results.ND1];
    };
    for (const blank of [{}, { verdict: "unknown" }]) expect(outcome(blank)).toEqual(["eligible", {}]);
    const remarked = { verdict: "unknown", note: { vi: "Số liệu đang được kiểm tra" } };
    expect(outcome(remarked)).toEqual(["incomplete", remarked]);
  });

  test("a hired body’s report is evidence of what it says", () => {
    const report = { number: "01/BC", title: { vi: "Báo cáo đánh giá" }, url: "https://example.vn/bao-cao" };
    const assessment = assessmentOf({ assessors: [{ organisation: "Viện thử", role: "assessor", member: "a" }] });
    const sheets = [{ member: "a", data: ballot({ KT1: { verdict: "met" } }, { report }) }];
    const { KT1 } = consolidatedResults(assessment, consolidate(assessment, sheets, SET, STRICT));
    expect(KT1).toEqual({ verdict: "met", evidence: [{ title: "Báo cáo đánh giá", url: report.url }] });
  });
});

const shuffled = <T>(random: Random, items: readonly T[]): T[] =>
  items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

function anySheets(random: Random): Cast[] {
  const verdicts = ["met", "unmet", "unknown", "not-applicable", undefined] as const;
  const resultOf = (id: string) => (id === "KT4" ? { value: pick(random, [2, 3, 9]) } : { verdict: pick(random, verdicts) });
  return MEMBERS.filter(() => random() < 0.9).map((member) => ({
    member,
    data: ballot(Object.fromEntries(["KT1", "KT2", "KT3", "KT4"].filter(() => random() < 0.9).map((id) => [id, resultOf(id)])), {
      date: pick(random, ["2026-03-01", "2026-03-10", "2026-03-11"]),
      conflict: pick(random, [
        { kind: "none" },
        { kind: "none" },
        { kind: "whole" },
        { kind: "criteria", criteria: ["KT1", "KT4"] },
      ] as const) as Ballot["conflict"],
    }),
  }));
}

test("the order of the sheets never matters, and none is lost", () => {
  const random = randomFrom(20261128);
  for (let round = 0; round < 300; round++) {
    const policy: CouncilPolicy = {
      agreedPercent: pick(random, [51, 67, 100]),
      leastPercent: pick(random, [1, 51, 100]),
      late: pick(random, ["told", "counted"]),
    };
    const sheets = anySheets(random);
    const found = consolidate(assessmentOf(), sheets, SET, policy);
    expect(consolidate(assessmentOf(), shuffled(random, sheets), SET, policy)).toEqual(found);
    const there = found.seats.filter(({ state }) => state !== "missing").map(({ member }) => member);
    expect(there).toEqual(sheets.map(({ member }) => member));
    for (const { id, positions, recused, counted, entitled } of found.tallies) {
      // Each sheet stands in one place: it counts, its member is kept from judging, it is late, or says nothing.
      const counting = positions.flatMap(({ members }) => members);
      expect(new Set([...counting, ...recused]).size).toBe(counting.length + recused.length);
      expect([counting.length, MEMBERS.length - recused.length]).toEqual([counted, entitled]);
      const left = found.seats.filter(({ member }) => !counting.includes(member) && !recused.includes(member));
      const isSilent = (seat: (typeof left)[number]) => {
        const { verdict, value } = seat.ballot?.results?.[id] ?? {};
        return verdict === undefined && value === undefined;
      };
      expect(left.filter((seat) => seat.state === "counted" && !isSilent(seat))).toEqual([]);
    }
  }
});

test.each([
  ["a number", { value: 2 }, { verdict: "met", value: 2 }],
  ["what is no number yet", { value: "2 giây" }, undefined],
  ["what is no number, and left undecided", { value: "2 giây", verdict: "unknown" }, { verdict: "unknown" }],
])("of %s a sheet comes to what it says, and no further", (_, given, wanted) => {
  const measured = SET.criteria.find(({ id }) => id === "KT4");
  expect(measured && positionIn(measured, given as never)).toEqual(wanted);
});

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])("the hash of %i bytes is that of the platform", (length) => {
  const bytes = new Uint8Array(length).map((_, index) => (index * 31 + length) & 255);
  expect(sha256Hex(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
});
