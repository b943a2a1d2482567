/**
 * The parts of a page with a finder: form, results, and what its script needs. Without script the form stays hidden
 * (it could not answer) and the page shows its plain list.
 */

import type { Locale } from "../context.ts";
import { MANY } from "../discovery/common-words.ts";
import type { FacetView } from "../discovery/facets.ts";
import { finderScriptData } from "../discovery/finder-script-data.ts";
import { type Kind, SORTS } from "../discovery/kinds.ts";
import { sortNames } from "../discovery/sort-names.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { to } from "../routes.ts";
import { taskHref } from "../views/task-href.ts";
import { DataScript } from "./data-script.tsx";
import { AlertIcon } from "./icons.tsx";
import { Say } from "./say.tsx";

/** Path of the bundled script. */

interface FinderProps {
  readonly locale: Locale;
  /** Limits the page to one kind of record. */
  readonly kind?: Kind;
  readonly facets: readonly FacetView[];
  /** What the page shows while nothing is asked, with and without script. */
  readonly children: Children;
}

/** In a large catalogue what is heavy is fetched only when it is looked at. */
const isMany = ({ site: { catalogue } }: Locale): boolean => catalogue.platforms.length + catalogue.documents.length > MANY;

export function Finder({ locale, kind, facets, children }: FinderProps) {
  const words = locale.words.finder;
  return (
    <div class="finder" data-finder {...(kind ? { "data-kind": kind } : {})} {...(isMany(locale) ? { "data-many": "" } : {})}>
      <search class="finder-form" hidden aria-label={words.form}>
        <FinderForm locale={locale} facets={facets} />
      </search>
      <div class="finder-main">
        <p class="finder-status" data-status />
        <p class="unseen" role="status" data-live />
        <div class="finder-chips" data-chips hidden>
          <span class="quiet">{words.chips}</span>
          <ul />
        </div>
        <p class="finder-note" data-note hidden />
        <ul class="finder-site" data-site hidden />
        <div data-static>{children}</div>
        <section data-results hidden aria-labelledby="found">
          <h2 id="found" class="unseen" tabIndex={-1}>
            {words.resultsTitle}
          </h2>
          <ul class="cards" data-list />
          <p data-propose hidden>
            <ProposeLink locale={locale} />
          </p>
          <Advice locale={locale} kind={kind} />
          <nav class="pager" data-pager aria-label={locale.words.site.pages} hidden>
            <ul />
          </nav>
        </section>
      </div>
      <template data-template="overdue">
        <span class="overdue">
          <AlertIcon /> {locale.words.platform.overdue}
        </span>
      </template>
      <DataScript name="data-words" value={finderScriptData(locale)} />
    </div>
  );
}

function FinderForm({ locale, facets }: { locale: Locale; facets: readonly FacetView[] }) {
  const words = locale.words.finder;
  const names = sortNames(words);
  return (
    <form method="get" aria-label={words.queryLabel} data-form>
      <label for="query">{words.queryLabel}</label>
      <div class="search-row">
        <input type="search" id="query" name="q" autocomplete="off" spellcheck={false} maxLength={200} aria-describedby="query-help" />
        <button type="submit">{words.submit}</button>
      </div>
      <p id="query-help" class="quiet">
        {words.queryHelp} <span class="of-keys">{words.queryKeys}</span>
      </p>
      <p class="finder-sort">
        <label for="sort">{words.sort}</label>
        <select id="sort" name="sort">
          {SORTS.map((sort) => (
            <option value={sort}>{names[sort]}</option>
          ))}
        </select>
      </p>
      <p class="finder-clear" data-clear hidden>
        <button type="reset">{words.clear}</button>
      </p>
      <details class="finder-filters" data-filters>
        <summary>
          {words.filters}
          <span data-chosen />
        </summary>
        {facets.map((facet) => (
          <FacetGroup locale={locale} facet={facet} />
        ))}
      </details>
    </form>
  );
}

function FacetGroup({ locale, facet: { name, title, options } }: { locale: Locale; facet: FacetView }) {
  if (options.length === 0) return null;
  return (
    <fieldset data-facet={name} hidden={options.every(({ count }) => count === 0)}>
      <legend>{title}</legend>
      <ul class="options">
        {options.map(({ code, label, count }) => (
          <li hidden={count === 0}>
            <label>
              <input type="checkbox" name={name} value={code} />
              <span>
                <Say locale={locale} text={label} />
              </span>
              <span class="amount" data-count={code}>
                {locale.number(count)}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

const ProposeLink = ({ locale }: { locale: Locale }) => <a href={taskHref(locale, "platform")}>{locale.words.finder.advicePropose}</a>;

function Advice({ locale, kind }: { locale: Locale; kind: Kind | undefined }) {
  const words = locale.words.finder;
  return (
    <div data-none hidden class="finder-none">
      <p>{words.adviceTitle}</p>
      <ul>
        <li>{words.adviceFewer}</li>
        <li>{words.adviceSpelling}</li>
        <li>{words.adviceFilters}</li>
        {kind && (
          <li>
            <a href={locale.href(to("search"))} data-everywhere>
              {words.adviceAll}
            </a>
          </li>
        )}
        <li>
          <ProposeLink locale={locale} />
        </li>
      </ul>
    </div>
  );
}
