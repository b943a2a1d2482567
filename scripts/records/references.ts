/**
 * What stands in double brackets in a text: a document with its page, a page of the site, or what a person can do in the
 * editor; words of one's own after a bar. Or what the settings call something, which is no link.
 *
 *     [[186/QĐ-ABC]]   [[186/QĐ-ABC 2022-02-11]]   [[186/QĐ-ABC#2|item 2]]   [[page:search]]   [[task:platform]]   [[word:thing]]
 */
import { documentKey } from "./documents.ts";
import type { LegalDocument } from "./schema/documents.ts";

/** The pages that a text can lead to, by the names of the routes of the site. */
export const LINKED_PAGES = [
  ...["home", "platforms", "criteriaSets", "agencies", "documents", "statistics", "proposals", "propose", "guide", "about"],
  ...["data", "search", "compare", "lists", "asOf", "changes", "programme", "yearReports", "digests"],
] as const;

/** The word that stands for the title of the catalogue; the others are its terms. */
export const TITLE_WORD = "title";

export type Reference = { readonly label?: string } & (
  | { readonly to: "page" | "task" | "word"; readonly name: string }
  | { readonly to: "document"; readonly number: string; readonly date?: string; readonly item?: number }
);

/** Reads what stands between the brackets. */
export function readReference(inner: string): Reference {
  const bar = inner.indexOf("|");
  const label = bar < 0 ? "" : inner.slice(bar + 1).trim();
  const target = (bar < 0 ? inner : inner.slice(0, bar)).trim();
  return { ...readTarget(target), ...(label ? { label } : {}) };
}

function readTarget(target: string): Reference {
  const [, to, name] = /^(page|task|word):\s*(.*)$/.exec(target) ?? [];
  if (to && name !== undefined) return { to: to as "page" | "task" | "word", name };
  const [, number = target, date, item] = /^(.*?)(?:\s+(\d{4}(?:-\d{2}){0,2}))?(?:#(\d{1,3}))?$/.exec(target) ?? [];
  return { to: "document", number, ...(date ? { date } : {}), ...(item ? { item: Number(item) } : {}) };
}

/** The registered documents that a reference may mean: one, where all is well. */
export function meantDocuments<D extends Pick<LegalDocument, "number" | "date">>(
  { number, date }: { readonly number: string; readonly date?: string },
  documents: Iterable<D>,
): D[] {
  const key = date === undefined ? undefined : documentKey({ number, date });
  return [...documents].filter((one) => (key === undefined ? one.number === number : documentKey(one) === key));
}
