import { describe, expect, test } from "vitest";
import { scoreAssessment } from "../../scripts/catalogue/score.ts";
import { meets } from "../../scripts/catalogue/usage.ts";
import type { Assessment, AssessmentResult } from "../../scripts/records/schema/assessment.ts";
import type { CriteriaSet, Criterion } from "../../scripts/records/schema/criteria.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";

const evidence = [{ title: "Biên bản", url: "https://example.vn/" }];
const met: AssessmentResult = { verdict: "met", evidence };

const criterion = (id: string, more: Partial<Criterion> = {}): Criterion => ({
  id,
  group: id.slice(0, 2),
  title: { vi: id },
  requirement: "must",
  kind: "yes-no",
  evidence: "required",
  ...more,
});
const share = criterion("ND1", { kind: "measured", measure: "user-share", threshold: { atLeast: 50, unit: "%" }, gate: "user-share" });

const set = (criteria: Criterion[], more: Partial<CriteriaSet> = {}): CriteriaSet => ({
  title: { vi: "Bộ thử" },
  kind: "set",
  groups: [...new Set(criteria.map(({ group }) => group))].map((id) => ({ id, title: { vi: id } })),
  criteria,
  ...more,
});

const users = (date: string, value: number, more: Partial<UsageRecord> = {}): UsageRecord => ({
  date,
  metric: "users",
  value,
  potentialMarket: { value: 1000 },
  source: { title: "Báo cáo", url: "https://example.vn/" },
  ...more,
});

function scored(criteria: Criterion[], results: Assessment["results"], usage: UsageRecord[] = [], more: Partial<CriteriaSet> = {}) {
  const assessment: Assessment = { criteria: "bo-thu", method: "council", assessors: [{ organisation: "X", role: "chair" }], results };
  return scoreAssessment({ set: set(criteria, more), assessment, date: "2026-05-15", usage });
}

describe("result of one criterion", () => {
  const yesNo = criterion("KT1");
  const optional = criterion("KT1", { evidence: "optional" });
  const allowed = criterion("KT1", { notApplicable: "allowed" });
  const hours = criterion("KT1", { kind: "measured", measure: "recovery-hours", threshold: { atMost: 4, unit: "hours" } });
  test.each([
    ["met with evidence", yesNo, met, "met", "Đạt, có 1 minh chứng."],
    ["met without required evidence", yesNo, { verdict: "met" }, "unknown", "Thiếu minh chứng bắt buộc nên coi là chưa kết luận."],
    ["met, evidence optional", optional, { verdict: "met" }, "met", "Đạt."],
    [
      "met, its only evidence unverified",
      yesNo,
      { verdict: "met", evidence: [{ ...evidence[0], confidence: "D" }] },
      "unknown",
      "Thiếu minh chứng bắt buộc nên coi là chưa kết luận.",
    ],
    ["unmet", yesNo, { verdict: "unmet" }, "unmet", "Tổ chức đánh giá kết luận không đạt."],
    ["no result", yesNo, undefined, "unknown", "Lần đánh giá không có kết quả cho tiêu chí này."],
    [
      "not applicable, refused",
      yesNo,
      { verdict: "not-applicable", note: { vi: "x" } },
      "unknown",
      "Đã chọn “không áp dụng” nhưng bộ tiêu chí không cho phép, nên coi là chưa kết luận.",
    ],
    [
      "not applicable, no note",
      allowed,
      { verdict: "not-applicable" },
      "unknown",
      "Đã chọn “không áp dụng” nhưng thiếu giải thích, nên coi là chưa kết luận.",
    ],
    ["not applicable", allowed, { verdict: "not-applicable", note: { vi: "x" } }, "not-applicable", "Không áp dụng, có giải thích."],
    ["measured, on the threshold", hours, { value: 4, evidence }, "met", "Đo được 4 giờ; ngưỡng tối đa 4 giờ."],
    ["measured, over", hours, { value: 4.5, evidence }, "unmet", "Đo được 4,5 giờ; ngưỡng tối đa 4 giờ."],
    [
      "measured, the value beats the verdict",
      hours,
      { verdict: "met", value: 9, evidence },
      "unmet",
      "Đo được 9 giờ; ngưỡng tối đa 4 giờ.",
    ],
    ["measured without a value", hours, { verdict: "met", evidence }, "unknown", "Chưa có số đo."],
    ["measured without evidence", hours, { value: 1 }, "unknown", "Thiếu minh chứng bắt buộc nên coi là chưa kết luận."],
  ] as const)("%s", (_, one, given, result, reason) => {
    const [first] = scored([one as Criterion], given ? { KT1: given as AssessmentResult } : { KT9: met }).results;
    expect([first?.result, first?.reason.vi]).toEqual([result, reason]);
  });
});

