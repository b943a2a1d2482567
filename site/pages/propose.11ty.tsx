/** The page on which proposals are written. What it shows without script leads to the forms on GitHub. */

import type { Text } from "../../scripts/text/bilingual.ts";
import { DataScript } from "../components/data-script.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { NotLoaded } from "../components/not-loaded.tsx";
import { POLICIES } from "../components/policy.ts";
import { isThere, type Locale } from "../context.ts";
import type { EditorWords } from "../i18n/vi/editor.ts";
import { valueNames } from "../open-data/value-names.ts";
import { to } from "../routes.ts";
import { afterSending } from "../views/after-sending.ts";
import type { EditorConfig } from "../views/editor-config.ts";
import { fileNames } from "../views/file-names.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("propose");

export function render({ item }: { item: PageItem<"propose"> }): string {
  const { locale } = item;
  const words = locale.words.editor;
  const { repository } = locale.site;
  return renderPage(
    <Layout
      page={item}
      title={locale.words.pages.propose}
      description={words.describe}
      scripts={[to("editorAsset", { file: `editor.${locale.lang}.js` })]}
      styleSheets={[to("editorAsset", { file: "editor.css" })]}
      policy={POLICIES.editor}
    >
      <header class="record-header">
        <h1>{locale.words.pages.propose}</h1>
        <p class="lead">{words.intro}</p>
      </header>
      <div data-editor class="editor">
        <p data-editor-status role="status" />
        <NotLoaded locale={locale} text={words.loadFailed} />
        <noscript>
          <p>
            {words.noScript} {repository && <a href={`${repository}/issues/new/choose`}>{words.noScriptForms}</a>}
          </p>
        </noscript>
      </div>
      <DataScript name="data-editor-config" value={configOf(locale)} />
    </Layout>,
  );
}

/** What the settings call what is printed. */
const dossierHeads = ({ site, text }: Locale): Partial<EditorWords["dossier"]> =>
  Object.fromEntries(
    Object.entries<Text | undefined>(site.catalogue.settings.dossier ?? {}).flatMap(([key, head]) => (head ? [[key, text(head)]] : [])),
  );

function configOf(locale: Locale): EditorConfig {
  const { lang, site, words } = locale;
  return {
    lang,
    words: { ...words.editor, dossier: { ...words.editor.dossier, ...dossierHeads(locale) } },
    letter: words.letter,
    decision: words.decision,
    names: valueNames(locale),
    root: site.url(to("home")).replace(/\/$/, ""),
    addresses: {
      known: site.url(to("editorKnown")),
      platforms: site.url(to("editorPlatforms")),
      platform: locale.href(to("platform", { id: "{id}" })),
      comments: locale.href(to("criteriaComments", { id: "{id}" })),
      proposals: locale.href(to("proposals")),
      pending: site.proposals && site.url(to("editorProposals")),
      about: isThere(site, "about") ? locale.href(to("about")) : undefined,
      source: site.url(to("source", { path: "{path}" })),
      letter: site.url(to("letterScript")),
    },
    siteTitle: locale.text(site.catalogue.settings.title),
    siteAddress: site.absolute(to("home")),
    stylesMark: site.styles.mark,
    repository: site.repository,
    branch: site.branch,
    folder: site.folder ?? "",
    fileNames: fileNames(lang),
    after: afterSending(locale),
  };
}
