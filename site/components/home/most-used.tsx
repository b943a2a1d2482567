/** The platforms with the most users, each with its number, what it counts and the day it is of. */
import { anchor } from "../../address-words.ts";
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import { to } from "../../routes.ts";
import { sayHedged } from "../../views/use.ts";
import type { Used } from "../../views/users.ts";
import { PlatformLink } from "../links.tsx";

export function MostUsed({ locale, used }: { locale: Locale; used: readonly Used[] }) {
  const words = locale.words.home;
  if (used.length === 0) return null;
  return (
    <section aria-labelledby={anchor("dung-nhieu")}>
      <h2 id={anchor("dung-nhieu")}>{words.mostUsed}</h2>
      <p class="quiet">{words.mostUsedNote}</p>
      <ol class="most-used">
        {used.map(({ entry: { id }, newest }) => (
          <li>
            <PlatformLink locale={locale} id={id} />{" "}
            <strong class="amount">{sayHedged(locale.number(newest.value), newest, locale.words.known.use)}</strong>
            <span class="quiet">
              {locale.words.names.metric[newest.metric]}, {fill(words.onDay, { date: locale.date(newest.date) })}
            </span>
          </li>
        ))}
      </ol>
      <p>
        <a href={`${locale.href(to("statistics"))}#${anchor("nguoi-dung")}`}>{locale.words.statistics.homeLink}</a>
      </p>
    </section>
  );
}
