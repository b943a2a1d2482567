/** The history of a platform, criteria set or agency: every change of it, newest first. */
import { DaysIn, Steps } from "../components/history.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { Older } from "../components/older-changes.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { Say } from "../components/say.tsx";
import { recordPage, stepsOf } from "../views/history.ts";
import type { PageItem } from "../views/page-lists.ts";

type HistoryPage = PageItem<"platformHistory" | "criteriaHistory" | "agencyHistory">;

export function renderHistory(item: HistoryPage): string {
  const { locale, past } = item;
  const words = locale.words.history;
  const { history } = locale.site;
  const name = locale.text(past.name);
  const title = slicedTitle(locale, words.titleOf(name), item);
  return renderPage(
    <Layout
      page={item}
      title={title}
      description={words.describeRecord(name)}
      label={words.history}
      record={<Say locale={locale} text={past.name} />}
    >
      <h1>{title}</h1>
      <p class="lead">
        {past.kind === "agency" ? words.intoAgency : words.intoRecord} <DaysIn locale={locale} />
      </p>
      <p>
        <a href={locale.href(recordPage(past))}>{words.back}</a>
      </p>
      <Steps locale={locale} steps={item.items} own={past} />
      <Pager locale={locale} slice={item} />
      {history && <Older locale={locale} slice={item} all={stepsOf(history, past)} />}
    </Layout>,
  );
}
