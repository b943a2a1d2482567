/** Lists whose dates are known to the month or year, that several others replace, or whose counts were too many for some days. */
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../scripts/catalogue/catalogue.ts";
import { coverageOn } from "../../scripts/catalogue/coverage.ts";
import { compareWithBefore, listsBefore } from "../../scripts/catalogue/list-coverage.ts";
import { doersOf, issuedLists, listStateOn } from "../../scripts/catalogue/lists.ts";
import { hasHappened, membersByList, standingOn } from "../../scripts/catalogue/memberships.ts";
import { stageCodeOf, stageOfCode } from "../../scripts/catalogue/stage-codes.ts";
import { countPlatforms } from "../../scripts/catalogue/statistics/counts.ts";
import type { LegalDocument } from "../../scripts/records/schema/documents.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";
import { platformFilters } from "../../site/discovery/search-filters.ts";
import { overlaid } from "../overlay.ts";
import { catalogueOfFiles } from "../site/built.ts";

const TODAY = "2026-11-26";
const ref = (said: string) => {
  const [number = "", date = ""] = said.split("@");
  return { number, date };
};
/** "2@2025-06-15 1@2025-06": a document, and the lists that it replaces. */
const lists = (...said: readonly string[]) =>
  issuedLists(
    said.map((one): LegalDocument => {
      const [own = "", ...replaced] = one.split(" ");
      const list = { name: { vi: own }, official: { total: 3 }, sources: [], replaces: replaced.map(ref) };
      return { ...ref(own), type: "decision", issuer: "X", title: { vi: own }, confidence: "A", list };
    }),
  );
const listed = (said: string): PlatformEvent => ({ date: ref(said).date, type: "listed", document: ref(said) });
/** "a:1@2025,2@2026": a platform, and the lists that name it. */
const entriesOf = (issued: ReturnType<typeof lists>, ...said: readonly string[]): ListEntry[] => {
  const platforms = said.map((one) => {
    const [id = "", on = ""] = one.split(":");
    return { id, data: { events: on.split(",").map(listed) } };
  });
  const members = membersByList(issued, platforms);
  return issued.map((list) => ({ ...list, members: members.get(list.key) ?? [] })) as unknown as ListEntry[];
};
const numbers = (some: readonly { document: { number: string } }[]) => some.map(({ document }) => document.number).join(" ");

test.each([
  ["a month that another list ended within is before that", ["1@2025-06", "2@2025-06-15 1@2025-06"], "1 2"],
  ["so is a year", ["2@2025-06-15 1@2025", "1@2025"], "1 2"],
  ["of a year of which no more is known, its end counts", ["3@2026", "1@2026-08-01"], "1 3"],
])("%s", (_, said, order) => {
  expect(numbers(lists(...said))).toBe(order);
});

describe("a list of June 2025 that another replaced on 15 June", () => {
  const both = lists("1@2025-06", "2@2025-06-15 1@2025-06");
  const states = (day: string) => both.map((list) => listStateOn(list, both, { day, today: TODAY }));
  test.each([
    ["2025-06-13", [undefined, undefined]],
    ["2025-06-14", ["in-force", undefined]],
    ["2025-06-15", ["ended", "in-force"]],
  ])("on %s: %o", (day, expected) => {
    expect(states(day)).toEqual(expected);
  });

  test("whoever it named was on it the day before", () => {
    const event = listed("1@2025-06");
    const when = { day: "2025-06-14", today: TODAY };
    expect([hasHappened(event, both, when), hasHappened(event, both, { ...when, day: "2025-06-13" })]).toEqual([true, false]);
    expect(standingOn([event], both, when).on).toEqual(["1 2025-06"]);
    const [first] = entriesOf(both, "a:1@2025-06");
    expect(coverageOn({ total: 3 }, first?.members ?? [], when).named).toBe(1);
  });
});

