/** How long the tests of this repository take where nothing of it was run before. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runOnce, times } from "./commands.ts";

/** Seconds of `npm cit` in a fresh clone of the last commit, packages from npm's warm cache. @param work an empty folder */
export const measureSuite = (work: string): number[] =>
  times(() => {
    const clone = join(work, "clone");
    execFileSync("git", ["clone", "--quiet", ROOT, clone], { stdio: "pipe" });
    const { seconds } = runOnce("npm", ["cit", "--no-audit", "--no-fund"], clone);
    rmSync(clone, { recursive: true });
    return seconds;
  });
