/** A page at the address that a record had before: it leads to the present one, without script. */

import { Bare } from "../components/bare.tsx";
import { renderPage } from "../components/layout.tsx";
import type { MovedPage } from "../views/history.ts";
import { pageData } from "../views/page-data.ts";

export const data = pageData("moved");

export function render({ item: { locale, path, now } }: { item: MovedPage }): string {
  const words = locale.words.history;
  const title = `${words.movedTitle}: ${path}`;
  return renderPage(
    <Bare locale={locale} page={now} title={title} leads>
      <h1>{title}</h1>
      <p>
        {words.movedText} <a href={locale.href(now)}>{locale.site.absolute(locale.path(now))}</a>
      </p>
    </Bare>,
  );
}
