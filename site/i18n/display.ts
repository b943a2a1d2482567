/** Words of the text size and contrast controls, both languages side by side. */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";

const WORDS = {
  group: { vi: "Cỡ chữ và độ tương phản", en: "Text size and contrast" },
  smaller: { vi: "A−: giảm cỡ chữ", en: "A−: smaller text" },
  standard: { vi: "A: cỡ chữ chuẩn", en: "A: standard text size" },
  larger: { vi: "A+: tăng cỡ chữ", en: "A+: larger text" },
  contrast: { vi: "Tương phản cao", en: "High contrast" },
} satisfies Record<string, Bilingual>;

export type DisplayWords = Readonly<Record<keyof typeof WORDS, string>>;

export function displayWords(lang: Lang): DisplayWords {
  return Object.fromEntries(Object.entries(WORDS).map(([key, text]) => [key, text[lang]])) as DisplayWords;
}
