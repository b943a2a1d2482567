/**
 * The picture that a message or a post shows of a platform's page, as PNG, which is all that social networks take. Drawn from the
 * outlines of the site's own typeface, so that no browser and no other program is needed.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PlatformEntry } from "../../../scripts/catalogue/catalogue.ts";
import { readableOn } from "../../../scripts/text/contrast.ts";
import { LANGS } from "../../../scripts/text/languages.ts";
import { onDemand } from "../../../scripts/text/made-once.ts";
import type { Locale, SiteContext } from "../../context.ts";
import { GROUNDS } from "../../embed/badge.ts";
import { hasPicture, shareSaid, withPicture } from "../../embed/share-picture.ts";
import { pathIn, type SiteFile, type SitePath, to } from "../../routes.ts";
import { wholeWords } from "../../views/fit-text.ts";
import type { Tone } from "../../views/tones.ts";
import { LACQUER } from "../pictures.ts";
import { Canvas, type Ink } from "./canvas.ts";
import { type Face, readFace } from "./outlines.ts";

/** Those of a platform, where it has any. */
export function* sharePicturesOf(entry: PlatformEntry, site: SiteContext): Iterable<SiteFile<Uint8Array>> {
  if (!hasPicture(site.catalogue, entry.id)) return;
  for (const [path, draw] of makersOf(entry, site)) yield { path, content: draw() };
}

/** Each by its address: a server draws the one that is asked for. */
export function* sharePictureMakers(site: SiteContext): Iterable<readonly [SitePath, () => Uint8Array]> {
  for (const id of withPicture(site.catalogue)) {
    const entry = site.find.platforms.get(id);
    if (entry) yield* makersOf(entry, site);
  }
}

const makersOf = (entry: PlatformEntry, { locales }: SiteContext) =>
  LANGS.map((lang) => [pathIn(lang, to("sharePicture", { id: entry.id })), () => sharePicture(locales[lang], entry)] as const);

const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 64] as const;
const [PAPER, INK, QUIET] = ["#fdfcfa", "#1f1b16", "#5b554c"] as const;
/** Numbers of the inks: on paper, on the band above, on the status. */
const [TEXT, ASIDE, BAND, STATUS] = [0, 1, 2, 3] as const;

/** Where things stand, from the top. */
const [BAND_HEIGHT, NAME_TOP, STATUS_HEIGHT, NUMBER_LINE, LAST_LINE] = [92, 124, 58, 548, 594] as const;
const ROOM = WIDTH - 2 * MARGIN;
/** From one line to the next, in the size of the letters. */
const [NAME_LEADING, LEADING] = [1.22, 1.44] as const;

function sharePicture(locale: Locale, entry: PlatformEntry): Uint8Array {
  const said = shareSaid(locale, entry);
  const canvas = canvasFor(locale.site.catalogue.settings.look?.accent?.light ?? LACQUER, said.tone);
  const { strong, plain } = faces();
  canvas.box(TEXT, 0, 0, WIDTH, HEIGHT);
  canvas.box(BAND, 0, 0, WIDTH, BAND_HEIGHT);
  canvas.line(cut(said.title, plain, 32, ROOM), { face: plain, size: 32, ink: BAND, x: MARGIN, y: 57 });
  const { size, lines } = fitted(said.name, strong);
  const nameEnd = write(canvas, lines, { face: strong, size, ink: TEXT, y: NAME_TOP + size, leading: NAME_LEADING });
  const statusEnd = drawStatus(canvas, said, Math.round(nameEnd - size * 0.92) + 24);
  if (said.number) canvas.line(cut(said.number, strong, 68, ROOM), { face: strong, size: 68, ink: TEXT, x: MARGIN, y: NUMBER_LINE });
  if (said.below) canvas.line(cut(said.below, plain, 28, ROOM), { face: plain, size: 28, ink: ASIDE, x: MARGIN, y: LAST_LINE });
  if (said.lead) {
    const y = statusEnd + 62;
    const most = 1 + Math.floor((LAST_LINE - y) / Math.round(32 * LEADING));
    write(canvas, shortened(said.lead, plain, 32, most), { face: plain, size: 32, ink: ASIDE, y, leading: LEADING });
  }
  return canvas.png();
}

