/** Lists by law as pages say them. */
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";
import type { Locale } from "../context.ts";

/** "Đã vận hành", "năm 2027 – năm 2028"; nothing where the list says nothing. */
export function sayOperation(locale: Locale, { operation }: Pick<PlatformEvent, "operation">): string | undefined {
  const words = locale.words.lists;
  const { already, from, to: until } = operation ?? {};
  if (already) return words.already;
  const [first, last] = [from, until].map((date) => date && locale.date(date));
  return first && last ? words.between(first, last) : (first ?? last);
}