test.each([
  ["with what it replaces", ["1@2024-01-01", "2@2025-01-01", "3@2026-01-01 1@2024-01-01"], "3", "1"],
  ["with the newest that is surely older", ["1@2025-06", "2@2025-06-15 1@2025-06", "3@2026-02-01"], "3", "2"],
  ["never with a later one, nor where another may lie between", ["1@2025-01-01", "2@2026-08-01", "3@2026"], "3", ""],
  ["not with another of its day", ["1@2025-01-01", "2@2026-01-01", "3@2026-01-01"], "3", "1"],
  ["with all of one day", ["1@2025-01-01", "2@2025-01-01", "3@2026-01-01"], "3", "1 2"],
  ["with what others replace on the same day", ["1@2025-01-01", "2@2026-01-01 1@2025-01-01", "3@2026-01-01 1@2025-01-01"], "3", "1"],
])("a list is compared %s", (_, said, number, before) => {
  const all = entriesOf(lists(...said));
  const list = all.find(({ document }) => document.number === number);
  expect(list && numbers(listsBefore(list, all))).toBe(before);
});

test("of a list that two replaced, both are named; who went to the one did not drop out of the other", () => {
  const [old, two, three] = ["1@2025-01-01", "2@2026-01-01", "3@2026-01-01"] as const;
  const all = entriesOf(lists(old, `${two} ${old}`, `${three} ${old}`), `stays:${old},${two}`, `goes:${old},${three}`, `out:${old}`);
  expect(all[0]?.ended && doersOf(all[0].ended)).toEqual(["2 2026-01-01", "3 2026-01-01"]);
  const compared = all[1] && compareWithBefore(all[1], all);
  const ids = (some: readonly { id: string }[] = []) => some.map(({ id }) => id).join(" ");
  expect([ids(compared?.stayed), ids(compared?.left)]).toEqual(["stays", "out"]);
  expect(compared?.moved.map(({ platform, to }) => [platform.id, to.document.number])).toEqual([["goes", "3"]]);
});

test("a platform whose only list has not begun is on none, and it is said when it will be", () => {
  const [list] = lists("1@2027-01-01");
  const events: PlatformEvent[] = [{ ...listed("1@2027-01-01"), date: "2026-11-01" }];
  const { on, comingFrom } = standingOn(events, list ? [list] : [], { day: TODAY, today: TODAY });
  expect([on, comingFrom]).toEqual([[], "2027-01-01"]);
});

describe("groups of a list some of whose members are of no known group", () => {
  const groups = [
    { id: "1", name: { vi: "Một" }, total: 20 },
    { id: "2", name: { vi: "Hai" }, total: 15 },
  ];
  const member = (entry: number, listGroup?: string) => ({
    entry: String(entry),
    event: { date: "2022-01-01", ...(listGroup ? { listGroup } : {}) },
  });
  const known = (...of: readonly (string | undefined)[]) =>
    coverageOn(
      { total: 35, groups },
      of.map((group, index) => member(index, group)),
      { day: TODAY, today: TODAY },
    );
  test("so many are missing at most in each, and all less those are missing in all", () => {
    const { groups: found, missing, ungrouped } = known("1", "1", undefined, undefined, undefined);
    expect(found.map((group) => [group.missing, group.isAtMost])).toEqual([
      [18, true],
      [15, true],
    ]);
    expect([missing, ungrouped, 18 + 15 - ungrouped]).toEqual([30, 3, missing]);
  });
  test("where the group of each is known, the number is exact", () => {
    expect(known("1", "2").groups.map(({ isAtMost }) => isAtMost)).toEqual([false, false]);
  });
});

test.each([
  ["listed", {}, "listed"],
  ["what no source is known to say is counted apart", { unverified: true as const }, "listed-unverified"],
  ["so is what no votes are on record for", { unvoted: true as const }, "listed-unvoted"],
  ["so is what is on a list that has not begun", { coming: "2027-01-01" }, "listed-coming"],
])("%s", (_, more, code) => {
  const found = stageCodeOf({ stage: "listed", ...more });
  expect([found, stageOfCode(found)]).toEqual([code, "listed"]);
});

test("each number of a stage is the number of records that the filter of its name finds", () => {
  const catalogue = catalogueOfFiles(overlaid("valid/lists-that-add"));
  const filtered = catalogue.platforms.flatMap((entry) => platformFilters(entry, catalogue).stage ?? []);
  const counts = countPlatforms(catalogue).stages.filter(({ count }) => count > 0);
  expect(counts).toEqual(counts.map(({ key }) => ({ key, count: filtered.filter((code) => code === key).length })));
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(catalogue.platforms.length);
});
