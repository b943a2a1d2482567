/**
 * The demonstration catalogue, built, is as last agreed: which files there are, of what parts a page of each type is made
 * (skeleton.ts; not its words, which nobody could read in a diff), and some files of the open data whole, for they are
 * formats. `npm run bless` accepts a change. That no value of a record gets lost is not for it to say: complete.test.ts.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { accept } from "../accept.ts";
import { sharedSite } from "./built.ts";
import { filesOf, isEnglish, largestOfEachType, type Page, pagesOf, typeOf } from "./documents.ts";
import { skeletonOf } from "./skeleton.ts";

const GOLDEN = join(import.meta.dirname, "golden");

/** Formats that others read. */
const FORMATS = [
  "api/v1/platforms.json",
  "api/v1/platforms.csv",
  "api/v1/platforms/nen-tang-ve-duong-sat-tren-may.json",
  "api/v1/status.json",
  "schemas/platform.schema.json",
];

/** Named by their content, which changes with packages. */
const isOurs = (file: string) => !/^(?:pagefind|assets\/fonts|assets\/editor)\//.test(file);

let folder: string;
let pages: readonly Page[];
beforeAll(async () => {
  folder = await sharedSite("demo");
  pages = pagesOf(folder);
});

const skeleton = ({ elements }: Page): string[] => elements.filter(({ tagName }) => tagName === "body").flatMap(skeletonOf);
/** "nen-tang/:id/" -> "nen-tang-id.txt" */
const fileOf = (path: string) => `${typeOf(path).replace(/\W+/g, "-").replace(/-$/, "") || "home"}.txt`;

test("the files that there are (else: npm run bless)", () => {
  accept(join(GOLDEN, "files.txt"), `${filesOf(folder).filter(isOurs).join("\n")}\n`);
});

test.each(FORMATS)("%s (else: npm run bless)", (file) => {
  // The name of the build is a hash of all of it: of nobody's words, and another with each of them (test/site/harvest.test.ts).
  accept(join(GOLDEN, file), readFileSync(join(folder, file), "utf8").replace(/("build": ?")[^"]*/, "$1…"));
});

test("the parts of the largest page of each type (else: npm run bless)", () => {
  const largest = largestOfEachType(pages).filter((page) => !isEnglish(page));
  expect(largest.length).toBeGreaterThan(15);
  for (const page of largest) accept(join(GOLDEN, "pages", fileOf(page.path)), `${[page.path, ...skeleton(page)].join("\n")}\n`);
  expect(readdirSync(join(GOLDEN, "pages")).sort()).toEqual(largest.map(({ path }) => fileOf(path)).sort());
});

test("a page has the same parts in both languages", () => {
  const english = new Map(pages.filter(isEnglish).map((page) => [page.path, page]));
  const differing = pages
    .filter((page) => !isEnglish(page) && page.path !== "404.html" && !page.isRedirect)
    .filter((page) => {
      const other = english.get(`en/${page.path}`);
      // Names are in another order in another language.
      return !other || skeleton(other).sort().join("\n") !== skeleton(page).sort().join("\n");
    });
  expect(differing.map(({ path }) => path)).toEqual([]);
});
