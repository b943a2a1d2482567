/** The table of routes: addresses stand nowhere else, and what it says of a page is so in the built site. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ALL_LANGS, LANGS, MAIN_LANG } from "../../scripts/text/languages.ts";
import { canBeId, idLike, isOfDevice, isOfPage } from "../../scripts/text/names.ts";
import { proposalAddress, proposalPath } from "../../scripts/text/proposal-page.ts";
import { agencyAddress, agencyPath } from "../../scripts/text/site-pages.ts";
import { addressWord } from "../../site/address-words.ts";
import {
  above,
  FILES,
  FOOTER,
  fileAt,
  isIndexed,
  isNamed,
  MENU,
  PAGE_NAMES,
  pathIn,
  pathWhile,
  placeOf,
  ROUTES,
  to,
} from "../../site/routes.ts";
import { BASE_URL, sharedSite } from "./built.ts";
import { eachRoot } from "./each-root.ts";

const SITE = join(import.meta.dirname, "../../site");
const PATTERNS = [...Object.values(ROUTES).map(({ path }) => path), ...Object.values(FILES)];

/** An address in a text of the code: the first part of one of ours, with a slash before or behind it, or a file at the root. */
const [FOLDERS, ROOT_FILES] = [/^\/([^/<]+)\/./, /^\/([^/<]+\.\w+)$/].map((pattern) => [
  ...new Set(PATTERNS.flatMap((path) => pattern.exec(path)?.[1] ?? [])),
]);
const PAGES_AT_ROOT = PATTERNS.flatMap((path) => /^\/([^/<.]+)\/$/.exec(path)?.[1] ?? []);
const names = [...(FOLDERS ?? []), ...PAGES_AT_ROOT].join("|");
const ADDRESS = new RegExp(`["'\`}](?:/(?:en/)?(?:${names}|${ROOT_FILES?.join("|")})(?![\\w-])|(?:en/)?(?:${names})/)`);

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "").replace(/^(?:import|export)[^;]*? from "[^"]*";$/gm, "");

describe("no address by hand", () => {
  const sources = readdirSync(SITE, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    // Sentences for people may name an address.
    .filter((name) => /\.tsx?$/.test(name) && name !== "routes.ts" && !name.startsWith("i18n/"));

  test.each(sources)("in %s", (name) => {
    const lines = withoutComments(readFileSync(join(SITE, name), "utf8")).split("\n");
    expect(lines.filter((line) => ADDRESS.test(line))).toEqual([]);
  });

  test("and one would be seen", () => {
    const seen = [
      'href="/nen-tang/"',
      "`/van-ban/${slug}/`",
      '"assets/compare.js"',
      "`${root}/en/de-xuat/`",
      '"/feed.xml"',
      "`api/v1/${file}`",
    ];
    expect(seen.filter((line) => !ADDRESS.test(line))).toEqual([]);
  });
});

test("each route has a template called as it is, unless its pages are streamed", () => {
  const files = readdirSync(join(SITE, "pages")).filter((name) => name.endsWith(".11ty.tsx"));
  const routes = files.flatMap((name) => {
    const [, route] = /pageData\("(\w+)"\)/.exec(readFileSync(join(SITE, "pages", name), "utf8")) ?? [];
    return route === undefined ? [] : [[name.slice(0, -".11ty.tsx".length).replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), route]];
  });
  expect(routes.filter(([name, route]) => name !== route)).toEqual([]);
  const made = routes.map(([, route]) => route);
  expect(PAGE_NAMES.filter((name) => !ROUTES[name].maker && !made.includes(name))).toEqual([]);
});

test("no two routes have one path", () => {
  expect(PATTERNS.filter((path, index) => PATTERNS.indexOf(path) !== index)).toEqual([]);
});

test.each([
  ["menu", MENU],
  ["footer", FOOTER],
] as const)("no two pages have one place in the %s", (menu, names) => {
  const places = names.map((name) => ROUTES[name][menu]);
  expect(names.filter((_, index) => places.indexOf(places[index]) !== index)).toEqual([]);
});

test("a path has all its parameters, those of its parents too", () => {
  expect(to("record", { kind: "platforms", id: "a" })).toBe("/api/v1/platforms/a.json");
  expect(above(placeOf("comparison", { id: "a" })).map(({ path }) => path)).toEqual(["/nen-tang/", "/nen-tang/a/"]);
});

