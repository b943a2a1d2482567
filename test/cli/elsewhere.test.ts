/**
 * Every command works from whatever folder, with relative and absolute paths, and as an installed package: the same bytes
 * as from inside. The package is packed by npm and laid under `node_modules` of another folder, beside what it needs.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundleEditor } from "../../site/build/editor/bundle-editor.ts";
import { build, ROOTS, sharedSite } from "../site/built.ts";

const PROJECT = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "catalogue-elsewhere-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Hash of each file of a built site, by path, but for the editor's modules: esbuild orders them by where packages lie. */
const hashesIn = (site: string) =>
  new Map(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => join(found.parentPath, found.name))
      .filter((path) => !/\/assets\/editor\/.*\.js$/.test(path))
      .sort()
      .map((path) => [relative(site, path), createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );

/** Installs the package as `npm i <tarball>` would, without asking a registry: what it needs is linked. */
function install(into: string): string {
  mkdirSync(into, { recursive: true });
  const [tarball] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      cwd: PROJECT,
      encoding: "utf8",
      stdio: "pipe",
    }),
  ) as { name: string; filename: string }[];
  const modules = join(into, "node_modules");
  const target = join(modules, tarball?.name ?? "");
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, tarball?.filename ?? ""), "-C", target, "--strip-components=1"]);
  for (const name of readdirSync(join(PROJECT, "node_modules")))
    if (!name.startsWith(".")) symlinkSync(join(PROJECT, "node_modules", name), join(modules, name));
  return join(target, "scripts/cli/bin.mjs");
}

test("from inside, and installed elsewhere: the same bytes", { timeout: 300_000 }, async () => {
  const inside = hashesIn(await sharedSite("demo"));
  expect(inside.has("index.html") && inside.has("en/index.html") && inside.has("assets/styles.css")).toBe(true);
  const elsewhere = join(folder, "elsewhere");
  await build(relative(elsewhere, ROOTS.demo), "site", { cwd: elsewhere, bin: install(elsewhere) });
  expect(hashesIn(join(elsewhere, "site"))).toEqual(inside);
});

test("the editor's modules are the same when they are made again", async () => {
  const made = await bundleEditor();
  expect(made.length).toBeGreaterThan(4);
  const folder = await sharedSite("demo");
  expect(made.filter(({ path, content }) => readFileSync(join(folder, path), "utf8") !== content).map(({ path }) => path)).toEqual([]);
});
