/** The built site as files: languages, weight, and that untrusted records stay inert. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { BASE_URL, PREFIX, sharedElsewhere, sharedSite } from "./built.ts";
import { eachRoot } from "./each-root.ts";
import { HOSTILE } from "./hostile.ts";

interface Page {
  /** "/thu/nen-tang/" */
  readonly address: string;
  readonly html: string;
}

function pagesOf(folder: string): Page[] {
  return (
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => name.split(sep).join("/"))
      // Cards for other sites are no pages of this one; test/site/embed.test.ts looks at them.
      .filter((name) => name.endsWith(".html") && !name.includes("nhung/"))
      .map((name) => ({ address: PREFIX + name.replace(/index\.html$/, ""), html: readFileSync(join(folder, name), "utf8") }))
  );
}

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value = ""]) => decode(value));
const decode = (value: string) => value.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<");
/** A page that only leads to another. */
/** What search engines should not keep: the page for wrong addresses, and that of a change request. */
const isKept = (html: string) => !html.includes('content="noindex"');
const isRedirect = (html: string) => html.includes('http-equiv="refresh"');
const textOf = (html: string) => html.replace(/<(script|style)[\s\S]*?<\/\1>/g, " ").replace(/<[^>]*>/g, " ");

eachRoot("the %s site", (root) => {
  let folder: string;
  let pages: Page[];
  beforeAll(async () => {
    folder = await sharedSite(root);
    pages = pagesOf(folder);
  });

  test("every page has its language, one h1, a title of its own and both alternates", () => {
    const titles = new Map<string, string>();
    for (const { address, html } of pages) {
      const lang = address.startsWith(`${PREFIX}en/`) ? "en" : "vi";
      expect(/<html lang="(\w+)"/.exec(html)?.[1], address).toBe(lang);
      expect(html.match(/<h1[ >]/g)?.length, address).toBe(1);
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
      expect(title.length, address).toBeGreaterThan(5);
      expect(titles.get(title), `${address} has the title of`).toBeUndefined();
      titles.set(title, address);
      if (!isKept(html) || isRedirect(html)) continue;
      expect(attributes(html, "hreflang").sort(), address).toEqual(expect.arrayContaining(["en", "vi"]));
      expect(html, address).toContain(`<link rel="canonical" href="${BASE_URL.slice(0, -PREFIX.length)}${address}"`);
    }
  });

  test("no value leaks as undefined, NaN or [object Object]", () => {
    const leaks = pages.filter(({ html }) => /\b(?:undefined|NaN)\b|\[object /.test(textOf(html))).map(({ address }) => address);
    expect(leaks).toEqual([]);
  });

  test("nothing inline that a strict content security policy would refuse", () => {
    const inline = pages
      .filter(({ html }) => /<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")|\son\w+="|\sstyle="|<style/.test(html))
      .map(({ address }) => address);
    expect(inline).toEqual([]);
  });

  test("a platform page weighs less than 30 kB with its styles, compressed", () => {
    const styles = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
    const css = styles.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
    const heaviest = Math.max(
      ...pages.filter(({ address }) => /nen-tang\/[^/]+\/$/.test(address)).map(({ html }) => gzipSync(html).length),
    );
    expect(css + heaviest).toBeLessThan(30_000);
  });

  test("open data is valid JSON, and lists agree with their records", () => {
    for (const kind of ["platforms", "criteria", "agencies", "documents"]) {
      const list = JSON.parse(readFileSync(join(folder, `api/v1/${kind}.json`), "utf8"));
      expect(list.count).toBe(list[kind].length);
      expect(readdirSync(join(folder, `api/v1/${kind}`)).length).toBe(list.count);
      for (const name of readdirSync(join(folder, `api/v1/${kind}`)))
        JSON.parse(readFileSync(join(folder, `api/v1/${kind}`, name), "utf8"));
    }
  });

  test("the CSV opens rightly in a spreadsheet", () => {
    const bytes = readFileSync(join(folder, "api/v1/platforms.csv"));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString("utf8");
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text).not.toMatch(/(?:^|,|\n)"?[=+@\t]/);
  });

  test("the sitemap names every page once", () => {
    const listed = attributes(readFileSync(join(folder, "sitemap.xml"), "utf8").replace(/<loc>([^<]*)<\/loc>/g, ' loc="$1"'), "loc");
    expect(new Set(listed).size).toBe(listed.length);
    const addresses = pages
      .filter(({ html }) => isKept(html) && !isRedirect(html))
      .map(({ address }) => `${BASE_URL.slice(0, -PREFIX.length)}${address}`);
    expect(listed.sort()).toEqual(addresses.sort());
  });
});

describe("hostile records", () => {
  let folder: string;
  beforeAll(async () => {
    ({ folder } = await sharedElsewhere());
  });

  test("are shown as text, never run, in every page", () => {
    for (const { address, html } of pagesOf(folder)) {
      expect(html, address).not.toContain("<script>globalThis");
      expect(html, address).not.toMatch(/<[^>]*" onload="/);
    }
    const html = readFileSync(join(folder, `nen-tang/${HOSTILE.id}/index.html`), "utf8");
    expect(html).toContain("{{ 6 * 7 }}");
    expect(html).toContain("{% include");
    expect(html).not.toMatch(/\b42\b/);
  });

  test("start no formula in a spreadsheet", () => {
    const csv = readFileSync(join(folder, "api/v1/platforms.csv"), "utf8");
    expect(csv).not.toMatch(/(?:^|,|\n)"?=cmd/);
    expect(csv).toContain("=cmd");
  });
});
