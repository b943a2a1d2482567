/**
 * The search form: a plain GET to the search page, which works without script. Where scripts run it answers while somebody
 * types (browser/finder/answers.ts, fetched with the first focus).
 */
import type { Locale } from "../context.ts";
import { typedAnswerWords } from "../discovery/answer-words.ts";
import { to } from "../routes.ts";
import { DataScript } from "./data-script.tsx";
import { Joined } from "./facts.tsx";

export function SearchBox({ locale }: { locale: Locale }) {
  const words = locale.words.home;
  const action = locale.href(to("search"));
  const { searchExamples = [] } = locale.site.catalogue.settings;
  return (
    <search class="search-box" data-answers>
      <form action={action} method="get">
        <label for="q">{words.searchLabel}</label>
        <div class="search-row">
          <input type="search" id="q" name="q" autocomplete="off" aria-describedby="q-help" />
          <button type="submit">{words.searchButton}</button>
        </div>
      </form>
      <p class="unseen" role="status" data-live />
      <ul class="answers" data-list hidden />
      <p id="q-help" class="quiet">
        {searchExamples.length === 0 ? words.searchHelp : <>{words.searchExamples} </>}
        <Joined
          items={searchExamples.map((example) => (
            <a href={`${action}?${new URLSearchParams({ q: example })}`}>
              <span class="unseen">{words.searchButton}: </span>
              {example}
            </a>
          ))}
        />
      </p>
      <DataScript name="data-words" value={typedAnswerWords(locale)} />
    </search>
  );
}
