/**
 * A search record as the small HTML document that Pagefind reads: weighted text, hidden words, filters, and what a result shows. Everything is escaped: anybody may have written the names.
 */
import { escapeMarkup } from "../../scripts/text/escape.ts";
import { MAIN_KIND, NAME_SEPARATOR } from "./kinds.ts";
import type { SearchRecord } from "./records.ts";
import { pairs, searchable } from "./search-text.ts";

export function indexPage(record: SearchRecord): string {
  const texts = record.texts.map(([weight, text]) => paragraph(weight, searchable(text)));
  const joined = [...new Set([...record.names, ...record.everyday, ...record.near].flatMap(pairs))].join(" ");
  return [
    `<html lang="${record.lang}"><body data-pagefind-body>`,
    ...texts,
    paragraph(10, joined),
    attributes("meta", metaOf(record)),
    ...Object.entries(record.filters).flatMap(([name, codes = []]) =>
      codes.flatMap((code) => (name === "kind" && code === MAIN_KIND ? [] : attributes("filter", { [name]: code }))),
    ),
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
      date,
      state,
      makers,
      miss: untranslated,
      names: others,
      also: everyday.join(NAME_SEPARATOR),
      near: near.join(NAME_SEPARATOR),
    }),
  };
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