test.each([
  ["at most the whole", { atLeast: 99, unit: "%" }, 100, "met"],
  ["more than the whole", { atLeast: 99, unit: "%" }, 999, "unknown"],
  ["below nought", { atMost: 4, unit: "hours" }, -1, "unknown"],
  ["growth, whose threshold goes beyond the whole", { atLeast: 20, atMost: 1000, unit: "%" }, 120, "met"],
])("a number that is measured: %s", (_, threshold, value, verdict) => {
  const one = criterion("KT1", { kind: "measured", measure: "availability", threshold });
  expect(scored([one], { KT1: { value, evidence } }).results[0]?.result).toBe(verdict);
});

const none = { potentialMarket: undefined };

describe("user share from the usage records", () => {
  const result = (usage: UsageRecord[], given?: AssessmentResult, more: Partial<Criterion> = {}) =>
    scored([{ ...share, ...more }], { ND1: given ?? {} }, usage).results[0];
  test("users ÷ potential market of the newest record up to the day", () => {
    const found = result([users("2025-01-01", 300), users("2026-05-15", 532), users("2026-05-16", 900)]);
    expect([found?.result, found?.value, found?.reason.vi]).toEqual([
      "met",
      53.2,
      "532 người dùng ÷ 1.000 = 53,2% (15/5/2026); ngưỡng tối thiểu 50%.",
    ]);
    expect(found?.reason.en).toBe("532 users ÷ 1,000 = 53.2% (15 May 2026); threshold: at least 50%.");
  });
  test("exactly half is enough, a hair less is not", () => {
    expect(result([users("2026-01-01", 500)])?.result).toBe("met");
    expect(result([users("2026-01-01", 499)])?.result).toBe("unmet");
  });
  test("records without a market or of another metric do not count", () => {
    expect(result([users("2026-01-01", 900, { potentialMarket: undefined })])?.result).toBe("unknown");
    expect(result([users("2026-01-01", 900, { metric: "visits" })])?.result).toBe("unknown");
    expect(result([users("2026-01-01", 900, { confidence: "D" })])?.result).toBe("unknown");
    expect(result([users("2026-01-01", 900, { source: { title: "Báo", url: "https://example.vn/", confidence: "D" } })])?.result).toBe(
      "unknown",
    );
    // Nor does it cast doubt on what is known.
    expect(result([users("2026-01-01", 600), users("2026-01-01", 5, { confidence: "D" })])?.result).toBe("met");
    expect(result([users("2026-01-01", 900, { metric: "visits" })], undefined, { metric: "visits" })?.result).toBe("met");
  });
  test("a value given by the assessor is used as it is", () => {
    expect(result([users("2026-01-01", 599)], { value: 60, evidence })).toMatchObject({ result: "met", value: 60 });
  });
  const over = { approximate: true, hedge: "over" } as const;
  const under = { approximate: true, hedge: "under" } as const;
  const fifty = { value: 50, evidence };
  test.each<[string, UsageRecord[], AssessmentResult, string]>([
    ["the assessor's number is on the other side", [users("2026-01-01", 499)], fifty, "unknown"],
    ["the usage behind the assessor's number is impossible", [users("2026-01-01", 1500)], { value: 80, evidence }, "unknown"],
    ["a newer count without a market says otherwise", [users("2026-01-01", 600), users("2026-05-01", 100, none)], {}, "unknown"],
    ["a newer count without a market is over the market", [users("2026-01-01", 600), users("2026-05-01", 1100, none)], {}, "unknown"],
    ["a newer count without a market says the same", [users("2026-01-01", 600), users("2026-05-01", 510, none)], {}, "met"],
    ["what it says of a later day", [users("2026-01-01", 600), users("2026-05", 100, none)], {}, "met"],
    ["accounts are less telling", [users("2026-01-01", 600), users("2026-05-01", 100, { ...none, metric: "accounts" })], {}, "met"],
    [
      "accounts that are newer never overrule users",
      [users("2025-05-01", 400), users("2026-05-01", 900, { metric: "accounts" })],
      {},
      "unmet",
    ],
    ["but are a doubt where they are less", [users("2025-05-01", 600), users("2026-05-01", 300, { metric: "accounts" })], {}, "unknown"],
    [
      "users without a market are a doubt of accounts",
      [users("2025-05-01", 400, none), users("2026-05-01", 900, { metric: "accounts" })],
      {},
      "unknown",
    ],
    ["more than the threshold is more", [users("2026-01-01", 500, over)], {}, "met"],
    ["more than less may be as much", [users("2026-01-01", 499, over)], {}, "unknown"],
    ["but not twice as much", [users("2026-01-01", 249, over)], {}, "unmet"],
    ["nearly the threshold is less", [users("2026-01-01", 500, under)], {}, "unmet"],
    ["nearly more may be less", [users("2026-01-01", 501, under)], {}, "unknown"],
    ["nearly all is more than half", [users("2026-01-01", 1000, under)], {}, "met"],
    ["more than all is impossible", [users("2026-01-01", 1000, over)], {}, "unknown"],
    ["how it is hedged says that it is, and no gate is met by it alone", [users("2026-01-01", 600, { hedge: "over" })], {}, "unknown"],
    ["more than less, where the assessor has counted", [users("2026-01-01", 499, over)], { value: 53, evidence }, "met"],
    ["about the threshold", [users("2026-01-01", 500, { approximate: true })], {}, "unknown"],
    ["about the threshold, where the assessor has counted", [users("2026-01-01", 500, { approximate: true })], fifty, "met"],
  ])("%s", (_, usage, given, verdict) => expect(result(usage, given)?.result).toBe(verdict));
  test("about how many is said", () => {
    expect(result([users("2026-05-15", 600, { approximate: true })])?.reason).toEqual({
      vi: "khoảng 600 người dùng ÷ 1.000 = khoảng 60% (15/5/2026); ngưỡng tối thiểu 50%.",
      en: "about 600 users ÷ 1,000 = about 60% (15 May 2026); threshold: at least 50%.",
    });
  });
  test.each<[string, UsageRecord, string, string]>([
    [
      "what was counted",
      users("2026-05-15", 600, { metric: "accounts", ...over }),
      "hơn 600 tài khoản ÷ 1.000 = hơn 60% (15/5/2026); ngưỡng tối thiểu 50%.",
      "over 600 accounts ÷ 1,000 = over 60% (15 May 2026); threshold: at least 50%.",
    ],
    [
      "what leaves it open",
      users("2026-05-15", 499, over),
      "Số liệu gần đúng nên chưa kết luận được: hơn 499 người dùng (15/5/2026) trên thị trường tiềm năng 1.000 có thể đạt hoặc không đạt ngưỡng tối thiểu 50%.",
      "The figure is not exact, so nothing can be decided by it: over 499 users (15 May 2026) out of a potential market of 1,000 may be on either side of the threshold, at least 50%.",
    ],
  ])("the reason names %s", (_, record, vi, en) => expect(result([record])?.reason).toEqual({ vi, en }));
  test("a share in another unit than percent decides nothing", () => {
    const people = { threshold: { atLeast: 50, unit: "users" } };
    expect(result([users("2026-01-01", 600)], {}, people)?.result).toBe("unknown");
    expect(result([], { value: 60, evidence }, people)?.result).toBe("unknown");
  });
});

