/**
 * The words of the site: a column a language. `vi/<area>.ts` is the type of an area, the others fill it; so the compiler
 * lists what a language lacks. A page has those of its language in `locale.words`.
 */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import { inEach, type Lang } from "../../scripts/text/languages.ts";
import * as en from "./en/words.ts";
import * as vi from "./vi/words.ts";

/** What a language must say; `lang` is its own. */
export type Words = Omit<typeof vi, "lang">;

export const WORDS: { readonly [L in Lang]: Words & { readonly lang: L } } = { vi, en };

/** A sentence in every language, for files that are in all of them. */
export const inAll = (pick: (words: Words, lang: Lang) => string): Bilingual => inEach((lang) => pick(WORDS[lang], lang));
