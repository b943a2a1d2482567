/**
 * The demonstration catalogue, built: the same bytes twice, and the same as last agreed. `golden/` holds some pages and
 * files whole, to be read in a diff, and the hash of every other; `npm run bless` accepts a change.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltSite, buildSite, ROOTS, sharedSite } from "./built.ts";

const GOLDEN = join(import.meta.dirname, "golden");
const BLESS = Boolean(process.env.BLESS);

/** Kept whole: one page of each type, the lists of the open data, one record. */
const WHOLE = [
  "index.html",
  "en/index.html",
  "404.html",
  "nen-tang/index.html",
  "nen-tang/nen-tang-ve-duong-sat-tren-may/index.html",
  "en/nen-tang/tro-ly-ao-chu-cuoi/index.html",
  "nen-tang/nen-tang-hop-truc-tuyen-tieng-vong/index.html",
  "tieu-chi/phuc-vu-nguoi-dan-2024/index.html",
  "co-quan/bmt/index.html",
  "van-ban/index.html",
  "api/v1/platforms.json",
  "api/v1/platforms.csv",
  "api/v1/platforms/nen-tang-ve-duong-sat-tren-may.json",
  "api/v1/status.json",
  "schemas/platform.schema.json",
];

let first: string;
let second: BuiltSite;
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) =>
      join(found.parentPath, found.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
const hash = (folder: string, file: string) =>
  createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex")
    .slice(0, 16);
const manifest = (folder: string) => filesOf(folder).map((file) => `${hash(folder, file)} ${file}`);

beforeAll(async () => {
  [first, second] = [await sharedSite("demo"), await buildSite(ROOTS.demo)];
  if (BLESS) bless(first);
});
afterAll(() => second?.remove());

/** The index of Pagefind and the editor's bundles are compared between builds only: they change with their packages. */
const isOurs = (line: string) => ![" pagefind/", " assets/fonts/", " assets/editor/"].some((folder) => line.includes(folder));

function bless(folder: string): void {
  rmSync(GOLDEN, { recursive: true, force: true });
  for (const file of WHOLE) {
    mkdirSync(dirname(join(GOLDEN, file)), { recursive: true });
    writeFileSync(join(GOLDEN, file), readFileSync(join(folder, file)));
  }
  writeFileSync(join(GOLDEN, "manifest.txt"), `${manifest(folder).filter(isOurs).join("\n")}\n`);
}

test("two builds are the same to the byte", () => {
  expect(manifest(second.folder)).toEqual(manifest(first));
});

test.each(WHOLE)("%s is as agreed (else: npm run bless)", (file) => {
  expect(readFileSync(join(first, file), "utf8")).toBe(readFileSync(join(GOLDEN, file), "utf8"));
});

test("every other file is as agreed (else: npm run bless)", () => {
  expect(manifest(first).filter(isOurs)).toEqual(readFileSync(join(GOLDEN, "manifest.txt"), "utf8").trimEnd().split("\n"));
});
