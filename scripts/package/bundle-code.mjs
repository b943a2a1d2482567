/** How the sources become plain JavaScript: programs that share their modules, and one script with all that the quick commands need. */
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { NOTED, PACKAGE } from "./package-folder.mjs";
import { AROUND, QUICK_COMMANDS, QUICK_SCRIPT } from "./quick-start.mjs";

/** How esbuild reads our sources; said here, for it does not read the tsconfig.json of an installed package. */
export const TSCONFIG = {
  compilerOptions: { alwaysStrict: true, verbatimModuleSyntax: true, jsx: /** @type {const} */ ("react-jsx"), jsxImportSource: "#html" },
};

/** Programs of their own: the command line, the threads, and the templates that Eleventy finds by their names. */
const ENTRIES =
  /^(?:scripts\/cli\/(?:configure\.mjs|(?:run|check-worker|judge-worker|reread-worker)\.ts)|site\/build\/part-worker\.ts|site\/pages\/[^/]+\.11ty\.tsx)$/;

/** @satisfies {import("esbuild").BuildOptions} */
const COMPILED = {
  absWorkingDir: PACKAGE,
  bundle: true,
  // Half of what is loaded would be blanks and comments; and numbers with names are written out.
  minifyWhitespace: true,
  minifySyntax: true,
  platform: "node",
  target: "node20",
  tsconfigRaw: TSCONFIG,
  charset: "utf8",
  sourcemap: "linked",
  sourcesContent: false,
  logLevel: "silent",
};

/** What the script hands out: the program by itself, for what the settings decide must be known before it is loaded. */
const QUICK = `export { configure } from "./scripts/cli/configure.mjs"; export const program = () => import("./scripts/cli/run.ts");`;

/** No other command is asked of it. @param {import("esbuild").PluginBuild} made */
function quickCommands(made) {
  made.onResolve({ filter: /^\.\/[\w-]+\.ts$/ }, ({ path, importer, kind }) =>
    kind === "dynamic-import" && importer === join(PACKAGE, "scripts/cli/run.ts") && !QUICK_COMMANDS.includes(path.slice(2, -3))
      ? { path, external: true }
      : undefined,
  );
}

/** @param {string} outdir @param {string[]} sources paths from the package */
export async function bundleInto(outdir, sources) {
  const { build } = await import("esbuild");
  const modules = build({
    ...COMPILED,
    entryPoints: sources.filter((path) => ENTRIES.test(path)),
    outbase: ".",
    outdir,
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
    plugins: [{ name: "packages", setup: packages }],
    format: "esm",
  });
  const script = build({
    ...COMPILED,
    stdin: { contents: QUICK, resolveDir: PACKAGE, sourcefile: "quick.js" },
    outfile: join(outdir, QUICK_SCRIPT),
    plugins: [
      { name: "quick", setup: quickCommands },
      { name: "packages", setup: packages },
    ],
    format: "cjs",
    define: { "import.meta.url": "address" },
    banner: { js: AROUND.before },
    footer: { js: AROUND.after },
  });
  await Promise.all([modules, script]);
  writeFileSync(join(outdir, "package.json"), '{ "type": "module" }\n');
}

/** Packages that every command loads, of many small files each: with the code they are a few large ones, and there at once. */
const WITH_CODE = /^(?:yaml|js-yaml|gray-matter|markdown-it|ajv)$/;

/** @param {import("esbuild").PluginBuild} made */
function packages(made) {
  // Packages that were written for require() ask so for what is Node's own.
  made.onResolve({ filter: /^(?:buffer|fs|process)$/ }, ({ path, kind }) =>
    kind === "require-call" ? { path, namespace: "own" } : undefined,
  );
  made.onLoad({ filter: /./, namespace: "own" }, ({ path }) => ({
    contents: `export * from "node:${path}"; export { default } from "node:${path}";`,
  }));
  made.onResolve({ filter: /^[a-z@]/ }, packageAt);
  // It only tells the fence and its language; what would read the rest is never asked, and brings a second reader of YAML and one of JavaScript.
  made.onLoad({ filter: /gray-matter\/lib\/engines\.js$/ }, () => ({ contents: "module.exports = {};" }));
}

/** @param {import("esbuild").OnResolveArgs} asked @returns {import("esbuild").OnResolveResult | undefined} */
function packageAt({ path, kind, importer }) {
  const isOurs = /^(?:scripts|site)\b/.test(relative(PACKAGE, importer));
  return kind === "entry-point" || !isOurs || (NOTED && WITH_CODE.test(path)) ? undefined : { path, external: true };
}
