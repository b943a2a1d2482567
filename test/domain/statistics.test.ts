/** The numbers of the statistics page: tables of small catalogues and what is counted in them. */
import { describe, expect, test } from "vitest";
import type { Catalogue, CriteriaEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { completenessByAgency, overdueByAgency, RECORD_PARTS } from "../../scripts/catalogue/statistics/agencies.ts";
import { countPlatforms } from "../../scripts/catalogue/statistics/counts.ts";
import { criteriaResults } from "../../scripts/catalogue/statistics/criteria-results.ts";
import { statisticsOf } from "../../scripts/catalogue/statistics/statistics.ts";
import { median, processSteps } from "../../scripts/catalogue/statistics/steps.ts";
import { usageSeries, userShares } from "../../scripts/catalogue/statistics/user-shares.ts";
import type { Verdict } from "../../scripts/records/schema/assessment.ts";
import type { EventType } from "../../scripts/records/schema/events.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";

interface Given {
  readonly id?: string;
  readonly owner?: string;
  readonly domain?: string;
  /** "proposed 2024-01-01, listed 2024-02-01" */
  readonly events?: string;
  readonly criteria?: string;
  readonly plan?: true;
  /** Days on which its data were sent for the portal. */
  readonly shared?: readonly string[];
  readonly usage?: readonly UsageRecord[];
  /** Date and method, with results by criterion. */
  readonly assessments?: readonly {
    readonly date: string;
    readonly method?: string;
    readonly results?: Readonly<Record<string, Verdict>>;
  }[];
  readonly due?: string;
  readonly overdue?: boolean;
}

let made = 0;

/** What the statistics read of a platform. */
function platform({ id = `p-${++made}`, events = "listed 2024-01-01", assessments = [], due, overdue = false, ...given }: Given) {
  const { owner, domain, usage, criteria, plan, shared } = given;
  return {
    id,
    data: {
      ...(owner ? { owner } : {}),
      ...(domain ? { domain } : {}),
      ...(usage ? { usage } : {}),
      ...(shared ? { shared: shared.map((sent) => sentOn(...(sent.split(" ") as [string, string?]))) } : {}),
      events: events.split(", ").map((event) => {
        const [type, date] = event.split(" ");
        return { type: type as EventType, date };
      }),
    },
    ...(criteria ? { criteria } : {}),
    ...(plan ? { plan: {} } : {}),
    assessments: assessments.map(({ date, method = "council", results = {} }) => ({
      date,
      data: { method, criteria },
      score: { results: Object.entries(results).map(([code, result]) => ({ id: code, title: { vi: code }, result })) },
    })),
    use: { basis: "unknown" },
    lifecycle: { stage: "listed", since: "2024-01-01", overdue, ...(due ? { due } : {}) },
  } as unknown as PlatformEntry;
}

const set = (id: string, more: object = {}, issued?: string) =>
  ({ id, ...(issued ? { issued } : {}), data: { title: { vi: id }, kind: "set", criteria: [], ...more } }) as unknown as CriteriaEntry;

const catalogue = (platforms: readonly PlatformEntry[], criteria: readonly CriteriaEntry[] = []) =>
  ({ platforms, criteria, domains: [{ id: "y-te" }], agencies: [], lists: [] }) as unknown as Catalogue;

describe("counts", () => {
  test.each([
    ["nothing", [], []],
    ["the most first, ties by code", ["B", "A", "C", "C"], ["C 2", "A 1", "B 1"]],
    ["an owner without source is counted apart and last", ["A", undefined, undefined], ["A 1", "? 2"]],
    ["none has a source", [undefined], ["? 1"]],
  ])("by agency: %s", (_, owners, counted) => {
    const { agencies } = countPlatforms(catalogue(owners.map((owner) => platform({ ...(owner ? { owner } : {}) }))));
    expect(agencies.map(({ key = "?", count }) => `${key} ${count}`)).toEqual(counted);
  });

  test("a domain of the register without platforms counts nought; stages are complete", () => {
    const { domains, stages } = countPlatforms(catalogue([platform({ domain: "giao-duc" }), platform({})]));
    expect(domains).toEqual([{ key: "giao-duc", count: 1 }, { key: "y-te", count: 0 }, { count: 1 }]);
    expect(stages.map(({ key, count }) => `${key} ${count}`).slice(0, 3)).toEqual(["proposed 0", "listed 2", "planned 0"]);
  });

  test("what is unverified counts as no stage that is sure, and as no step taken", () => {
    const entry = platform({ usage: [{ date: "2024-03-01", metric: "users", value: 5, confidence: "D" } as UsageRecord] });
    const doubted = {
      ...entry,
      data: { ...entry.data, events: entry.data.events.map((event) => ({ ...event, confidence: "D" as const })) },
      lifecycle: { ...entry.lifecycle, unverified: true as const },
    };
    const { stages, plans } = countPlatforms(catalogue([doubted]));
    expect(stages.filter(({ count }) => count > 0)).toEqual([{ key: "listed-unverified", count: 1 }]);
    expect(plans.filter(({ count }) => count > 0)).toEqual([{ key: "unknown", count: 1 }]);
    const steps = processSteps({ ...catalogue([doubted]), ...SURROUNDINGS });
    expect(steps.filter(({ reached }) => reached > 0)).toEqual([]);
  });

  test.each([
    ["by the first listing", ["listed 2022-02-11, listed 2025-06-21"], ["2022 1"]],
    ["years between count nought", ["listed 2022-01-01", "listed 2025-01-01"], ["2022 1", "2023 0", "2024 0", "2025 1"]],
    ["proposed only", ["proposed 2024-01-01"], ["? 1"]],
  ])("by year: %s", (_, events, counted) => {
    const { years } = countPlatforms(catalogue(events.map((list) => platform({ events: list }))));
    expect(years.map(({ key = "?", count }) => `${key} ${count}`)).toEqual(counted);
  });
});

test.each([
  [[], undefined],
  [[5], 5],
  [[9, 1], 5],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[0, 0, 0], 0],
  [[10, 9, 100], 10],
])("median of %j is %s", (values, middle) => {
  expect(median(values)).toBe(middle);
});

