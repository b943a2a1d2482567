/** What the catalogue says of itself, then what follows from its settings: who runs it, whom to ask, how to cite it. */
import { Contact, contactFacts, RunBy } from "../components/contact.tsx";
import { renderPage } from "../components/layout.tsx";
import { Section } from "../components/section.tsx";
import { TextPage } from "../components/text.tsx";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("about");

export function render({ item }: { item: PageItem<"about"> }): string {
  const { locale } = item;
  const { words, site } = locale;
  const { metadata } = site.catalogue.settings;
  const isReachable = contactFacts(locale).length > 0 || site.repository !== undefined;
  return renderPage(
    <TextPage page={item} name="about" taken={["van-hanh", "lien-he", "trich-dan"]}>
      {(metadata?.publisher?.name ?? metadata?.publisher?.standing) && (
        <Section id="van-hanh" title={words.about.operator}>
          <p>
            <RunBy locale={locale} />
          </p>
        </Section>
      )}
      {isReachable && (
        <Section id="lien-he" title={words.about.contact}>
          <Contact locale={locale} />
        </Section>
      )}
      <Cite locale={locale} />
    </TextPage>,
  );
}

function Cite({ locale }: { locale: Locale }) {
  const { words, site } = locale;
  const { settings, today } = site.catalogue;
  const citation = fill(words.about.citation, {
    title: locale.text(settings.title),
    address: site.absolute(locale.path(to("home"))),
    date: locale.date(today),
    version: site.commit ? fill(words.about.version, { commit: site.commit.slice(0, 7) }) : "",
    licence: settings.dataLicence.name,
  });
  return (
    <Section id="trich-dan" title={words.about.cite}>
      <p>{words.about.citeText}</p>
      <blockquote class="citation">{citation}</blockquote>
      <p>{words.about.citeRecord}</p>
      <p>
        {words.about.licenceText}{" "}
        <a href={settings.dataLicence.url} rel="license">
          {settings.dataLicence.name}
        </a>
        .
      </p>
    </Section>
  );
}
