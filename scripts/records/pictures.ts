/** Pictures that a catalogue may have of its own, beside its registers. Anyone may propose one, so that none is believed. */
import { type Diagnostic, diagnostic } from "../problems/diagnostic.ts";
import { REGISTERS_FOLDER } from "./folders.ts";
import { activeIn } from "./svg.ts";

/** In bytes; width and height in pixels, where others expect them so. */
const PICTURES = {
  /** In the header of every page, in place of the emblem. */
  "logo.svg": { limit: 50_000 },
  "logo.png": { limit: 50_000 },
  /** In the tab of a browser. */
  "icon.svg": { limit: 20_000 },
  /** What a message that names a page shows of it. */
  "share.png": { limit: 300_000, size: [1200, 630] },
} as const satisfies Readonly<Record<string, { readonly limit: number; readonly size?: readonly [number, number] }>>;

export type PictureName = keyof typeof PICTURES;
export const PICTURE_NAMES = Object.keys(PICTURES) as readonly PictureName[];

/** Pictures that are in two forms: the first of the table is shown. */
export function unshownPictures(paths: readonly string[]): { readonly path: string; readonly shown: PictureName }[] {
  const stemOf = (name: string) => name.slice(0, name.lastIndexOf("."));
  const there = PICTURE_NAMES.filter((name) => paths.some((path) => pictureAt(path) === name));
  return there.flatMap((name) => {
    const shown = there.find((one) => stemOf(one) === stemOf(name)) ?? name;
    return shown === name ? [] : [{ path: `${REGISTERS_FOLDER}/${name}`, shown }];
  });
}

/** The picture that a path is the place of. */
export const pictureAt = (path: string): PictureName | undefined => PICTURE_NAMES.find((name) => path === `${REGISTERS_FOLDER}/${name}`);

/** As it was found (RawFile of parse.ts). */
interface PictureFile {
  readonly bytes: Uint8Array;
  readonly symlink?: boolean;
  readonly mode?: string;
  readonly size?: number;
}

/** What is wrong with a picture: its size, that it is another kind of file, that it does something. */
export function pictureDiagnostics(name: PictureName, { bytes, symlink, mode, size = bytes.length }: PictureFile): Diagnostic[] {
  const { limit, ...picture } = PICTURES[name];
  if (symlink) return [diagnostic("file-symlink", undefined)];
  if (mode) return [diagnostic("file-mode", { mode })];
  if (size > limit) return [diagnostic("file-size", { bytes: size, limit })];
  return name.endsWith(".svg") ? svgDiagnostics(bytes) : pngDiagnostics(bytes, "size" in picture ? picture.size : undefined);
}

function svgDiagnostics(bytes: Uint8Array): Diagnostic[] {
  const text = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]/.test(text)) return [diagnostic("picture-kind", { wanted: "SVG" })];
  const found = activeIn(text);
  return found === undefined ? [] : [diagnostic("picture-active", { found: found.slice(0, 60) })];
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Where the head of a PNG has its width; the height follows. */
const WIDTH_AT = 16;

function pngDiagnostics(bytes: Uint8Array, wanted?: readonly [number, number]): Diagnostic[] {
  if (!PNG.every((byte, index) => bytes[index] === byte) || bytes.length < WIDTH_AT + 8)
    return [diagnostic("picture-kind", { wanted: "PNG" })];
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [view.getUint32(WIDTH_AT), view.getUint32(WIDTH_AT + 4)];
  return !wanted || (width === wanted[0] && height === wanted[1]) ? [] : [diagnostic("picture-size", { width, height, wanted })];
}
