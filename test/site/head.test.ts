/** The head of every page: language, policy, what search engines and posts show; and the page for wrong addresses. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { codeHost } from "../../site/views/code-host.ts";
import { BASE_URL, catalogueOf, PREFIX, sharedSite } from "./built.ts";
import { attribute, isCard, isEnglish, linked, metas, type Page, pagesOf } from "./documents.ts";
import { eachRoot } from "./each-root.ts";

/** Letters: shorter says nothing, longer is cut by search engines anyway. */
const DESCRIPTION = { least: 25, most: 320 };

const only = (page: Page, key: string): string => {
  const found = metas(page, key);
  expect(found, `${page.path}: ${key}`).toHaveLength(1);
  return found[0] ?? "";
};

eachRoot("the %s site", (root) => {
  let folder: string;
  /** Those that only lead to another among them. */
  let all: Page[];
  let pages: Page[];
  beforeAll(async () => {
    folder = await sharedSite(root);
    all = pagesOf(folder).filter(({ path }) => !isCard(path));
    pages = all.filter(({ isRedirect }) => !isRedirect);
  });

  test("every page names its icon: a browser would ask the host for one", () => {
    expect(all.length).toBeGreaterThan(pages.length);
    expect(all.filter((page) => linked(page, "icon").length !== 1).map(({ path }) => path)).toEqual([]);
  });

  test("every page has a strict policy, before anything that it rules", () => {
    for (const page of all) {
      const policy = Object.fromEntries(
        only(page, "Content-Security-Policy")
          .split("; ")
          .map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1).join(" ")]),
      );
      expect(policy, page.path).toMatchObject({
        "default-src": "'none'",
        "style-src": "'self'",
        "img-src": "'self'",
        "base-uri": "'none'",
      });
      // Where a change request is read from, that page alone reaches, by nothing but requests.
      const host = codeHost({ repository: catalogueOf(root).settings.repository });
      const reached = /^(?:en\/)?dang-xet\/xem\/$/.test(page.path) ? ["'self'", ...(host?.origins ?? [])].join(" ") : undefined;
      if (reached) expect(policy["connect-src"]).toBe(reached);
      const others = { ...policy, ...(reached ? { "connect-src": "" } : {}) };
      expect(Object.values(others).join(" "), page.path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
      const order = page.elements.map(({ tagName, attrs }) =>
        attrs.some(({ value }) => value === "Content-Security-Policy") ? "policy" : tagName,
      );
      const first = order.findIndex((tag) => tag === "script" || tag === "link");
      expect(order.indexOf("policy"), page.path).toBeLessThan(first);
    }
  });

  test("only pages with a script of their own, or a search that answers, may compile one; such a search may", () => {
    for (const page of pages) {
      const scripts = page.elements.filter((element) => element.tagName === "script" && attribute(element, "src"));
      // Its script comes with the first focus, by the one that every page has.
      const answers = page.elements.some((element) => attribute(element, "data-answers") !== undefined);
      const mayCompile = only(page, "Content-Security-Policy").includes("wasm-unsafe-eval");
      if (scripts.length === 1) expect(mayCompile, page.path).toBe(answers);
      if (answers) expect(mayCompile, page.path).toBe(true);
    }
  });

  test("every page says in its own language what a post about it shows", () => {
    for (const page of pages) {
      expect(only(page, "og:url"), page.path).toBe(BASE_URL + (page.path === "404.html" ? "" : page.path));
      expect([only(page, "og:locale"), only(page, "og:locale:alternate")], page.path).toEqual(
        isEnglish(page) ? ["en_GB", "vi_VN"] : ["vi_VN", "en_GB"],
      );
      for (const key of ["og:title", "og:site_name", "og:image:alt", "twitter:card"])
        expect(only(page, key).length, page.path).toBeGreaterThan(2);
      expect(only(page, "og:description"), page.path).toBe(only(page, "description"));
      expect(existsSync(join(folder, only(page, "og:image").slice(BASE_URL.length))), page.path).toBe(true);
      expect(metas(page, "theme-color"), page.path).toHaveLength(2);
    }
  });

  test("descriptions are sentences of a fit length", () => {
    const unfit = pages
      .map((page) => ({ path: page.path, description: only(page, "description") }))
      .filter(({ description: { length } }) => length < DESCRIPTION.least || length > DESCRIPTION.most);
    expect(unfit).toEqual([]);
  });

  test("the page for wrong addresses works wherever it is shown", () => {
    const page = pages.find(({ path }) => path === "404.html");
    const addresses = page?.elements.flatMap((element) => attribute(element, "href") ?? attribute(element, "src") ?? []) ?? [];
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !/^(?:#|https?:)/.test(address) && !address.startsWith(PREFIX))).toEqual([]);
    expect(metas(page as Page, "robots")).toEqual(["noindex"]);
    expect(linked(page as Page, "canonical")).toEqual([]);
  });
});

test("the shared picture has the size that pages say", () => {
  const png = readFileSync(join(import.meta.dirname, "../../site/assets/share.png"));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});
