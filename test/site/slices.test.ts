/** Slices of a site, each made on a machine of its own, put together: as one build makes it, or refused. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { Refusal } from "../../scripts/text/refusal.ts";
import { fitOf } from "../../site/build/hosts.ts";
import { filesIn, joinSlices, noteSlice, readShard } from "../../site/build/slice.ts";
import { inShard, shards } from "../../site/views/shard.ts";
import { BASE_URL, build, ROOTS, sharedSite } from "./built.ts";

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-slices-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Three slices of one site, each with a page of its own. */
async function threeSlices(): Promise<{ folder: string; slices: string[] }> {
  const folder = emptyFolder();
  const slices = [0, 1, 2].map((index) => join(folder, String(index)));
  for (const [index, slice] of slices.entries()) {
    write(join(slice, `trang-${index}/index.html`), `Trang ${index}`);
    await noteSlice(slice, { index, of: 3, key: "a" }, await filesIn(slice));
  }
  return { folder, slices };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

test.each([
  ["1/1", { index: 0, of: 1 }],
  ["2/4", { index: 1, of: 4 }],
  ["0/4", undefined],
  ["5/4", undefined],
  ["1/0", undefined],
  ["01/4", undefined],
  ["1", undefined],
  ["1/4/2", undefined],
  ["-1/4", undefined],
])("--shard %s", (text, shard) => {
  expect(readShard(text)).toEqual(shard);
});

test("each thing is in exactly one shard", () => {
  const things = Array.from({ length: 17 }, (_, index) => index);
  const found = shards(5).flatMap((shard) => [...inShard(things, shard)]);
  expect(found.sort((a, b) => a - b)).toEqual(things);
});

test("all of them are the site, and their notes are not in it", async () => {
  const { folder, slices } = await threeSlices();
  const out = join(folder, "out");
  expect(await joinSlices(slices.toReversed(), out)).toBe(3);
  expect([...(await filesIn(out))].sort()).toEqual(["/trang-0/index.html", "/trang-1/index.html", "/trang-2/index.html"]);
});

describe("what is no whole site is refused, and nothing is written", () => {
  type Slices = readonly string[];
  const CASES: Readonly<Record<string, readonly [(slices: Slices) => Slices | Promise<Slices>, RegExp]>> = {
    "one lacks": [([first = "", , third = ""]) => [first, third], /^Slice 2 of 3 is missing/],
    "one twice": [(slices) => [...slices, slices[1] ?? ""], /trang-1\/index.html” is in both slices/],
    "a file was changed": [
      (slices) => {
        write(join(slices[1] ?? "", "trang-1/index.html"), "Khác");
        return slices;
      },
      /1” has changed or lacks files/,
    ],
    "a file was added": [
      (slices) => {
        write(join(slices[2] ?? "", "them.html"), "Thêm");
        return slices;
      },
      /2” has changed or lacks files/,
    ],
    "a file is gone": [
      (slices) => {
        rmSync(join(slices[0] ?? "", "trang-0"), { recursive: true });
        return slices;
      },
      /0” has changed or lacks files/,
    ],
    "one is of other data": [
      async (slices) => {
        const last = slices[2] ?? "";
        rmSync(join(last, "slice.json"));
        await noteSlice(last, { index: 2, of: 3, key: "b" }, await filesIn(last));
        return slices;
      },
      /not of one site/,
    ],
    "one is no slice": [
      (slices) => {
        rmSync(join(slices[2] ?? "", "slice.json"));
        return slices;
      },
      /2” is no slice/,
    ],
    "the note of one is broken": [
      (slices) => {
        write(join(slices[2] ?? "", "slice.json"), "{");
        return slices;
      },
      /2” is no slice/,
    ],
    ...Object.fromEntries(
      [
        "null",
        "[]",
        '{"index":0,"of":1000000000,"key":"a","digest":""}',
        '{"index":2,"of":3,"key":"a"}',
        '{"index":3,"of":3,"key":"a","digest":""}',
      ].map((note) => [
        `the note of one is ${note}`,
        [
          (slices: Slices) => {
            write(join(slices[2] ?? "", "slice.json"), note);
            return slices;
          },
          /2” is no slice/,
        ] as const,
      ]),
    ),
  };
  test.each(Object.entries(CASES))("%s", async (_name, [spoil, said]) => {
    const { folder, slices } = await threeSlices();
    const out = join(folder, "out");
    const error = await joinSlices(await spoil(slices), out).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).say("en")).toMatch(said);
    expect((error as Refusal).say("vi")).not.toBe((error as Refusal).say("en"));
    expect(readdirSync(folder).sort()).toEqual(["0", "1", "2"]);
  });
});

test.each([
  [{ bytes: 100 }, "yes"],
  [{ bytes: 7 }, "nearly"],
  [{ bytes: 5 }, "no"],
  [{ bytes: 100, files: 2 }, "nearly"],
  [{ bytes: 100, files: 1 }, "no"],
] as const)("two files of three bytes, and a host that takes %j", async (most, fits) => {
  const folder = emptyFolder();
  write(join(folder, "a.txt"), "abc");
  write(join(folder, "b/c.txt"), "abc");
  expect(await fitOf(folder, most)).toEqual({ files: 2, bytes: 6, fits });
});

test("four slices of the demonstration, joined, are the site that one build makes, byte for byte", { tags: ["release"] }, async () => {
  const folder = emptyFolder();
  const slices = shards(4).map(({ index }) => join(folder, String(index)));
  for (const [index, slice] of slices.entries()) await build(ROOTS.demo, slice, { baseUrl: BASE_URL, shard: `${index + 1}/4` });
  const joined = join(folder, "joined");
  await joinSlices(slices, joined);
  const whole = await sharedSite("demo");
  const paths = [...(await filesIn(whole))].sort();
  expect([...(await filesIn(joined))].sort()).toEqual(paths);
  const differing = paths.filter((path) => !readFileSync(join(joined, path)).equals(readFileSync(join(whole, path))));
  expect(differing.map((path) => relative("/", path))).toEqual([]);
});

test("slices that know other things of the addresses of a criteria set are not of one site", { tags: ["release"] }, async () => {
  const folder = emptyFolder();
  const dead = { asked: "2026-11-22", reason: "not-found", status: 404, alive: "2026-09-01", failing: { since: "2026-10-06", days: 17 } };
  const addresses = [[], [{ url: "https://example.vn/van-ban/34-qd-bsm-2023-06-15", ...dead }]];
  const slices = addresses.map((_, index) => join(folder, String(index)));
  for (const [index, slice] of slices.entries()) {
    const results = join(folder, `links-${index}`);
    write(join(results, "links.json"), JSON.stringify({ addresses: addresses[index] }));
    await build(ROOTS.demo, slice, { shard: `${index + 1}/2`, results });
  }
  const error = await joinSlices(slices, join(folder, "out")).catch((one: unknown) => one);
  expect((error as Refusal).say("en")).toMatch(/not of one site/);
});
