/** A list by law against what the catalogue has of it, on the demonstration and on the real data. */
import { describe, expect, test } from "vitest";
import { compareWithBefore, listBefore, listsOn } from "../../scripts/catalogue/list-coverage.ts";
import { catalogueOf } from "../site/built.ts";

describe("the real lists", () => {
  const catalogue = catalogueOf("real");
  const on = (day: string) =>
    listsOn(catalogue, day).map(({ list, state, official, missing }) => [list.document.number, state, official, missing > 0]);

  test.each([
    ["2022-12-31", [["186/QĐ-BTTTT", "in-force", 35, true]]],
    [
      "2024-01-01",
      [
        ["2294/QĐ-BTTTT", "in-force", 38, true],
        ["186/QĐ-BTTTT", "amended", 35, true],
      ],
    ],
    [
      "2025-12-31",
      [
        ["2618/QĐ-BKHCN", "in-force", 55, true],
        ["1527/QĐ-BKHCN", "unclear", 55, true],
        ["2294/QĐ-BTTTT", "unclear", 38, true],
        ["186/QĐ-BTTTT", "amended", 35, true],
      ],
    ],
    [
      "2026-11-24",
      [
        ["1132/QĐ-TTg", "in-force", 79, false],
        ["2618/QĐ-BKHCN", "ended", 55, true],
        ["1527/QĐ-BKHCN", "unclear", 55, true],
        ["2294/QĐ-BTTTT", "unclear", 38, true],
        ["186/QĐ-BTTTT", "amended", 35, true],
      ],
    ],
  ])("on %s", (day, lists) => {
    expect(on(day)).toEqual(lists);
  });

  test("QĐ 1132 is compared with the list that it repeals", () => {
    const list = catalogue.lists.at(-1);
    if (!list) throw new Error("no list");
    expect(listBefore(list, catalogue.lists)?.document.number).toBe("2618/QĐ-BKHCN");
    const compared = compareWithBefore(list, catalogue.lists);
    expect(compared?.left.map(({ id }) => id)).toEqual(["san-du-lieu", "thu-dien-tu-tiep-nhan-thong-bao"]);
    expect(compared?.isWhole).toBe(false);
  });
});

describe.each(["demo", "real"] as const)("every list of %s", (root) => {
  test.each(listsOn(catalogueOf(root), "2026-11-24").map((view) => [view.list.key, view] as const))("%s adds up", (_, view) => {
    expect(view.named).toBe(view.members.length);
    expect(view.named + view.missing + view.gone.length).toBe(view.official);
    // Of some members no source says the group.
    const groups = new Set(view.groups.map(({ id }) => id));
    const known = view.members.filter(({ event }) => groups.has(event.listGroup ?? "")).length;
    expect(view.groups.reduce((sum, { named }) => sum + named, 0)).toBe(known);
  });
});
