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
import { writeRoot } from "../overlay.ts";

const PROJECT = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "catalogue-elsewhere-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BUILD = ["build", "--base-url", "https://example.org/x/", "--today", "2026-11-24"];
const env = { PATH: process.env.PATH, GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567" };

/** Builds with one program, standing in one folder. */
const build = (bin: string, cwd: string, data: string, out: string) =>
  execFileSync(process.execPath, [bin, ...BUILD, "--data", data, "--out", out], { cwd, env, stdio: "pipe" });

/** Hash of each file of a built site, by path. */
const hashesIn = (site: string) =>
  new Map(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => join(found.parentPath, found.name))
      // The editor's chunks hold paths of this machine as long as they are cut by language after they are bundled.
      .filter((path) => !path.includes("/assets/editor/"))
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

test("from inside, from elsewhere, and installed: the same bytes", () => {
  const data = join(folder, "data");
  writeRoot("base", data);
  const elsewhere = join(folder, "elsewhere");
  build(join(PROJECT, "scripts/cli/bin.mjs"), PROJECT, data, join(folder, "inside"));
  const inside = hashesIn(join(folder, "inside"));
  expect(inside.has("index.html") && inside.has("en/index.html") && inside.has("assets/styles.css")).toBe(true);

  build(install(elsewhere), elsewhere, "../data", "site");
  expect(hashesIn(join(elsewhere, "site"))).toEqual(inside);
});
