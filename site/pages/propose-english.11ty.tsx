/** `/en/propose/`: the address that English speakers guess leads to the page. */

import { renderPage } from "../components/layout.tsx";
import { Redirect } from "../components/redirect.tsx";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("proposeEnglish");

export function render({ item: { locale } }: { item: PageItem<"proposeEnglish"> }): string {
  const title = locale.words.pages.propose;
  return renderPage(
    <Redirect locale={locale} target={to("propose")} title={title}>
      <h1>
        <a href={locale.href(to("propose"))}>{title}</a>
      </h1>
    </Redirect>,
  );
}
