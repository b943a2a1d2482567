/**
 * The card of a platform: a small page of its own, for <iframe>. It loads nothing, runs nothing, and its links open in the
 * whole window.
 */

import { createHash } from "node:crypto";
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { Bare } from "../components/bare.tsx";
import { renderPage } from "../components/layout.tsx";
import { Say } from "../components/say.tsx";
import type { Locale } from "../context.ts";
import { saidOf } from "../embed/said.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { fill } from "../i18n/fill.ts";
import { to } from "../routes.ts";
import { besideName } from "../views/abbreviation.ts";
import { ownerName } from "../views/code-names.ts";
import type { PageItem } from "../views/page-lists.ts";

const CSS =
  ":root{color-scheme:light dark;--paper:#fff;--ink:#23201c;--quiet:#5b554c;--line:#d9d3ca;--link:#174a86;--bad:#9a3412}" +
  "@media(prefers-color-scheme:dark){:root{--paper:#211e1b;--ink:#ece8e1;--quiet:#b8b0a4;--line:#403b35;--link:#9cc2f3;--bad:#f5ae88}}" +
  "*{box-sizing:border-box;margin:0}" +
  "body{padding:12px 16px;border:1px solid var(--line);border-radius:6px;background:var(--paper);color:var(--ink);" +
  "font:15px/1.45 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;overflow-wrap:anywhere}" +
  "h1{font-size:17px}a{color:var(--link)}p{margin-top:4px}.quiet{color:var(--quiet);font-size:13px}.overdue{color:var(--bad)}" +
  "ul{margin-top:4px;padding:0;list-style:none}:focus-visible{outline:2px solid var(--link);outline-offset:2px}";

const STYLE = { css: CSS, sha256: createHash("sha256").update(CSS).digest("base64") };

export function renderCard({ locale, entry }: PageItem<"card">): string {
  const { data, id, lifecycle } = entry;
  const { site } = locale;
  const words = locale.words.embed;
  const { stage, use, facts, overdue } = saidOf(locale, entry);
  const page = to("platform", { id });
  const abbreviation = besideName(locale.text(data.name), data.abbreviation);
  const short = abbreviation ? ` (${abbreviation})` : "";
  const siteTitle = locale.text(site.catalogue.settings.title);
  return renderPage(
    <Bare locale={locale} title={`${locale.text(data.name)}${short} · ${siteTitle}`} page={page} style={STYLE}>
      <h1>
        <Out href={site.absolute(locale.path(page))}>
          <Say locale={locale} text={data.name} />
          {short}
        </Out>
      </h1>
      <p>
        <strong>{stage}</strong> <span class="quiet">{fill(words.since, { date: locale.date(lifecycle.since) })}</span>
      </p>
      <ul>
        {use.sentence && <li>{use.sentence}</li>}
        {facts.map((fact) => (
          <li>{fact}</li>
        ))}
        {overdue && <li class="overdue">{overdue}</li>}
      </ul>
      <p class="quiet">{ownerOf(locale, entry)}</p>
      <p class="quiet">
        <Out href={site.absolute(locale.path(to("home")))}>{siteTitle}</Out> ·{" "}
        {fill(words.built, { date: locale.date(site.catalogue.today) })}
      </p>
    </Bare>,
  );
}

const Out = ({ href, children }: { href: string; children: Children }) => (
  <a href={href} target="_top" rel="noopener">
    {children}
  </a>
);

function ownerOf(locale: Locale, { data, latest }: PlatformEntry): string {
  const words = locale.words.embed;
  const assessed = latest ? ` · ${fill(words.assessed, { date: locale.date(latest.date) })}` : "";
  return `${words.owner}: ${ownerName(locale, data.owner)}${assessed}`;
}
