/** The ministry that keeps the list today; the duty has moved before and may move again (settings.yml). */
import type { Catalogue } from "../../scripts/domain/catalogue.ts";

export function standingMinistry({ settings, today }: Catalogue): string | undefined {
  return settings.standingMinistry.find(({ from = "", to = "9999" }) => from <= today && today <= to)?.agency;
}
