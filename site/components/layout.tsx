/**
 * The frame of every page: head (head.tsx), skip link, notice, header with menu and language switch, breadcrumb, main, footer.
 * Content pages need no script: the one in each page only offers text size and contrast. A page that does more names
 * its module in `scripts`.
 */
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Locale } from "../context.ts";
import { Footer } from "./footer.tsx";
import { type Crumb, Head, type HeadProps } from "./head.tsx";
import { Header } from "./header.tsx";
import { Say } from "./say.tsx";

export interface LayoutProps extends HeadProps {
  readonly children: ComponentChildren;
}

export function Layout(props: LayoutProps) {
  const { locale, path, breadcrumb = [], children } = props;
  const { words, site } = locale;
  const notice = site.catalogue.settings.notice;
  return (
    <html lang={locale.lang}>
      <Head {...props} />
      <body>
        <a class="skip" href="#noi-dung">
          {words.site.skip}
        </a>
        {notice && (
          <aside class="notice" aria-label={words.site.notice}>
            <Say locale={locale} text={notice} />
          </aside>
        )}
        <Header locale={locale} path={path} />
        {breadcrumb.length > 0 && <Breadcrumb locale={locale} crumbs={breadcrumb} />}
        <main id="noi-dung" tabIndex={-1}>
          {children}
        </main>
        <Footer locale={locale} />
      </body>
    </html>
  );
}

/** The whole document as text. */
export function renderPage(page: VNode): string {
  return flat(`<!doctype html>\n${renderToString(page)}\n`);
}

/**
 * The same text in one piece. V8 keeps a joined text as a tree of its pieces until a character is asked for, and
 * Eleventy keeps every page: the pieces of twenty thousand pages are millions of objects for the garbage collector.
 */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

function Breadcrumb({ locale, crumbs }: { locale: Locale; crumbs: readonly Crumb[] }) {
  const { words } = locale;
  return (
    <nav class="breadcrumb" aria-label={words.site.breadcrumb}>
      <ol>
        <li>
          <a href={locale.href("/")}>{words.menu.home}</a>
        </li>
        {crumbs.map(({ label, path }) => (
          <li>{path ? <a href={locale.href(path)}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
