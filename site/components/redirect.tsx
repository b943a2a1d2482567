/** A page that only leads to another, without script; it names its icon, or browsers would ask the host for one. */
import type { ComponentChildren } from "preact";
import type { Locale } from "../context.ts";
import { type SitePath, to } from "../routes.ts";
import { contentPolicy } from "./policy.ts";

interface RedirectProps {
  readonly locale: Locale;
  /** The page it leads to. */
  readonly target: SitePath;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Redirect({ locale, target, title, children }: RedirectProps) {
  const { site } = locale;
  return (
    <html lang={locale.lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy(false)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta http-equiv="refresh" content={`0; url=${locale.href(target)}`} />
        <link rel="canonical" href={site.absolute(locale.path(target))} />
        <link rel="icon" type="image/svg+xml" href={site.url(to("icon"))} />
        <title>{title}</title>
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
