/** `/en/propose/`: the address that English speakers guess leads to the page. */

import { EDITOR_PATH } from "../browser/editor/config.ts";
import { renderPage } from "../components/layout.tsx";
import { Redirect } from "../components/redirect.tsx";
import type { SiteContext } from "../context.ts";

export const data = { eleventyExcludeFromCollections: true, permalink: "en/propose/index.html" };

export function render({ site }: { site: SiteContext }): string {
  const locale = site.locales.en;
  const { title } = locale.words.editor;
  return renderPage(
    <Redirect locale={locale} to={EDITOR_PATH} title={title}>
      <h1>
        <a href={locale.href(EDITOR_PATH)}>{title}</a>
      </h1>
    </Redirect>,
  );
}
