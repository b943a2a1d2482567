/** The editor as files of the site: a module a language, the parts that are fetched when needed, and its style sheet. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, transform } from "esbuild";
import { TSCONFIG } from "../../../scripts/package/bundle-code.mjs";
import { PACKAGE } from "../../../scripts/package/package-folder.mjs";
import { allBut, LANGS, type Lang } from "../../../scripts/text/languages.ts";
import { type SiteFile, to } from "../../routes.ts";
import { CONFIGURED_DEFINE, minifyCss } from "../bundle.ts";
import { namedTerms, onlyLanguage, quietSchemas, spokenLanguages } from "../words-in-scripts.ts";
import { browserCore } from "./browser-core.ts";
import { schemaValues } from "./schema-values.ts";

const EDITOR = join(PACKAGE, "site/browser/editor");
const STYLES = join(PACKAGE, "site/styles/sheets/editor.css");

/** The same sources give the same bytes. */
export async function bundleEditor(): Promise<SiteFile[]> {
  const bundles = await Promise.all(LANGS.map(bundleIn));
  const css = minifyCss(await readFile(STYLES, "utf8"));
  return [...bundles.flat(), { path: to("editorAsset", { file: "editor.css" }), content: css }];
}

async function bundleIn(lang: Lang): Promise<SiteFile[]> {
  const { outputFiles } = await build({
    absWorkingDir: PACKAGE,
    entryPoints: [{ in: join(EDITOR, "main.tsx"), out: `editor.${lang}` }],
    outdir: "/",
    chunkNames: `[name].${lang}.[hash]`,
    bundle: true,
    splitting: true,
    write: false,
    minifySyntax: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    tsconfigRaw: TSCONFIG,
    define: CONFIGURED_DEFINE,
    plugins: [onlyLanguage(allBut(lang), lang), spokenLanguages, schemaValues(lang), browserCore, namedTerms, quietSchemas],
    legalComments: "none",
    charset: "utf8",
    logLevel: "silent",
  });
  const help = outputFiles.filter(({ text }) => HELP.test(text)).map(({ path }) => `import "./${basename(path)}";`);
  const files = await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const { code } = await transform(without(text, help), { minify: true, format: "esm", target: "es2022", charset: "utf8" });
      return { name: basename(path), content: code };
    }),
  );
  return nameByContent(files).map(({ name, content }) => ({ path: to("editorAsset", { file: name }), content }));
}

/** What esbuild puts beside modules that are values; who takes nothing of it need not fetch it. */
const HELP = /^var __defProp = Object\.defineProperty;[\s\S]{0,300}export \{\n {2}__export\n\};\n$/;

const without = (text: string, lines: readonly string[]): string => lines.reduce((rest, line) => rest.replace(line, ""), text);

interface Named {
  readonly name: string;
  readonly content: string;
}

/**
 * The hash that esbuild puts into a name depends on where the package lies on this machine; ours only on what is in the file
 * and in all that it imports, for a browser keeps a file by its name.
 */
function nameByContent(files: readonly Named[]): Named[] {
  const HASH = /(?<=\.)[A-Z0-9]{8}(?=\.js\b)/g;
  const hashesIn = (text: string): string[] => text.match(HASH) ?? [];
  const contents = new Map(files.flatMap(({ name, content }) => hashesIn(name).map((hash) => [hash, content] as const)));
  const reached = (hash: string, found = new Set<string>()): ReadonlySet<string> => {
    if (found.has(hash)) return found;
    found.add(hash);
    for (const next of hashesIn(contents.get(hash) ?? "")) reached(next, found);
    return found;
  };
  const ownOf = (hash: string): string => {
    const bodies = [...reached(hash)].map((one) => (contents.get(one) ?? "").replace(HASH, ""));
    return createHash("sha256")
      .update([bodies[0], ...bodies.slice(1).sort()].join("\n"))
      .digest("hex")
      .slice(0, 8);
  };
  const names = new Map([...contents.keys()].map((hash) => [hash, ownOf(hash)]));
  const renamed = (text: string) => text.replace(HASH, (hash) => names.get(hash) ?? hash);
  return files.map(({ name, content }) => ({ name: renamed(name), content: renamed(content) }));
}
