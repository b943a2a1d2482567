/** Bilingual text in a page: a Vietnamese fallback on an English page is marked as Vietnamese for screen readers. */
import type { Text } from "../../scripts/text/bilingual.ts";
import type { Locale } from "../context.ts";

export function Say({ locale, text }: { locale: Locale; text: Text }) {
  if (locale.lang === "vi") return text.vi;
  return text.en === undefined ? <span lang="vi">{text.vi}</span> : text.en;
}

/** Words that are Vietnamese in every language: the second name of a record, a name only printed in Vietnamese. */
export function Vietnamese({ locale, children }: { locale: Locale; children: string }) {
  return locale.lang === "vi" ? children : <span lang="vi">{children}</span>;
}

/** Letters that only Vietnamese has, among the languages of the sources. */
const VIETNAMESE_LETTERS = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/iu;

/** Words in the language they came in: the title of a source, the name of an organisation. */
export function AsWritten({ locale, children }: { locale: Locale; children: string }) {
  return locale.lang !== "vi" && VIETNAMESE_LETTERS.test(children) ? <span lang="vi">{children}</span> : children;
}

/** Said where a fact is absent: nothing is filled in. */
export function NotSourced({ locale }: { locale: Locale }) {
  return <span class="absent">{locale.words.site.notSourced}</span>;
}
