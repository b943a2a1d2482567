/**
 * What the things are called that a catalogue is about, for the sentences of each language: `thing` for short, `fullThing`
 * by its full name; `keeper` is the body that keeps the list. The settings say (`names`), else they are digital platforms.
 */
import { CONFIGURED } from "../text/configured.ts";
import type { Lang } from "../text/languages.ts";

const USUAL = {
  vi: { thing: "nền tảng", things: "nền tảng", fullThing: "nền tảng số", fullThings: "nền tảng số", keeper: "bộ quản lý Danh mục" },
  en: {
    thing: "platform",
    things: "platforms",
    fullThing: "digital platform",
    fullThings: "digital platforms",
    keeper: "ministry in charge",
  },
} as const satisfies Record<Lang, object>;

export type Term = keyof (typeof USUAL)[Lang];
/** As they stand within a sentence, at its beginning, and with an article where the language has one. */
export type Terms = Readonly<Record<Term | Capitalize<Term> | `a${Capitalize<Term>}` | `A${Capitalize<Term>}`, string>>;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function termsIn(lang: Lang): Terms {
  const terms = Object.entries(USUAL[lang]).map(([term, usual]) => [term, CONFIGURED.terms?.[term]?.[lang] ?? usual] as const);
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

export const TERMS: Readonly<Record<Lang, Terms>> = { vi: /* @__PURE__ */ termsIn("vi"), en: /* @__PURE__ */ termsIn("en") };
