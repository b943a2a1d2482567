/**
 * How TypeScript is read where the tests run: all sources are compiled once, when the run begins, and Node itself loads what
 * came of them (`--import` in vitest.config.ts), where Vitest's own loader would compile for and ask about each module in its
 * main process. Plain JavaScript, because it runs before anything is compiled.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { TSCONFIG } from "../scripts/package/bundle-code.mjs";
import { PACKAGE } from "../scripts/package/package-folder.mjs";

// The bundler and the compiler are Go programs that live for seconds: to sweep their memory costs more than it frees.
process.env.GOGC ??= "800";
// Workers have it from the process that began them.
process.env.COMPILED_SOURCES ??= await compileAll();
const generation = new Int32Array(new SharedArrayBuffer(4));
register("./typescript-hooks.mjs", import.meta.url, { data: { generation, compiled: process.env.COMPILED_SOURCES, root: PACKAGE } });
process.setSourceMapsEnabled(true);

/** @returns {Promise<string>} folder of the compiled sources, laid out as they are, each with the ending `.js` */
async function compileAll() {
  const { build } = await import("esbuild");
  const folder = mkdtempSync(join(tmpdir(), "catalogue-compiled-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const entryPoints = ["scripts", "site", "test"]
    .flatMap((room) => readdirSync(join(PACKAGE, room), { recursive: true, encoding: "utf8" }).map((path) => join(room, path)))
    .filter((path) => /(?<!\.d)\.tsx?$/.test(path));
  // In one go: to hand over a thousand files one by one takes twice the time.
  const { outputFiles } = await build({
    absWorkingDir: PACKAGE,
    entryPoints,
    outbase: ".",
    // As if they lay beside their sources, which the maps name from there.
    outdir: ".",
    write: false,
    sourcemap: "inline",
    sourcesContent: false,
    target: "node20.19",
    tsconfigRaw: TSCONFIG,
    logLevel: "silent",
  });
  for (const { path, contents } of outputFiles) {
    const compiled = join(folder, relative(PACKAGE, path));
    mkdirSync(dirname(compiled), { recursive: true });
    writeFileSync(compiled, contents);
  }
  return folder;
}

let newest = 0;

/**
 * From here on `import()` loads every module of ours anew, as a process that has just started does.
 * @returns {() => void} ends it: what was loaded before is what is imported again
 */
export function freshModules() {
  Atomics.store(generation, 0, ++newest);
  return () => void Atomics.store(generation, 0, 0);
}
