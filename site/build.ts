/** Renders the site into a folder with Eleventy, the same way from whatever folder it is called. */
import { cp, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { SiteOptions } from "./context.ts";
import { configureSite, type EleventyConfig } from "./eleventy.config.ts";

const PAGES = fileURLToPath(new URL("pages/", import.meta.url));
const ASSETS = fileURLToPath(new URL("assets/", import.meta.url));
const FONT_WEIGHTS = [400, 600, 700];
const FONT_SUBSETS = ["latin", "latin-ext", "vietnamese"];

export interface RenderOptions extends SiteOptions {
  /** Folder to write into; files of an earlier build are overwritten, others stay. */
  readonly out: string;
}

/** Writes all pages and assets. The same options give the same bytes. */
export async function renderSite({ out, ...options }: RenderOptions): Promise<void> {
  const { Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(fromHere(PAGES), fromHere(out), {
    // No configuration file: the options are the configuration.
    configPath: false,
    quietMode: true,
    config: (eleventyConfig: EleventyConfig) => configureSite(eleventyConfig, options),
  });
  // What a build has to say is said by its caller; stdout is the result of a command.
  eleventy.disableLogger();
  await eleventy.write();
  await copyAssets(out);
}

/** Eleventy takes absolute paths for relative ones, so it gets relative ones. */
const fromHere = (path: string): string => relative(process.cwd(), resolve(path)) || ".";

/** Fonts from the package, with their licence, and the icon. */
async function copyAssets(out: string): Promise<void> {
  const packageFile = createRequire(import.meta.url).resolve("@fontsource/be-vietnam-pro/package.json");
  const fonts = join(out, "assets/fonts");
  await mkdir(fonts, { recursive: true });
  const files = FONT_WEIGHTS.flatMap((weight) => FONT_SUBSETS.map((subset) => `files/be-vietnam-pro-${subset}-${weight}-normal.woff2`));
  await Promise.all([...files, "LICENSE"].map((file) => cp(join(dirname(packageFile), file), join(fonts, basename(file)))));
  await cp(join(ASSETS, "icon.svg"), join(out, "assets/icon.svg"));
}
