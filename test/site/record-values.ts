/**
 * The records of a data root as values, read by themselves: no parser, schema or rule of this program, so that what it
 * loses is missed here. And what a value may look like on a page.
 */
import { readFileSync } from "node:fs";
import { CORE_SCHEMA, load } from "js-yaml";
import { WORDS } from "../../site/i18n/words.ts";

export type Lang = "vi" | "en";
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Fields = { readonly [key: string]: Value };

/** A file of front matter and Markdown, or of YAML alone. */
export function readFields<T = Fields>(path: string): { readonly data: T; readonly body: string } {
  const text = readFileSync(path, "utf8").normalize("NFC");
  const [, front = text, body = ""] = /^---\n(.*?)\n---\n?(.*)$/s.exec(text) ?? [];
  return { data: load(front, { schema: CORE_SCHEMA }) as T, body: body.trim() };
}

export interface Leaf {
  /** "events.0.document.number" */
  readonly path: string;
  readonly value: string | number | boolean;
}

/** Every single value of a record. */
export function leavesOf(value: Value, path = ""): Leaf[] {
  if (value === null) return [];
  if (typeof value !== "object") return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner as Value, path ? `${path}.${key}` : key));
}

/** Money is said in these where that says all of it. */
const LARGE = {
  vi: [
    [1e12, "nghìn tỷ đồng"],
    [1e9, "tỷ đồng"],
  ],
  en: [
    [1e12, "trillion VND"],
    [1e9, "billion VND"],
  ],
} as const;
const LOCALES = { vi: "vi-VN", en: "en-GB" };

/** What a value may look like on a page: as it is, as a date or number is written, by the name that it has, or as a link. */
export function looksOf(value: Leaf["value"], lang: Lang): string[] {
  if (typeof value === "number") {
    const shown = (number: number) => number.toLocaleString(LOCALES[lang], { maximumFractionDigits: 10 });
    return [shown(value), ...(value < 1e9 ? [] : LARGE[lang].map(([size, name]) => `${shown(value / size)} ${name}`))];
  }
  const names = Object.values(WORDS[lang].names).flatMap((table) => (table as Readonly<Record<string, string>>)[String(value)] ?? []);
  if (typeof value === "boolean" || !/\S/.test(value)) return names;
  return [value.replace(/\s+/g, " ").trim(), ...datesOf(value, lang), ...names];
}

function datesOf(value: string, lang: Lang): string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (!year) return monthOf(value, lang);
  const english = new Date(`${value}T00:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  // A 0 before days under 10 and before the months 1 and 2 alone (NĐ 30/2020/NĐ-CP).
  return [lang === "vi" ? `${day}/${Number(month) > 2 ? Number(month) : month}/${year}` : english];
}

/** Of a month or a year alone. */
function monthOf(value: string, lang: Lang): string[] {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(value) ?? [];
  if (!year) return [];
  const english = new Date(`${value}-01T00:00:00Z`).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  return [lang === "vi" ? `${Number(month) > 2 ? Number(month) : month}/${year}` : english];
}

/** The last part of the address of the page of a code, an id or a document: "BĐX" -> "bdx". */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, "-");