describe("outcome", () => {
  const kt1 = criterion("KT1");
  const should = criterion("KT2", { requirement: "should" });
  const low = [users("2026-01-01", 400)];
  const high = [users("2026-01-01", 600)];
  test.each([
    ["all must met", { KT1: met, KT2: { verdict: "unmet" }, ND1: {} }, high, "eligible", []],
    ["only the user share unmet", { KT1: met, KT2: met, ND1: {} }, low, "potential", ["ND1"]],
    ["another must unmet", { KT1: { verdict: "unmet" }, KT2: met, ND1: {} }, high, "not-eligible", ["KT1"]],
    ["another must unmet beside the user share", { KT1: { verdict: "unmet" }, ND1: {} }, low, "not-eligible", ["KT1", "ND1"]],
    ["a must unknown", { KT1: { verdict: "unknown" }, KT2: met, ND1: {} }, high, "incomplete", ["KT1"]],
    ["the user share unknown", { KT1: met, ND1: {} }, [], "incomplete", ["ND1"]],
  ] as const)("%s -> %s", (_, results, usage, outcome, missing) => {
    const found = scored([kt1, should, share], results as Assessment["results"], [...usage]);
    expect([found.outcome, found.missing]).toEqual([outcome, missing]);
  });
  test("which gates may be missed is data", () => {
    const strict = scored([kt1, share], { KT1: met, ND1: {} }, low, { potentialTrack: { mayMiss: ["other"] } });
    expect(strict.outcome).toBe("not-eligible");
  });
  test("groups and total count the same criteria", () => {
    const { groups, total } = scored([kt1, should, share], { KT1: met, KT2: { verdict: "unmet" }, ND1: {} }, high);
    expect(groups).toEqual([
      { id: "KT", title: { vi: "KT" }, met: 1, unmet: 1, unknown: 0, notApplicable: 0, applicable: 2 },
      { id: "ND", title: { vi: "ND" }, met: 1, unmet: 0, unknown: 0, notApplicable: 0, applicable: 1 },
    ]);
    expect(total).toEqual({ met: 2, unmet: 1, unknown: 0, notApplicable: 0, applicable: 3 });
  });
  test("a code from Object.prototype is no result", () => {
    expect(scored([criterion("constructor" as "KT1")], { KT9: met }).results[0]?.result).toBe("unknown");
  });
});

test.each([
  [50, { atLeast: 50, unit: "%" }, true],
  [49.999, { atLeast: 50, unit: "%" }, false],
  [3, { atLeast: 1, atMost: 2, unit: "" }, false],
  [2, { atLeast: 1, atMost: 2, unit: "" }, true],
])("%d meets %o: %s", (value, threshold, is) => expect(meets(value, threshold)).toBe(is));
