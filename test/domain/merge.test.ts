/** A draft against what others made of the same record meanwhile: one's own and theirs, and what both changed. */
import { expect, test } from "vitest";
import { type Conflict, withoutItem } from "../../scripts/authoring/draft/conflicts.ts";
import { dataOf, documentOf } from "../../scripts/authoring/draft/document.ts";
import { merged, putInto } from "../../scripts/authoring/draft/merge.ts";

const event = (date: string, more: object = {}) => ({ date, type: "listed", document: { number: `${date}/QĐ` }, ...more });
const [A, B, C, D] = [event("2022"), event("2023"), event("2024"), event("2025")];
/** A criterion. */
const K = (n: number, more: object = {}) => ({ id: `K${n}`, ...more });
const clash = (place: Conflict["place"], mine: unknown, theirs: unknown) => ({ place, mine, theirs });

test.each<[string, object, object, object, object, Conflict[]]>([
  ["one field each", { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }, []],
  ["two paragraphs of one text", { t: "a\n\nb\n\nc" }, { t: "A\n\nb\n\nc" }, { t: "a\n\nb\n\nC\n\nd" }, { t: "A\n\nb\n\nC\n\nd" }, []],
  [
    "one paragraph of a text in two ways, another in one",
    { t: "a\n\nb\n\nc" },
    { t: "A\n\nb\n\nc" },
    { t: "á\n\nb\n\nC" },
    { t: "A\n\nb\n\nc" },
    [{ ...clash(["t"], "A\n\nb\n\nc", "á\n\nb\n\nC"), both: "A\n\ná\n\nb\n\nC" }],
  ],
  ["the same change is none", { a: 1 }, { a: 2 }, { a: 2 }, { a: 2 }, []],
  ["one field in two ways", { a: 1 }, { a: 2 }, { a: 3 }, { a: 2 }, [clash(["a"], 2, 3)]],
  [
    "fields of a group",
    { n: { vi: "a", en: "a" } },
    { n: { vi: "b", en: "a" } },
    { n: { vi: "a", en: "c" } },
    { n: { vi: "b", en: "c" } },
    [],
  ],
  ["taken away here, changed there", { a: 1 }, {}, { a: 2 }, {}, [clash(["a"], undefined, 2)]],
  ["new on both sides", {}, { a: 1 }, { b: 1 }, { a: 1, b: 1 }, []],
  ["an item more on each side, theirs first", { l: [A] }, { l: [A, B] }, { l: [A, C] }, { l: [A, C, B] }, []],
  ["the same item more", { l: [A] }, { l: [A, B] }, { l: [A, B] }, { l: [A, B] }, []],
  [
    "one item changed there, one more here",
    { l: [A, B] },
    { l: [A, B, C] },
    { l: [A, event("2023", { notes: "x" })] },
    { l: [A, event("2023", { notes: "x" }), C] },
    [],
  ],
  [
    "two fields of one item",
    { l: [B] },
    { l: [event("2023", { a: 1 })] },
    { l: [event("2023", { b: 1 })] },
    { l: [event("2023", { a: 1, b: 1 })] },
    [],
  ],
  [
    "one field of one item, behind one that is new",
    { l: [A, B] },
    { l: [A, event("2023", { type: "x" })] },
    { l: [D, A, event("2023", { type: "y" })] },
    { l: [D, A, event("2023", { type: "x" })] },
    [clash(["l", 2, "type"], "x", "y")],
  ],
  ["words that both added, in two places, are there once", { l: ["a"] }, { l: ["a", "x"] }, { l: ["x", "a"] }, { l: ["x", "a"] }, []],
  [
    "more than a blank line between paragraphs, as in code, stays",
    { t: "```\na\n\n\n\nb\n```\n\nc" },
    { t: "```\na\n\n\n\nb\n```\n\nc\n\nd" },
    { t: "```\na\n\n\n\nB\n```\n\nc" },
    { t: "```\na\n\n\n\nB\n```\n\nc\n\nd" },
    [],
  ],
  ["an item taken away here, another there", { l: [A, B, C] }, { l: [B, C] }, { l: [A, B] }, { l: [B] }, []],
  [
    "an item taken away here and changed there stays to be seen",
    { l: [A, B] },
    { l: [A] },
    { l: [A, event("2023", { type: "x" })] },
    { l: [A, event("2023", { type: "x" })] },
    [clash(["l", 1], undefined, event("2023", { type: "x" }))],
  ],
  [
    "criteria by their codes: one changed here, others moved and changed there",
    { l: [K(1), K(2), K(3)] },
    { l: [K(1, { t: "a" }), K(2), K(3)] },
    { l: [K(3), K(1), K(2, { t: "b" })] },
    { l: [K(3), K(1, { t: "a" }), K(2, { t: "b" })] },
    [],
  ],
  [
    "one put between here, another there",
    { l: [K(1), K(2)] },
    { l: [K(1), K(4), K(2)] },
    { l: [K(1), K(2), K(5)] },
    { l: [K(1), K(4), K(2), K(5)] },
    [],
  ],
  ["moved here, one more there", { l: [K(1), K(2)] }, { l: [K(2), K(1)] }, { l: [K(1), K(3), K(2)] }, { l: [K(2), K(1), K(3)] }, []],
  [
    "left out here, changed there",
    { l: [K(1), K(2)] },
    { l: [K(2)] },
    { l: [K(1, { t: "x" }), K(2)] },
    { l: [K(1, { t: "x" }), K(2)] },
    [clash(["l", 0], undefined, K(1, { t: "x" }))],
  ],
  [
    "changed here, left out there",
    { l: [K(1), K(2)] },
    { l: [K(1, { t: "x" }), K(2)] },
    { l: [K(2)] },
    { l: [K(1, { t: "x" }), K(2)] },
    [clash(["l", 0], K(1, { t: "x" }), undefined)],
  ],
  [
    "one of its fields in two ways",
    { l: [K(1), K(2, { t: "a" })] },
    { l: [K(1), K(2, { t: "b" })] },
    { l: [K(3), K(1), K(2, { t: "c" })] },
    { l: [K(3), K(1), K(2, { t: "b" })] },
    [clash(["l", 2, "t"], "b", "c")],
  ],
  [
    "the same code new on both sides",
    { l: [] },
    { l: [K(1, { t: "a" })] },
    { l: [K(1, { t: "b" })] },
    { l: [K(1, { t: "a" })] },
    [clash(["l", 0, "t"], "a", "b")],
  ],
  [
    "results of an assessment, by criterion",
    { r: { K1: { v: 1 } } },
    { r: { K1: { v: 2 }, K2: { v: 1 } } },
    { r: { K1: { v: 1, e: ["x"] }, K3: { v: 1 } } },
    { r: { K1: { v: 2, e: ["x"] }, K3: { v: 1 }, K2: { v: 1 } } },
    [],
  ],
  ["lists of words", { l: ["a", "b"] }, { l: ["a", "b", "c"] }, { l: ["d", "b"] }, { l: ["d", "b", "c"] }, []],
])("%s", (_, base, mine, theirs, value, conflicts) => {
  expect(merged(base, mine, theirs)).toEqual({ value, conflicts });
});

