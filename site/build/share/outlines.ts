/** Outlines of letters out of a font file (WOFF 1 with TrueType outlines), by which the pictures for sharing are drawn. */
import { inflateSync } from "node:zlib";

/** In ems, y upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** False: the curve only bends towards it. */
  readonly on: boolean;
}
export interface Letter {
  readonly advance: number;
  readonly contours: readonly (readonly Point[])[];
}

/** The letter of a character; none where the font does not have it. */
export type Face = (character: string) => Letter | undefined;

export function readFace(woff: Uint8Array): Face {
  const table = tablesOf(woff);
  const [head, hhea, maxp, loca] = [table("head"), table("hhea"), table("maxp"), table("loca")];
  const em = head.getUint16(18);
  const isLong = head.getInt16(50) === 1;
  const offsetOf = (glyph: number): number => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const font: Font = {
    em,
    glyphs: maxp.getUint16(4),
    offsetOf,
    glyf: table("glyf"),
  };
  const [hmtx, metrics] = [table("hmtx"), hhea.getUint16(34)];
  const glyphOf = charactersOf(table("cmap"));
  const letters = new Map<string, Letter | undefined>();
  return (character) => {
    if (letters.has(character)) return letters.get(character);
    const glyph = glyphOf(character.codePointAt(0) ?? 0);
    const letter =
      glyph === 0 ? undefined : { advance: hmtx.getUint16(4 * Math.min(glyph, metrics - 1)) / em, contours: contoursOf(glyph, font) };
    letters.set(character, letter);
    return letter;
  };
}

const [HEAD_SIZE, ENTRY_SIZE] = [44, 20];

function tablesOf(woff: Uint8Array): (name: string) => DataView {
  const view = viewOf(woff);
  const places = new Map<string, { readonly at: number; readonly length: number; readonly full: number }>();
  for (let index = 0; index < view.getUint16(12); index++) {
    const entry = HEAD_SIZE + ENTRY_SIZE * index;
    const name = String.fromCharCode(...woff.subarray(entry, entry + 4));
    places.set(name, { at: view.getUint32(entry + 4), length: view.getUint32(entry + 8), full: view.getUint32(entry + 12) });
  }
  return (name) => {
    const place = places.get(name);
    if (!place) throw new Error(`The font has no table ${name}`);
    const bytes = woff.subarray(place.at, place.at + place.length);
    return viewOf(place.length < place.full ? inflateSync(bytes) : bytes);
  };
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView => new DataView(buffer, byteOffset, byteLength);

/** Glyphs by character, from the table of the Basic Multilingual Plane (format 4); 0 is none. */
function charactersOf(cmap: DataView): (code: number) => number {
  const tables = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + 8 * index));
  const at = tables.find((offset) => cmap.getUint16(offset) === 4) ?? Number.NaN;
  const segments = cmap.getUint16(at + 6) / 2;
  const [ends, starts, deltas, ranges] = [14, 16 + 2 * segments, 16 + 4 * segments, 16 + 6 * segments].map((offset) => at + offset) as [
    number,
    number,
    number,
    number,
  ];
  return (code) => {
    for (let index = 0; index < segments; index++) {
      if (cmap.getUint16(ends + 2 * index) < code) continue;
      const start = cmap.getUint16(starts + 2 * index);
      if (start > code) return 0;
      const [delta, range] = [cmap.getUint16(deltas + 2 * index), cmap.getUint16(ranges + 2 * index)];
      const glyph = range === 0 ? code : cmap.getUint16(ranges + 2 * index + range + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

interface Font {
  readonly em: number;
  readonly glyphs: number;
  readonly offsetOf: (glyph: number) => number;
  readonly glyf: DataView;
}

function contoursOf(glyph: number, font: Font): Letter["contours"] {
  const [at, end] = [font.offsetOf(glyph), font.offsetOf(glyph + 1)];
  if (at === end || glyph >= font.glyphs) return [];
  const count = font.glyf.getInt16(at);
  return count < 0 ? composed(at + 10, font) : drawn(at + 10, count, font);
}

const ON = 1;
const REPEATED = 8;
/** Of an axis: its coordinate is one byte; that byte is positive, or without a byte it is the same as before. */
const AXES = { x: { short: 2, same: 16 }, y: { short: 4, same: 32 } } as const;

function drawn(at: number, count: number, { glyf, em }: Font): Letter["contours"] {
  const ends = Array.from({ length: count }, (_, index) => glyf.getUint16(at + 2 * index));
  const points = (ends.at(-1) ?? -1) + 1;
  let place = at + 2 * count;
  place += 2 + glyf.getUint16(place);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = glyf.getUint8(place++);
    for (let times = flag & REPEATED ? glyf.getUint8(place++) + 1 : 1; times > 0; times--) flags.push(flag);
  }
  const along = ({ short, same }: (typeof AXES)["x" | "y"]): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += glyf.getUint8(place++) * (flag & same ? 1 : -1);
      else if (!(flag & same)) {
        value += glyf.getInt16(place);
        place += 2;
      }
      return value / em;
    });
  };
  const [xs, ys] = [along(AXES.x), along(AXES.y)];
  const all = flags.map((flag, index): Point => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: (flag & ON) !== 0 }));
  return ends.map((end, index) => all.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

const [WORDS, OFFSETS, SCALED, MORE, TWO_SCALES, MATRIX] = [0x1, 0x2, 0x8, 0x20, 0x40, 0x80];

/** A letter and its marks, each a glyph of its own at its place. */
function composed(at: number, font: Font): Letter["contours"] {
  const { glyf, em } = font;
  const contours: (readonly Point[])[] = [];
  for (let place = at, flags: number = MORE; flags & MORE; ) {
    flags = glyf.getUint16(place);
    const glyph = glyf.getUint16(place + 2);
    place += 4;
    const isFar = (flags & WORDS) !== 0;
    const [dx, dy] = isFar ? [glyf.getInt16(place), glyf.getInt16(place + 2)] : [glyf.getInt8(place), glyf.getInt8(place + 1)];
    place += isFar ? 4 : 2;
    const numbers = flags & MATRIX ? 4 : flags & TWO_SCALES ? 2 : flags & SCALED ? 1 : 0;
    const [a = 1, b = a, c, d] = Array.from({ length: numbers }, (_, index) => glyf.getInt16(place + 2 * index) / 0x4000);
    place += 2 * numbers;
    // One scale, two, or a matrix in the order xx, xy, yx, yy.
    const [xx, xy, yx, yy] = numbers === 4 ? [a, b, c ?? 0, d ?? 1] : [a, 0, 0, b];
    const [left, up] = flags & OFFSETS ? [dx / em, dy / em] : [0, 0];
    for (const contour of contoursOf(glyph, font))
      contours.push(contour.map(({ x, y, on }) => ({ x: x * xx + y * yx + left, y: x * xy + y * yy + up, on })));
  }
  return contours;
}
