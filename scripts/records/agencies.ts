/** Whether an agency of the register is valid on a day: from its first day to its last, both of them included. */

import { inLang } from "../text/bilingual.ts";
import { firstDay, isWithin, lastDay } from "../text/dates.ts";
import type { Lang } from "../text/languages.ts";
import type { Agency } from "./schema/agencies.ts";

/** First and last day; of one that is known to the month or year alone any day of it may be; one that is not named is open. */
export interface Validity {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

export const isValidOn = ({ validFrom, validTo }: Validity, day: string): boolean =>
  isWithin(day, validFrom && firstDay(validFrom), validTo && lastDay(validTo));

/** Valid on the day, before it, or only after it. */
export function validityOn(agency: Validity, day: string): "active" | "dissolved" | "notYet" {
  if (isValidOn(agency, day)) return "active";
  return agency.validFrom !== undefined && firstDay(agency.validFrom) > day ? "notYet" : "dissolved";
}

type Agencies = ReadonlyMap<string, Agency>;

/** The agencies that took over one after the other, as far as they are known, up to one that is valid on one of some days. */
export function heirsOf({ code, successor }: Pick<Agency, "code" | "successor">, agencies: Agencies, days: readonly string[]): string[] {
  const heirs: string[] = [];
  for (let at = successor; at !== undefined && at !== code && !heirs.includes(at); ) {
    heirs.push(at);
    const heir = agencies.get(at);
    at = heir && days.some((day) => isValidOn(heir, day)) ? undefined : heir?.successor;
  }
  return heirs;
}

/** "Bộ Chợ Phiên (BCP)": by its name, and by the code that records hold. */
export function agencyCalled(code: string, agencies: Agencies, lang: Lang): string {
  const agency = agencies.get(code);
  const name = agency && inLang(agency.name, lang);
  return name === undefined || name === code ? code : `${name} (${code})`;
}

/** A name in place of a code, which is one word; what fills lines is none. */
export const fullNameOfAgency = (value: unknown): string | undefined =>
  typeof value === "string" && value.length <= LONGEST_NAME && !value.includes("\n") && /\S\s+\S/.test(value) ? value : undefined;
const LONGEST_NAME = 200;
