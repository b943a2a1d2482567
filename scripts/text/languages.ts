/**
 * The table of languages, the main one first: people read the site, the messages and the bot in each of them. A new
 * language is an entry here and a folder of words; the compiler lists what is missing. Code never asks which language
 * it has: what differs between languages is a column here or a sentence in their words.
 */

interface Language {
  /** What its speakers call it. */
  readonly name: string;
  /** BCP 47 tag of the `Intl` formats; the key itself is the tag of the pages. */
  readonly locale: string;
  /** How a day is written: 05/3/2024 in Vietnamese documents, 5 March 2024 in English ones. */
  readonly day: Pick<Intl.DateTimeFormatOptions, "day" | "month" | "year">;
  /** Numbers of days and months below this one have a 0 before them. */
  readonly zeroBelow: { readonly day: number; readonly month: number };
  /** How a month, and a year, is named alone. */
  readonly month: (month: string, year: string) => string;
  readonly year: (year: string) => string;
  /** Before the path of every page in it. */
  readonly prefix: "" | `/${string}`;
  readonly openGraph: string;
  /** Code in the list of languages of the Publications Office of the EU, which DCAT-AP uses. */
  readonly authority: string;
}

export const LANGUAGES = {
  vi: {
    name: "Tiếng Việt",
    locale: "vi-VN",
    day: { day: "numeric", month: "numeric", year: "numeric" },
    // NĐ 30/2020/NĐ-CP, Annex I: a 0 before days under 10 and before the months 1 and 2.
    zeroBelow: { day: 10, month: 3 },
    month: (month, year) => `tháng ${month}/${year}`,
    year: (year) => `năm ${year}`,
    prefix: "",
    openGraph: "vi_VN",
    authority: "VIE",
  },
  en: {
    name: "English",
    locale: "en-GB",
    day: { day: "numeric", month: "long", year: "numeric" },
    zeroBelow: { day: 0, month: 0 },
    month: (month, year) => `${month} ${year}`,
    year: (year) => year,
    prefix: "/en",
    openGraph: "en_GB",
    authority: "ENG",
  },
} as const satisfies Readonly<Record<string, Language>>;

export type Lang = keyof typeof LANGUAGES;
export const LANGS = Object.keys(LANGUAGES) as readonly Lang[];

/** What records must be written in; a text that lacks another language is shown in this one. */
export const MAIN_LANG = "vi" satisfies Lang;
export type MainLang = typeof MAIN_LANG;
export type OtherLang = Exclude<Lang, MainLang>;

/** The languages that a page in one of them leads to. */
export const otherLangs = (lang: Lang): readonly Lang[] => LANGS.filter((other) => other !== lang);

export const isLang = (value: unknown): value is Lang => typeof value === "string" && Object.hasOwn(LANGUAGES, value);

/** One value for each language. */
export const inEach = <T>(make: (lang: Lang) => T): Record<Lang, T> =>
  Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as Record<Lang, T>;
