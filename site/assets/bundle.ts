/** Bundles the scripts of the pages that have one. The only file that knows esbuild. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export interface ScriptFile {
  /** From the root of the site: "/assets/finder.js". */
  readonly path: string;
  readonly content: string;
}

/** Entries in `scripts/`, for the browsers of the last years: modules, but for the one that runs before the page is drawn. */
const ENTRIES = [
  { name: "finder", format: "esm" },
  { name: "display", format: "iife" },
] as const;

/** The same sources give the same bytes. */
export async function bundleScripts(): Promise<ScriptFile[]> {
  return Promise.all(
    ENTRIES.map(async ({ name, format }) => {
      const { outputFiles } = await build({
        entryPoints: [fileURLToPath(new URL(`scripts/${name}.ts`, import.meta.url))],
        bundle: true,
        write: false,
        minify: true,
        format,
        target: "es2022",
        legalComments: "none",
        logLevel: "silent",
      });
      return { path: `/assets/${name}.js`, content: outputFiles[0]?.text ?? "" };
    }),
  );
}
