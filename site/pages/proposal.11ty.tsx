/** One change request as the site would show it, for who reviews it: read by the reader's browser from where it is kept. */
import { DataScript } from "../components/data-script.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { NotLoaded } from "../components/not-loaded.tsx";
import { POLICIES, readsFrom } from "../components/policy.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { codeHost } from "../views/code-host.ts";
import { fileNames } from "../views/file-names.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import type { ProposalConfig } from "../views/proposal-config.ts";

export const data = pageData("proposal");

export function render({ item }: { item: PageItem<"proposal"> }): string {
  const { locale } = item;
  const words = locale.words.proposal;
  const { repository } = locale.site;
  const host = codeHost(locale.site);
  return renderPage(
    <Layout
      page={item}
      title={words.title}
      description={words.describe}
      scripts={[to("proposalScript", { lang: locale.lang })]}
      styleSheets={[to("editorAsset", { file: "editor.css" }), to("proposalStyles")]}
      policy={host ? readsFrom(host.origins) : POLICIES.editor}
    >
      <header class="record-header">
        <h1>{words.title}</h1>
      </header>
      <div class="not-published">
        <p>
          <strong>{words.notPublished}</strong> {words.notPublishedHelp}
        </p>
      </div>
      <div data-proposal class="editor proposal">
        <NotLoaded locale={locale} text={words.loadFailed} />
        <noscript>
          <p>
            {words.noScript} {repository && <a href={`${repository}/pulls`}>{words.noScriptList}</a>}
          </p>
        </noscript>
      </div>
      <DataScript name="data-proposal-config" value={configOf(locale)} />
    </Layout>,
  );
}

function configOf({ lang, site, words }: Locale): ProposalConfig {
  return {
    lang,
    words: words.proposal,
    host: codeHost(site),
    root: site.url(to("home")).replace(/\/$/, ""),
    addresses: {
      known: site.url(to("editorKnown")),
      platforms: site.url(to("editorPlatforms")),
      source: site.url(to("source", { path: "{path}" })),
      styles: site.url(to("proposalStyles")),
    },
    siteAddress: site.absolute(to("home")),
    stylesMark: site.styles.mark,
    repository: site.repository,
    branch: site.branch,
    folder: site.folder ?? "",
    fileNames: fileNames(lang),
  };
}
