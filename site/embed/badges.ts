/** The badge of every platform in each language, as files. Lazily: there may be twenty thousand. */

import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { LANGS, type Lang } from "../../scripts/text/languages.ts";
import type { Locale, SiteContext } from "../context.ts";
import { pathIn, type SiteFile, to } from "../routes.ts";
import { formerAddresses } from "../views/former-pages.ts";
import { toneOf } from "../views/tones.ts";
import { badge, labelOf } from "./badge.ts";
import { saidOf } from "./said.ts";

export function* badgeFiles(site: SiteContext): Iterable<SiteFile> {
  for (const entry of site.catalogue.platforms) yield* badgesOf(entry, site);
}

/** Those that others know by an address of before, there. */
export function* formerBadges(site: SiteContext): Iterable<SiteFile> {
  const formerOf = formerAddresses(site);
  for (const entry of site.catalogue.platforms) {
    const [any] = LANGS.flatMap((lang) => formerOf(badgePath(lang, entry)));
    if (any) for (const { path, content } of badgesOf(entry, site)) for (const former of formerOf(path)) yield { path: former, content };
  }
}

/** Those of one platform. */
export const badgesOf = (entry: PlatformEntry, { locales }: Pick<SiteContext, "locales">): SiteFile[] =>
  LANGS.map((lang) => ({ path: badgePath(lang, entry), content: badgeOf(locales[lang], entry) }));

const badgePath = (lang: Lang, { id }: PlatformEntry) => pathIn(lang, to("badge", { id }));

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
