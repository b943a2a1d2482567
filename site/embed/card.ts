/**
 * The card: a small page of its own, for <iframe>. A plain string, as the badge is. It loads nothing, runs nothing, and
 * its links open in the whole window.
 */
import { createHash } from "node:crypto";
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { inLang, isUntranslated } from "../../scripts/text/bilingual.ts";
import { escapeMarkup as esc } from "../../scripts/text/escape.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import { to } from "../routes.ts";
import { saidOf } from "./said.ts";

const CSS =
  ":root{color-scheme:light dark;--paper:#fff;--ink:#23201c;--quiet:#5b554c;--line:#d9d3ca;--link:#174a86;--bad:#9a3412}" +
  "@media(prefers-color-scheme:dark){:root{--paper:#211e1b;--ink:#ece8e1;--quiet:#b8b0a4;--line:#403b35;--link:#9cc2f3;--bad:#f5ae88}}" +
  "*{box-sizing:border-box;margin:0}" +
  "body{padding:12px 16px;border:1px solid var(--line);border-radius:6px;background:var(--paper);color:var(--ink);" +
  "font:15px/1.45 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;overflow-wrap:anywhere}" +
  "h1{font-size:17px}a{color:var(--link)}p{margin-top:4px}.quiet{color:var(--quiet);font-size:13px}.overdue{color:var(--bad)}" +
  "ul{margin-top:4px;padding:0;list-style:none}:focus-visible{outline:2px solid var(--link);outline-offset:2px}";

/** The style sheet is allowed by its hash, nothing else is. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(CSS).digest("base64")}'; base-uri 'none'; form-action 'none'`;

export function card(locale: Locale, entry: PlatformEntry): string {
  const { data, id, lifecycle } = entry;
  const { lang, site } = locale;
  const words = locale.words.embed;
  const { stage, facts, overdue } = saidOf(locale, entry);
  const address = site.absolute(locale.path(to("platform", { id })));
  const vietnamese = isUntranslated(data.name, lang) ? ` lang="${MAIN_LANG}"` : "";
  const title = inLang(data.name, lang) + (data.abbreviation ? ` (${data.abbreviation})` : "");
  const link = (text: string, href: string) => `<a href="${esc(href)}" target="_top" rel="noopener">${text}</a>`;
  const siteTitle = locale.text(site.catalogue.settings.title);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${esc(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${esc(title)} · ${esc(siteTitle)}</title>
<link rel="canonical" href="${esc(address)}">
<style>${CSS}</style>
</head>
<body>
<main>
<h1${vietnamese}>${link(esc(title), address)}</h1>
<p><strong>${esc(stage)}</strong> <span class="quiet">${esc(fill(words.since, { date: locale.date(lifecycle.since) }))}</span></p>
<ul>${[...facts.map((fact) => `<li>${esc(fact)}</li>`), ...(overdue ? [`<li class="overdue">${esc(overdue)}</li>`] : [])].join("")}</ul>
${owner(locale, entry)}
<p class="quiet">${link(esc(siteTitle), site.absolute(locale.path(to("home"))))} · ${esc(fill(words.built, { date: locale.date(site.catalogue.today) }))}</p>
</main>
</body>
</html>
`;
}

function owner(locale: Locale, { data, latest }: PlatformEntry): string {
  const words = locale.words.embed;
  const agency = data.owner === undefined ? undefined : locale.site.find.agencies.get(data.owner);
  const name = agency ? locale.text(agency.data.name) : (data.owner ?? locale.words.site.notSourced);
  const assessed = latest ? ` · ${fill(words.assessed, { date: locale.date(latest.date) })}` : "";
  return `<p class="quiet">${esc(`${words.owner}: ${name}${assessed}`)}</p>`;
}
