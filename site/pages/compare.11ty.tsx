/** The page that compares platforms. Its script makes the table from the open data; without script it leads to the lists. */

import { DataScript } from "../components/data-script.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { compareScriptData } from "../views/compare-script-data.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("compare");

export function render({ item }: { item: PageItem<"compare"> }): string {
  const { locale } = item;
  const words = locale.words.compare;
  return renderPage(
    <Layout
      page={item}
      title={locale.words.pages.compare}
      description={words.intro}
      scripts={[to("compareScript")]}
      styleSheets={[to("compareStyles")]}
    >
      <h1>{locale.words.pages.compare}</h1>
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
        <section class="scroll compare-table" aria-label={locale.words.pages.compare} data-table hidden />
        <Choose locale={locale} />
        <DataScript name="data-words" value={compareScriptData(locale)} />
      </div>
    </Layout>,
  );
}

/** How platforms are chosen: in the lists, and with script here too. */
function Choose({ locale }: { locale: Locale }) {
  const words = locale.words.compare;
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{words.howTitle}</h2>
      <search class="compare-add" data-add hidden>
        <label for="add">{words.add}</label>
        <input type="search" id="add" spellcheck={false} maxLength={200} aria-describedby="add-help" />
        <p id="add-help" class="quiet">
          {words.addHelp}
        </p>
        <p class="quiet" role="status" data-matches />
        <ul class="lines" data-options />
      </search>
      <p>{words.how}</p>
      <p data-without-script>{words.noScript}</p>
      <ul class="lines">
        <li>
          <a href={locale.href(to("platforms"))}>{words.allPlatforms}</a>
        </li>
        <li>
          <a href={locale.href(to("agencies"))}>{words.allAgencies}</a>
        </li>
      </ul>
    </section>
  );
}
