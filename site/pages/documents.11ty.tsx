/** All registered documents, newest first, by year. */
import type { DocumentEntry } from "../../scripts/catalogue/catalogue.ts";
import { anchor } from "../address-words.ts";
import { renderList } from "../components/record-list.tsx";
import { Say } from "../components/say.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { documentName, documentState } from "../views/document.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("documents");

export function render({ item }: { item: PageItem<"documents"> }): string {
  const { intro } = item.locale.words.registers.document;
  return renderList({
    page: item,
    intro,
    groupOf: ({ data }) => data.date.slice(0, 4),
    titleOf: (year) => year,
    idOf: (year) => anchor("nam", year),
    Row,
  });
}

function Row({ locale, entry }: { locale: Locale; entry: DocumentEntry }) {
  const { slug, data } = entry;
  const state = documentState(entry, locale.site.catalogue);
  return (
    <li>
      <a href={locale.href(to("document", { id: slug }))}>{documentName(locale, data)}</a>{" "}
      <time class="quiet" dateTime={data.date}>
        {locale.date(data.date)}
      </time>
      {state && <span class="quiet"> · {locale.words.lists.state[state]}</span>}
      <p>
        <Say locale={locale} text={data.title} />
      </p>
    </li>
  );
}
