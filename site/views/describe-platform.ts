/** The sentence search engines show for a platform: its own summary, or what is known of it. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { Locale } from "../context.ts";
import { ownerName } from "./code-names.ts";

export function describePlatform(locale: Locale, { data, lifecycle }: PlatformEntry): string {
  if (data.summary) return locale.text(data.summary);
  const { names, platform } = locale.words;
  return platform.describe(locale.text(data.name), names.stage[lifecycle.stage], ownerName(locale, data.owner));
}
