/** The sentence search engines show for a platform: its own summary, or what is known of it. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { Locale } from "../context.ts";
import { ownerName } from "./code-names.ts";
import { stageName } from "./steps.ts";

export function describePlatform(locale: Locale, { data, lifecycle }: PlatformEntry): string {
  if (data.summary) return locale.text(data.summary);
  const { platform } = locale.words;
  return platform.describe(locale.text(data.name), stageName(locale, lifecycle), ownerName(locale, data.owner));
}
