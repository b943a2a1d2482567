/** Lists by law as pages say them. */
import type { ListEntry } from "../../scripts/catalogue/catalogue.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";
import type { Locale } from "../context.ts";

/** "đã vận hành", "năm 2026 – năm 2030", as the list says. */
export function sayOperation({ words: { known }, date }: Locale, { already, from, to }: NonNullable<PlatformEvent["operation"]>): string {
  const span = [from, to].flatMap((day) => (day ? [date(day)] : [])).join(" – ");
  return [...(already ? [known.use.already] : []), ...(span ? [span] : [])].join(", ");
}

/** That a list counts from the day of issue, where nobody says from when it is in force; nothing where it is known. */
export function saySinceIssue({ site, words }: Locale, { key, data }: ListEntry): string | undefined {
  const isKnown = data.from ?? site.find.documents.get(key)?.data.effectiveFrom;
  return isKnown === undefined ? words.lists.sinceIssue : undefined;
}
