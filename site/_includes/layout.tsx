/**
 * The frame of every page: head, skip link, notice, header with menu and language switch, breadcrumb, main, footer.
 * Content pages need no script: the one in each page only offers text size and contrast. A page that does more names
 * its module in `scripts`.
 */
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { LANGS } from "../../scripts/domain/text.ts";
import { type Locale, pathIn } from "../context.ts";
import { breadcrumbThing, schemaOrg, type Thing } from "../data/schema-org.ts";
import { historyWords } from "../i18n/history.ts";
import { scriptJson } from "../search/client-words.ts";
import { FEED_PATH } from "../views/history.ts";
import { DISPLAY_SCRIPT } from "./display.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { contentPolicy } from "./policy.ts";
import { Say } from "./say.tsx";

export interface Crumb {
  readonly label: ComponentChildren;
  /** Path of the page without language; absent for the page itself, which comes last. */
  readonly path?: string;
}

export interface LayoutProps {
  readonly locale: Locale;
  /** Path of the page without language: "/nen-tang/". */
  readonly path: string;
  /** For <title>; the page prints its own h1. */
  readonly title: string;
  readonly description: string;
  /** From the first page below the home page to this one. */
  readonly breadcrumb?: readonly Crumb[];
  /** Paths of module scripts: "/assets/finder.js". */
  readonly scripts?: readonly string[];
  /** Paths of style sheets beside the site's own. */
  readonly styleSheets?: readonly string[];
  /** Content-Security-Policy of the page where it differs from that of the others (policy.ts). */
  readonly policy?: string;
  /** What the page is about, for search engines. */
  readonly about?: Thing;
  /** False for pages that no search engine should keep. */
  readonly indexed?: boolean;
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

/** What every page has letters of. They come with the style sheet: a font that came later would move the menu. */
const FIRST_FONTS = ["latin-400", "vietnamese-400", "latin-600", "vietnamese-600"];

function Head(props: LayoutProps) {
  const { locale, path, title, description, scripts = [], styleSheets = [], policy, indexed = true } = props;
  const { site } = locale;
  const siteTitle = locale.text(site.catalogue.settings.title);
  const fullTitle = title === siteTitle ? title : `${title} · ${siteTitle}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy ?? contentPolicy(scripts.length > 0)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fdfcfa" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#191715" />
      {FIRST_FONTS.map((font) => (
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
          href={site.url(`/assets/fonts/be-vietnam-pro-${font}-normal.woff2`)}
        />
      ))}
      <script src={site.url(DISPLAY_SCRIPT)} />
      <link rel="stylesheet" href={site.url(`/assets/styles.css?v=${site.styles.mark}`)} />
      {styleSheets.map((sheet) => (
        <link rel="stylesheet" href={site.url(sheet)} />
      ))}
      <link rel="icon" type="image/svg+xml" href={site.url("/assets/icon.svg")} />
      {indexed ? <Alternates locale={locale} path={path} /> : <meta name="robots" content="noindex" />}
      {site.history && (
        <link rel="alternate" type="application/atom+xml" title={historyWords(locale.lang).feed} href={locale.href(FEED_PATH)} />
      )}
      <ShareCard locale={locale} path={path} title={title} description={description} />
      {indexed && <SchemaOrg {...props} />}
      {scripts.map((script) => (
        <script type="module" src={site.url(script)} />
      ))}
    </head>
  );
}

const OPEN_GRAPH_LOCALES = { vi: "vi_VN", en: "en_GB" } as const;

/** What a message or a post that names the page shows of it. The picture bears no words: it serves both languages. */
function ShareCard({ locale, path, title, description }: Pick<LayoutProps, "locale" | "path" | "title" | "description">) {
  const { lang, site } = locale;
  const siteTitle = locale.text(site.catalogue.settings.title);
  const properties: readonly (readonly [string, string])[] = [
    ["og:title", title],
    ["og:description", description],
    ["og:site_name", siteTitle],
    ["og:type", "website"],
    ["og:url", site.absolute(locale.path(path))],
    ["og:locale", OPEN_GRAPH_LOCALES[lang]],
    ["og:locale:alternate", OPEN_GRAPH_LOCALES[lang === "vi" ? "en" : "vi"]],
    ["og:image", site.absolute("/assets/share.png")],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", siteTitle],
  ];
  return (
    <>
      {properties.map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** The breadcrumb and what the page is about, as schema.org's JSON-LD. */
function SchemaOrg({ locale, title, breadcrumb = [], about }: LayoutProps) {
  const crumbs = breadcrumb.map(({ label, path }) => ({ name: typeof label === "string" ? label : title, path }));
  const things = [...(crumbs.length > 0 ? [breadcrumbThing(locale, crumbs)] : []), ...(about ? [about] : [])];
  if (things.length === 0) return null;
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(schemaOrg(things)) }} />;
}

function Alternates({ locale, path }: { locale: Locale; path: string }) {
  const { site } = locale;
  return (
    <>
      <link rel="canonical" href={site.absolute(locale.path(path))} />
      {LANGS.map((lang) => (
        <link rel="alternate" hreflang={lang} href={site.absolute(pathIn(lang, path))} />
      ))}
      <link rel="alternate" hreflang="x-default" href={site.absolute(path)} />
    </>
  );
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
