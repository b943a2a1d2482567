/** Lists by law as pages say them. */
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";
import type { Locale } from "../context.ts";

/** "đã vận hành", "năm 2026 – năm 2030", as the list says. */
export function sayOperation({ words: { known }, date }: Locale, { already, from, to }: NonNullable<PlatformEvent["operation"]>): string {
  const span = [from, to].flatMap((day) => (day ? [date(day)] : [])).join(" – ");
  return [...(already ? [known.use.already] : []), ...(span ? [span] : [])].join(", ");
}
