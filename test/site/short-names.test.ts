/** Results of the search index are named by their place: the list that every first search fetches is less than half as large. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { textItem } from "../../site/discovery/cbor.ts";
import { shortenNames } from "../../site/discovery/short-names.ts";
import { sharedSite } from "./built.ts";

const SIGNATURE = Buffer.from("pagefind_dcd");
const LIST = "pagefind.vi_0a1b2c3d4e.pf_meta";

/** A list that begins as Pagefind's, with what comes after the results. */
function listOf(results: readonly (readonly [string, number])[], end = [0x80, 0xf6]): Buffer {
  const one = ([name, words]: readonly [string, number]) => [0x83, ...textItem(name), 0x19, words >> 8, words & 255, 0x60];
  return Buffer.from([
    ...SIGNATURE,
    0x83,
    ...textItem("1.6.0"),
    0x99,
    results.length >> 8,
    results.length & 255,
    ...results.flatMap(one),
    ...end,
  ]);
}

/** A folder as Pagefind writes it: the list, and a file for each result, which says its name. */
function written(list: Uint8Array, names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-names-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "fragment"));
  for (const name of names) writeFileSync(join(folder, "fragment", `${name}.pf_fragment`), name);
  writeFileSync(join(folder, LIST), gzipSync(list));
  return folder;
}
const fragments = (folder: string) => readdirSync(join(folder, "fragment")).sort();

/** As even as hashes are. */
const hashed = (place: number): string => `vi_${((place * 2_654_435_761) >>> 4).toString(16).padStart(7, "0").slice(-7)}`;
const RESULTS = Array.from({ length: 300 }, (_, place) => [hashed(place), 90 + (place % 7)] as const);

test("each is at the place of its new name, all else of the list is as it was, and the list is far smaller", async () => {
  const list = listOf(RESULTS);
  const folder = written(
    list,
    RESULTS.map(([name]) => name),
  );
  expect(await shortenNames(folder)).toEqual(["vi_0a1b2c3d4e"]);
  const named = (place: number) => `vi_0a1b2c3d4e_${place.toString(16).padStart(4, "0")}`;
  expect(fragments(folder)).toEqual(RESULTS.map((_, place) => `${named(place)}.pf_fragment`));
  for (const place of [0, 1, 299])
    expect(readFileSync(join(folder, "fragment", `${named(place)}.pf_fragment`), "utf8")).toBe(hashed(place));
  const packed = readFileSync(join(folder, LIST));
  expect(gunzipSync(packed)).toEqual(listOf(RESULTS.map(([, words], place) => [named(place), words])));
  expect(packed.length).toBeLessThan(gzipSync(list, { level: 9 }).length * 0.6);
});

test.each([
  ["of another program", Buffer.from([...Buffer.from("something_el"), 0x80])],
  ["whose results are something else", Buffer.from([...SIGNATURE, 0x82, ...textItem("2.0.0"), 0x81, 0xa0])],
  [
    "whose results hold what is no text or number",
    Buffer.from([...SIGNATURE, 0x82, ...textItem("2.0.0"), 0x81, 0x82, ...textItem("vi_1"), 0xf6]),
  ],
  ["that is cut off", listOf(RESULTS.slice(0, 2)).subarray(0, 30)],
])("a list %s stays as it is, and so do the names", async (_, list) => {
  const folder = written(list, ["vi_1"]);
  const before = readFileSync(join(folder, LIST));
  expect(await shortenNames(folder)).toEqual([]);
  expect(readFileSync(join(folder, LIST))).toEqual(before);
  expect(fragments(folder)).toEqual(["vi_1.pf_fragment"]);
});

test("Pagefind writes the list as it is known here, and what is kept of each place names it", async () => {
  const site = await sharedSite("demo");
  const folder = join(site, "pagefind");
  const lists = readdirSync(folder).flatMap((file) => /^pagefind\.(.+)\.pf_meta$/.exec(file)?.[1] ?? []);
  expect(lists).toHaveLength(2);
  const isNamed = (file: string) => lists.some((hash) => file.startsWith(`${hash}_`));
  expect(fragments(folder).filter((file) => !isNamed(file))).toEqual([]);
  for (const name of ["facets", "orders"])
    expect(["en", "vi"].map((lang) => JSON.parse(readFileSync(join(site, "assets", `${name}.${lang}.json`), "utf8")).index)).toEqual(
      lists.sort(),
    );
});
