/** The address that speakers of a language guess (`/en/propose/`, where addresses are in Vietnamese) leads to the page. */

import { Bare } from "../components/bare.tsx";
import { renderPage } from "../components/layout.tsx";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("proposeGuessed");

export function render({ item: { locale } }: { item: PageItem<"proposeGuessed"> }): string {
  const title = locale.words.pages.propose;
  return renderPage(
    <Bare locale={locale} page={to("propose")} title={title} leads>
      <h1>
        <a href={locale.href(to("propose"))}>{title}</a>
      </h1>
    </Bare>,
  );
}