const sentOn = (date: string, to?: string) => ({ date, ...(to ? { to } : {}) });

/** Who kept the list when. */
const SURROUNDINGS = {
  today: "2026-11-26",
  settings: {
    keptBy: [
      { agency: "A", to: "2025-02-28" },
      { agency: "B", from: "2025-03-01" },
    ],
    process: { number: "1", date: "2024", items: { propose: 1, criteria: 2, plan: 3, assess: 4, recognised: 4, sharing: 5, potential: 6 } },
  } as unknown as Catalogue["settings"],
};

describe("steps", () => {
  const step = (id: string, platforms: readonly PlatformEntry[], criteria: readonly CriteriaEntry[] = []) =>
    processSteps({ platforms, criteria, ...SURROUNDINGS }).find((each) => each.id === id);

  test.each([
    ["propose", { events: "listed 2024-01-01" }, 0],
    ["propose", { events: "proposed 2024-01-01" }, 1],
    ["criteria", { criteria: "da-ban-hanh" }, 1],
    ["criteria", { criteria: "du-thao" }, 0],
    ["plan", { plan: true as const }, 1],
    ["plan", { events: "listed 2024-01-01, planned 2024-02-01" }, 1],
    ["plan", {}, 0],
    ["assess", { assessments: [{ date: "2024-05-01", method: "self" }] }, 0],
    ["assess", { assessments: [{ date: "2024-05-01" }] }, 1],
    ["share", { usage: [] }, 0],
    ["share", { usage: [value("2024-01-01", 1)] }, 1],
    ["recognise", { events: "listed 2024-01-01, launched 2024-02-01, recognised 2024-03-01, revoked 2025-01-01" }, 1],
    ["recognise", { events: "listed 2024-01-01, launched 2024-02-01, potential 2024-03-01" }, 1],
    ["recognised", { events: "listed 2024-01-01, launched 2024-02-01, potential 2024-03-01" }, 0],
    ["recognised", { events: "listed 2024-01-01, recognised 2024-03-01, revoked 2025-01-01" }, 1],
    ["potential", { events: "listed 2024-01-01, potential 2024-03-01" }, 1],
    ["potential", { events: "listed 2024-01-01, recognised 2024-03-01" }, 0],
    // Item 5 is what was sent, and no figure found elsewhere.
    ["sharing", { usage: [value("2024-01-01", 1)] }, 0],
    ["sharing", { shared: ["2024-03-01"] }, 1],
    ["share", { shared: ["2024-03-01"] }, 0],
    // Sent to whoever kept the list then, by today.
    ["sharing", { shared: ["2024-03-01 A"] }, 1],
    ["sharing", { shared: ["2024-03-01 B"] }, 0],
    ["sharing", { shared: ["2025-03-01 A"] }, 0],
    ["sharing", { shared: ["2025 B"] }, 1],
    ["sharing", { shared: ["2026-11"] }, 1],
    ["sharing", { shared: ["2030-01-01"] }, 0],
  ])("%s of %j: %i", (id, given, reached) => {
    const sets = [set("da-ban-hanh", {}, "2024-01-01"), set("du-thao")];
    expect(step(id, [platform(given)], sets)?.reached).toBe(reached);
  });

  test("the six items of the letter, the fourth being two acts; the ids of version 1 come first and in their order", () => {
    const steps = processSteps({ platforms: [], criteria: [], ...SURROUNDINGS });
    const { process, ...settings } = SURROUNDINGS.settings;
    const numbered = processSteps({ platforms: [], criteria: [], ...SURROUNDINGS, settings }).filter((step) => "item" in step);
    expect([process?.number, numbered]).toEqual(["1", []]);
    const items = steps.flatMap(({ id, item }) => (item === undefined ? [] : [`${item} ${id}`]));
    expect(items.sort()).toEqual(["1 propose", "2 criteria", "3 plan", "4 assess", "4 recognised", "5 sharing", "6 potential"]);
    expect(steps.map(({ id }) => id).slice(0, 6)).toEqual(["propose", "criteria", "plan", "assess", "share", "recognise"]);
  });

  test("from the launch to the day of the first sharing", () => {
    const sent = platform({ events: "listed 2024-01-01, launched 2024-02-01", shared: ["2024-02-21", "2024-02-11"] });
    expect(step("sharing", [sent, sent, sent])).toEqual({ id: "sharing", item: 5, reached: 3, timed: 3, medianDays: 10 });
  });

  const proposed = (days: number) => platform({ events: `proposed 2024-01-01, listed 2024-01-${String(days + 1).padStart(2, "0")}` });

  test("two platforms are not enough for a median, three are", () => {
    expect(step("propose", [proposed(4), proposed(8)])).toEqual({ id: "propose", item: 1, reached: 2, timed: 2 });
    expect(step("propose", [proposed(4), proposed(8), proposed(1)])).toEqual({
      id: "propose",
      item: 1,
      reached: 3,
      timed: 3,
      medianDays: 4,
    });
  });

  test("an end before its beginning measures nothing, the same day measures nought", () => {
    const late = platform({ criteria: "bo", events: "listed 2025-01-01" });
    expect(step("criteria", [late, late, late], [set("bo", {}, "2024-01-01")])).toEqual({ id: "criteria", item: 2, reached: 3, timed: 0 });
    expect(step("propose", [proposed(0), proposed(0), proposed(0)])?.medianDays).toBe(0);
  });
});

