/** The checked body of a record. Bodies are written in the main language, and pages in another say so. */
import { renderMarkdown } from "../../scripts/records/markdown.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { keptLast } from "../../scripts/text/made-once.ts";
import type { Locale } from "../context.ts";
import { fitHeadings } from "../views/fit-headings.ts";
import { LanguageNote } from "./say.tsx";

/** The page in the other language shows the same bodies next. */
const renderedOf = keptLast(renderMarkdown, 8);

/** @param under level of the heading the body stands under */
export function Markdown({ locale, body, under = 2 }: { locale: Locale; body: string; under?: 2 | 3 | 4 }) {
  if (!body.trim()) return null;
  const html = fitHeadings(renderedOf(body), under);
  return (
    <>
      <LanguageNote locale={locale} of={[body]} />
      <div class="prose" {...(locale.lang === MAIN_LANG ? {} : { lang: MAIN_LANG })} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
