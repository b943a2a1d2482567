/**
 * A search record as the small HTML document that Pagefind reads: weighted text, hidden words, filters, and what a result shows. Everything is escaped: anybody may have written the names.
 */
import { escapeMarkup } from "../../scripts/text/escape.ts";
import { MAIN_KIND, NAME_SEPARATOR } from "./kinds.ts";
import type { SearchRecord } from "./records.ts";
import { hiddenWord, pairs } from "./search-text.ts";
import { wordsOfTexts } from "./text-words.ts";

export function indexPage(record: SearchRecord, words = wordsOfTexts(record)): string {
  const texts = record.texts.map(([weight], place) => paragraph(weight, (words[place] ?? []).join(" ")));
  const joined = [...new Set([...record.names, ...record.everyday, ...record.near].flatMap(pairs))].join(" ");
  return [
    `<html lang="${record.lang}"><body data-pagefind-body>`,
    ...texts,
    paragraph(10, joined),
    attributes("meta", metaOf(record)),
    ...filtersOf(record).map((filters) => attributes("filter", filters)),
    "</body></html>",
  ].join("");
}

function metaOf({
  title,
  summary,
  abbreviation,
  date,
  state,
  makers,
  untranslated,
  names,
  everyday,
  near,
}: SearchRecord): Record<string, string> {
  const others = names.filter((name) => name !== title && name !== abbreviation).join(NAME_SEPARATOR);
  return {
    title,
    ...given({
      summary,
      abbr: abbreviation,
      date: hiddenWord(date),
      state: hiddenWord(state),
      makers,
      miss: hiddenWord(untranslated),
      names: others,
      also: everyday.join(NAME_SEPARATOR),
      near: near.join(NAME_SEPARATOR),
    }),
  };
}

/** The codes of each facet, the first of all together: each element takes the engine time. */
function filtersOf({ filters }: SearchRecord): Readonly<Record<string, string>>[] {
  const all = Object.entries(filters).map(
    ([name, codes = []]) => [name, codes.filter((code) => name !== "kind" || code !== MAIN_KIND)] as const,
  );
  const most = Math.max(...all.map(([, codes]) => codes.length));
  return Array.from({ length: most }, (_, place) =>
    Object.fromEntries(all.flatMap(([name, codes]) => codes.slice(place, place + 1).map((code) => [name, code]))),
  );
}

const given = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));

const paragraph = (weight: number, text: string): string => (text ? `<p data-pagefind-weight="${weight}">${escapeMarkup(text)}</p>` : "");

/** Values stand in attributes, so that they are not text of the document. */
function attributes(kind: "meta" | "sort" | "filter", values: Readonly<Record<string, string>>): string {
  const names = Object.keys(values).map((name) => `${name}[data-${name}]`);
  const data = Object.entries(values).map(([name, value]) => ` data-${name}="${escapeMarkup(value)}"`);
  return `<p data-pagefind-${kind}="${names.join(", ")}"${data.join("")}></p>`;
}
