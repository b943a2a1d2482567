/**
 * The contract for those who harvest, held by the two clients that are published (site/open-data/clients): after each state of a repository
 * they have exactly what is published, whatever changed it; with files of two builds mixed they take nothing, and right after it all.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, test } from "vitest";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { readRoot } from "../../scripts/records/load.ts";
import type { RawFile } from "../../scripts/records/parse.ts";
import { clientFiles } from "../../site/build/client-files.ts";
import { contentHash } from "../../site/open-data/build-head.ts";
import { harvest, Mixed, readCopy, recordHash, writeCopy } from "../../site/open-data/clients/harvest.mjs";
import { openDataFiles } from "../../site/open-data/open-data.ts";
import { to } from "../../site/routes.ts";
import { BASE } from "../overlay.ts";
import { BASE_URL, catalogueOfFiles } from "./built.ts";

type Files = ReadonlyMap<string, string>;
const base = readRoot(BASE);
const PLATFORM = "platforms/to-chim/platform.md";

/** The base with a second and a third platform. */
const withOthers = (files: readonly RawFile[], ids: readonly string[]) => [
  ...files,
  ...ids
    .map((id) => edited(files, PLATFORM, ["Tổ Chim", id], ["Bird Nest", id], ["abbreviation: TC\n", ""]))
    .map((file, index) => ({ ...file, path: `platforms/${ids[index]}/platform.md` })),
];
function edited(files: readonly RawFile[], path: string, ...changes: readonly (readonly [string, string])[]): RawFile {
  const file = files.find((one) => one.path === path);
  const text = changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  }, new TextDecoder().decode(file?.bytes));
  return { path, bytes: new TextEncoder().encode(text) };
}
const replaced = (files: readonly RawFile[], file: RawFile) => files.map((one) => (one.path === file.path ? file : one));

const first = withOthers(base, ["hat-suong", "la-sen"]);
const owned = replaced(first, edited(first, PLATFORM, ["owner: BMT", "owner: BSM"]));
const summed = replaced(first, edited(first, PLATFORM, ["hư cấu để thử", "hư cấu đã sửa"]));
const moved = owned.map((file) => ({ ...file, path: file.path.replace("/hat-suong/", "/hat-suong-moi/") }));
const DECISION = { pull: 7, platform: "to-chim", events: [{ type: "recognised", date: "2026-06-01" }], approvals: ["BSM"], signed: false };
const decided = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  platforms: catalogue.platforms.map((one) => (one.id === "to-chim" ? { ...one, decisions: [DECISION as never] } : one)),
});

const STATES: readonly (readonly [string, Catalogue])[] = [
  ["what there is at first", catalogueOfFiles(first)],
  ["a commit changed a record", catalogueOfFiles(summed)],
  ["time passed: a reassessment is overdue", catalogueOfFiles(summed, undefined, "2028-01-31")],
  ["a decision was recorded in the ledger", decided(catalogueOfFiles(summed, undefined, "2028-01-31"))],
  ["an owner changed, and with it what two agencies own", catalogueOfFiles(owned, undefined, "2028-01-31")],
  ["an id changed", catalogueOfFiles(moved, undefined, "2028-02-01")],
  [
    "a record was deleted",
    catalogueOfFiles(
      moved.filter(({ path }) => !path.includes("/la-sen/")),
      undefined,
      "2028-02-01",
    ),
  ],
];
const BUILDS: readonly Files[] = STATES.map(
  ([, catalogue], index) =>
    new Map([...openDataFiles(catalogue, { baseUrl: BASE_URL, commit: String(index) })].map(({ path, content }) => [path, content])),
);
const buildAt = (index: number): Files => BUILDS[index] ?? new Map();
const WANTED = ["platforms.csv", "codes.json"];

/** What a copy of a build holds. */
const published = (files: Files): Map<string, string> =>
  new Map(
    [...files].flatMap(([path, text]) => {
      const name = path.replace("/api/v1/", "");
      return /^(?:platforms|criteria|agencies|documents|domains)\/[^/]+\.json$/.test(name) || WANTED.includes(name) ? [[name, text]] : [];
    }),
  );
/** As a copy has them. */
const inBytes = (files: Files) => new Map([...files].map(([name, text]) => [name, Buffer.from(text)]));
const inText = (files: ReadonlyMap<string, Buffer>) => new Map([...files].map(([name, content]) => [name, String(content)]));
const buildOf = (files: Files): string => JSON.parse(files.get("/api/v1/status.json") ?? "").build;

