/** The search form: a plain GET to the search page, which works without script on this one. */
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";

export function SearchBox({ locale }: { locale: Locale }) {
  const words = locale.words.home;
  return (
    <search>
      <form class="search-box" action={locale.href(to("search"))} method="get">
        <label for="q">{words.searchLabel}</label>
        <div class="search-row">
          <input type="search" id="q" name="q" autocomplete="off" aria-describedby="q-help" />
          <button type="submit">{words.searchButton}</button>
        </div>
        <p id="q-help" class="quiet">
          {words.searchHelp}
        </p>
      </form>
    </search>
  );
}