describe("criteria results", () => {
  const framework = set("khung", {
    kind: "framework",
    criteria: [
      { id: "KT1", title: { vi: "gốc" } },
      { id: "KT2", title: { vi: "hai" } },
    ],
  });
  const mine = set("bo", {
    extends: "khung",
    criteria: [
      { id: "A1", from: "KT1", title: { vi: "một" } },
      { id: "A2", from: "KT1", title: { vi: "một nữa" } },
      { id: "A3", title: { vi: "riêng" } },
    ],
  });
  const assessed = (results: Readonly<Record<string, Verdict>>, more: Given = {}) =>
    platform({ criteria: "bo", assessments: [{ date: "2025-01-01", results }], ...more });
  const counted = (platforms: readonly PlatformEntry[]) =>
    criteriaResults({ platforms, criteria: [framework, mine] }).map(({ id, criteria }) => [
      id,
      criteria.map((row) => `${row.id} ${row.met}/${row.unmet}/${row.unknown}/${row.notApplicable}`),
    ]);

  test.each<[string, Readonly<Record<string, Verdict>>, string]>([
    ["both met", { A1: "met", A2: "met" }, "KT1 1/0/0/0"],
    ["one unmet", { A1: "met", A2: "unmet" }, "KT1 0/1/0/0"],
    ["unmet before unknown", { A1: "unmet", A2: "unknown" }, "KT1 0/1/0/0"],
    ["one unknown", { A1: "met", A2: "unknown" }, "KT1 0/0/1/0"],
    ["one not applicable", { A1: "not-applicable", A2: "met" }, "KT1 1/0/0/0"],
  ])("criteria that come from one: %s", (_, results, row) => {
    expect(counted([assessed(results)])).toEqual([["khung", [row]]]);
  });

  test("what a set adds stands by itself, the newest outside assessment counts", () => {
    const other = platform({
      criteria: "bo",
      assessments: [
        { date: "2024-01-01", results: { A3: "met" } },
        { date: "2025-01-01", results: { A3: "unmet" } },
        { date: "2026-01-01", method: "self", results: { A3: "met" } },
      ],
    });
    expect(counted([assessed({ A1: "met", A3: "not-applicable" }), other])).toEqual([
      ["bo", ["A3 0/1/0/1"]],
      ["khung", ["KT1 1/0/0/0"]],
    ]);
  });

  test("without assessments there is nothing, not noughts", () => {
    expect(counted([platform({ criteria: "bo" })])).toEqual([]);
  });
});

