/** What to say of a name that is not known: what may have been meant. */
import type { Bilingual } from "../text/bilingual.ts";
import { quote } from "./rule-words.ts";

/** "Có phải là «x»?" when something near was found, else what to do instead. */
export const meant = (suggestion: string | undefined, otherwise: Bilingual): Bilingual =>
  suggestion ? { vi: `Có phải là ${quote(suggestion)}?`, en: `Did you mean ${quote(suggestion)}?` } : otherwise;

export interface Unknown {
  value: string;
  suggestion?: string | undefined;
}
