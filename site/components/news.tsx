/** The newest events of the catalogue, those of one decision together. */

import { listsOn } from "../../scripts/catalogue/list-coverage.ts";
import { doersOf, keyOf } from "../../scripts/catalogue/lists.ts";
import { EVENT_FACTS } from "../../scripts/records/schema/events.ts";
import { anchor } from "../address-words.ts";
import { isThere, type Locale } from "../context.ts";
import { to } from "../routes.ts";
import { documentLabel } from "../views/document.ts";
import type { News } from "../views/home.ts";
import { eventName } from "../views/lists.ts";
import { Joined } from "./facts.tsx";
import { DocumentLink, PlatformLink } from "./links.tsx";
import { ListChangeSummary } from "./list/comparison.tsx";
import { ListLink } from "./list-coverage.tsx";
import { Day, Remark } from "./say.tsx";

export function NewsList({ locale, news }: { locale: Locale; news: readonly News[] }) {
  const words = locale.words.home;
  if (news.length === 0) return null;
  return (
    <section aria-labelledby={anchor("moi-nhat")}>
      <h2 id={anchor("moi-nhat")}>{words.newest}</h2>
      <p class="quiet">{words.newestNote}</p>
      <ol class="timeline">
        {news.map((item) => (
          <li>
            <Day locale={locale} date={item.date} />
            <div>
              <strong>{eventName(locale, item)}:</strong> <Named locale={locale} platforms={item.platforms} />
              <LeftOut locale={locale} item={item} />
              {item.document && (
                <Remark label={documentLabel(locale, item.document)}>
                  <DocumentLink locale={locale} document={item.document} />
                </Remark>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p>
        {locale.site.catalogue.documents.length > 0 && <a href={locale.href(to("documents"))}>{words.allDocuments}</a>}
        {isThere(locale.site, "changes") && (
          <>
            {locale.site.catalogue.documents.length > 0 && " · "}
            <a href={locale.href(to("changes"))}>{locale.words.pages.changes}</a>
          </>
        )}
      </p>
    </section>
  );
}

/** Of the event of a list: what is no longer on it, and which lists it ended. */
function LeftOut({ locale, item: { type, document } }: { locale: Locale; item: News }) {
  const { catalogue } = locale.site;
  const key = EVENT_FACTS[type].list === "enters" && document ? keyOf(document) : undefined;
  const view = key === undefined ? undefined : listsOn(catalogue, catalogue.today).find(({ list }) => list.key === key);
  if (!view) return null;
  const ended = catalogue.lists.filter((list) => list.ended && doersOf(list.ended).includes(view.list.key));
  return (
    <>
      <ListChangeSummary locale={locale} view={view} />
      {ended.length > 0 && (
        <Remark label={`${locale.words.lists.listEnded}:`}>
          <Joined items={ended.map((list) => <ListLink locale={locale} view={{ list }} />)} />
        </Remark>
      )}
    </>
  );
}

/** The first few by name; the document's page has them all. */
const NAMED = 3;

function Named({ locale, platforms }: { locale: Locale; platforms: readonly string[] }) {
  const shown = platforms.length > NAMED + 1 ? platforms.slice(0, NAMED) : platforms;
  const rest = platforms.length - shown.length;
  return (
    <>
      <Joined items={shown.map((id) => <PlatformLink locale={locale} id={id} />)} />
      {rest > 0 && ` ${locale.words.home.andMore(rest)}`}
    </>
  );
}
