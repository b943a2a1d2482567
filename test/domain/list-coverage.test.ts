/** A list by law against what the catalogue has of it, on the demonstration, and on lists that end one another. */
import { describe, expect, test } from "vitest";
import { allLists, compareWithBefore, listsBefore, listsOn } from "../../scripts/catalogue/list-coverage.ts";
import { overlaid } from "../overlay.ts";
import { catalogueOf, catalogueOfFiles } from "../site/built.ts";

describe("three lists", () => {
  const catalogue = catalogueOfFiles(overlaid("valid/lists-by-law"));
  const { lists } = catalogue;
  test.each([
    ["2024-12-31", [["11/QĐ-BSM", "in-force", 5, 3]]],
    [
      "2025-12-31",
      [
        ["21/QĐ-BSM", "in-force", 4, 2],
        ["11/QĐ-BSM", "amended", 5, 3],
      ],
    ],
    [
      "2026-03-01",
      [
        ["31/QĐ-BMT", "in-force", 3, 3],
        ["21/QĐ-BSM", "ended", 4, 2],
        ["11/QĐ-BSM", "amended", 5, 3],
      ],
    ],
  ])("on %s", (day, views) => {
    expect(listsOn(catalogue, day).map(({ list, state, official, named }) => [list.document.number, state, official, named])).toEqual(
      views,
    );
  });

  test("a name that no source is known to say is not counted, and stands apart", () => {
    const doubted = lists.map((list) => ({
      ...list,
      members: list.members.map((member, index) =>
        index === 0 ? { ...member, event: { ...member.event, confidence: "D" as const } } : member,
      ),
    }));
    const found = listsOn({ lists: doubted, today: catalogue.today }, "2024-12-31");
    expect(found.map(({ official, named, missing, unverified }) => [official, named, missing, unverified.length])).toEqual([[5, 2, 3, 1]]);
  });

  test("one is compared with the list that it repeals, by whoever is known of both", () => {
    const [, second, third] = lists;
    if (!second || !third) throw new Error("no lists");
    expect(listsBefore(third, lists)).toEqual([second]);
    const compared = compareWithBefore(third, lists);
    const ids = (part: "came" | "left" | "stayed") => compared?.[part].map(({ id }) => id);
    expect([ids("came"), ids("left"), ids("stayed")]).toEqual([["con-nuoc", "que-chi"], ["la-sen"], ["to-chim"]]);
    expect(compared?.isWhole).toBe(false);
  });
});

describe("a list, one that adds to it, one that takes the place of both and is still to come", () => {
  const catalogue = catalogueOfFiles(overlaid("valid/lists-that-add"));
  const { lists } = catalogue;
  test("the one that adds takes no place, and the next is held against both; a product stays as its entry", () => {
    const compared = lists.map((list) => {
      const found = compareWithBefore(list, lists);
      const ids = (part: "came" | "left" | "stayed") => found?.[part].map(({ id }) => id).join(" ");
      return found && [found.before.map(({ document: { number } }) => number).join(" "), ids("came"), ids("left"), ids("stayed")];
    });
    expect(compared).toEqual([undefined, undefined, ["11/QĐ-BSM 21/QĐ-BMT", "", "to-chim", "gio-dong lua-vang"]]);
  });

  test("what is still to come is among all lists, and not among those of the day", () => {
    const stand = (views: readonly { list: { document: { number: string } }; state: string }[]) =>
      views.map(({ list: { document }, state }) => `${document.number} ${state}`);
    expect(stand(listsOn(catalogue, catalogue.today))).toEqual(["21/QĐ-BMT in-force", "11/QĐ-BSM in-force"]);
    expect(stand(allLists(catalogue))).toEqual(["21/QĐ-BMT in-force", "11/QĐ-BSM in-force", "31/QĐ-BMT coming"]);
  });
});

describe("every list of the demonstration", () => {
  test.each(listsOn(catalogueOf("demo"), "2026-11-24").map((view) => [view.list.key, view] as const))("%s adds up", (_, view) => {
    expect(view.named).toBe(view.members.length);
    expect(view.named + view.missing + view.takenOff).toBe(view.official);
    // Of some members no source says the group.
    const groups = new Set(view.groups.map(({ id }) => id));
    const known = view.members.filter(({ event }) => groups.has(event.listGroup ?? "")).length;
    expect(view.groups.reduce((sum, { named }) => sum + named, 0)).toBe(known);
  });
});
