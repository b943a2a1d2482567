/** sitemap.xml and robots.txt (sitemaps.org): every page in both languages, each naming the other. */

import { escapeMarkup as xml } from "../../scripts/text/escape.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { pathIn, type SiteFile, type SitePath, to } from "../routes.ts";
import type { Addresses } from "./addresses.ts";

/** What one sitemap may hold by the protocol; the size is kept a little below, for the frame. */
const LIMITS = { urls: 50_000, bytes: 50 * 1024 * 1024 - 1024 };

const NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** Day of the last change of a page, by its path without language, where it is known. */
type DayOfChange = (path: SitePath) => string | undefined;

/** One sitemap, or an index of several when there are too many pages for one. */
export function sitemapFiles(paths: readonly SitePath[], addresses: Addresses, changed: DayOfChange, limits = LIMITS): SiteFile[] {
  const parts = split(
    paths.flatMap((path) => entriesOf(path, addresses, changed)),
    limits,
  );
  if (parts.length <= 1) return [{ path: to("sitemap"), content: urlSet(parts[0] ?? []) }];
  const files = parts.map((entries, index) => ({ path: to("sitemapPart", { number: String(index + 1) }), content: urlSet(entries) }));
  return [{ path: to("sitemap"), content: sitemapIndex(files, addresses) }, ...files];
}

/** Everything may be read; search results are pages for people, not for crawlers. */
export const robotsTxt = ({ absolute }: Addresses): string => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(to("sitemap"))}\n`;

/** A page in each language, with the same alternates in both. */
function entriesOf(path: SitePath, { absolute }: Addresses, changed: DayOfChange): string[] {
  const day = changed(path);
  const lastmod = day ? `<lastmod>${day}</lastmod>` : "";
  const links = [...LANGS.map((lang) => [lang, pathIn(lang, path)] as const), ["x-default", path] as const]
    .map(([lang, there]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${xml(absolute(there))}"/>`)
    .join("");
  return LANGS.map((lang) => `<url><loc>${xml(absolute(pathIn(lang, path)))}</loc>${lastmod}${links}</url>\n`);
}

function split(entries: readonly string[], { urls, bytes }: typeof LIMITS): string[][] {
  const parts: string[][] = [];
  let size = bytes;
  for (const entry of entries) {
    const part = parts.at(-1);
    // Addresses and ids are ASCII, so characters are bytes.
    if (!part || part.length >= urls || size + entry.length > bytes) {
      parts.push([entry]);
      size = entry.length;
    } else {
      part.push(entry);
      size += entry.length;
    }
  }
  return parts;
}

const urlSet = (entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NAMESPACES}>\n${entries.join("")}</urlset>\n`;

function sitemapIndex(files: readonly SiteFile[], { absolute }: Addresses): string {
  const lines = files.map(({ path }) => `<sitemap><loc>${xml(absolute(path))}</loc></sitemap>\n`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines}</sitemapindex>\n`;
}
