/** The words of each text of a record, as the index has them. */
import type { SearchRecord } from "./records.ts";
import { words } from "./search-text.ts";

/** In the order of the texts. */
export type TextWords = readonly (readonly string[])[];

export const wordsOfTexts = ({ texts }: Pick<SearchRecord, "texts">): TextWords => texts.map(([, text]) => words(text));
