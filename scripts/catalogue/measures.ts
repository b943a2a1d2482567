/** Measured values and their bounds as people read them. */
import type { Threshold } from "../records/schema/criteria.ts";
import { rounded, showNumber } from "../text/formats.ts";
import type { Lang } from "../text/languages.ts";
import { amountWords, measureWords } from "../words/words.ts";

/** A unit as people read it: the known ones in their language, signs such as % as they stand. */
export function showUnit(unit: string, lang: Lang): string {
  const units: Readonly<Record<string, string>> = measureWords[lang].units;
  return Object.hasOwn(units, unit) ? (units[unit] ?? unit) : unit;
}

/** "6,05 nghìn tỷ đồng", "5.600 người dùng": an amount in the largest unit in which three decimals say all of it. */
export function showAmount(value: number, unit: string | undefined, lang: Lang): string {
  if (unit === undefined) return showNumber(value, lang);
  const large = amountWords[lang];
  const isWhole = ([size]: readonly [number, string]) => value >= size && Math.round(rounded(value / size, 3) * size) === value;
  const [size, name] = (Object.hasOwn(large, unit) ? large[unit] : undefined)?.find(isWhole) ?? [1, showUnit(unit, lang)];
  return `${showNumber(value / size, lang, size === 1 ? 2 : 3)} ${name}`;
}

/**
 * "53,2%", "1,5 giây". Beside a threshold it has as many decimals as put it on the side of it where it is: 49.999 is not shown
 * as 50, nor 49.994 as less than a threshold of 49.991. A percentage is so beside every whole one, for where it stands without
 * its threshold it may not look as if it were another.
 * @param threshold that the value is held against
 */
export function showMeasured(value: number, unit: string, lang: Lang, { atLeast, atMost }: Partial<Threshold> = {}): string {
  const bounds = [atLeast, atMost, unit === "%" ? Math.round(value) : undefined].filter((bound) => bound !== undefined);
  const isOnItsSide = (shown: number) => bounds.every((bound) => Math.sign(shown - bound) === Math.sign(value - bound));
  let decimals = 2;
  while (decimals < MOST_DECIMALS && !isOnItsSide(rounded(value, decimals))) decimals++;
  return showNumber(value, lang, decimals) + (unit === "%" ? "" : " ") + showUnit(unit, lang);
}

/** More than these no number has that is not very near to nought. */
const MOST_DECIMALS = 20;

/** "tối thiểu 50%" / "at least 50%", with all decimals that the bound has. */
export function showThreshold({ atLeast, atMost, unit }: Threshold, lang: Lang): string {
  const words = measureWords[lang];
  const parts: string[] = [];
  if (atLeast !== undefined) parts.push(words.atLeast(showMeasured(atLeast, unit, lang, { atLeast })));
  if (atMost !== undefined) parts.push(words.atMost(showMeasured(atMost, unit, lang, { atMost })));
  return parts.join(words.and);
}
