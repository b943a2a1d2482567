/** The page on which proposals are written. What it shows without script leads to the forms on GitHub. */

import { EDITOR_PATH, type EditorConfig } from "../browser/editor/config.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import type { Locale } from "../context.ts";
import { scriptJson } from "../discovery/client-words.ts";

interface Item {
  readonly locale: Locale;
}

export const data = {
  pagination: { data: "lists.single", size: 1, alias: "item", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ item: { locale } }: { item: Item }) => `${locale.path(EDITOR_PATH)}index.html`,
};

/** Only this site's own files: a record can not bring a script here, and nothing can be sent but by a link that is pressed. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export function render({ item: { locale } }: { item: Item }): string {
  const words = locale.words.editor;
  const { repository } = locale.site;
  return renderPage(
    <Layout
      locale={locale}
      path={EDITOR_PATH}
      title={words.title}
      description={words.describe}
      breadcrumb={[{ label: words.title }]}
      scripts={[`/assets/editor/editor.${locale.lang}.js`]}
      styleSheets={["/assets/editor/editor.css"]}
      policy={POLICY}
    >
      <header class="record-header">
        <h1>{words.title}</h1>
        <p class="lead">{words.intro}</p>
      </header>
      <div data-editor class="editor">
        <p data-editor-status role="status" />
        <noscript>
          <p>
            {words.noScript} {repository && <a href={`${repository}/issues/new/choose`}>{words.noScriptForms}</a>}
          </p>
        </noscript>
      </div>
      <script type="application/json" data-editor-config dangerouslySetInnerHTML={{ __html: scriptJson(configOf(locale)) }} />
    </Layout>,
  );
}

function configOf(locale: Locale): EditorConfig {
  const { lang, site, words } = locale;
  const { event, group, pillar, metric, verdict, outcome, outcomeMeaning, method, role, phase, confidence, ...rest } = words.names;
  const { criteriaKind, criterionKind, requirement, opinion, rule } = rest;
  return {
    lang,
    words: words.editor,
    names: {
      ...{ event, group, pillar, metric, verdict, outcome, outcomeMeaning, method, role, phase, confidence },
      ...{ criteriaKind, criterionKind, requirement, opinion, rule },
    },
    root: site.url(""),
    siteTitle: locale.text(site.catalogue.settings.title),
    siteAddress: site.absolute("/"),
    stylesMark: site.styles.mark,
    repository: site.repository,
    branch: site.branch,
  };
}
