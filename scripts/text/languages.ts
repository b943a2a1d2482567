/**
 * The table of languages: people read the site, the messages and the bot in each that the catalogue has. A new language is
 * an entry here and a folder of words; the compiler lists what is missing. Code never asks which language it has: what
 * differs between languages is a column here or a sentence in their words.
 */
import { CONFIGURED } from "./configured.ts";

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
  /** What large numbers are counted in, the largest first. */
  readonly large: readonly (readonly [scale: number, name: string])[];
  /** The subsets of the font with letters of its own, which its pages need at once beside the Latin ones. */
  readonly ownLetters: readonly string[];
  /** In the list of the EU Publications Office, which DCAT-AP asks for. */
  readonly euCode: string;
  /** A day in numbers alone has the day before the month, whoever writes it. */
  readonly dayFirst: boolean;
  /** The engine of the search takes the endings off its words. */
  readonly hasEndings: boolean;
  /** Examples in help: codes and a name of types of documents, and a currency. */
  readonly examples: {
    readonly decision: string;
    readonly decree: string;
    readonly resolution: string;
    readonly minutes: string;
    readonly currency: string;
  };
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
    large: [
      [1e9, "tỷ"],
      [1e6, "triệu"],
    ],
    ownLetters: ["vietnamese"],
    euCode: "VIE",
    dayFirst: true,
    hasEndings: false,
    examples: { decision: "QĐ", decree: "NĐ", resolution: "NQ", minutes: "Biên bản", currency: "vnd" },
  },
  en: {
    name: "English",
    locale: "en-GB",
    day: { day: "numeric", month: "long", year: "numeric" },
    zeroBelow: { day: 0, month: 0 },
    month: (month, year) => `${month} ${year}`,
    year: (year) => year,
    large: [
      [1e12, "trillion"],
      [1e9, "billion"],
      [1e6, "million"],
    ],
    ownLetters: [],
    euCode: "ENG",
    dayFirst: false,
    hasEndings: true,
    examples: { decision: "DEC", decree: "REG", resolution: "RES", minutes: "Minutes", currency: "eur" },
  },
} as const satisfies Readonly<Record<string, Language>>;

export type Lang = keyof typeof LANGUAGES;
export const isLang = (value: unknown): value is Lang => typeof value === "string" && Object.hasOwn(LANGUAGES, value);

/** Every language that this program speaks. */
export const ALL_LANGS = Object.keys(LANGUAGES) as readonly Lang[];
const named = [...new Set(CONFIGURED.languages)].filter(isLang);
const chosen = named.length > 0 ? named : (CONFIGURED.titledIn ?? []).filter(isLang);

/** Nobody's catalogue, or one that names languages alone which this program does not speak: whoever asks decides. */
export const IS_LANG_OPEN = Object.keys(CONFIGURED).length === 0 || (CONFIGURED.languages !== undefined && chosen.length === 0);

/** The languages of this catalogue, the main one first: those of its settings, else all. */
export const LANGS: readonly Lang[] = chosen.length > 0 ? chosen : ALL_LANGS;

/**
 * What records must be written in; a text that lacks another language is shown in this one. The catalogue decides which it
 * is; to the compiler it is the first of the table, so that a text has its main words whichever that is, as long as no code
 * names a language (test/quality.test.ts).
 */
export const MAIN_LANG = (LANGS[0] ?? "vi") as MainLang;
export type MainLang = "vi";
export type OtherLang = Exclude<Lang, MainLang>;

/** What programmers read beside names of fields, in every catalogue. */
export const TECHNICAL_LANG = "en" satisfies Lang;

/** Examples of the main language, in help of whichever language: records are written in it. */
export const EXAMPLES = LANGUAGES[MAIN_LANG].examples;

/** The languages that a page in one of them leads to. */
export const otherLangs = (lang: Lang): readonly Lang[] => LANGS.filter((other) => other !== lang);

/** Before the path of every page in a language: nothing in the main one. */
export const prefixOf = (lang: Lang): "" | `/${string}` => (lang === MAIN_LANG ? "" : `/${lang}`);

/** Every language that this program speaks but one, whether the catalogue has it or not. */
export const allBut = (lang: Lang): readonly Lang[] => ALL_LANGS.filter((other) => other !== lang);

/** One value for each language. */
export const inEach = <T>(make: (lang: Lang) => T): Record<Lang, T> =>
  Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as Record<Lang, T>;
