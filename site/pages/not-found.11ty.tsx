/** The page for wrong addresses: one for the whole site, in both languages, for a static host knows no more. */
import { Layout, renderPage } from "../components/layout.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("notFound");

export function render({ item }: { item: PageItem<"notFound"> }): string {
  const { vi, en } = item.locale.site.locales;
  const { title, text } = vi.words.notFound;
  // Whoever changes the language here goes home: there is no second page of this kind.
  const page = { ...item, path: to("home") };
  return renderPage(
    <Layout page={page} title={title} description={text}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <Ways locale={vi} />
      <section lang="en">
        <h2>{en.words.notFound.title}</h2>
        <p>{en.words.notFound.text}</p>
        <Ways locale={en} />
      </section>
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