/** Which of the builds before and after a cache has, by path; with a query it asks the host, or has that of before even so. */
type Cache = (path: string, query: string) => "before" | "after";
const half = (path: string): boolean => (createHash("sha256").update(path).digest()[0] ?? 0) % 2 === 0;
const CACHES: Readonly<Record<string, Cache>> = {
  "the index is of before, all else of after": (path) => (path.endsWith("changes.json") ? "before" : "after"),
  "the index is of after, all else of before": (path, query) => (path.endsWith("changes.json") || query ? "after" : "before"),
  "the same, and the query does not help": (path) => (path.endsWith("changes.json") ? "after" : "before"),
  "every other file": (path) => (half(path) ? "before" : "after"),
  "the others": (path) => (half(path) ? "after" : "before"),
};
const served = (index: number, cache: Cache) => (address: URL) =>
  buildAt(cache(address.pathname, address.search) === "after" ? index : index - 1).get(
    `/${address.href.slice(BASE_URL.length).replace(/\?.*/, "")}`,
  );

test("each state is another build, and each is named by every file that tells of it", () => {
  expect(new Set(BUILDS.map(buildOf)).size).toBe(STATES.length);
  for (const files of BUILDS) {
    const named = [...files].filter(([path]) => /^\/api\/v1\/[^/]+\.json$/.test(path) && !path.endsWith("openapi.json"));
    expect(named.length).toBeGreaterThan(8);
    expect(named.flatMap(([path, text]) => (JSON.parse(text).build === buildOf(files) ? [] : [path]))).toEqual([]);
    expect(files.get("/api/v1/catalogue.ttl")).toContain(buildOf(files));
  }
});

test("a record is told by its hash alone: the same bytes in every build that has it", () => {
  for (const [index, files] of BUILDS.entries()) {
    const { records } = JSON.parse(files.get("/api/v1/changes.json") ?? "");
    for (const [kind, { count, hashes }] of Object.entries<{ count: number; hashes: Record<string, string> }>(records)) {
      expect([kind, count]).toEqual([kind, [...files.keys()].filter((path) => path.startsWith(`/api/v1/${kind}/`)).length]);
      for (const [id, hash] of Object.entries(hashes)) {
        const path = `/api/v1/${kind}/${id}.json`;
        expect([path, recordHash(Buffer.from(files.get(path) ?? ""))]).toEqual([path, hash]);
        for (const other of BUILDS.slice(0, index))
          if (other.get(path)?.includes(`"hash":"${hash}"`)) expect(other.get(path)).toBe(files.get(path));
      }
    }
  }
});

test("every file below /api/v1/ is named with its hash: in its kind of records, in oscal.json, or in files", () => {
  const workbook = new Uint8Array([80, 75]);
  const beside = clientFiles();
  const made = openDataFiles(catalogueOfFiles(first), { baseUrl: BASE_URL, workbook, beside });
  const all = [...made, ...beside, { path: to("workbook"), content: workbook }].filter(({ path }) => path.startsWith("/api/v1/"));
  const { files } = JSON.parse(String(all.find(({ path }) => path === to("changesJson"))?.content));
  const others = all.filter(({ path }) => !/v1\/(?:platforms|criteria|agencies|documents|domains|oscal)\/|changes\.json/.test(path));
  const expected = others.map(({ path, content }) => [path.slice("/api/v1/".length), contentHash(content)] as const);
  expect(expected.length).toBeGreaterThan(30);
  expect(files).toEqual(Object.fromEntries(expected));
});

