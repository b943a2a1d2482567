/**
 * Be Vietnam Pro as the style sheet asks for it (styles/0-fonts.css), without the hints for coarse screens: they are more
 * than half of each file, and most readers are on phones, which do not use them. The only file that knows subset-font.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import { type SiteFile, to } from "../routes.ts";

const FACES = join(PACKAGE, "site/styles/0-fonts.css");

const SMALL = { targetFormat: "woff2", noHinting: true, keepAllGlyphs: true } as const;

/** A file for each @font-face, and the licence. The same package gives the same bytes. */
export async function fontFiles(): Promise<SiteFile<Uint8Array>[]> {
  const folder = dirname(createRequire(import.meta.url).resolve("@fontsource/be-vietnam-pro/package.json"));
  const faces = readFileSync(FACES, "utf8").match(/@font-face \{[^}]*\}/g) ?? [];
  const fonts = faces.map(async (face) => {
    const name = /url\("fonts\/([^"]+)"\)/.exec(face)?.[1] ?? "";
    const original = readFileSync(join(folder, "files", name));
    return { path: to("font", { file: name }), content: await subsetFont(original, undefined, SMALL) };
  });
  return [...(await Promise.all(fonts)), { path: to("font", { file: "LICENSE" }), content: readFileSync(join(folder, "LICENSE")) }];
}
