/**
 * The badge: an SVG of its own, for <img>. A plain string, because ten thousand platforms have two each. No font can
 * be loaded in an image, so every text is given its length and fits whatever font is there.
 */
import type { Lifecycle } from "../../scripts/catalogue/lifecycle.ts";
import { isThing } from "../../scripts/catalogue/stage-standing.ts";
import { escapeMarkup } from "../../scripts/text/escape.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { madeOnce } from "../../scripts/text/made-once.ts";
import type { Locale } from "../context.ts";
import type { Tone } from "../views/tones.ts";

interface BadgeText {
  readonly lang: Lang;
  /** What the badge is of, on the left. */
  readonly label: string;
  /** Where it stands, on the right. */
  readonly value: string;
  /** Read out, and shown on hover. */
  readonly title: string;
  readonly tone: Tone;
}

/** White text on these is readable in both themes: the badge brings its own ground. */
export const GROUNDS: Readonly<Record<Tone, string>> = {
  open: "#5b554c",
  info: "#174a86",
  good: "#1b6236",
  note: "#7a5200",
  bad: "#9a3412",
};
const LABEL_GROUND = "#3a342d";
const [HEIGHT, PADDING] = [24, 10];

/** What a badge is of, on its left. The name of the site is read as what the platform is: beside one that is not it stands for no more than a record. */
export function labelOf({ site, text, words }: Locale, { stage }: Pick<Lifecycle, "stage">): string {
  const { badge: label, title } = site.catalogue.settings;
  return isThing(stage) ? text(label ?? title) : words.embed.record;
}

export function badge({ lang, label, value, title, tone }: BadgeText): string {
  const [left, right] = [textWidth(label), textWidth(value)];
  const split = left + 2 * PADDING;
  const width = split + right + 2 * PADDING;
  const text = (x: number, length: number, words: string) =>
    `<text x="${x}" y="16.5" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeMarkup(words)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-labelledby="t" xml:lang="${lang}"><title id="t">${escapeMarkup(
    title,
  )}</title><clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="4"/></clipPath><g clip-path="url(#r)"><rect width="${split}" height="${HEIGHT}" fill="${LABEL_GROUND}"/><rect x="${split}" width="${
    width - split
  }" height="${HEIGHT}" fill="${GROUNDS[tone]}"/></g><g fill="#fff" font-family="'Be Vietnam Pro',Verdana,'DejaVu Sans',sans-serif" font-size="12">${text(
    PADDING,
    left,
    label,
  )}${text(split + PADDING, right, value)}</g></svg>\n`;
}

const NARROW = /[fijlrtI.,:;'!|()[\]/\s·-]/;
const WIDE = /[mwMWQ%@—]/;

/** Width at 12 px, generously, by three kinds of characters; combining marks take no room. Thousands of badges say the same. */
export const textWidth = madeOnce((text) => {
  const characters = [...text.normalize("NFC").replace(/\p{Mn}/gu, "")];
  const width = characters.reduce((sum, character) => sum + widthOf(character), 0);
  return Math.ceil(width);
}, 5_000);

function widthOf(character: string): number {
  // The letter under its marks: ặ is as wide as a.
  const letter = character.normalize("NFD")[0] ?? character;
  if (NARROW.test(letter)) return 4.2;
  if (WIDE.test(letter)) return 10.5;
  return /\p{Script=Han}|\p{Extended_Pictographic}/u.test(letter) ? 13 : 7.4;
}
