/** A small page without the frame of the site: one that only leads to another, or that stands inside another site. No search engine keeps it. */

import type { Locale } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { type SitePath, to } from "../routes.ts";
import { POLICIES, styledPolicy } from "./policy.ts";

interface BareProps {
  readonly locale: Locale;
  readonly title: string;
  /** The page that it stands for: search engines are sent to that one. */
  readonly page: SitePath;
  /** A browser is led there at once. */
  readonly leads?: boolean;
  /** A style sheet of its own, within the page; without one nothing is loaded but the icon. */
  readonly style?: { readonly css: string; readonly sha256: string };
  readonly children: Children;
}

export function Bare({ locale, title, page, leads, style, children }: BareProps) {
  const { site } = locale;
  return (
    <html lang={locale.lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={style ? styledPolicy(style.sha256) : POLICIES.page} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {leads && <meta http-equiv="refresh" content={`0; url=${locale.href(page)}`} />}
        <link rel="canonical" href={site.absolute(locale.path(page))} />
        {
          // Without one a browser would ask the host; within another site it does not.
          !style && <link rel="icon" type="image/svg+xml" href={site.url(to("icon"))} />
        }
        <title>{title}</title>
        {style && <style dangerouslySetInnerHTML={{ __html: style.css }} />}
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
