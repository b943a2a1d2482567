/** What a page says of itself to browsers, and its security policy; what it says to others is in head-for-search.tsx. */

import { LANGS, LANGUAGES } from "../../scripts/text/languages.ts";
import type { SiteContext } from "../context.ts";
import { keptFor, keptPiece } from "../html/jsx-runtime.ts";
import { type SitePath, to } from "../routes.ts";
import { ForSearchAndPosts, type ToldProps } from "./head-for-search.tsx";
import { POLICIES } from "./policy.ts";

export interface HeadProps extends ToldProps {
  /** Module scripts of the page. */
  readonly scripts?: readonly SitePath[];
  /** Style sheets beside the site's own. */
  readonly styleSheets?: readonly SitePath[];
  /** Content-Security-Policy of the page where it differs from that of the others (policy.ts). */
  readonly policy?: string;
}

/** What every page has letters of. They come with the style sheet: a font that came later would move the menu. */
const FIRST_FONTS = [400, 600].flatMap((weight) =>
  ["latin", ...LANGS.flatMap((lang) => LANGUAGES[lang].ownLetters)].map((subset) => `${subset}-${weight}`),
);

/** What stands first: few pages have a policy of their own. */
const beginningOf = keptPiece(
  (policy) => (
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
    </>
  ),
  50,
);

/** How all pages of a site look, and what they load. */
const loadedByAll = keptFor((site: SiteContext) => (
  <>
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fdfcfa" />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#191715" />
    {FIRST_FONTS.map((font) => (
      <link
        rel="preload"
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
        href={site.url(to("font", { file: `be-vietnam-pro-${font}-normal.woff2` }))}
      />
    ))}
    <script src={site.url(to("displayScript"))} />
    <link rel="stylesheet" href={`${site.url(to("styles"))}?v=${site.styles.mark}`} />
  </>
));

export function Head(props: HeadProps) {
  const { page, title, description, scripts = [], styleSheets = [], policy } = props;
  const { locale } = page;
  const { site } = locale;
  const siteTitle = locale.text(site.catalogue.settings.title);
  const fullTitle = title === siteTitle ? title : `${title} · ${siteTitle}`;
  return (
    <head>
      {beginningOf(policy ?? (scripts.length > 0 ? POLICIES.withScript : POLICIES.page))}
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      {loadedByAll(site)}
      {styleSheets.map((sheet) => (
        <link rel="stylesheet" href={site.url(sheet)} />
      ))}
      <link rel="icon" type="image/svg+xml" href={site.url(to("icon"))} />
      <ForSearchAndPosts {...props} />
      {scripts.map((script) => (
        <script type="module" src={site.url(script)} />
      ))}
    </head>
  );
}
