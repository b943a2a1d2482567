/** What a page says of itself to search engines, feed readers and whoever links to it: nobody who previews a page needs it. */

import { LANGS, LANGUAGES, type Lang, otherLangs } from "../../scripts/text/languages.ts";
import type { Here } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { breadcrumbThing, schemaOrg, type Thing } from "../open-data/schema-org.ts";
import { isIndexed, pathIn, type SitePath, to } from "../routes.ts";
import { DataScript } from "./data-script.tsx";

export interface Crumb {
  readonly label: Children;
  /** Path of the page without language; absent for the page itself, which comes last. */
  readonly path?: SitePath;
}

/** What a page tells of itself. */
export interface ToldProps {
  readonly page: Here;
  /** For <title>; the page prints its own h1. */
  readonly title: string;
  readonly description: string;
  /** From the first page below the home page to this one. */
  readonly breadcrumb?: readonly Crumb[];
  /** What the page is about, for search engines. */
  readonly about?: Thing;
  /** A feed of what the page is about, beside that of the site. */
  readonly feed?: { readonly path: SitePath; readonly title: string } | undefined;
  /** The picture of its own that a post about it shows, and its words. */
  readonly picture?: { readonly path: SitePath; readonly alt: string } | undefined;
}

/** vi_VN */
const openGraphOf = (lang: Lang): string => LANGUAGES[lang].locale.replace("-", "_");

export function ForSearchAndPosts(props: ToldProps) {
  const { page } = props;
  const { locale } = page;
  const { site } = locale;
  const indexed = isIndexed(page.route);
  return (
    <>
      {indexed ? <Alternates page={page} /> : <meta name="robots" content="noindex" />}
      {site.history && (
        <link rel="alternate" type="application/atom+xml" title={locale.words.history.feed} href={locale.href(to("feed"))} />
      )}
      {props.feed && <link rel="alternate" type="application/atom+xml" title={props.feed.title} href={locale.href(props.feed.path)} />}
      <ShareCard page={page} title={props.title} description={props.description} picture={props.picture} />
      {indexed && <SchemaOrg {...props} />}
    </>
  );
}

/** What a message or a post that names the page shows of it. The picture of the site bears no words: it serves both languages. */
function ShareCard({ page: { locale, path }, title, description, picture }: Pick<ToldProps, "page" | "title" | "description" | "picture">) {
  const { lang, site } = locale;
  const siteTitle = locale.text(site.catalogue.settings.title);
  const properties: readonly (readonly [string, string])[] = [
    ["og:title", title],
    ["og:description", description],
    ["og:site_name", siteTitle],
    ["og:type", "website"],
    ["og:url", site.absolute(locale.path(path))],
    ["og:locale", openGraphOf(lang)],
    ...otherLangs(lang).map((other) => ["og:locale:alternate", openGraphOf(other)] as const),
    ["og:image", site.absolute(picture?.path ?? to("shareImage"))],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", picture?.alt ?? siteTitle],
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
function SchemaOrg({ page: { locale }, title, breadcrumb = [], about }: ToldProps) {
  const crumbs = breadcrumb.map(({ label, path }) => ({ name: typeof label === "string" ? label : title, path }));
  const things = [...(crumbs.length > 0 ? [breadcrumbThing(locale, crumbs)] : []), ...(about ? [about] : [])];
  if (things.length === 0) return null;
  return <DataScript type="application/ld+json" value={schemaOrg(things)} />;
}

function Alternates({ page: { locale, path } }: Pick<ToldProps, "page">) {
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
