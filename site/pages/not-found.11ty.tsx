/** The page for wrong addresses: one for the whole site, in every language, for a static host knows no more. */
import { MAIN_LANG, otherLangs } from "../../scripts/text/languages.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("notFound");

export function render({ item }: { item: PageItem<"notFound"> }): string {
  const { locales } = item.locale.site;
  const { title, text } = item.locale.words.notFound;
  // Whoever changes the language here goes home: there is no second page of this kind.
  const page = { ...item, path: to("home") };
  return renderPage(
    <Layout page={page} title={title} description={text}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <Ways locale={item.locale} />
      {otherLangs(MAIN_LANG).map((lang) => (
        <section lang={lang}>
          <h2>{locales[lang].words.notFound.title}</h2>
          <p>{locales[lang].words.notFound.text}</p>
          <Ways locale={locales[lang]} />
        </section>
      ))}
    </Layout>,
  );
}

const Ways = ({ locale }: { locale: Locale }) => (
  <ul class="inline">
    <li>
      <a href={locale.href(to("home"))}>{locale.words.pages.home}</a>
    </li>
    <li>
      <a href={locale.href(to("platforms"))}>{locale.words.pages.platforms}</a>
    </li>
    <li>
      <a href={locale.href(to("search"))}>{locale.words.pages.search}</a>
    </li>
  </ul>
);
