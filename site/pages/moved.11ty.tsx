/** A page at the address that a record had before: it leads to the present one, without script. */
import { renderPage } from "../_includes/layout.tsx";
import { historyWords } from "../i18n/history.ts";
import type { MovedPage } from "../views/history.ts";

export const data = {
  pagination: { data: "lists.moved", size: 1, alias: "item", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ item: { locale, from } }: { item: MovedPage }) => `${locale.path(from)}index.html`,
};

export function render({ item: { locale, from, to } }: { item: MovedPage }): string {
  const words = historyWords(locale.lang);
  const title = `${words.movedTitle}: ${from}`;
  return renderPage(
    <html lang={locale.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta http-equiv="refresh" content={`0; url=${locale.href(to)}`} />
        <link rel="canonical" href={locale.site.absolute(locale.path(to))} />
        <title>{title}</title>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>
            {words.movedText} <a href={locale.href(to)}>{locale.site.absolute(locale.path(to))}</a>
          </p>
        </main>
      </body>
    </html>,
  );
}
