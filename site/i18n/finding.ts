/** What the finder says of its answers: how something was found, and what is announced. Both languages side by side. */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";

/** Words in braces are filled in by the script. */
const WORDS = {
  mended: {
    vi: "Không có kết quả đúng với «{typed}». Đây là kết quả gần đúng, cho «{meant}».",
    en: "Nothing matches “{typed}” as it is spelt. These are the results for “{meant}”.",
  },
  fewer: {
    vi: "Không có trang nào chứa đủ các từ của «{typed}». Đây là kết quả cho «{meant}».",
    en: "No page holds all the words of “{typed}”. These are the results for “{meant}”.",
  },
  sameThing: { vi: "Cùng nghĩa: {typed} = {meant}", en: "Same thing: {typed} = {meant}" },
  announced: { vi: "{results} cho «{query}»", en: "{results} for “{query}”" },
} satisfies Record<string, Bilingual>;

export type FindingWords = Readonly<Record<keyof typeof WORDS, string>>;

/** The words of one language. */
export function findingWords(lang: Lang): FindingWords {
  return Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[lang]])) as FindingWords;
}
