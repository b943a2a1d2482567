/** Bilingual text in a page: a Vietnamese fallback on an English page is marked as Vietnamese for screen readers. */

import { isUntranslated, type Text } from "../../scripts/text/bilingual.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { nameWords } from "../../scripts/words/words.ts";
import type { Locale } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";

export function Say({ locale, text }: { locale: Locale; text: Text }) {
  return isUntranslated(text, locale.lang) ? <span lang={MAIN_LANG}>{text[MAIN_LANG]}</span> : text[locale.lang];
}

/** Letters that only Vietnamese has, among the languages of the sources. */
const VIETNAMESE_LETTERS = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/iu;

/** Words in the language they came in: the title of a source, the name of an organisation. */
export function AsWritten({ locale, children }: { locale: Locale; children: string }) {
  return isForeign(locale, children) ? <span lang={MAIN_LANG}>{children}</span> : children;
}

const isForeign = ({ lang }: Locale, words: string): boolean => lang !== MAIN_LANG && VIETNAMESE_LETTERS.test(words);

/** Some of it is more than a name, or the number of a document. */
const isSentence = (words: string): boolean =>
  words.split(/\s+/).filter((word) => VIETNAMESE_LETTERS.test(word) && !/\d/.test(word)).length > 2;

/** Says once of a block which language its words are in, where some are not in the language of the page. */
export function LanguageNote({ locale, of, ofSources = false }: { locale: Locale; of: readonly string[]; ofSources?: boolean }) {
  if (!of.some((words) => isForeign(locale, words) && isSentence(words))) return null;
  const { sourcesIn, writtenIn } = locale.words.site;
  return <p class="quiet">{(ofSources ? sourcesIn : writtenIn)(nameWords[locale.lang].languages[MAIN_LANG])}</p>;
}

/** Said where a fact is absent: nothing is filled in. */
export function NotSourced({ locale }: { locale: Locale }) {
  return <span class="absent">{locale.words.site.notSourced}</span>;
}

/** A day as people read it, and as machines do. */
export const Day = ({ locale, date }: { locale: Locale; date: string }) => <time dateTime={date}>{locale.date(date)}</time>;

/** What a record says under a label of its own; nothing where it says nothing. */
export const Remark = ({ label, children, quiet = true }: { label: string; children: Children; quiet?: boolean }) =>
  children ? (
    <p {...(quiet ? { class: "quiet" } : {})}>
      {label} {children}
    </p>
  ) : null;
