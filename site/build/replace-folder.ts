/**
 * A folder that is made beside its place and moved there at the end: what fails, or is stopped, leaves the earlier one as it was, a
 * reader in the middle never meets half of one, and of two that are made at the same time the last one stays, whole.
 */
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const whole = { recursive: true, force: true } as const;

/** Fills a new folder and puts it in the place of `out`; what filling it gives. */
export async function replaceFolder<Result>(out: string, fill: (draft: string) => Promise<Result>): Promise<Result> {
  await mkdir(dirname(out), { recursive: true });
  await removeAbandoned(out);
  const room = await mkdtemp(`${roomsOf(out)}${process.pid}-`);
  try {
    // In the room and not the room itself, which only its owner may read.
    const draft = join(room, "new");
    await mkdir(draft);
    const result = await fill(draft);
    await putAt(out, { draft, earlier: join(room, "earlier") });
    return result;
  } finally {
    await rm(room, whole);
  }
}

/** The name begins with the process that makes it, so that the next one knows whether it still does. */
const roomsOf = (out: string): string => `${out}.building-`;

/** Of processes that were killed. */
async function removeAbandoned(out: string): Promise<void> {
  const start = basename(roomsOf(out));
  for (const name of await readdir(dirname(out))) {
    const process = name.startsWith(start) ? Number.parseInt(name.slice(start.length), 10) : Number.NaN;
    if (process > 0 && !isRunning(process)) await rm(join(dirname(out), name), whole);
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** Another may put its own there in the same moment: then that gives way. */
async function putAt(out: string, { draft, earlier }: { readonly draft: string; readonly earlier: string }): Promise<void> {
  for (let isThere = false; !isThere; ) {
    await rename(out, earlier).catch(unless("ENOENT"));
    isThere = await rename(draft, out).then(() => true, unless("ENOTEMPTY", "EEXIST"));
    // Of so many files in half the time that it takes to wait for each.
    rmSync(earlier, whole);
  }
}

/** @returns what takes an error of these kinds for false */
const unless =
  (...codes: readonly string[]) =>
  (error: NodeJS.ErrnoException): false => {
    if (!codes.includes(error.code ?? "")) throw error;
    return false;
  };
