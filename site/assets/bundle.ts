/** Bundles the scripts of the pages that have one. The only file that knows esbuild. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export interface ScriptFile {
  /** From the root of the site: "/assets/finder.js". */
  readonly path: string;
  readonly content: string;
}

/** Entries in `scripts/`, each a small ES module for the browsers of the last years. */
const ENTRIES = ["finder"] as const;

/** The same sources give the same bytes. */
export async function bundleScripts(): Promise<ScriptFile[]> {
  return Promise.all(
    ENTRIES.map(async (name) => {
      const { outputFiles } = await build({
        entryPoints: [fileURLToPath(new URL(`scripts/${name}.ts`, import.meta.url))],
        bundle: true,
        write: false,
        minify: true,
        format: "esm",
        target: "es2022",
        legalComments: "none",
        logLevel: "silent",
      });
      return { path: `/assets/${name}.js`, content: outputFiles[0]?.text ?? "" };
    }),
  );
}