/** Lines one below the other. @returns where the next would stand */
function write(
  canvas: Canvas,
  lines: readonly string[],
  { leading, y, ...style }: { face: Face; size: number; ink: number; y: number; leading: number },
): number {
  let at = y;
  for (const line of lines) {
    canvas.line(line, { ...style, x: MARGIN, y: Math.round(at) });
    at += style.size * leading;
  }
  return at;
}

/** The status, and beside it whose the platform is. @returns where it ends */
function drawStatus(canvas: Canvas, { stage, owner }: ReturnType<typeof shareSaid>, top: number): number {
  const { plain: face } = faces();
  const [size, y] = [30, top + 39];
  const status = cut(stage, face, size, ROOM - 40);
  const width = Math.round(widthOf(status, face, size)) + 40;
  canvas.box(STATUS, MARGIN, top, width, STATUS_HEIGHT);
  canvas.line(status, { face, size, ink: STATUS, x: MARGIN + 20, y });
  const room = ROOM - width - 24;
  if (owner && room > 200) canvas.line(cut(owner, face, size, room), { face, size, ink: ASIDE, x: MARGIN + width + 24, y });
  return top + STATUS_HEIGHT;
}

const canvases = new Map<string, Canvas>();

/** One for each colours: it keeps the letters that it has drawn. */
function canvasFor(brand: string, tone: Tone): Canvas {
  const key = `${brand} ${tone}`;
  const canvas = canvases.get(key) ?? new Canvas(WIDTH, HEIGHT, inksOf(brand, tone));
  canvases.set(key, canvas);
  return canvas;
}

const inksOf = (brand: string, tone: Tone): readonly Ink[] => [
  { ground: PAPER, ink: INK },
  { ground: PAPER, ink: QUIET },
  { ground: brand, ink: readableOn(brand) },
  { ground: GROUNDS[tone], ink: "#ffffff" },
];

/** Sizes of a name, and how many lines of it there is room for. */
const SIZES = [
  { size: 72, most: 2 },
  { size: 60, most: 3 },
  { size: 50, most: 3 },
  { size: 42, most: 4 },
] as const;

/** In the largest size in which it has room; cut where it has in none. */
function fitted(name: string, face: Face): { readonly size: number; readonly lines: readonly string[] } {
  for (const { size, most } of SIZES) {
    const lines = linesOf(name, face, size);
    if (lines.length <= most && lines.every((line) => widthOf(line, face, size) <= ROOM)) return { size, lines };
  }
  const { size, most } = SIZES[SIZES.length - 1] ?? SIZES[0];
  return { size, lines: shortened(name, face, size, most) };
}

/** Its first lines, cut where it has more, or a word is longer than a line. */
function shortened(text: string, face: Face, size: number, most: number): string[] {
  const lines = linesOf(text, face, size);
  const shown = lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")];
  return shown.map((line) => cut(line, face, size, ROOM));
}

function linesOf(text: string, face: Face, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.normalize("NFC").split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, face, size) <= ROOM) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cut(text: string, face: Face, size: number, room: number): string {
  const whole = text.normalize("NFC");
  if (widthOf(whole, face, size) <= room) return whole;
  const characters = [...whole];
  while (characters.length > 0 && widthOf(`${characters.join("").trimEnd()}…`, face, size) > room) characters.pop();
  return `${wholeWords(characters.join(""), whole)}…`;
}

const widthOf = (text: string, face: Face, size: number): number =>
  [...text].reduce((sum, character) => sum + (face(character)?.advance ?? 0) * size, 0);

const SUBSETS = ["latin", "vietnamese", "latin-ext"];

/** Read when the first picture is drawn. */
const faces = onDemand(() => {
  const folder = join(dirname(createRequire(import.meta.url).resolve("@fontsource/be-vietnam-pro/package.json")), "files");
  const face = (weight: number): Face => {
    const parts = SUBSETS.map((subset) => readFace(readFileSync(join(folder, `be-vietnam-pro-${subset}-${weight}-normal.woff`))));
    return (character) => {
      for (const part of parts) {
        const letter = part(character);
        if (letter) return letter;
      }
      return undefined;
    };
  };
  return { strong: face(700), plain: face(500) };
});
