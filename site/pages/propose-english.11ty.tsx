/** `/en/propose/`: the address that English speakers guess leads to the page. */
import { renderPage } from "../_includes/layout.tsx";
import type { SiteContext } from "../context.ts";
import { EDITOR_PATH } from "../editor/config.ts";
import { editorWords } from "../i18n/editor.ts";

export const data = { eleventyExcludeFromCollections: true, permalink: "en/propose/index.html" };

export function render({ site }: { site: SiteContext }): string {
  const { href } = site.locales.en;
  const { title } = editorWords("en");
  return renderPage(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta http-equiv="refresh" content={`0; url=${href(EDITOR_PATH)}`} />
        <title>{title}</title>
      </head>
      <body>
        <main>
          <h1>
            <a href={href(EDITOR_PATH)}>{title}</a>
          </h1>
        </main>
      </body>
    </html>,
  );
}