function value(date: string, number: number, more: Partial<UsageRecord> = {}): UsageRecord {
  return {
    date,
    metric: "users",
    value: number,
    potentialMarket: { value: 200 },
    source: { title: "n", url: "https://example.vn" },
    basis: { vi: "đăng ký" },
    ...more,
  };
}

describe("usage", () => {
  const unknown = { basis: undefined } as unknown as Partial<UsageRecord>;
  test.each<[string, UsageRecord[], string[]]>([
    ["the same in all", [value("2025-01-01", 2), value("2024-01-01", 1)], ["2024-01-01 2025-01-01"]],
    ["nobody says how", [value("2024-01-01", 1, unknown), value("2025-01-01", 2, unknown)], ["2024-01-01", "2025-01-01"]],
    ["another basis", [value("2024-01-01", 1), value("2025-01-01", 2, { basis: { vi: "khác" } })], ["2024-01-01", "2025-01-01"]],
    [
      "another potential market",
      [value("2024-01-01", 1), value("2025-01-01", 2, { potentialMarket: { value: 201 } })],
      ["2024-01-01", "2025-01-01"],
    ],
    ["another metric", [value("2024-01-01", 1), value("2025-01-01", 2, { metric: "accounts" })], ["2024-01-01", "2025-01-01"]],
    ["another unit", [value("2024-01-01", 1), value("2025-01-01", 2, { unit: "nghìn" })], ["2024-01-01", "2025-01-01"]],
    [
      "two runs side by side",
      [value("2024-01-01", 1), value("2024-06-01", 9, { basis: { vi: "khác" } }), value("2025-01-01", 2)],
      ["2024-01-01 2025-01-01", "2024-06-01"],
    ],
  ])("joined or not: %s", (_, records, runs) => {
    expect(usageSeries(records).map((run) => run.map(({ date }) => date).join(" "))).toEqual(runs);
  });

  const asks = (more: object = {}) =>
    set("bo", { criteria: [{ id: "ND1", measure: "user-share", threshold: { atLeast: 40, unit: "%" }, ...more }] });

  test("shares and the threshold come from the data and the criteria file", () => {
    const shares = userShares({
      platforms: [platform({ id: "a", criteria: "bo", usage: [value("2025-01-01", 90, { approximate: true })] })],
      criteria: [asks()],
    });
    expect(shares).toEqual([
      {
        platform: "a",
        threshold: 40,
        standing: "reached",
        series: [[{ date: "2025-01-01", share: 45, approximate: true }]],
        newest: { date: "2025-01-01", share: 45, approximate: true },
      },
    ]);
  });

  test.each<[string, UsageRecord[], number, string]>([
    ["accounts are not newer than users", [value("2025-01-01", 60), value("2026-01-01", 90, { metric: "accounts" })], 30, "below"],
    ["more than less may be as much", [value("2025-01-01", 79, { approximate: true, hedge: "over" })], 39.5, "open"],
    ["nearly as much is less", [value("2025-01-01", 80, { approximate: true, hedge: "under" })], 40, "below"],
  ])("%s", (_, usage, share, standing) => {
    const [found] = userShares({ platforms: [platform({ criteria: "bo", usage })], criteria: [asks()] });
    expect([found?.newest.share, found?.standing]).toEqual([share, standing]);
  });

  test.each<[string, UsageRecord[], object, number]>([
    ["no potential market", [{ ...value("2025-01-01", 90), potentialMarket: undefined } as UsageRecord], {}, 0],
    ["not a count of people", [value("2025-01-01", 90, { metric: "visits" })], {}, 0],
    ["the metric that the criterion names", [value("2025-01-01", 90, { metric: "visits" })], { metric: "visits" }, 1],
    ["not the metric that the criterion names", [value("2025-01-01", 90)], { metric: "visits" }, 0],
    ["nought is a value", [value("2025-01-01", 0)], {}, 1],
  ])("%s", (_, usage, criterion, found) => {
    expect(userShares({ platforms: [platform({ criteria: "bo", usage })], criteria: [asks(criterion)] })).toHaveLength(found);
  });

  test("no threshold without a criteria set in force", () => {
    expect(userShares({ platforms: [platform({ usage: [value("2025-01-01", 1)] })], criteria: [] })[0]?.threshold).toBeUndefined();
  });
});

