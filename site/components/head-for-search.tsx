/** What a page says of itself to search engines, feed readers and whoever links to it: nobody who previews a page needs it. */

import { LANGS, LANGUAGES, type Lang, otherLangs } from "../../scripts/text/languages.ts";
import type { Here, Locale } from "../context.ts";
import { type Children, keptFor } from "../html/jsx-runtime.ts";
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
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {siteIn(locale)}
      <meta property="og:url" content={locale.site.absolute(locale.path(path))} />
      {languagesIn(locale)}
      {picture ? <Picture locale={locale} path={picture.path} alt={picture.alt} /> : usualPictureIn(locale)}
    </>
  );
}

const titleIn = (locale: Locale): string => locale.text(locale.site.catalogue.settings.title);

const siteIn = keptFor((locale: Locale) => (
  <>
    <meta property="og:site_name" content={titleIn(locale)} />
    <meta property="og:type" content="website" />
  </>
));

const languagesIn = keptFor(({ lang }: Locale) => (
  <>
    <meta property="og:locale" content={openGraphOf(lang)} />
    {otherLangs(lang).map((other) => (
      <meta property="og:locale:alternate" content={openGraphOf(other)} />
    ))}
  </>
));

const Picture = ({ locale, path, alt }: { locale: Locale; path: SitePath; alt: string }) => (
  <>
    <meta property="og:image" content={locale.site.absolute(path)} />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content={alt} />
    <meta name="twitter:card" content="summary_large_image" />
  </>
);

const usualPictureIn = keptFor((locale: Locale) => <Picture locale={locale} path={to("shareImage")} alt={titleIn(locale)} />);

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
