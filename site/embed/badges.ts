/** The badge of every platform in each language, as files. Lazily: there may be twenty thousand. */

import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import type { Locale, SiteContext } from "../context.ts";
import { pathIn, type SiteFile, to } from "../routes.ts";
import { toneOf } from "../views/tones.ts";
import { badge, labelOf } from "./badge.ts";
import { saidOf } from "./said.ts";

export function* badgeFiles({ catalogue, locales }: Pick<SiteContext, "catalogue" | "locales">): Iterable<SiteFile> {
  for (const entry of catalogue.platforms) {
    for (const lang of LANGS) {
      yield { path: pathIn(lang, to("badge", { id: entry.id })), content: badgeOf(locales[lang], entry) };
    }
  }
}

/** What the badge shows fits a line of text; its title says all of it. */
function badgeOf(locale: Locale, entry: PlatformEntry): string {
  const { stage, use, facts, short, overdue } = saidOf(locale, entry);
  return badge({
    lang: locale.lang,
    label: labelOf(locale, entry.lifecycle),
    value: [stage, ...(use.short ? [use.short] : []), short, ...(overdue ? [overdue] : [])].join(" · "),
    title: badgeTitle(locale, entry, [stage, ...(use.sentence ? [use.sentence] : []), ...facts, ...(overdue ? [overdue] : [])]),
    tone: toneOf(entry.lifecycle),
  });
}

const badgeTitle = (locale: Locale, { data }: PlatformEntry, facts: readonly string[]): string =>
  `${locale.text(data.name)}: ${facts.join(", ")}`;