test("what a file holds already stands as it is, comments and all", () => {
  const text = "# đầu tệp\na: 1 # một\nl:\n  - x: 1 # mục\n    y: 1\nb: 2 # hai\n";
  const document = documentOf(text);
  putInto(document, dataOf(document), { a: 1, l: [{ x: 1, y: 2 }, { x: 3 }], c: 4 });
  expect(document.toString()).toBe("# đầu tệp\na: 1 # một\nl:\n  - x: 1 # mục\n    y: 2\n  - x: 3\nc: 4\n");
});

test("an item with a code keeps its remarks wherever it goes", () => {
  const document = documentOf("l:\n  - id: K1 # một\n  - id: K2 # hai\n    t: a\n  - id: K3 # ba\n");
  putInto(document, dataOf(document), { l: [{ id: "K2", t: "b" }, { id: "K4" }, { id: "K1" }] });
  expect(document.toString()).toBe("l:\n  - id: K2 # hai\n    t: b\n  - id: K4\n  - id: K1 # một\n");
});

test("once an item is gone, what is said of those behind it is said of them where they stand", () => {
  const conflicts = [
    clash(["l", 0], 1, 2),
    clash(["l", 1, "a"], 1, 2),
    clash(["l", 2, "a"], 1, 2),
    clash(["m", 2], 1, 2),
    clash(["l"], 1, 2),
  ];
  expect(withoutItem(conflicts, ["l", 1]).map(({ place }) => place)).toEqual([["l", 0], ["l", 1, "a"], ["m", 2], ["l"]]);
});

test("answers that two people give to comments of one letter are all there: each to its comment, whatever comes between", () => {
  const on = (criterion: string | undefined, text: string, answer?: object) => ({
    ...(criterion ? { criterion } : {}),
    text,
    ...(answer ? { answer } : {}),
  });
  const [yes, no] = [
    { result: "accepted", date: "2026-11-29" },
    { result: "rejected", date: "2026-11-28", reason: { vi: "Vì…" } },
  ];
  const base = { comments: [on(undefined, "Chung"), on("KT1", "Một"), on("KT1", "Hai"), on("KT2", "Ba", yes)] };
  const mine = { comments: [on(undefined, "Chung", yes), on("KT1", "Một"), on("KT1", "Hai", no), on("KT2", "Ba", yes)] };
  const theirs = { comments: [on(undefined, "Chung"), on("KT1", "Một", no), on("KT3", "Hai"), on("KT2", "Ba", no), on("KT4", "Bốn")] };
  const all = [on(undefined, "Chung", yes), on("KT1", "Một", no), on("KT3", "Hai", no), on("KT2", "Ba", no), on("KT4", "Bốn")];
  expect(merged(base, mine, theirs)).toEqual({ value: { comments: all }, conflicts: [] });
  // Of one comment that both answered a person chooses.
  const both = merged(
    base,
    { comments: [on(undefined, "Chung", yes), ...base.comments.slice(1)] },
    { comments: [on(undefined, "Chung", no), ...base.comments.slice(1)] },
  );
  expect(both.conflicts.map(({ place }) => place.slice(0, 3))).toContainEqual(["comments", 0, "answer"]);
});