eachRoot("the %s site", (root) => {
  let folder: string;
  beforeAll(async () => {
    folder = await sharedSite(root);
  });
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  /** The changes are there where the data are in a repository whose log is known: not in the demonstration. */
  const isMade = (name: (typeof MENU)[number]) => ROUTES[name].needs !== "history" || existsSync(join(folder, fileAt(to(name))));
  const single = PAGE_NAMES.filter(isNamed).filter((name) => !ROUTES[name].needs);

  test.each(single)("%s is there, in the sitemap, in its menus and below its parents", (name) => {
    for (const lang of LANGS) {
      const path = pathIn(lang, to(name));
      const html = read(fileAt(path));
      expect(read("sitemap.xml")).toContain(`<loc>${BASE_URL.replace(/\/$/, "")}${path}</loc>`);
      const links = (part: RegExp) =>
        [...(part.exec(html)?.[0] ?? "").matchAll(/ href="([^"]*)"/g)].map(([, href = ""]) => new URL(href, BASE_URL).href);
      const address = (of: typeof name) => BASE_URL.replace(/\/$/, "") + pathIn(lang, to(of));
      expect(links(/<nav class="menu".*?<\/nav>/s)).toEqual(MENU.filter(isMade).map(address));
      expect(links(/<footer.*?<\/footer>/s)).toEqual(expect.arrayContaining(FOOTER.filter((other) => !ROUTES[other].needs).map(address)));
      const higher = name === "home" ? [] : ["home" as const, ...above(placeOf(name)).map(({ route }) => route as typeof name)];
      expect(links(/<nav class="breadcrumb".*?<\/nav>/s)).toEqual(higher.map(address));
    }
  });

  test.each(PAGE_NAMES.filter((name) => !isIndexed(name) && !ROUTES[name].path.includes("<")))(
    "%s is made, and search engines leave it",
    (name) => {
      for (const lang of ROUTES[name].langs ?? LANGS) {
        const path = pathIn(lang, to(name as "notFound"));
        expect(read(fileAt(path))).toContain('<meta name="robots" content="noindex"/>');
        expect(read("sitemap.xml")).not.toContain(`${path}<`);
      }
      for (const lang of LANGS.filter((one) => !(ROUTES[name].langs ?? LANGS).includes(one))) {
        expect(existsSync(join(folder, fileAt(pathIn(lang, to(name as "notFound")))))).toBe(false);
      }
    },
  );

  test("the sitemap has each page once in every language", () => {
    const found = [...read("sitemap.xml").matchAll(/<loc>([^<]*)/g)].map(([, address = ""]) => address);
    expect(new Set(found).size).toBe(found.length);
    expect(found).toContain(BASE_URL + pathIn(MAIN_LANG, to("home")).slice(1));
  });
});

test("no record has the address of a page of its list, whatever the main language", () => {
  const pages = ALL_LANGS.map((main) => `${addressWord("trang", main)}-2`);
  expect(pages.filter((page) => canBeId(page) || !isOfPage(page) || !canBeId(idLike(page)))).toEqual([]);
});

test("no record has a name that Windows keeps for itself: nobody there could check out the repository", () => {
  const kept = ["con", "prn", "aux", "nul", "com1", "lpt9"];
  expect(kept.filter((name) => canBeId(name) || !canBeId(idLike(name)) || !isOfDevice(name))).toEqual([]);
  expect(["cong", "com10", "con-1", "a-con"].filter((name) => !canBeId(name) || idLike(name) !== name)).toEqual([]);
});

test("comments on change requests lead to the page that shows them, in every language, whichever is the main one", () => {
  for (const main of ALL_LANGS) for (const lang of ALL_LANGS) expect(proposalPath(lang, main)).toBe(pathWhile([main], lang, "proposal"));
  expect(proposalAddress("https://example.org/x/", 12, MAIN_LANG)).toBe(`https://example.org/x${to("proposal")}?pr=12`);
});

test("the page of an agency that a reminder leads to is that of the table", () => {
  for (const main of ALL_LANGS) expect(agencyPath("abc", main)).toBe(pathWhile([main], main, "agency", { id: "abc" }));
  expect(agencyAddress("https://example.org/x/", "abc", MAIN_LANG)).toBe(`https://example.org/x${to("agency", { id: "abc" })}`);
});
