/** Versions of a draft: when one is kept, which go, and how they are named. The database is in memory. */
import { expect, test } from "vitest";
import type { StoredDraft } from "../../site/browser/editor/drafts.ts";
import { memoryBase, versionsIn } from "../../site/browser/editor/version-store.ts";
import { changedDraftKeys, outgrown } from "../../site/browser/editor/versions.ts";

const BASE = Date.parse("2026-11-24T08:00:00.000Z");
const at = (seconds: number) => new Date(BASE + seconds * 1000).toISOString();
const text = (name: string, website = "https://example.vn", body = "") => `---\nname: { vi: ${name} }\nwebsite: ${website}\n---\n${body}`;
const draft = (seconds: number, written: string): StoredDraft => ({
  ...{ key: "a", task: "platform", kind: "platform", published: {}, notes: [] },
  text: written,
  saved: at(seconds),
});

type Change = readonly [seconds: number, text: string];
test.each<[string, readonly Change[], readonly string[]]>([
  [
    "one field, typed without a pause, is one stretch",
    [
      [1, text("A")],
      [2, text("AB")],
      [3, text("ABC")],
    ],
    [text("")],
  ],
  [
    "another field is another",
    [
      [1, text("A")],
      [2, text("A", "https://b.vn")],
    ],
    [text(""), text("A")],
  ],
  [
    "so is the same field a minute later",
    [
      [1, text("A")],
      [70, text("AB")],
    ],
    [text(""), text("A")],
  ],
  [
    "what is taken out at once was a version",
    [
      [1, text("Nền tảng vé tàu đường sắt")],
      [2, text("B")],
    ],
    [text(""), text("Nền tảng vé tàu đường sắt")],
  ],
  ["a change of nothing is none", [[1, text("")]], []],
])("%s", async (_, changes, kept) => {
  const versions = versionsIn(memoryBase(), "/");
  versions.begin(draft(0, text("")));
  for (const [seconds, written] of changes) versions.note(draft(seconds, written));
  expect((await versions.list("a")).map((one) => one.text).reverse()).toEqual(kept);
});

test("going back is a version too, whatever was typed just before", async () => {
  const versions = versionsIn(memoryBase(), "/");
  versions.begin(draft(0, text("")));
  versions.note(draft(1, text("A")));
  versions.cut("a");
  versions.note(draft(2, text("")));
  expect((await versions.list("a")).map((one) => one.text)).toEqual([text("A"), text("")]);
});

test("versions of a draft that was deleted go a week later, and only those of this site", async () => {
  const base = memoryBase();
  for (const name of ["/:a@", "/:b@", "/x:a@"]) await base.put(name + at(0), "{}");
  const versions = versionsIn(base, "/");
  versions.sweep(["b"], new Date(BASE + 1000));
  await versions.list("");
  expect(await base.names("")).toHaveLength(3);
  versions.sweep(["b"], new Date(BASE + 8 * 24 * 3_600_000));
  await versions.list("");
  expect(await base.names("")).toEqual([`/:b@${at(0)}`, `/x:a@${at(0)}`]);
});

/** Ages in minutes, newest first. */
const left = (ages: readonly number[], size = 1) => {
  const marks = ages.map((age) => ({ saved: at(-age * 60), size }));
  const gone = new Set(outgrown(marks, at(0)));
  return ages.filter((_, index) => !gone.has(marks[index] as (typeof marks)[number]));
};
const DAY = 24 * 60;
test("as long as there is room all are kept, also by a clock that was put a year forward", () => {
  const ages = [0, 1, 2, 3, 100, 101, DAY * 40, DAY * 41].map((age) => age + 365 * DAY);
  expect(left(ages)).toEqual(ages);
});

/** With as many newer ones as leave room for some of these. */
const crowded = (ages: readonly number[], room: number) => {
  const newer = Array.from({ length: 60 - room }, (_, index) => index / 2);
  return left([...newer, ...ages]).slice(newer.length);
};
test.each<[string, readonly number[], number, readonly number[]]>([
  ["of the last day one in ten minutes stays longest", [100, 101, 109, 110, 111], 2, [100, 110]],
  ["then one a day", [DAY * 2, DAY * 2 + 60, DAY * 3 + 60], 2, [DAY * 2, DAY * 3 + 60]],
  ["then one a week", [DAY * 40, DAY * 41, DAY * 48], 2, [DAY * 40, DAY * 48]],
  ["no more go than must", [100, 101, 102, 103], 3, [100, 101, 102]],
  ["at last the oldest", [100, 110, 120], 2, [100, 110]],
])("where there is no room for all: %s", (_, ages, room, kept) => {
  expect(crowded(ages, room)).toEqual(kept);
});

test("kept by bytes: the newest, however large it is", () => {
  expect(left([1, 2, 3, 4], 400_000)).toEqual([1, 2, 3]);
  expect(left([1, 2], 2_000_000)).toEqual([1]);
});

test("a clock that was put back ends no stretch of versions", async () => {
  const versions = versionsIn(memoryBase(), "/");
  versions.begin(draft(0, text("")));
  versions.note(draft(1, text("A")));
  for (const seconds of [-86_400, -85_800, -85_200]) versions.note(draft(seconds, text(`A${seconds}`)));
  expect(await versions.list("a")).toHaveLength(4);
});

test.each<[string, string, string, readonly string[]]>([
  ["a value", text("A"), text("B"), ["name"]],
  ["a value that came", "---\nname: A\n---\n", "---\nname: A\nowner: B\n---\n", ["owner"]],
  ["a value that went", "---\nname: A\nowner: B\n---\n", "---\nname: A\n---\n", ["owner"]],
  ["a line of a list", "---\nusage:\n  - { a: 1 }\n---\n", "---\nusage:\n  - { a: 2 }\n---\n", ["usage"]],
  ["the description, lines and all", text("A"), text("A", undefined, "Một.\n\n---\n\nname: hai"), ["body"]],
  ["nothing", text("A"), text("A"), []],
])("named by what was changed: %s", (_, before, after, keys) => {
  expect(changedDraftKeys(before, after)).toEqual(keys);
});
