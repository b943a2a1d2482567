/** What the continuous integration of a repository of data alone does to a change of one record: as check.yml and deploy.yml, on this machine. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { ROOT, times } from "./commands.ts";

/**
 * Seconds from a clone to the built site, several times: packages installed from npm's warm cache, the change checked against what was
 * before, the ledger verified, the site built. Nothing that an earlier run left is used.
 * @param work an empty folder @param data folder of platforms/ and criteria/
 */
export function measureDataRepository(work: string, data: string): number[] {
  const root = mkdtempSync(join(work, "data-repository-"));
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: root, stdio: "pipe" });
  const [tarball] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", root], { cwd: ROOT, encoding: "utf8", stdio: "pipe" }),
  ) as { name: string; filename: string }[];
  if (!tarball) throw new Error("npm packed nothing");
  cpSync(data, root, { recursive: true });
  writeFileSync(join(root, "package.json"), JSON.stringify({ dependencies: { [tarball.name]: `file:${tarball.filename}` } }));
  writeFileSync(join(root, ".gitignore"), "node_modules/\n.cache/\n_site/\n");
  run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund");
  run("git", "init", "--quiet", "--initial-branch", "main");
  const commit = () => {
    run("git", "add", "--all");
    run("git", "-c", "user.name=bench", "-c", "user.email=bench@example.org", "commit", "--quiet", "--message", "records");
  };
  commit();
  const record = join(root, "platforms/nen-tang-5/platform.md");
  writeFileSync(record, readFileSync(record, "utf8").replace("phục vụ việc đo", "phục vụ lần đo sau"));
  commit();
  const catalogue = (...args: string[]) => run(process.execPath, `node_modules/${tarball.name}/scripts/cli/bin.mjs`, ...args);
  return times(() => {
    for (const left of ["node_modules", ".cache", "_site"]) rmSync(join(root, left), { recursive: true, force: true });
    const start = performance.now();
    run("npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund");
    catalogue("check", "--base", "HEAD^1", "--format", "github");
    catalogue("verify", "--allow-missing");
    catalogue("build", "--out", "_site");
    return (performance.now() - start) / 1_000;
  });
}
