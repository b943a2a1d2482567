/**
 * Every command works from whatever folder, with relative and absolute paths, and as an installed package: the same bytes
 * as from inside.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { configure } from "../../scripts/cli/configure.mjs";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import { build, ROOTS, sharedElsewhere, sharedSite } from "../site/built.ts";
import { filesOf } from "../site/documents.ts";
import { freshModules } from "../typescript.mjs";

let demo: string;
let elsewhere: Awaited<ReturnType<typeof sharedElsewhere>>;
beforeAll(async () => {
  demo = await sharedSite("demo");
  elsewhere = await sharedElsewhere();
});

/** Files of a built site but for the editor's modules: esbuild orders and names their parts by where packages lie. */
const filesIn = (site: string) => filesOf(site).filter((path) => !/^assets\/editor\/.*\.js$/.test(path));
const hashesIn = (site: string) =>
  new Map(
    filesIn(site).map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(site, path)))
        .digest("hex"),
    ]),
  );

/** What is the same in every catalogue of these settings; its pages lead to the changes where there is a history. */
const WITHOUT_DATA = /^assets\/(?!.*\.json$)|^schemas\/|^pagefind\/[^/]*\.js$/;

test("from inside, and installed elsewhere: what does not hang on the data is the same bytes, and no path of the machine gets out", async () => {
  const { cwd, folder } = elsewhere;
  const without = (hashes: ReadonlyMap<string, string>) => [...hashes].filter(([path]) => WITHOUT_DATA.test(path));
  const inside = without(hashesIn(demo));
  expect(inside.length).toBeGreaterThan(15);
  expect(without(hashesIn(folder))).toEqual(inside);
  const texts = filesIn(folder).map((path) => [path, readFileSync(join(folder, path), "latin1")] as const);
  expect(texts.filter(([, text]) => [cwd, PACKAGE].some((place) => text.includes(place))).map(([path]) => path)).toEqual([]);
});

test("from inside, and installed elsewhere: all is the same bytes", { timeout: 300_000, tags: ["release"] }, async () => {
  const { cwd, bin } = elsewhere;
  await build(relative(cwd, ROOTS.demo), "site", { cwd, bin });
  expect(hashesIn(join(cwd, "site"))).toEqual(hashesIn(demo));
});

test("what is kept can be gone, or not what was kept: all is the same bytes", { timeout: 600_000, tags: ["release"] }, async () => {
  const { cwd, bin } = elsewhere;
  const copy = join(cwd, "node_modules/with-a-cache-of-its-own");
  cpSync(join(bin, "../../.."), copy, { recursive: true, filter: (path) => !path.endsWith("/.cache") });
  // Only where npm notes what it put there are scripts kept.
  mkdirSync(join(copy, "node_modules"));
  writeFileSync(join(copy, "node_modules/.package-lock.json"), "{}");
  const made = async (name: string) => {
    await build(relative(cwd, ROOTS.demo), name, { cwd, bin: join(copy, "scripts/cli/bin.mjs") });
    return hashesIn(join(cwd, name));
  };
  const cold = await made("cold");
  expect(await made("warm")).toEqual(cold);
  const kept = readdirSync(join(copy, ".cache"), { recursive: true, encoding: "utf8" }).map((name) => join(copy, ".cache", name));
  const poisoned = (pattern: RegExp, change: (text: string) => string) => {
    const files = kept.filter((path) => pattern.test(path));
    expect(files).not.toEqual([]);
    for (const file of files) writeFileSync(file, change(readFileSync(file, "latin1")), "latin1");
  };
  poisoned(/\.11ty\.js$/, (code) => code.replaceAll("<", "&lt;"));
  poisoned(/finder\.js$/, (code) => `${code};alert(1)`);
  poisoned(/\.woff2$/, () => "");
  expect(await made("poisoned")).toEqual(cold);

  // A command that does not look at it before finds out when it can not be loaded.
  poisoned(/scripts\/cli\/run\.js$/, (code) => code.slice(0, -20));
  const help = await promisify(execFile)(process.execPath, [join(copy, "scripts/cli/bin.mjs"), "help", "--lang", "en"], { cwd });
  expect(help.stdout).toContain("check");
});

test("the editor's modules are the same when they are made again", { tags: ["release"] }, async () => {
  // The names in the demonstration's settings are in its modules.
  const env: Record<string, string> = {};
  await configure(["build"], ROOTS.demo, env);
  vi.stubEnv("CATALOGUE_CONFIGURED", env.CATALOGUE_CONFIGURED);
  onTestFinished(() => void vi.unstubAllEnvs());
  onTestFinished(freshModules());
  const { bundleEditor } = await import("../../site/build/editor/bundle-editor.ts");
  const made = await bundleEditor();
  expect(made.length).toBeGreaterThan(4);
  expect(made.filter(({ path, content }) => readFileSync(join(demo, path), "utf8") !== content).map(({ path }) => path)).toEqual([]);
});
