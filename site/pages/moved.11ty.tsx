/** A page at the address that a record had before: it leads to the present one, without script. */
import { renderPage } from "../components/layout.tsx";
import { Redirect } from "../components/redirect.tsx";
import type { MovedPage } from "../views/history.ts";

export const data = {
  pagination: { data: "lists.moved", size: 1, alias: "item", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ item: { locale, from } }: { item: MovedPage }) => `${locale.path(from)}index.html`,
};

export function render({ item: { locale, from, to } }: { item: MovedPage }): string {
  const words = locale.words.history;
  const title = `${words.movedTitle}: ${from}`;
  return renderPage(
    <Redirect locale={locale} to={to} title={title}>
      <h1>{title}</h1>
      <p>
        {words.movedText} <a href={locale.href(to)}>{locale.site.absolute(locale.path(to))}</a>
      </p>
    </Redirect>,
  );
}
