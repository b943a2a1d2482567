/** What is missing, and the ways to help: on the site, and without an account. */
import { anchor } from "../../address-words.ts";
import { isThere, type Locale } from "../../context.ts";
import { to } from "../../routes.ts";
import { reportAddress } from "../../views/github-addresses.ts";
import type { HomeView } from "../../views/home.ts";
import { contactFacts } from "../contact.tsx";
import { Facts } from "../facts.tsx";
import { Say } from "../say.tsx";

export function HowToHelp({ locale, home: { missing } }: { locale: Locale; home: HomeView }) {
  const { home: words, about } = locale.words;
  const { catalogue } = locale.site;
  const contact = contactFacts(locale);
  return (
    <>
      {missing.length > 0 && (
        <section aria-labelledby={anchor("con-thieu")}>
          <h2 id={anchor("con-thieu")}>{words.missing}</h2>
          <p class="quiet">{words.missingNote(locale.number(catalogue.platforms.length))}</p>
          <ul class="counts narrow">
            {missing.map(({ part, count }) => (
              <li>
                <a href={`${locale.href(to("platforms"))}?missing=${part.id}`}>
                  <Say locale={locale} text={part.title} />
                </a>
                <span class="amount">{locale.words.lists.of(locale.number(count), locale.number(catalogue.platforms.length))}</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={`${locale.href(to("statistics"))}#${anchor("day-du")}`}>{locale.words.statistics.completeness}</a>
          </p>
        </section>
      )}
      <section aria-labelledby={anchor("gop-y")} class="contribute-box">
        <h2 id={anchor("gop-y")}>{words.contribute}</h2>
        <p>{words.contributeText}</p>
        <Ways locale={locale} />
        {contact.length > 0 && (
          <>
            <p>{about.contactText}</p>
            <Facts locale={locale} facts={contact} />
          </>
        )}
      </section>
    </>
  );
}

function Ways({ locale }: { locale: Locale }) {
  const words = locale.words.home;
  const report = reportAddress(locale.site, "");
  return (
    <p class="contribute">
      <a class="button" href={locale.href(to("propose"))}>
        {words.contributePropose}
      </a>
      {isThere(locale.site, "guide") && (
        <a class="button" href={locale.href(to("guide"))}>
          {words.contributeGuide}
        </a>
      )}
      {report && (
        <a class="button" href={report}>
          {words.contributeIssue}
        </a>
      )}
    </p>
  );
}
