/** The editor as files of the site: a module a language, the parts that are fetched when needed, and its style sheet. */
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, transform } from "esbuild";
import { LANGS, type Lang } from "../../../scripts/text/languages.ts";
import type { ScriptFile } from "../bundle.ts";
import { browserCore } from "./browser-core.ts";
import { keepLanguage } from "./one-language.ts";

const EDITOR = fileURLToPath(new URL("../../browser/editor/", import.meta.url));
const STYLES = new URL("../../styles/sheets/editor.css", import.meta.url);
const FOLDER = "/assets/editor";

/** The same sources give the same bytes. */
export async function bundleEditor(): Promise<ScriptFile[]> {
  const bundles = await Promise.all(LANGS.map(bundleIn));
  const css = await transform(await readFile(STYLES, "utf8"), { loader: "css", minify: true });
  return [...bundles.flat(), { path: `${FOLDER}/editor.css`, content: css.code }];
}

async function bundleIn(lang: Lang): Promise<ScriptFile[]> {
  const { outputFiles } = await build({
    entryPoints: [{ in: join(EDITOR, "main.tsx"), out: `editor.${lang}` }],
    outdir: FOLDER,
    chunkNames: `[name].${lang}.[hash]`,
    bundle: true,
    splitting: true,
    write: false,
    minifySyntax: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [otherWords(lang), browserCore],
    legalComments: "none",
    charset: "utf8",
    logLevel: "silent",
  });
  return Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const { code } = await transform(keepLanguage(text, lang), { minify: true, format: "esm", target: "es2022", charset: "utf8" });
      return { path: `${FOLDER}/${basename(path)}`, content: code };
    }),
  );
}

/** The preview is in the language of the page: the site's table of the other one stays behind. */
const otherWords = (lang: Lang): Plugin => ({
  name: "other-words",
  setup: ({ onLoad }) => {
    const other = LANGS.find((one) => one !== lang) ?? lang;
    onLoad({ filter: new RegExp(`/site/i18n/${other}\\.ts$`) }, () => ({ contents: `export const ${other} = {};` }));
  },
});