test.each([
  ["a byte more", (text: string) => `${text}x`],
  ["a byte less", (text: string) => text.slice(0, -1)],
  ["another hash at its end", (text: string) => text.replace(/[0-9a-f]"}\n$/, 'g"}\n')],
])("a record is not taken for published with %s", (_, broken) => {
  const text = buildAt(0).get("/api/v1/platforms/to-chim.json") ?? "";
  expect([recordHash(Buffer.from(text)) === undefined, recordHash(Buffer.from(broken(text)))]).toEqual([false, undefined]);
});

/** Of which kinds the records differ from one state to the next: what no commit named is told too. */
test.each([
  [1, ["platforms/to-chim"]],
  [2, ["platforms/hat-suong", "platforms/la-sen", "platforms/to-chim"]],
  [3, ["platforms/to-chim"]],
  [4, ["agencies/bmt", "agencies/bsm", "platforms/to-chim"]],
] as const)("state %i changes these records at least: %j", (index, names) => {
  const [before, after] = [index - 1, index].map((one) => published(buildAt(one)));
  const changed = [...(after ?? [])].flatMap(([name, text]) => (before?.get(name) === text ? [] : [name.replace(".json", "")]));
  expect(names.filter((name) => !changed.includes(name))).toEqual([]);
});

const folder = mkdtempSync(join(tmpdir(), "catalogue-harvest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("JavaScript", () => {
  const get = (of: (address: URL) => string | undefined) => async (address: URL) => {
    const text = of(address);
    return text === undefined ? undefined : Buffer.from(text);
  };
  const clean = (index: number) => get(served(index, () => "after"));

  test("after each state the copy is what is published, and only what changed was fetched", async () => {
    let copy = new Map<string, Buffer>();
    for (const [index, files] of BUILDS.entries()) {
      let fetched = 0;
      const counted = get((address) => {
        fetched++;
        return served(index, () => "after")(address);
      });
      const now = await harvest(BASE_URL, copy, WANTED, counted);
      const changed = [...published(files)].filter(([name, text]) => String(copy.get(name)) !== text).length;
      expect([index, now.build, inText(now.files)]).toEqual([index, buildOf(files), published(files)]);
      expect([index, fetched <= changed + 1]).toEqual([index, true]);
      copy = now.files;
    }
  });

  test.each(Object.entries(CACHES))("two builds mixed, %s: one whole build or nothing, and then all", async (_, cache) => {
    let copy = (await harvest(BASE_URL, new Map(), WANTED, clean(0))).files;
    for (let index = 1; index < BUILDS.length; index++) {
      for (const start of [new Map<string, Buffer>(), copy]) {
        const made = await harvest(BASE_URL, start, WANTED, get(served(index, cache))).catch((error) => {
          expect(error).toBeInstanceOf(Mixed);
        });
        if (made) {
          const whole = [index - 1, index].find((one) => buildOf(buildAt(one)) === made.build) ?? -1;
          expect([index, inText(made.files)]).toEqual([index, published(buildAt(whole))]);
        }
      }
      copy = (await harvest(BASE_URL, copy, WANTED, clean(index))).files;
      expect(inText(copy)).toEqual(published(buildAt(index)));
    }
  });

  test("many missing at once come as lines", async () => {
    const many = catalogueOfFiles(
      withOthers(
        base,
        Array.from({ length: 25 }, (_, index) => `so-${index + 1}`),
      ),
    );
    const files = new Map([...openDataFiles(many, { baseUrl: BASE_URL })].map(({ path, content }) => [path as string, content]));
    const asked: string[] = [];
    const from = get((address) => {
      asked.push(address.pathname);
      return files.get(`/${address.href.slice(BASE_URL.length)}`);
    });
    const now = await harvest(BASE_URL, new Map(), [], from);
    expect(String(now.files.get("platforms/so-25.json"))).toBe(files.get("/api/v1/platforms/so-25.json"));
    expect(asked.filter((path) => path.includes("/platforms/"))).toEqual([]);
  });

  test("a file that is no text is kept byte by byte, and fetched again only when it changed", async () => {
    const workbook = Buffer.from([80, 75, 3, 4, 255, 254, 0, 10, 13, 10]);
    const index = Buffer.from(JSON.stringify({ build: "x", records: {}, files: { "catalogue.xlsx": contentHash(workbook) } }));
    let fetched = 0;
    const from = async ({ pathname }: URL) => (pathname.endsWith("changes.json") ? index : fetched++ === 0 ? workbook : undefined);
    const copy = join(folder, "workbook");
    for (let times = 0; times < 2; times++)
      writeCopy(copy, readCopy(copy, BASE_URL), {
        site: BASE_URL,
        ...(await harvest(BASE_URL, readCopy(copy, BASE_URL), ["catalogue.xlsx"], from)),
      });
    expect([readFileSync(join(copy, "catalogue.xlsx")).equals(workbook), fetched]).toEqual([true, 1]);
  });

  test("what is no name of a record writes nothing", async () => {
    const index = JSON.stringify({ build: "x", records: { platforms: { count: 1, hashes: { "../../x": "sha256-0" } } }, files: {} });
    await expect(
      harvest(
        BASE_URL,
        new Map(),
        [],
        get(() => index),
      ),
    ).rejects.toThrow("no name of a record");
  });
});

test("a copy on disk: what is gone is taken away, a folder with something else is left alone", () => {
  const copy = join(folder, "js");
  for (const files of [buildAt(0), buildAt(6)])
    writeCopy(copy, readCopy(copy, BASE_URL), { site: BASE_URL, build: buildOf(files), files: inBytes(published(files)) });
  const { "build.txt": build, ...rest } = Object.fromEntries(inText(readCopy(copy, BASE_URL)));
  expect([build, rest]).toEqual([`${buildOf(buildAt(6))}\n`, Object.fromEntries(published(buildAt(6)))]);
  expect(() => readCopy(import.meta.dirname, BASE_URL)).toThrow("no copy");
  expect(() => readCopy(copy, "https://other.example/")).toThrow(`is a copy of ${BASE_URL}api/v1/`);
});

describe("Python", () => {
  const CLIENT = join(import.meta.dirname, "../../site/open-data/clients/harvest.py");
  let current: (address: URL) => string | undefined = () => undefined;
  const server = createServer((request, response) => {
    const text = current(new URL((request.url ?? "/").slice(1), BASE_URL));
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  afterAll(() => server.close());
  /** One process for all harvests, as starting it takes longest: a line for each, and its exit code after what it says. */
  const DRIVER = [
    "import runpy, sys",
    "main = runpy.run_path(sys.argv[1])['main']",
    "for line in sys.stdin:",
    "    print('exit', main(*sys.argv[2:]), flush=True)",
  ].join("\n");
  function started(site: string, copy: string) {
    const python = spawn("python3", ["-c", DRIVER, CLIENT, site, copy, ...WANTED], { stdio: ["pipe", "pipe", "ignore"] });
    const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
    return {
      end: () => python.stdin.end(),
      harvest: async () => {
        python.stdin.write("\n");
        const said: string[] = [];
        for (let line = await lines.next(); !line.done; line = await lines.next()) {
          if (line.value.startsWith("exit ")) return { code: Number(line.value.slice("exit ".length)), said };
          said.push(line.value);
        }
        throw new Error(`python3 ended: ${said.join(" ")}`);
      },
    };
  }
  const copyOf = (where: string) =>
    Object.fromEntries(
      readdirSync(where, { recursive: true, encoding: "utf8" })
        .filter((name) => !["build.txt", "site.txt"].includes(name) && statSync(join(where, name)).isFile())
        .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(where, name), "utf8")]),
    );

  test("the copy of another site is left alone", (context) => {
    if (spawnSync("python3", ["--version"]).status !== 0) context.skip("no python3");
    const copy = join(folder, "other");
    writeCopy(copy, new Map(), { site: BASE_URL, build: "x", files: new Map([["platforms.csv", Buffer.from("x")]]) });
    const { status, stderr } = spawnSync("python3", [CLIENT, "http://127.0.0.1:9/", copy], { encoding: "utf8" });
    expect([status, stderr]).toEqual([1, expect.stringContaining(`is a copy of ${BASE_URL}api/v1/`)]);
    expect(copyOf(copy)).toEqual({ "platforms.csv": "x" });
  });

  test("the same, state after state, with files of two builds mixed before each", {
    timeout: 60_000,
    tags: ["release"],
  }, async (context) => {
    if (spawnSync("python3", ["--version"]).status !== 0) {
      console.warn("python3 is not on this machine: the client in Python was NOT run.");
      context.skip("no python3");
    }
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const copy = join(folder, "python");
    const caches = Object.values(CACHES);
    const python = started(site, copy);
    for (const index of BUILDS.keys()) {
      if (index > 0) {
        current = served(index, caches[index % caches.length] ?? (() => "before"));
        const { code } = await python.harvest();
        expect([index, code === 0 || code === 75]).toEqual([index, true]);
        const whole = [index - 1, index].map((one) => Object.fromEntries(published(buildAt(one))));
        expect(whole).toContainEqual(copyOf(copy));
      }
      current = served(index, () => "after");
      expect(await python.harvest()).toEqual({ code: 0, said: [buildOf(buildAt(index))] });
      expect(copyOf(copy)).toEqual(Object.fromEntries(published(buildAt(index))));
    }
    python.end();
  });
});
