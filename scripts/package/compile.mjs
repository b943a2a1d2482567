/**
 * The TypeScript sources as plain JavaScript, compiled once for each content of them and kept in `.cache/code/` of the
 * package: a command starts without a compiler, from whatever folder, and from an installed package too. Plain
 * JavaScript itself, because it runs before anything is compiled.
 */
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { AROUND, QUICK_COMMANDS, QUICK_SCRIPT } from "./quick-start.mjs";
import { notedKey, untouchedKey } from "./untouched.mjs";

const HERE = fileURLToPath(import.meta.url);
/** The folder of the package: this file is in it, as it was written or inside the compiled code. */
export const PACKAGE = rootAbove(dirname(HERE));
const KEPT = join(PACKAGE, ".cache/code");
/** The key of the sources as they were when they were read last. */
const NOTE = join(PACKAGE, ".cache/sources.json");
/**
 * What npm notes of the packages it put there: of a project in its own folder, of an installed package in the one above. Without it nothing
 * tells when a package changes, and nothing that is made of one is kept.
 */
export const NOTED = [join(PACKAGE, "node_modules/.package-lock.json"), join(PACKAGE, "../.package-lock.json")].find(existsSync);

/** How esbuild reads our sources; said here, for it does not read the tsconfig.json of an installed package. */
export const TSCONFIG = {
  compilerOptions: { alwaysStrict: true, verbatimModuleSyntax: true, jsx: /** @type {const} */ ("react-jsx"), jsxImportSource: "#html" },
};

/** Programs of their own: the command line, the threads, and the templates that Eleventy finds by their names. */
const ENTRIES =
  /^(?:scripts\/cli\/(?:configure\.mjs|(?:run|check-worker|judge-worker|reread-worker)\.ts)|site\/build\/part-worker\.ts|site\/pages\/[^/]+\.11ty\.tsx)$/;

/**
 * A key of the sources: the same for the same content.
 * @param {boolean} [isSure] all of them read, too, where none seems to have been touched
 * @returns {string}
 */
export function sourcesKey(isSure = false) {
  // Code that was compiled belongs to the sources it came from.
  if (HERE.startsWith(KEPT + sep)) return HERE.slice(KEPT.length + 1).split(sep)[0] ?? "";
  const known = isSure ? undefined : untouchedKey(NOTE, PACKAGE);
  if (known !== undefined && existsSync(join(KEPT, known))) return known;
  const sources = sourcesIn("scripts", "site");
  const packages = NOTED ? [relative(PACKAGE, NOTED)] : [];
  return notedKey(NOTE, PACKAGE, ["package.json", ...packages, ...sources, ...foldersOf(sources)], () => keyOf(sources));
}

/**
 * Folder of the compiled code, laid out as the sources are; compiled when it is not there yet.
 * @param {boolean} [isSure] compiled again, too, when it is not what was compiled: that takes a while to find out
 * @returns {Promise<string>} absolute path
 */
export async function compiledCode(isSure = false) {
  const folder = join(KEPT, sourcesKey(isSure));
  if (isSure) keptIn(folder);
  if (!existsSync(folder)) await compile(sourcesIn("scripts", "site"), folder);
  return folder;
}

/** @param {string[]} sources @param {string} folder */
async function compile(sources, folder) {
  const isKept = await keepFolder(folder, (draft) => compileInto(draft, sources));
  if (!isKept) {
    process.stderr.write(`${KEPT}: không ghi được; người đã cài đặt chạy một lần “catalogue help”.\n`);
    process.stderr.write(`${KEPT}: cannot be written; whoever installed it runs "catalogue help" once.\n`);
    process.exit(2);
  }
  dropEarlier(folder);
}

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

/** @param {string} outdir @param {string[]} sources */
async function compileInto(outdir, sources) {
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

/**
 * Fills a folder beside its place and moves it there, so that nobody meets half of it. Everybody may read it: who runs the
 * package need not be who installed it.
 * @param {string} folder @param {(draft: string) => void | Promise<void>} fill
 * @returns {Promise<boolean>} false where this user may not write
 */
export async function keepFolder(folder, fill) {
  const draft = makeDraft(`${folder}-`);
  if (draft === undefined) return false;
  try {
    await fill(draft);
    writeFileSync(join(draft, DIGESTS), JSON.stringify(digestsOf(draft, filesIn(draft))));
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process may have been as quick.
    if (!existsSync(folder)) throw error;
  }
  return true;
}

/** What is in a kept folder: of each file its digest. */
const DIGESTS = "digests.json";

/**
 * What is in a kept folder, which is taken away where a file is not what was put there, or is gone.
 * @param {string} folder @returns {string[] | undefined} paths in it; undefined where there is none, or is none any more
 */
export function keptIn(folder) {
  try {
    const digests = readFileSync(join(folder, DIGESTS), "utf8");
    const paths = Object.keys(JSON.parse(digests));
    if (digests === JSON.stringify(digestsOf(folder, paths))) return paths;
  } catch {
    // It is not as it was left.
  }
  rmSync(folder, { recursive: true, force: true });
  return undefined;
}

/** @param {string} folder @param {string[]} paths @returns {Record<string, string>} */
const digestsOf = (folder, paths) =>
  Object.fromEntries(
    paths.map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex"),
    ]),
  );

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();

/** @param {string} prefix @returns {string | undefined} */
function makeDraft(prefix) {
  try {
    mkdirSync(dirname(prefix), { recursive: true });
    const draft = mkdtempSync(prefix);
    chmodSync(draft, 0o755);
    return draft;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== "EACCES" && code !== "EROFS" && code !== "EPERM") throw error;
    return undefined;
  }
}

const HOUR = 3_600_000;

/** Takes away the code of earlier sources, unless somebody may be running it: what is less than an hour older stays. */
function dropEarlier(/** @type {string} */ newest) {
  const changed = (/** @type {string} */ path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  // Another process may have taken one away meanwhile, or the newest to its place.
  const ageOf = (/** @type {string} */ path) => (changed(newest) ?? 0) - (changed(path) ?? Infinity);
  for (const name of readdirSync(KEPT)) {
    const path = join(KEPT, name);
    if (ageOf(path) > HOUR) rmSync(path, { recursive: true, force: true });
  }
}

/** @param {string[]} folders @returns {string[]} paths from the package, with slashes, sorted */
function sourcesIn(...folders) {
  return folders
    .flatMap((folder) => readdirSync(join(PACKAGE, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`))
    .map((path) => path.split(sep).join("/"))
    .filter((path) => /\.(?:ts|tsx|mjs|css)$/.test(path))
    .sort();
}

/** All that hold a source, and those that hold them. @param {string[]} sources @returns {string[]} */
function foldersOf(sources) {
  const above = (/** @type {string} */ path) => path.split("/").map((_, index, parts) => parts.slice(0, index).join("/"));
  return [...new Set(sources.flatMap(above))].filter(Boolean);
}

/** @param {string[]} sources */
function keyOf(sources) {
  const hash = createHash("sha256").update(readFileSync(join(PACKAGE, "package.json")));
  if (NOTED) hash.update(readFileSync(NOTED));
  for (const path of sources) hash.update(`${path}\n`).update(readFileSync(join(PACKAGE, path)));
  return hash.digest("hex").slice(0, 16);
}

/** @param {string} folder @returns {string} */
function rootAbove(folder) {
  const isRoot = existsSync(join(folder, "scripts/cli/bin.mjs"));
  return isRoot || dirname(folder) === folder ? folder : rootAbove(dirname(folder));
}
