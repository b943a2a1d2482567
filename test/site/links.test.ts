/** Every address in the built site leads to a file of it, by the exact letters, and to the place named by its fragment. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { BASE_URL, PREFIX, sharedSite } from "./built.ts";
import { attribute, type Element, filesOf, linked, metas, type Page, pagesOf } from "./documents.ts";
import { eachRoot } from "./each-root.ts";

const ORIGIN = new URL(BASE_URL).origin;
const ADDRESSES = ["href", "src", "action", "formaction", "poster", "data", "cite"];
/** Contents of <meta> that are addresses. */
const ADDRESS_METAS = ["og:url", "og:image", "twitter:image"];

/** The root of the open data as a service: what its addresses are relative to, no file. */
const API = /\/api\/v1\/?$/;

/** Every address that an element names; `srcset` holds several. */
function addressesOf(element: Element): string[] {
  const single = ADDRESSES.flatMap((name) => attribute(element, name) ?? []);
  const sets = ["srcset", "imagesrcset"].flatMap((name) => attribute(element, name)?.split(",") ?? []);
  return [...single, ...sets.map((candidate) => candidate.trim().split(/\s+/)[0] ?? "")];
}

const refreshOf = (page: Page): string[] => metas(page, "refresh").map((content) => content.replace(/^[^=]*=/, ""));

/** Addresses in XML (sitemap, feeds): elements that hold one, and attributes. */
const xmlAddresses = (xml: string): string[] =>
  [...xml.matchAll(/<(?:loc|id|uri|url|link)>(https?:[^<]*)<|\shref="([^"]*)"/g)].map(([, text, href]) =>
    (text ?? href ?? "").replaceAll("&amp;", "&"),
  );

/** Addresses in JSON: every string that begins as this site's addresses do. */
function jsonAddresses(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith(BASE_URL) && !/[{}\s]/.test(value) && !API.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(jsonAddresses) : [];
}

const cssAddresses = (css: string): string[] => [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address = ""]) => address);

eachRoot("the %s site", (root) => {
  let folder: string;
  let pages: Page[];
  let files: Set<string>;
  let anchors: Map<string, Set<string>>;
  beforeAll(async () => {
    folder = await sharedSite(root);
    pages = pagesOf(folder);
    files = new Set(filesOf(folder));
    anchors = new Map(pages.map(({ path, elements }) => [path, new Set(elements.flatMap((element) => attribute(element, "id") ?? []))]));
  });

  /** What is wrong with an address found in a file; undefined when it leads somewhere, or to another host. */
  function diagnostic(address: string, from: string): string | undefined {
    let url: URL;
    try {
      url = new URL(address, BASE_URL + from);
    } catch {
      return "is no address";
    }
    // A table that the page carries itself.
    if (/^data:text\/csv;/.test(address)) return undefined;
    if (url.origin !== ORIGIN)
      return /^(?:https?:|mailto:|tel:\+[1-9]\d{5,14}$)/.test(url.href) ? undefined : `begins with ${url.protocol}`;
    const path = decodeURIComponent(url.pathname);
    // Written out in full it is another site of that host, as in the demonstration's sources.
    if (!path.startsWith(PREFIX)) return /^https?:/.test(address) ? undefined : "lies outside the path prefix";
    const target = path.slice(PREFIX.length);
    if (!files.has(target === "" || target.endsWith("/") ? `${target}index.html` : target)) return "leads nowhere";
    // In data a fragment is the name of a thing, not a place in a page.
    const fragment = anchors.has(target) ? decodeURIComponent(url.hash.slice(1)) : "";
    return fragment && !anchors.get(target)?.has(fragment) ? "has a fragment that is not there" : undefined;
  }
  const diagnostics = (addresses: readonly string[], from: string): string[] =>
    [...new Set(addresses)].flatMap((address) => {
      const found = diagnostic(address, from);
      return found ? `${from}: ${address} ${found}` : [];
    });
  const readAll = (ending: RegExp) =>
    [...files].filter((file) => ending.test(file)).map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));

  test("of the pages", () => {
    const found = pages.flatMap((page) => {
      const inMetas = ADDRESS_METAS.flatMap((key) => metas(page, key));
      return diagnostics([...page.elements.flatMap(addressesOf), ...inMetas, ...refreshOf(page)], page.path);
    });
    expect(pages.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  test("of sitemap and feeds", () => {
    const found = readAll(/\.xml$/).map(({ file, text }) => ({ file, addresses: xmlAddresses(text) }));
    expect(found.flatMap(({ addresses }) => addresses).length).toBeGreaterThan(pages.length);
    expect(found.flatMap(({ file, addresses }) => diagnostics(addresses, file))).toEqual([]);
  });

  test("of the open data", () => {
    const found = readAll(/\.(?:json|jsonld)$/).map(({ file, text }) => ({ file, addresses: jsonAddresses(JSON.parse(text)) }));
    expect(found.flatMap(({ addresses }) => addresses).length).toBeGreaterThan(100);
    expect(found.flatMap(({ file, addresses }) => diagnostics(addresses, file))).toEqual([]);
  });

  test("of the style sheets", () => {
    const found = readAll(/\.css$/).map(({ file, text }) => ({ file, addresses: cssAddresses(text) }));
    expect(found.flatMap(({ addresses }) => addresses).length).toBeGreaterThan(2);
    expect(found.flatMap(({ file, addresses }) => diagnostics(addresses, file))).toEqual([]);
  });

  test("labels and descriptions name elements that are there", () => {
    const REFERENCES = ["for", "headers", "list", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details"];
    const found = pages.flatMap(({ path, elements }) =>
      elements.flatMap((element) =>
        REFERENCES.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? [])
          .filter((id) => !anchors.get(path)?.has(id))
          .map((id) => `${path}: #${id} of <${element.tagName}>`),
      ),
    );
    expect(found).toEqual([]);
  });

  test("every page is reached from the home page by links", () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const reached = new Set([""]);
    for (const path of reached) {
      for (const element of byPath.get(path)?.elements ?? []) {
        const href = element.tagName === "a" ? attribute(element, "href") : undefined;
        const url = href === undefined ? undefined : new URL(href, BASE_URL + path);
        const target = url?.href.startsWith(BASE_URL) ? decodeURIComponent(url.pathname.slice(PREFIX.length)) : undefined;
        if (target !== undefined && byPath.has(target)) reached.add(target);
      }
    }
    const alone = pages.filter(({ path, isRedirect, isIndexed }) => isIndexed && !isRedirect && !reached.has(path)).map(({ path }) => path);
    expect(alone).toEqual([]);
  });

  test("alternates answer each other, and the canonical address is the page's own", () => {
    const alternates = (page: Page) =>
      linked(page, "alternate").flatMap((link) =>
        attribute(link, "hreflang") ? [`${attribute(link, "hreflang")} ${attribute(link, "href")}`] : [],
      );
    const byAddress = new Map(pages.map((page) => [BASE_URL + page.path, page]));
    for (const page of pages.filter(({ isRedirect, isIndexed }) => !isRedirect && isIndexed)) {
      const own = alternates(page);
      expect(own.map((one) => one.split(" ")[0]).sort(), page.path).toEqual(["en", "vi", "x-default"]);
      const [canonical] = linked(page, "canonical");
      expect(canonical && attribute(canonical, "href"), page.path).toBe(BASE_URL + page.path);
      for (const one of own) {
        const other = byAddress.get(one.split(" ")[1] ?? "");
        expect(other && alternates(other), `${page.path} -> ${one}`).toEqual(own);
      }
    }
  });
});
