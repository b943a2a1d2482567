/**
 * The whole programme in one picture: a tile for each platform, in groups (programme-groups.ts). What a tile says is said here
 * once, for the page and for the drawing: status by a colour and a number, use by a sign, users by its size.
 */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { STAGE_CODES, type StageCode, stageCodeOf, stageOfCode } from "../../scripts/catalogue/stage-codes.ts";
import { useCountOf } from "../../scripts/catalogue/statistics/counts.ts";
import type { Stage } from "../../scripts/records/schema/events.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { asIs, inLang, isUntranslated, type Text } from "../../scripts/text/bilingual.ts";
import { grouped } from "../../scripts/text/group.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { upperFirst } from "../../scripts/text/text.ts";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import type { SitePath } from "../routes.ts";
import { cut } from "./fit-text.ts";
import { type Grouping, groupsBy } from "./programme-groups.ts";
import { sayHedged } from "./use.ts";
import { usersOf } from "./users.ts";

export interface Tile {
  readonly id: string;
  readonly name: Text;
  /** What there is room for. */
  readonly label: Text;
  readonly stage: Stage;
  /** The number of its status in the legend. */
  readonly number: number;
  readonly sign: (typeof SIGN_OF_USE)[keyof typeof SIGN_OF_USE];
  /** By its users: 1 is the smallest, and what has no number. */
  readonly size: 1 | 2 | 3 | 4;
  /** Everything that its looks say, in words. */
  readonly said: string;
}

export interface TileGroup {
  readonly title: Text;
  readonly path?: SitePath;
  readonly tiles: readonly Tile[];
}

export interface Programme {
  readonly groups: readonly TileGroup[];
  readonly legend: readonly { readonly number: number; readonly code: StageCode; readonly count: number }[];
  /** From how many users on a tile has the second, third and fourth size; none without numbers. */
  readonly sizes: readonly number[];
  /** So many that a tile has no room for a name. */
  readonly isDense: boolean;
}

/** A full disc: an event says so; a ring: figures or the list say so. */
export const SIGN_OF_USE = { law: "disc", evidence: "ring", unknown: undefined, merged: undefined } as const;
/** Those that the catalogue uses. */
export const SIGNED = (["law", "evidence"] as const).filter(() => isUsed("usage"));
const DENSE_FROM = 200;
/** Units of the grid that a tile of each size takes, the smallest first; their shapes are said where they are drawn. */
const AREAS = [1, 2, 4, 6];
/** Letters of a label on three lines of a tile. */
const LETTERS = 32;

export function programmeOf(locale: Locale, by: Grouping): Programme {
  const { catalogue } = locale.site;
  const { platforms } = catalogue;
  const byCode = grouped(platforms.map((entry) => [stageCodeOf(entry.lifecycle), entry] as const));
  const legend = STAGE_CODES.filter((code) => byCode.has(code)).map((code, index) => ({
    ...{ number: index + 1, code },
    count: byCode.get(code)?.length ?? 0,
  }));
  const numbers = new Map(legend.map(({ code, number }) => [code, number]));
  const used = new Map((isUsed("usage") ? usersOf(catalogue) : []).map(({ entry, newest }) => [entry.id, newest]));
  const sizes = boundsOf(
    [...used.values()].map(({ value }) => value),
    platforms.length,
  );
  const labelOf = labelsIn(locale);
  const tileOf = (entry: PlatformEntry): Tile => {
    const { words } = locale;
    const code = stageCodeOf(entry.lifecycle);
    const [use, newest] = [useCountOf(entry), used.get(entry.id)];
    const users =
      newest &&
      fill(words.programme.users, {
        metric: words.names.metric[newest.metric],
        value: sayHedged(locale.number(newest.value), newest, words.known.use),
        date: locale.date(newest.date),
      });
    const ofUse = isUsed("usage") && use in words.known.use.names ? [words.known.use.names[use]] : [];
    const facts = [words.names.stageCode[code], ...ofUse, ...(users ? [users] : [])];
    return {
      ...{ id: entry.id, name: entry.data.name, label: labelOf(entry), stage: stageOfCode(code) },
      ...{ number: numbers.get(code) ?? 0, sign: isUsed("usage") ? SIGN_OF_USE[use] : undefined, said: `${facts.join("; ")}.` },
      size: newest ? ((1 + sizes.filter((bound) => newest.value >= bound).length) as Tile["size"]) : 1,
    };
  };
  const largestFirst = (a: Tile, b: Tile) => b.size - a.size || a.number - b.number;
  const groups = groupsBy(by, locale.site);
  return {
    groups: groups.map(({ entries, ...group }) => ({ ...group, tiles: entries.map(tileOf).sort(largestFirst) })),
    ...{ legend, sizes, isDense: platforms.length > DENSE_FROM },
  };
}

/**
 * Powers of ten about the largest number: sizes are of a kind with what they stand for, and few. Where most are about as large,
 * the powers are higher, so that large tiles stay few and the picture on one screen.
 */
function boundsOf(values: readonly number[], platforms: number): readonly number[] {
  const largest = Math.max(0, ...values);
  if (largest < 1) return [];
  let power = Math.floor(Math.log10(largest));
  const bounds = () => [power - 2, power - 1, power].map((one) => 10 ** one);
  const areaOf = (value: number) => AREAS[bounds().filter((bound) => value >= bound).length] ?? 1;
  while (values.reduce((sum, value) => sum + areaOf(value) - 1, platforms) > 2 * platforms) power++;
  return bounds().filter((bound) => bound >= 1 && bound <= largest);
}

/** Its abbreviation, else its name without what every name begins with; of names that begin alike, their end. */
function labelsIn({ lang, site, words }: Locale): (entry: PlatformEntry) => Text {
  const begins = words.programme.beginnings;
  const bare = ({ data }: PlatformEntry) => {
    const name = inLang(data.name, lang);
    const begin = begins.find((one) => name.startsWith(`${one} `)) ?? "";
    return upperFirst(name.slice(begin.length).replace(/^[^\p{L}\d]+/u, ""));
  };
  const alike = grouped(site.catalogue.platforms.map((entry) => [cut(bare(entry), LETTERS), entry.id] as const));
  return (entry) => {
    const name = bare(entry);
    const label = cut(name, LETTERS);
    const said = entry.data.abbreviation ?? (label === name || alike.get(label)?.length === 1 ? label : endOf(name));
    return isUntranslated(entry.data.name, lang) ? ({ [MAIN_LANG]: said } as Text) : asIs(said);
  };
}

/** The last words that there is room for. */
function endOf(name: string): string {
  const words = name.split(" ");
  while (words.length > 1 && words.join(" ").length >= LETTERS) words.shift();
  return `…${words.join(" ")}`;
}
