/** The documents of the search index: what the engine reads of a record, and what else is told of it beside the index. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { indexPage } from "./index-page.ts";
import { eachSearchRecord, type SearchRecord } from "./records.ts";
import { type TextWords, wordsOfTexts } from "./text-words.ts";

/** A record whose texts are read. */
export type ReadRecord = Omit<SearchRecord, "texts">;

export interface SearchDocument {
  readonly record: ReadRecord;
  readonly words: TextWords;
  /** HTML, as the engine reads it. */
  readonly page: string;
}

export function documentFrom(record: SearchRecord): SearchDocument {
  const words = wordsOfTexts(record);
  return { record, words, page: indexPage(record, words) };
}

/** Of one language, in the order of the index; each made when it is asked for. */
export function* eachDocument(catalogue: Catalogue, lang: Lang): Iterable<SearchDocument> {
  for (const record of eachSearchRecord(catalogue, lang)) yield documentFrom(record);
}
