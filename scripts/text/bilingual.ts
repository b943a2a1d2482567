/** Words for people in the languages of the catalogue. */

/** Words for people, in both languages. */
export interface Bilingual {
  vi: string;
  en: string;
}

/** A text whose English may be missing. */
export interface Text {
  vi: string;
  en?: string | undefined;
}
