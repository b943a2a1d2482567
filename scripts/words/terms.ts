/**
 * What the things are called that a catalogue is about, for the sentences of each language: `thing` for short, `fullThing`
 * by its full name; `keeper` is the body that keeps the list, `convener` has a thing assessed and recognises it. The settings
 * say (`names`), else they are digital platforms.
 */
import { CONFIGURED } from "../text/configured.ts";
import type { Lang } from "../text/languages.ts";
import { upperFirst } from "../text/text.ts";
// Name by name: a module as a value is a part more in the scripts of the pages.
import { withArticle as enArticle, usualTerms as enTerms } from "./en/usual-terms.ts";
import { withArticle as viArticle, usualTerms as viTerms } from "./vi/usual-terms.ts";

export type Term = keyof typeof viTerms;
/** As they stand within a sentence, at its beginning, and with an article where the language has one. */
export type Terms = Readonly<Record<Term | Capitalize<Term> | `a${Capitalize<Term>}` | `A${Capitalize<Term>}`, string>>;

/** "fullList" -> "list": what has no full name of its own is called by its short one. */
const shortOf = (term: string): string => term.replace(/^full(.)/, (_, first: string) => first.toLowerCase());

interface Usual {
  readonly usualTerms: Readonly<Record<Term, string>>;
  /** Of a thing that was not spoken of yet: "an agency". */
  readonly withArticle: (term: string) => string;
}

function termsIn(lang: Lang, { usualTerms, withArticle }: Usual, configured = CONFIGURED.terms): Terms {
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
  const own = (term: string) => configured?.[term]?.[lang];
  const terms = Object.entries(usualTerms).map(([term, usual]) => [term, own(term) ?? own(shortOf(term)) ?? usual] as const);
  const forms = terms.flatMap(([term, text]) => [
    [term, text],
    [upperFirst(term), capital(text)],
    [`a${upperFirst(term)}`, withArticle(text)],
    [`A${upperFirst(term)}`, capital(withArticle(text))],
  ]);
  return Object.fromEntries(forms) as Terms;
}

const vi: Usual = { usualTerms: viTerms, withArticle: viArticle };
const en: Usual = { usualTerms: enTerms, withArticle: enArticle };

/** What they are called by settings that are not this process's own. @param own as those say */
export const termsBy = (lang: Lang, own: NonNullable<typeof CONFIGURED.terms>): Terms => termsIn(lang, { vi, en }[lang], own);

export const TERMS: Readonly<Record<Lang, Terms>> = { vi: /* @__PURE__ */ termsIn("vi", vi), en: /* @__PURE__ */ termsIn("en", en) };
