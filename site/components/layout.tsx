/**
 * The frame of every page: head (head.tsx), skip link, notice, header with menu and language switch, breadcrumb, main, footer.
 * Content pages need no script: the one in each page only offers text size and contrast. A page that does more names
 * its module in `scripts`.
 */

import { anchor } from "../address-words.ts";
import type { Locale } from "../context.ts";
import { type Children, type Html, inOnePiece, plainTextOf } from "../html/jsx-runtime.ts";
import { above, isNamed, ROUTES, to } from "../routes.ts";
import { Footer } from "./footer.tsx";
import { Head, type HeadProps } from "./head.tsx";
import type { Crumb } from "./head-for-search.tsx";
import { Header } from "./header.tsx";
import { Say } from "./say.tsx";

interface LayoutProps extends Omit<HeadProps, "breadcrumb"> {
  readonly children: Children;
  /** What the breadcrumb calls the page; its title, unless said. */
  readonly label?: Children;
  /** What it calls the record above the page. */
  readonly record?: Children;
}

export function Layout(props: LayoutProps) {
  const { page, children } = props;
  const { locale } = page;
  const { words, site } = locale;
  const breadcrumb = crumbsOf(props);
  const notice = site.catalogue.settings.notice;
  return (
    <html lang={locale.lang}>
      <Head {...props} breadcrumb={breadcrumb} />
      <body>
        <a class="skip" href={`#${anchor("noi-dung")}`}>
          {words.site.skip}
        </a>
        {notice && (
          <aside class="notice" aria-label={words.site.notice}>
            <Say locale={locale} text={notice} />
          </aside>
        )}
        <Header page={page} />
        {breadcrumb.length > 0 && <Breadcrumb locale={locale} crumbs={breadcrumb} />}
        <main id={anchor("noi-dung")} tabIndex={-1}>
          {children}
        </main>
        <Footer locale={locale} address={site.absolute(locale.path(page.path))} route={page.route} />
      </body>
    </html>
  );
}

/** The whole document as text. */
export const renderPage = (page: Html): string => inOnePiece(`<!doctype html>\n${plainTextOf(page)}\n`);

/** From the first page below the home page to this one: what stands in the table of routes, and the names of what it is about. */
function crumbsOf({ page, title, label = title, record }: LayoutProps): readonly Crumb[] {
  if (!ROUTES[page.route].parent) return [];
  const { pages } = page.locale.words;
  const higher = above(page).map(({ route, path }) => ({ label: isNamed(route) ? pages[route] : record, path }));
  return [...higher, { label }];
}

function Breadcrumb({ locale, crumbs }: { locale: Locale; crumbs: readonly Crumb[] }) {
  const { words } = locale;
  return (
    <nav class="breadcrumb" aria-label={words.site.breadcrumb}>
      <ol>
        <li>
          <a href={locale.href(to("home"))}>{words.pages.home}</a>
        </li>
        {crumbs.map(({ label, path }) => (
          <li>{path ? <a href={locale.href(path)}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
