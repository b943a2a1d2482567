/**
 * What the catalogue of this repository asserts of its own data, beside it in `platforms/_tests`, where it has such files:
 * `lists.yml` how its lists stand on a day, `pages.yml` what its pages say (for a release, as that takes a build). Queries
 * have a test of their own (search/relevance.test.ts). Every other test runs on fixtures, so that a catalogue with other data,
 * or none, has a green suite.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listedOn } from "../scripts/catalogue/as-of.ts";
import { listsOn } from "../scripts/catalogue/list-coverage.ts";
import { readTree } from "../scripts/git/git-objects.ts";
import { readRoot } from "../scripts/records/load.ts";
import { catalogue, rootOf } from "./cli/shell.ts";
import { hasOwnTests, ownTests } from "./own-tests.ts";
import { catalogueOf, PREFIX, ROOTS, sharedSite } from "./site/built.ts";
import { attribute, readPage, textsOf } from "./site/documents.ts";

test("such files are no data", async () => {
  const root = rootOf();
  const files = readRoot(root).map(({ path }) => path);
  mkdirSync(join(root, "platforms/_tests"));
  writeFileSync(join(root, "platforms/_tests/lists.yml"), "- on: 2026-11-24\n");
  expect(readRoot(root).map(({ path }) => path)).toEqual(files);
  expect(await catalogue(["check"], root)).toMatchObject({ code: 0, stdout: "" });
  const git = (...args: string[]) => spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: root });
  for (const args of [
    ["init", "-q"],
    ["add", "."],
    ["commit", "-qm", "data"],
  ])
    git(...args);
  expect(new Set(readTree(root, "HEAD").map(({ path }) => path))).toEqual(new Set(files));
});

interface Day {
  readonly on: string;
  readonly lists: readonly { readonly number: string; readonly state: string; readonly official: number; readonly whole: boolean }[];
  readonly platforms?: number;
  readonly notYetOwners?: readonly string[];
}

describe.each(ownTests<Day[]>("lists") ?? [])("the lists on $on", ({ on, lists, platforms = 0, notYetOwners = [] }) => {
  const data = catalogueOf("real");
  test("stand as they should", () => {
    const found = listsOn(data, on).map(({ list, state, official, missing }) => ({
      ...{ number: list.document.number, state, official },
      whole: missing === 0,
    }));
    expect(found).toEqual(lists);
  });
  test("hold platforms, none owned by who came later", () => {
    const listed = listedOn(data, on);
    expect(listed.length).toBeGreaterThanOrEqual(platforms);
    if (lists.length === 0) expect(listed).toEqual([]);
    expect(listed.filter(({ owner }) => owner && notYetOwners.includes(owner))).toEqual([]);
  });
});

interface Said {
  /** Below the address of the site. */
  readonly page: string;
  readonly says?: readonly string[];
  readonly leadsTo?: readonly string[];
}

describe.each(ownTests<Said[]>("pages") ?? [])("the page $page", { tags: ["release"] }, ({ page: path, says = [], leadsTo = [] }) => {
  test("says what it should", async () => {
    const html = readFileSync(join(await sharedSite("real"), path, "index.html"), "utf8");
    const page = readPage(path, html);
    const text = page.elements.flatMap((element) => (element.tagName === "body" ? textsOf(element) : [])).join(" ");
    const flat = text.replace(/\s+/g, " ");
    expect(says.filter((words) => !flat.includes(words))).toEqual([]);
    const links = new Set(page.elements.map((element) => attribute(element, "href")));
    expect(leadsTo.filter((address) => !links.has(address) && !links.has(`${PREFIX}${address}`))).toEqual([]);
  });
});

describe.runIf(hasOwnTests)("what is made from the data is as it makes it", () => {
  test("owners (else: npx catalogue github owners)", async () => {
    expect(await catalogue(["github", "owners", "--check"], ROOTS.real)).toMatchObject({ code: 0 });
  });
  // As a process of its own: what a catalogue calls things is read before the program is loaded.
  test("forms, and schemas for editors (else: npx catalogue github forms)", () => {
    const bin = join(ROOTS.real, "scripts/cli/bin.mjs");
    const ran = spawnSync(process.execPath, [bin, "github", "forms", "--check"], { cwd: ROOTS.real, encoding: "utf8" });
    expect([ran.status, ran.stderr.split("\n").filter((line) => line && !line.endsWith("vẫn đúng, không đổi."))]).toEqual([0, []]);
  });
});
