/**
 * How TypeScript is read where the tests run: all sources are compiled once, when the run begins, and Node itself loads what
 * came of them (`--import` in vitest.config.ts), where Vitest's own loader would compile for and ask about each module in its
 * main process. Plain JavaScript, because it runs before anything is compiled.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { PACKAGE, TSCONFIG } from "../scripts/package/compile.mjs";

// Workers have it from the process that began them.
process.env.COMPILED_SOURCES ??= await compileAll();
const generation = new Int32Array(new SharedArrayBuffer(4));
register("./typescript-hooks.mjs", import.meta.url, { data: { generation, compiled: process.env.COMPILED_SOURCES, root: PACKAGE } });
process.setSourceMapsEnabled(true);

/** @returns {Promise<string>} folder of the compiled sources, laid out as they are */
async function compileAll() {
  const { transform } = await import("esbuild");
  const folder = mkdtempSync(join(tmpdir(), "catalogue-compiled-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const sources = ["scripts", "site", "test"].flatMap((room) =>
    readdirSync(join(PACKAGE, room), { recursive: true, encoding: "utf8" }).map((path) => join(room, path)),
  );
  const compile = async (/** @type {string} */ path) => {
    const { code } = await transform(readFileSync(join(PACKAGE, path), "utf8"), {
      loader: extname(path) === ".tsx" ? "tsx" : "ts",
      sourcefile: join(PACKAGE, path),
      sourcemap: "inline",
      sourcesContent: false,
      target: "node20.19",
      tsconfigRaw: TSCONFIG,
    });
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  };
  await Promise.all(sources.filter((path) => /\.tsx?$/.test(path)).map(compile));
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
