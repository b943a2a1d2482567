/** Lists that documents issue: which are in force on a day, who is on them, and what follows for a platform left out. */
import { describe, expect, test } from "vitest";
import { issuedLists, listStateOn, membersByList, membershipsOf, offListSince } from "../../scripts/catalogue/lists.ts";
import type { LegalDocument } from "../../scripts/records/schema/documents.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";

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
      const state = listStateOn(list, lists, day);
      return state ? [[list.document.number, state] as const] : [];
    });
    expect(Object.fromEntries(found)).toEqual(states);
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

describe("a platform on them", () => {
  test.each([
    ["on a list in force", [listed(FIRST), listed(FIFTH, { date: "2026-07" })], undefined],
    ["on a list that nobody is known to have ended", [listed(FIRST)], undefined],
    ["its last list was repealed without it", [listed(THIRD), listed(FOURTH)], "2026-07"],
    ["its last list was repealed, and it is on the next", [listed(FOURTH), listed(FIFTH, { date: "2026-07" })], undefined],
    ["never listed", [{ date: "2024-01-01", type: "proposed" } as const], undefined],
    ["listed by a document that is known as no list", [listed(document("9", "2024-01-01"))], undefined],
  ] as const)("%s", (_, events, since) => {
    const memberships = membershipsOf<(typeof lists)[number], PlatformEvent>(events, lists);
    expect(offListSince(memberships, lists, "2026-11-24")).toBe(since);
    expect(offListSince(memberships, lists, "2026-06-30")).toBeUndefined();
  });

  test("its memberships, each from and to", () => {
    const events: PlatformEvent[] = [listed(FIRST), listed(FOURTH, { item: "7" }), { date: "2026-01-05", type: "delisted" }];
    const found = membershipsOf(events, lists).map(({ list, to, event }) => [list.document.number, event.date, to, event.item]);
    expect(found).toEqual([
      ["1", "2022-02-11", "2026-01-05", undefined],
      ["4", "2025-09-11", "2026-01-05", "7"],
    ]);
  });

  test("products of one entry count once, as the entry", () => {
    const platforms = [
      { id: "entry", data: { events: [listed(FIRST)] } },
      { id: "product", data: { entry: "entry", events: [listed(FIRST)] } },
    ];
    const named = membersByList(lists, platforms).get("1 2022-02-11");
    expect(named?.map(({ platform }) => platform.id)).toEqual(["entry"]);
  });
});
