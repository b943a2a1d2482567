/** Measured values and their bounds as people read them. */
import type { Threshold } from "../records/schema/criteria.ts";
import { showNumber } from "../text/formats.ts";
import type { Lang } from "../text/languages.ts";
import { measureWords } from "../words/words.ts";

/** A unit as people read it: the known ones in their language, signs such as % as they stand. */
export function showUnit(unit: string, lang: Lang): string {
  const units: Readonly<Record<string, string>> = measureWords[lang].units;
  return Object.hasOwn(units, unit) ? (units[unit] ?? unit) : unit;
}

/**
 * "53,2%", "1,5 giây". Beside a threshold it has as many decimals as tell the two apart: 49.999 is not shown as 50.
 * @param threshold that the value is held against
 */
export const showMeasured = (value: number, unit: string, lang: Lang, threshold?: Threshold): string =>
  showNumber(value, lang, decimalsFor(value, threshold)) + (unit === "%" ? "" : " ") + showUnit(unit, lang);

function decimalsFor(value: number, { atLeast, atMost }: Partial<Threshold> = {}): number {
  const bounds = [atLeast, atMost].filter((bound) => bound !== undefined && bound !== value);
  const looksEqual = (decimals: number) => bounds.some((bound) => Number(value.toFixed(decimals)) === bound);
  let decimals = 2;
  while (decimals < 10 && looksEqual(decimals)) decimals++;
  return decimals;
}

/** "tối thiểu 50%" / "at least 50%". */
export function showThreshold({ atLeast, atMost, unit }: Threshold, lang: Lang): string {
  const words = measureWords[lang];
  const parts: string[] = [];
  if (atLeast !== undefined) parts.push(words.atLeast(showMeasured(atLeast, unit, lang)));
  if (atMost !== undefined) parts.push(words.atMost(showMeasured(atMost, unit, lang)));
  return parts.join(words.and);
}
