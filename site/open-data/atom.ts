/** The frame of an Atom feed (RFC 4287), and ids that stay the same wherever the site is published. */
import { createHash } from "node:crypto";
import { escapeMarkup as xml } from "../../scripts/text/escape.ts";
import type { Lang } from "../../scripts/text/languages.ts";

interface AtomHead {
  readonly lang: Lang;
  /** Its own address. */
  readonly self: string;
  readonly title: string;
  /** Lines of its own behind the title. */
  readonly more?: readonly string[];
  readonly updated: string;
  readonly author: string;
  /** The page that says the same. */
  readonly page: string;
  readonly rights: string;
}

/** @param entries each as its lines, newest first */
export function atomFeed({ lang, self, title, more = [], updated, author, page, rights }: AtomHead, entries: readonly string[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${xml(self)}</id>`,
    `<title>${xml(title)}</title>`,
    ...more,
    `<updated>${updated}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `<rights>${xml(rights)}</rights>`,
    ...entries,
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

/** A UUID that a text always has. */
export function feedUuid(text: string): string {
  const digits = createHash("sha256").update(text).digest("hex");
  const variant = ((Number.parseInt(digits[16] ?? "0", 16) & 3) | 8).toString(16);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return parts.join("-");
}
