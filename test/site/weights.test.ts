/** What pages weigh over the wire, on the bytes of the built site: compressed as hosts do, and stable, unlike times. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { PREFIX, sharedSite } from "./built.ts";
import { attribute, filesOf, isCard, type Page, pagesOf, typeOf } from "./documents.ts";
import { eachRoot } from "./each-root.ts";

/** In bytes. */
const BUDGETS = {
  firstVisit: 60_000,
  platformPage: 30_000,
  otherPage: 60_000,
  everyPageScript: 1_500,
  editor: 50_000,
  picture: 40_000,
  proposal: 245_000,
};
/** The editor's first look, of its scripts; the rest comes when it is needed. */
const PACKED = /\.(?:woff2|png)$/;

eachRoot("the %s site", (root) => {
  let folder: string;
  let pages: Page[];
  beforeAll(async () => {
    folder = await sharedSite(root);
    pages = pagesOf(folder);
  });

  const weighed = new Map<string, number>();
  function wire(file: string): number {
    const bytes = readFileSync(join(folder, file));
    const weight = weighed.get(file) ?? (PACKED.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length);
    weighed.set(file, weight);
    return weight;
  }
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + wire(file), 0);
  /** Files of the site that elements of a page name. */
  const named = (page: Page, tag: string, name: string, rel?: string): string[] =>
    page.elements
      .filter((element) => element.tagName === tag && (!rel || attribute(element, "rel")?.split(" ").includes(rel)))
      .flatMap((element) => attribute(element, name) ?? [])
      .map((address) => address.slice(PREFIX.length).replace(/\?.*/, ""));
  const styles = (page: Page) => named(page, "link", "href", "stylesheet");
  const scripts = (page: Page) => named(page, "script", "src");
  const html = (page: Page) => gzipSync(page.html, { level: 9 }).length;
  const heaviest = (some: readonly Page[]) =>
    some.map((page) => ({ path: page.path, weight: html(page) + sum(styles(page)) })).sort((one, other) => other.weight - one.weight)[0];

  test("the first visit to a home page, with every font that any text there could ask for", () => {
    const fonts = filesOf(folder).filter((file) => /-(?:latin|vietnamese)-\d+-normal\.woff2$/.test(file));
    expect(fonts.length).toBeGreaterThan(0);
    for (const home of pages.filter(({ path }) => path === "" || path === "en/")) {
      const rest = [...styles(home), ...scripts(home), ...named(home, "link", "href", "icon"), ...named(home, "img", "src")];
      expect(html(home) + sum([...rest, ...fonts]), home.path).toBeLessThan(BUDGETS.firstVisit);
    }
  });

  test("a page of a platform: HTML and CSS", () => {
    const platforms = pages.filter(({ path }) => /^(?:en\/)?nen-tang\/:id\//.test(typeOf(path)));
    expect(platforms.length).toBeGreaterThan(30);
    expect(heaviest(platforms)?.weight, heaviest(platforms)?.path).toBeLessThan(BUDGETS.platformPage);
  });

  test("every other page: HTML and CSS", () => {
    expect(heaviest(pages)?.weight, heaviest(pages)?.path).toBeLessThan(BUDGETS.otherPage);
  });

  test("content pages carry no script but the controls of text size and contrast", () => {
    for (const page of pages.filter(({ isRedirect, path }) => !isRedirect && !isCard(path))) {
      const [first, ...own] = scripts(page);
      expect(first, page.path).toBe("assets/display.js");
      expect(wire("assets/display.js")).toBeLessThan(BUDGETS.everyPageScript);
      if (/^(?:en\/)?(?:nen-tang|co-quan|tieu-chi|van-ban)\/:id\/$|^(?:en\/)?$|^404/.test(typeOf(page.path)))
        expect(own, page.path).toEqual([]);
    }
  });

  test("the editor's script, with the parts it asks for at once", () => {
    for (const lang of ["vi", "en"]) {
      const start = `assets/editor/editor.${lang}.js`;
      const loaded = new Set([start]);
      for (const file of loaded)
        for (const [, part = ""] of readFileSync(join(folder, file), "utf8").matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
          loaded.add(`assets/editor/${part}`);
      expect(loaded.size).toBeGreaterThan(1);
      expect(sum([...loaded]), lang).toBeLessThan(BUDGETS.editor);
    }
  });

  test("the script of the page of a change request: the whole core, rules and templates, for who opens one", () => {
    for (const lang of ["vi", "en"]) expect(wire(`assets/proposal.${lang}.js`), lang).toBeLessThan(BUDGETS.proposal);
  });

  test("the picture that posts show", () => {
    expect(wire("assets/share.png")).toBeLessThan(BUDGETS.picture);
  });
});
