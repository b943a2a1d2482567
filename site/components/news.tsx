/** The newest events of the catalogue, those of one decision together. */

import { anchor } from "../address-words.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { documentLabel } from "../views/document.ts";
import type { News } from "../views/home.ts";
import { eventName } from "../views/lists.ts";
import { Joined } from "./facts.tsx";
import { DocumentLink, PlatformLink } from "./links.tsx";
import { Day, Remark } from "./say.tsx";

export function NewsList({ locale, news }: { locale: Locale; news: readonly News[] }) {
  const words = locale.words.home;
  if (news.length === 0) return null;
  return (
    <section aria-labelledby={anchor("moi-nhat")}>
      <h2 id={anchor("moi-nhat")}>{words.newest}</h2>
      <ol class="timeline">
        {news.map((item) => (
          <li>
            <Day locale={locale} date={item.date} />
            <div>
              <strong>{eventName(locale, item)}:</strong> <Named locale={locale} platforms={item.platforms} />
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
        <a href={locale.href(to("documents"))}>{words.allDocuments}</a>
      </p>
    </section>
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
