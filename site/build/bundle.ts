/** Bundles the scripts, and the style sheets beside the common one, of the pages that have one. The only file that knows esbuild. */
import { basename, join } from "node:path";
import { build, transformSync } from "esbuild";
import { TSCONFIG } from "../../scripts/package/bundle-code.mjs";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import { CONFIGURED } from "../../scripts/text/configured.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { type SiteFile, to } from "../routes.ts";
import { namedTerms, onlyLanguage, quietSchemas, spokenLanguages, UNSPOKEN } from "./words-in-scripts.ts";

/**
 * For the browsers of the last years; each goes to /assets/ under its own name. Scripts are modules, but for the one that
 * runs before the page is drawn.
 */
const ENTRIES = [
  { name: "browser/finder/finder.ts", format: "esm" },
  { name: "browser/finder/answers.ts", format: "esm" },
  { name: "browser/finder/by-engine.ts", format: "esm" },
  { name: "browser/typed-text.ts", format: "esm" },
  { name: "browser/display.ts", format: "iife" },
  { name: "browser/compare/compare.ts", format: "esm" },
  { name: "browser/as-of.ts", format: "esm" },
  { name: "docx/letter.ts", format: "esm" },
  { name: "browser/annex.ts", format: "esm" },
  { name: "browser/report.ts", format: "esm" },
  { name: "styles/sheets/compare.css" },
  { name: "styles/sheets/proposal.css" },
  { name: "browser/picture.ts", format: "esm" },
  { name: "browser/drawing.ts", format: "esm" },
  { name: "styles/sheets/charts.css" },
  { name: "styles/sheets/programme.css" },
] as const;

/** In a script for the browser the value itself stands where Node reads the variable (text/configured.ts). */
export const CONFIGURED_DEFINE = { "process.env.CATALOGUE_CONFIGURED": JSON.stringify(JSON.stringify(CONFIGURED)) } as const;

/** The same sources give the same bytes. */
export async function bundleScripts(): Promise<SiteFile[]> {
  return Promise.all(
    ENTRIES.map(async ({ name, ...how }) => {
      const { outputFiles } = await build({
        absWorkingDir: PACKAGE,
        entryPoints: [join(PACKAGE, "site", name)],
        bundle: true,
        write: false,
        minify: true,
        tsconfigRaw: TSCONFIG,
        define: CONFIGURED_DEFINE,
        plugins: [onlyLanguage(UNSPOKEN, MAIN_LANG), spokenLanguages, namedTerms, quietSchemas],
        ...how,
        target: "es2022",
        legalComments: "none",
        logLevel: "silent",
      });
      return { path: to("asset", { file: basename(name).replace(/ts$/, "js") }), content: outputFiles[0]?.text ?? "" };
    }),
  );
}

/** Without comments and what else a browser does not need. */
export const minifyCss = (css: string): string => transformSync(css, { loader: "css", minify: true }).code.trim();
