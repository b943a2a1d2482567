/** What makes a usage value doubtful, which value decides, and how a value stands beside its threshold. */
import { describe, expect, test } from "vitest";
import { decisiveDoubt, doubtsOf } from "../../scripts/catalogue/doubts.ts";
import { showMeasured, showThreshold } from "../../scripts/catalogue/measures.ts";
import { shareRecord } from "../../scripts/catalogue/usage.ts";
import type { Criterion } from "../../scripts/records/schema/criteria.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";

const source = { title: "Báo cáo", url: "https://example.vn/bao-cao" };
const of = (date: string, value: number, more: Partial<UsageRecord> = {}): UsageRecord =>
  ({ date, metric: "users", value, source, ...more }) as UsageRecord;
const market = (value: number, description?: string) => ({
  potentialMarket: { value, ...(description ? { description: { vi: description } } : {}) },
});

const basis = (vi: string) => ({ basis: { vi } });
const visits = { metric: "visits" } as const;

test.each<[string, UsageRecord[], string[][]]>([
  ["a later value a thousand times smaller", [of("2025", 65_000_000), of("2026", 65_000)], [[], ["drop"]]],
  ["not a thousand times, where it may have doubled since", [of("2025", 65_000_000), of("2026", 130_001)], [[], []]],
  [
    "a second slip does not hide behind the first",
    [of("2024", 65_000_000), of("2025", 65_000), of("2026", 64_000)],
    [[], ["drop"], ["drop"]],
  ],
  ["nought after nought", [of("2025", 0), of("2026", 0)], [[], []]],
  ["nought after some", [of("2025", 5), of("2026", 0)], [[], ["drop"]]],
  ["a market a thousand times smaller", [of("2025", 600, market(1_000_000)), of("2026", 600, market(1000))], [[], ["market-drop"]]],
  ["not quite", [of("2025", 600, market(1_000_000)), of("2026", 600, market(2001))], [[], []]],
  [
    "of another count of people, counted and described in another way",
    [
      of("2025", 600, market(1_000_000, "dân số")),
      of("2026", 600, { ...market(1000, "người lớn"), metric: "accounts", basis: { vi: "đăng ký" } }),
    ],
    [[], ["market-drop"]],
  ],
  [
    "of agencies beside one of people",
    [of("2025", 600, market(1_000_000)), of("2026", 60, { ...market(100), metric: "connected-agencies" })],
    [[], []],
  ],
  ["a market that grew", [of("2025", 600, market(1000)), of("2026", 600, market(1_000_000))], [[], []]],
  ["a year and a day of it", [of("2023", 5), of("2023-06-30", 4)], [[], []]],
  ["one month twice", [of("2023-06", 5), of("2023-06", 4)], [["differs"], ["differs"]]],
  ["a year and a day of it, of the same value", [of("2023", 5), of("2023-06-30", 5)], [["repeated"], ["repeated"]]],
  ["a year and the first day of the next", [of("2023", 5), of("2024-01-01", 4)], [[], []]],
  ["two months", [of("2023-05", 5), of("2023-06", 4)], [[], []]],
  ["counted in another way", [of("2023", 5), of("2023-06-30", 4, { basis: { vi: "trong tháng" } })], [[], []]],
  ["one count of two markets", [of("2023", 600, market(1000)), of("2023", 600, market(10_000))], [["market-differs"], ["market-differs"]]],
  ["one count, its market known of one", [of("2023", 600, market(1000)), of("2023", 600)], [["repeated"], ["repeated"]]],
  ["a basis written in two ways", [of("2023", 5, basis("Lũy kế")), of("2023", 4, basis("luỹ kế "))], [["differs"], ["differs"]]],
  ["a slip in the first value", [of("2025", 67), of("2026", 65_000_000)], [["rise"], []]],
  ["visits that lost their millions", [of("2025", 65_000_000, visits), of("2026", 67, visits)], [[], ["drop"]]],
  ["a market far smaller than what was counted", [of("2025", 65_000_000), of("2026", 670, market(1000))], [[], ["drop", "market-drop"]]],
  [
    "the same of accounts, counted in another way",
    [of("2025", 65_000_000), of("2026", 67_000, { ...market(100_000), metric: "accounts", ...basis("lũy kế") })],
    [[], ["market-drop"]],
  ],
  ["a market in millions", [of("2026", 30, { ...market(45), ...basis("triệu người") })], [["market"]]],
  ["a market of agencies", [of("2026", 30, { ...market(45), metric: "connected-agencies" })], [[]]],
  ["a market with a fraction", [of("2026", 600, market(1000.4))], [["market-fraction"]]],
  ["an amount without a unit", [of("2026", 6050, { metric: "payment-value" })], [["unit-missing"]]],
  [
    "a part and its whole",
    [of("2026", 900, { metric: "active-users" }), of("2026", 600), of("2026", 300, { metric: "accounts" })],
    [["over-whole"], [], []],
  ],
  ["a part that was counted in another way", [of("2026", 900, { metric: "active-users", ...basis("quý") }), of("2026", 600)], [[], []]],
  ["more than all of the market", [of("2026", 999, { ...market(999), approximate: true, hedge: "over" })], [["over-market"]]],
  ["nearly all of it", [of("2026", 999, { ...market(999), approximate: true, hedge: "under" })], [[]]],
  ["a hedge of a number that is said to be exact", [of("2026", 600, { hedge: "over" })], [["hedge-alone"]]],
  [
    "more than as many of the part as of the whole",
    [of("2026", 600, { metric: "active-users", approximate: true, hedge: "over" }), of("2026", 600)],
    [["over-whole"], []],
  ],
  ["the same twice and another", [of("2023", 5), of("2023", 5), of("2023", 4)], [["differs"], ["differs"], ["differs"]]],
])("%s", (_, usage, doubts) => {
  expect(usage.map((record) => doubtsOf(record, usage).map(({ kind }) => kind))).toEqual(doubts);
});