describe("by agency", () => {
  test("overdue: of those with a due day only, most overdue first, the unsourced owner last among equals", () => {
    const platforms = [
      platform({ owner: "B", due: "2024-01-01", overdue: true }),
      platform({ owner: "B", due: "2027-01-01" }),
      platform({ owner: "A", due: "2024-01-01", overdue: true }),
      platform({ owner: "A" }),
      platform({ due: "2024-01-01", overdue: true }),
      platform({ owner: "C" }),
    ];
    expect(overdueByAgency(platforms)).toEqual([
      { agency: "B", due: 2, overdue: 1 },
      { agency: "A", due: 1, overdue: 1 },
      { due: 1, overdue: 1 },
    ]);
  });

  test("completeness: parts that are there, over all platforms of the agency", () => {
    const rows = completenessByAgency([
      platform({ owner: "A", domain: "y-te", assessments: [{ date: "2024-01-01", method: "self" }] }),
      platform({ owner: "A", usage: [] }),
      platform({ plan: true }),
    ]);
    expect(rows.map(({ agency, platforms, sourced }) => [agency, platforms, sourced])).toEqual([
      ["A", 2, 3],
      [undefined, 1, 1],
    ]);
    expect(rows[0]?.parts).toMatchObject({ owner: 2, domain: 1, usage: 0, assessment: 0 });
    expect(RECORD_PARTS).toHaveLength(9);
  });

  test("completeness: the group that a list names is a group", () => {
    const { data, ...entry } = platform({ events: "listed 2024-02-01" });
    const named = (listGroup?: string) => ({ ...entry, data: { ...data, events: data.events.map((event) => ({ ...event, listGroup })) } });
    const counted = ["A", undefined].map((group) => completenessByAgency([named(group) as PlatformEntry])[0]?.parts.group);
    expect(counted).toEqual([1, 0]);
  });
});

test("an empty catalogue has no numbers but noughts", () => {
  const {
    platforms,
    agencies,
    years,
    criteria,
    userShares: shares,
    overdue,
    completeness,
    steps,
  } = statisticsOf({
    ...catalogue([]),
    settings: {} as Catalogue["settings"],
  });
  expect([platforms, agencies, years, criteria, shares, overdue, completeness]).toEqual([0, [], [], [], [], [], []]);
  expect(steps.every(({ reached, medianDays }) => reached === 0 && medianDays === undefined)).toBe(true);
});
