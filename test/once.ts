/** What several test files need and take long to make: each is made by the first worker that asks. */
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/**
 * What is made once a run: the first that asks makes it, the others wait. The run's set-up (site/shared-builds.ts) takes it
 * away at the end.
 * @param make writes to the path it is given
 */
export async function onceARun(name: string, make: (path: string) => Promise<unknown>): Promise<string> {
  const path = join(process.env.SHARED_BUILDS ?? "", name);
  const [begun, ended] = [`${path}.begun`, `${path}.ended`];
  if (isMine(begun)) {
    writeFileSync(
      ended,
      await make(path).then(
        () => "",
        (error: unknown) => String(error),
      ),
    );
  }
  while (!existsSync(ended)) await setTimeout(100);
  const failure = readFileSync(ended, "utf8");
  if (failure) throw new Error(failure);
  return path;
}

/** True for the one that makes the file. */
function isMine(lock: string): boolean {
  try {
    closeSync(openSync(lock, "wx"));
    return true;
  } catch {
    return false;
  }
}
