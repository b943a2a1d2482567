/** Lists that documents issue: which are in force on a day, who is on them, and what follows for a platform left out. */
import { describe, expect, test } from "vitest";
import { coverageOn } from "../../scripts/catalogue/coverage.ts";
import { deriveLifecycle } from "../../scripts/catalogue/lifecycle.ts";
import { issuedLists, listStateOn } from "../../scripts/catalogue/lists.ts";
import { membersByList, membershipsOf, standingOn } from "../../scripts/catalogue/memberships.ts";
import type { LegalDocument } from "../../scripts/records/schema/documents.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";
import { addDays } from "../../scripts/text/dates.ts";

const document = (number: string, date: string, more: object = {}, ofList: object = {}): LegalDocument => ({
  number,
  date,
  type: "decision",
  issuer: "X",
  title: { vi: number },
  confidence: "A",
  list: { name: { vi: `Danh mục ${number}` }, official: { total: 3 }, sources: [], ...ofList },
  ...more,
});
const ref = (number: string, date: string) => ({ number, date });

const FIRST = document("1", "2022-02-11");
const SECOND = document("2", "2023-11-21", { amends: ref("1", "2022-02-11") });
const THIRD = document("3", "2025-06-29");
const FOURTH = document("4", "2025-09-11", {}, { supplements: [ref("3", "2025-06-29")] });
const FIFTH = document("5", "2026-06-24", {}, { repeals: [ref("4", "2025-09-11")], from: "2026-07" });
const lists = issuedLists([FIFTH, FIRST, THIRD, SECOND, FOURTH]);
const TODAY = "2026-11-26";

describe("how the lists stand on a day", () => {
  test.each([
    ["2022-02-10", {}],
    ["2022-12-31", { 1: "in-force" }],
    ["2023-11-21", { 1: "amended", 2: "in-force" }],
    ["2025-06-29", { 1: "amended", 2: "unclear", 3: "in-force" }],
    ["2025-09-11", { 1: "amended", 2: "unclear", 3: "in-force", 4: "in-force" }],
    // Known to the month: it is sure to be in force at its end.
    ["2026-07-30", { 1: "amended", 2: "unclear", 3: "in-force", 4: "in-force" }],
    ["2026-07-31", { 1: "amended", 2: "unclear", 3: "unclear", 4: "ended", 5: "in-force" }],
  ])("%s: %o", (day, states) => {
    const found = lists.flatMap((list) => {
      const state = listStateOn(list, lists, { day, today: TODAY });
      return state ? [[list.document.number, state] as const] : [];
    });
    expect(Object.fromEntries(found)).toEqual(states);
  });

  const stateOf = (documents: LegalDocument[], number: string, day: string, today = TODAY) => {
    const all = issuedLists(documents);
    const list = all.find(({ document: { number: one } }) => one === number);
    return list && listStateOn(list, all, { day, today });
  };

  test("a month or year that is not over yet has come by today, and on no earlier day", () => {
    const month = document("7", "2026-11");
    expect([stateOf([month], "7", TODAY), stateOf([month], "7", "2026-11-25")]).toEqual(["in-force", undefined]);
    expect([stateOf([month], "7", "2026-11-29", "2027-01-01"), stateOf([month], "7", "2026-11-30", "2027-01-01")]).toEqual([
      undefined,
      "in-force",
    ]);
    const year = document("8", "2025-05-01", {}, { from: "2026" });
    expect([stateOf([year], "8", TODAY), stateOf([year], "8", "2025-12-31")]).toEqual(["in-force", undefined]);
  });

  test("a document counts from when it takes effect, for what it begins as for what it ends", () => {
    const next = document("9", "2026-10-01", { effectiveFrom: "2026-12-15" }, { replaces: [ref("3", "2025-06-29")] });
    // Known to end then, it is in force until then, whatever else was issued.
    const on = (day: string) => ["3", "9"].map((number) => stateOf([THIRD, FIFTH, next], number, day, "2027-01-01"));
    expect([on("2026-12-14"), on("2026-12-15")]).toEqual([
      ["in-force", undefined],
      ["ended", "in-force"],
    ]);
  });

  test.each([
    ["2025-01-01", "2025-01-01", "2025-01-02"],
    ["2024", "2024-12-31", "2025-01-01"],
  ])("a list is in force to the end of the last day of its document: %s", (effectiveTo, last, after) => {
    const own = document("1", "2024-01-10", { effectiveTo });
    expect([stateOf([own], "1", last), stateOf([own], "1", after)]).toEqual(["in-force", "ended"]);
    // Who ended it is known where another document did so, be it on that day.
    const ending = document("2", after, {}, { replaces: [ref("1", "2024-01-10")] });
    expect(issuedLists([own, ending])[0]?.ended).toEqual({ by: `2 ${after}`, on: after });
  });

  test("an unverified end leaves it open whether it is in force, until it is sure", () => {
    const said = document(
      "2",
      "2025-09-01",
      {},
      { repeals: [{ ...ref("1", "2022-02-11"), confidence: "D" }], supplements: [ref("1", "2022-02-11")] },
    );
    const sure = document("3", "2026-01-01", {}, { repeals: [ref("1", "2022-02-11")] });
    expect(["2025-08-31", "2025-09-01"].map((day) => stateOf([FIRST, said], "1", day))).toEqual(["in-force", "unclear"]);
    expect(stateOf([FIRST, { ...said, list: undefined, ends: [ref("1", "2022-02-11")], confidence: "D" }], "1", TODAY)).toBe("unclear");
    expect(["2025-12-31", "2026-01-01"].map((day) => stateOf([FIRST, said, sure], "1", day))).toEqual(["in-force", "ended"]);
  });

  test("another document may end one, from the day it takes effect", () => {
    const decree = { ...document("6", "2024-01-01", { effectiveFrom: "2024-03-01", ends: [ref("1", "2022-02-11")] }), list: undefined };
    const [only] = issuedLists([FIRST, decree]);
    expect(only?.ended).toEqual({ by: "6 2024-01-01", on: "2024-03-01" });
  });
});