test.each([
  ["a market a thousand times smaller decides nothing", market(1000, "dân số"), "market-drop"],
  ["nor one that is described in other words", market(1000, "người dân"), "market-drop"],
  ["unless somebody says why", { ...market(1000, "sinh viên"), note: { vi: "Từ 2026 chỉ phục vụ sinh viên." } }, undefined],
  ["a market as large as before", market(1_000_000), undefined],
])("%s", (_, now, doubt) => {
  const usage = [of("2025", 600, market(1_000_000, "dân số")), of("2026-05-15", 600, now), of("2026-05", 700, market(1_000_000))];
  expect(decisiveDoubt(usage[1] as UsageRecord, usage, "2026-05-15")?.kind).toBe(doubt);
});

describe("which value decides", () => {
  const share = { measure: "user-share" } as Criterion;
  const decides = (usage: UsageRecord[]) => shareRecord(share, usage, "2026-05-15")?.value;
  const counts = [
    of("2026-01-01", 300, market(1000)),
    of("2026-05-01", 700, { ...market(1000), metric: "accounts" }),
    of("2026-05-01", 600, { ...market(1000), basis: { vi: "đăng ký" } }),
    of("2026-05-01", 400, { ...market(1000), basis: { vi: "trong tháng" } }),
    of("2026", 800, market(1000)),
  ];
  test("the newest, of one day the users, of these the smallest share, in whatever order they stand", () => {
    expect(decides(counts)).toBe(400);
    expect(decides(counts.toReversed())).toBe(400);
  });
  test.each<[string, UsageRecord[], number]>([
    ["of a month and a day of it the smaller", [of("2026-04", 600, market(1000)), of("2026-04-29", 400, market(1000))], 400],
    ["of a day in its month too", [of("2026-04", 400, market(1000)), of("2026-04-29", 600, market(1000))], 400],
    [
      "of a year and its months the last month or the year",
      [of("2025-01", 300, market(1000)), of("2025-06", 500, market(1000)), of("2025", 550, market(1000))],
      500,
    ],
    ["not what may be of a later day", [of("2026-05-01", 600, market(1000)), of("2026-05", 300, market(1000))], 600],
  ])("%s", (_, usage, value) => {
    expect([decides(usage), decides(usage.toReversed())]).toEqual([value, value]);
  });
});

describe("a value beside a threshold", () => {
  test.each([
    [49.999, 50, "49,999%", "tối thiểu 50%"],
    [49.99499, 49.995, "49,99%", "tối thiểu 49,995%"],
    [49.9949999, 49.995, "49,99%", "tối thiểu 49,995%"],
    [49.994, 49.991, "49,994%", "tối thiểu 49,991%"],
    [49.999, 40, "49,999%", "tối thiểu 40%"],
    [49.996, 49.995, "49,996%", "tối thiểu 49,995%"],
    [49.995, 49.995, "49,995%", "tối thiểu 49,995%"],
    [49.99499999, 49.99, "49,995%", "tối thiểu 49,99%"],
    [49.9999999999999, 50, "49,9999999999999%", "tối thiểu 50%"],
    [50.0000001, 50, "50,0000001%", "tối thiểu 50%"],
    [53.2, 50, "53,2%", "tối thiểu 50%"],
    [200 / 3, 50, "66,67%", "tối thiểu 50%"],
  ])("%s against %s", (value, atLeast, shown, needed) => {
    expect(showMeasured(value, "%", "vi", { atLeast })).toBe(shown);
    expect(showThreshold({ atLeast, unit: "%" }, "vi")).toBe(needed);
  });
});
