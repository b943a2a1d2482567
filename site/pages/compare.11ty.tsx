/** The page that compares platforms. Its script makes the table from the open data; without script it leads to the lists. */

import { clientWords } from "../browser/compare/words.ts";
import { COMPARE_PATH } from "../components/compare-choice.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import type { Locale } from "../context.ts";
import { scriptJson } from "../discovery/client-words.ts";

interface Item {
  readonly locale: Locale;
}

export const data = {
  pagination: { data: "lists.single", size: 1, alias: "item", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ item: { locale } }: { item: Item }) => `${locale.path(COMPARE_PATH)}index.html`,
};

export function render({ item: { locale } }: { item: Item }): string {
  const words = locale.words.compare;
  return renderPage(
    <Layout
      locale={locale}
      path={COMPARE_PATH}
      title={words.title}
      description={words.intro}
      breadcrumb={[{ label: words.title }]}
      scripts={["/assets/compare.js"]}
      styleSheets={["/assets/compare.css"]}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <div data-compare>
        <div role="alert">
          <ul class="compare-messages" data-messages />
        </div>
        <p class="quiet" role="status" data-status />
        <p data-only hidden>
          <label class="choose">
            <input type="checkbox" /> {words.onlyDifferences}
          </label>
        </p>
        <section class="scroll compare-table" aria-label={words.title} data-table hidden />
        <Choose locale={locale} />
        <script type="application/json" data-words dangerouslySetInnerHTML={{ __html: scriptJson(clientWords(locale)) }} />
      </div>
    </Layout>,
  );
}

/** How platforms are chosen: in the lists, and with script here too. */
function Choose({ locale }: Item) {
  const words = locale.words.compare;
  return (
    <section aria-labelledby="chon">
      <h2 id="chon">{words.howTitle}</h2>
      <search class="compare-add" data-add hidden>
        <label for="them">{words.add}</label>
        <input type="search" id="them" spellcheck={false} maxLength={200} aria-describedby="them-cach" />
        <p id="them-cach" class="quiet">
          {words.addHelp}
        </p>
        <p class="quiet" role="status" data-matches />
        <ul class="lines" data-options />
      </search>
      <p>{words.how}</p>
      <p data-without-script>{words.noScript}</p>
      <ul class="lines">
        <li>
          <a href={locale.href("/nen-tang/")}>{words.allPlatforms}</a>
        </li>
        <li>
          <a href={locale.href("/co-quan/")}>{words.allAgencies}</a>
        </li>
      </ul>
    </section>
  );
}
