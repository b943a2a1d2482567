/**
 * What the things are called that a catalogue is about, for the sentences of each language: `thing` for short, `fullThing`
 * by its full name; `keeper` is the body that keeps the list, `convener` has a thing assessed and recognises it. The settings
 * say (`names`), else they are digital platforms.
 */
import { CONFIGURED } from "../text/configured.ts";
import type { Lang } from "../text/languages.ts";
import { usualTerms as en } from "./en/usual-terms.ts";
import { usualTerms as vi } from "./vi/usual-terms.ts";

export type Term = keyof typeof vi;
/** As they stand within a sentence, at its beginning, and with an article where the language has one. */
export type Terms = Readonly<Record<Term | Capitalize<Term> | `a${Capitalize<Term>}` | `A${Capitalize<Term>}`, string>>;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** "fullList" -> "list": what has no full name of its own is called by its short one. */
const shortOf = (term: string): string => term.replace(/^full(.)/, (_, first: string) => first.toLowerCase());

function termsIn(lang: Lang, usualIn: Readonly<Record<Term, string>>): Terms {
  const own = (term: string) => CONFIGURED.terms?.[term]?.[lang];
  const terms = Object.entries(usualIn).map(([term, usual]) => [term, own(term) ?? own(shortOf(term)) ?? usual] as const);
  const forms = terms.flatMap(([term, text]) => {
    const withArticle = `${/^[aeiou]/i.test(text) ? "an" : "a"} ${text}`;
    return [
      [term, text],
      [capital(term), capital(text)],
      [`a${capital(term)}`, withArticle],
      [`A${capital(term)}`, capital(withArticle)],
    ];
  });
  return Object.fromEntries(forms) as Terms;
}

export const TERMS: Readonly<Record<Lang, Terms>> = { vi: /* @__PURE__ */ termsIn("vi", vi), en: /* @__PURE__ */ termsIn("en", en) };
