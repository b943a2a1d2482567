/** The sentence search engines show for a platform: its own summary, or what is known of it. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { isAim } from "../../scripts/catalogue/use.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { lowerFirst } from "../../scripts/text/text.ts";
import type { Locale } from "../context.ts";
import { WORDS } from "../i18n/words.ts";
import { ownerName } from "./code-names.ts";
import { stageName } from "./steps.ts";

/** What a platform does; of one that is not known to operate yet it is the aim that the list gives it. */
export function shownSummary(entry: PlatformEntry, today: string): Text | undefined {
  const { summary } = entry.data;
  if (!summary || !isAim(entry, today)) return summary;
  const said = LANGS.flatMap((lang) =>
    summary[lang] ? [[lang, `${WORDS[lang].known.use.aim} ${lowerFirst(summary[lang])}`] as const] : [],
  );
  return Object.fromEntries(said) as unknown as Text;
}

export function describePlatform(locale: Locale, entry: PlatformEntry): string {
  const { data, lifecycle } = entry;
  const summary = shownSummary(entry, locale.site.catalogue.today);
  if (summary) return locale.text(summary);
  const { platform } = locale.words;
  return platform.describe(locale.text(data.name), stageName(locale, lifecycle), ownerName(locale, data.owner));
}
