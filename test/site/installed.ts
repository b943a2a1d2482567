/** The package as somebody has it who installed it: packed by npm, and laid beside what it needs, without asking a registry. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

const PROJECT = join(import.meta.dirname, "../..");

/** Installs it under `node_modules` of a folder, as `npm i <tarball>` would; path of its command. */
export function install(into: string): string {
  mkdirSync(into, { recursive: true });
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", into];
  const packed = execFileSync("npm", pack, { cwd: PROJECT, encoding: "utf8", stdio: "pipe" });
  const [tarball] = JSON.parse(packed) as { name: string; filename: string }[];
  const modules = join(into, "node_modules");
  const target = join(modules, tarball?.name ?? "");
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", join(into, tarball?.filename ?? ""), "-C", target, "--strip-components=1"]);
  for (const name of readdirSync(join(PROJECT, "node_modules")))
    if (!name.startsWith(".")) symlinkSync(join(PROJECT, "node_modules", name), join(modules, name));
  return join(target, "scripts/cli/bin.mjs");
}
