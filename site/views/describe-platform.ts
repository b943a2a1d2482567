/** The sentence search engines show for a platform: its own summary, or what is known of it. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { Locale } from "../context.ts";

export function describePlatform(locale: Locale, { data, lifecycle }: PlatformEntry): string {
  if (data.summary) return locale.text(data.summary);
  const owner = data.owner === undefined ? undefined : locale.site.find.agencies.get(data.owner);
  const ownerName = owner ? locale.text(owner.data.name) : (data.owner ?? locale.words.site.notSourced);
  return locale.words.platform.describe(locale.text(data.name), locale.words.names.stage[lifecycle.stage], ownerName);
}