const listed = (one: LegalDocument, more: Partial<PlatformEvent> = {}): PlatformEvent => ({
  date: one.date,
  type: "listed",
  document: ref(one.number, one.date),
  ...more,
});

const UNSURE = { confidence: "D" } as const;
const OFF: PlatformEvent = { date: "2025-09-01", type: "delisted" };
const LATE = { date: "2025-10-01" };
const ELSEWHERE: PlatformEvent = { date: "2026-08-01", type: "listed", document: { title: { vi: "Tin" }, url: "https://example.vn/" } };

describe("a platform on them", () => {
  test.each([
    ["on a list in force", [listed(FIRST), listed(FIFTH, { date: "2026-07" })], undefined],
    ["on a list that nobody is known to have ended", [listed(FIRST)], undefined],
    ["all its lists were repealed without it", [listed(FOURTH)], "2026-07"],
    ["one was repealed without it, and nobody is known to have ended the other", [listed(THIRD), listed(FOURTH)], undefined],
    ["its last list was repealed, and it is on the next", [listed(FOURTH), listed(FIFTH, { date: "2026-07" })], undefined],
    ["its last list was repealed; since, a decision that no register has put it on another", [listed(FOURTH), ELSEWHERE], undefined],
    ["never listed", [{ date: "2024-01-01", type: "proposed" } as const], undefined],
    ["taken off a list that has not ended, and the next was repealed", [listed(THIRD), OFF, listed(FOURTH, LATE)], "2026-07"],
    ["so is one that is said to be on a list by what is unverified", [listed(THIRD, UNSURE), listed(FOURTH)], "2026-07"],
    ["what is unverified takes it off no list", [listed(THIRD), { ...OFF, ...UNSURE }, listed(FOURTH, LATE)], undefined],
    ["listed by a document that is known as no list", [listed(document("9", "2024-01-01"))], undefined],
  ] as const)("%s", (_, events, since) => {
    expect(standingOn(events, lists, { day: TODAY, today: TODAY }).offSince).toBe(since);
    expect(standingOn(events, lists, { day: "2026-06-30", today: TODAY }).offSince).toBeUndefined();
  });

  test("of an event that no source is known to say it is on no list, and its badge says so", () => {
    const events = [listed(FIRST, { confidence: "D" })];
    expect(standingOn(events, lists, { day: TODAY, today: TODAY }).on).toEqual([]);
    const lifecycle = deriveLifecycle(events, { hasOwner: true, hasConvener: true, hasCriteria: true }, TODAY);
    expect([lifecycle?.stage, lifecycle?.unverified]).toEqual(["listed", true]);
  });

  test.each([
    ["the last that ended, in whichever order they are written", ["2026-01-05", "2025-09-05"], "2026-01-05"],
    ["nor does a list count that had ended before it", ["2025-09-05", "2025-01-01"], "2025-09-05"],
  ])("no longer on a list since %s", (_, ends, since) => {
    const own = ends.map((on, index) => document(`1${index}`, "2025-02-01", { effectiveTo: on }));
    const found = standingOn(
      own.map((one) => listed(one)),
      issuedLists(own),
      { day: TODAY, today: TODAY },
    );
    expect(found.offSince).toBe(addDays(since, 1));
  });

  test("listed twice by one list, first unverified, it is on it since the sure one", () => {
    const events = [listed(THIRD, UNSURE), listed(THIRD, LATE)];
    const members = membersByList(lists, [{ id: "x", data: { events } }]).get("3 2025-06-29") ?? [];
    const on = (day: string) => {
      const { named, unverified } = coverageOn({ total: 3 }, members, { day, today: TODAY });
      return [named, unverified.length, standingOn(events, lists, { day, today: TODAY }).on.length];
    };
    expect([on("2025-09-30"), on("2025-10-01")]).toEqual([
      [0, 1, 0],
      [1, 0, 1],
    ]);
  });

  test("its memberships, each from and to", () => {
    const events: PlatformEvent[] = [listed(FIRST), listed(FOURTH, { item: "7" }), { date: "2026-01-05", type: "delisted" }];
    const found = membershipsOf(events, lists).map(({ list, from, to, event }) => [list.document.number, from, to, event.item]);
    expect(found).toEqual([
      ["1", "2022-02-11", "2026-01-05", undefined],
      ["4", "2025-09-11", "2026-01-05", "7"],
    ]);
  });

  test.each([
    ["products of one entry count once, as the entry", "entry product:entry", "entry"],
    ["so do products of products", "entry product:entry part:product", "entry"],
    ["where the list names only the products, as the first of them", "-entry product:entry other:entry", "product"],
    ["the entry was taken off, and its product was not", "!entry product:entry", "product"],
    ["of the entry that is not sure, and of its product it is", "?entry product:entry", "product"],
    ["taken off with all its products, it is not counted", "!entry !product:entry", ""],
    ["nobody is lost in a circle, which is a fault of the records", "a:b b:a", "a b"],
    ["nor by an entry of its own", "a:a", "a"],
    ["nor by one that there is not", "a:none", "a"],
  ])("%s", (_, records, members) => {
    const platforms = records.split(" ").map((record) => {
      const [id = "", entry] = record.replace(/^[-!?]/, "").split(":");
      const on = [listed(FIRST, record.startsWith("?") ? { confidence: "D" } : {})];
      const events = record.startsWith("-") ? [] : record.startsWith("!") ? [...on, { date: "2023-01-01", type: "delisted" } as const] : on;
      return { id, data: { ...(entry ? { entry } : {}), events } };
    });
    const known = membersByList(lists, platforms).get("1 2022-02-11") ?? [];
    const counted = coverageOn({ total: 3 }, known, { day: "2024-01-01", today: TODAY });
    expect(counted.members.map(({ platform }) => platform.id).join(" ")).toBe(members);
  });

  test("who was taken off stands with the day; the end of the list takes nobody off", () => {
    const platforms = [
      { id: "gone", data: { events: [listed(THIRD), { date: "2025-08-01", type: "delisted" } as const] } },
      { id: "after", data: { events: [listed(FOURTH), { date: "2026-09-01", type: "delisted" } as const] } },
    ];
    const members = membersByList(lists, platforms);
    expect(members.get("3 2025-06-29")?.map(({ left }) => left)).toEqual(["2025-08-01"]);
    expect(members.get("4 2025-09-11")?.map(({ left }) => left)).toEqual([undefined]);
  });
});
