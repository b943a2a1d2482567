/** How to show a platform on another site: code to copy for the badge and the card. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { escapeMarkup } from "../../scripts/text/escape.ts";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import { type SitePath, to } from "../routes.ts";
import { stageName } from "../views/steps.ts";

export function Embed({ locale, entry }: { locale: Locale; entry: PlatformEntry }) {
  const { id, data } = entry;
  const words = locale.words.embed;
  const absolute = (path: SitePath) => locale.site.absolute(locale.path(path));
  const page = absolute(to("platform", { id }));
  const name = escapeMarkup(locale.text(data.name));
  // What it is and where it stands, with the day: a picture that is not shown must not look like more than that.
  const stage = stageName(locale, entry.lifecycle);
  const said = escapeMarkup(fill(words.badgeAlt, { name: locale.text(data.name), stage, date: locale.date(locale.site.catalogue.today) }));
  const label = said.replaceAll(/[[\]]/g, "");
  const codes = [
    [words.badgeCode, `<a href="${page}"><img src="${absolute(to("badge", { id }))}" alt="${said}" height="24"></a>`],
    [
      words.cardCode,
      `<iframe src="${absolute(to("card", { id }))}" title="${name}" width="100%" height="260" loading="lazy" style="border:0"></iframe>`,
    ],
    [words.markdownCode, `[![${label}](${absolute(to("badge", { id }))})](${page})`],
  ] as const;
  return (
    <details class="embed">
      <summary>{words.title}</summary>
      <p>{words.help}</p>
      {codes.map(([label, code]) => (
        <>
          <p>{label}</p>
          <pre class="command">
            <code>{code}</code>
          </pre>
        </>
      ))}
    </details>
  );
}
