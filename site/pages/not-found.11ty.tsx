/** The page for wrong addresses: one for the whole site, in both languages, for a static host knows no more. */
import { Layout, renderPage } from "../components/layout.tsx";
import type { Locale, SiteContext } from "../context.ts";

export const data = { permalink: "/404.html", eleventyExcludeFromCollections: true };

export function render({ site: { locales } }: { site: SiteContext }): string {
  const { vi, en } = locales;
  const { title, text } = vi.words.notFound;
  return renderPage(
    <Layout locale={vi} path="/" title={title} description={text} indexed={false}>
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
      <a href={locale.href("/")}>{locale.words.menu.home}</a>
    </li>
    <li>
      <a href={locale.href("/nen-tang/")}>{locale.words.menu.platforms}</a>
    </li>
    <li>
      <a href={locale.href("/tim-kiem/")}>{locale.words.menu.search}</a>
    </li>
  </ul>
);
