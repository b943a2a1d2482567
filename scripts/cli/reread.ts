/**
 * Settings that are proposed decide how all files are read: their languages, what may be chosen, which fields there are. A process reads by one
 * catalogue's settings (text/configured.ts), so another reads them, with limits of memory and time, and nothing of this one's environment.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { parse } from "yaml";
import { PACKAGE } from "../package/package-folder.mjs";
import { pathOf } from "../records/paths.ts";
import { settingsIn } from "../records/settings-in.ts";
import { filesAfter, type Reread, type Rereader } from "../review/reread.ts";
import { Unjudged } from "../review/unjudged.ts";
import { configuredBy, decidingPart } from "./configure.mjs";

/** Of the heap in megabytes, of one reading in milliseconds, and of the answer in bytes: for a catalogue of 10,000 platforms. */
const [MEMORY, TIME, ANSWER] = [1_024, 100_000, 256 << 20];

/** Reads again what proposed settings have read otherwise; nothing where they do not, or are none. */
export const reread: Rereader = (change, today) => {
  const proposed = change.touched.find(({ path }) => path === pathOf("settings"))?.file;
  const main = change.base.find(({ path }) => path === pathOf("settings"));
  if (!proposed || !settingsIn([proposed])) return undefined;
  const [was, is] = [main, proposed].map((file) => configuredBy(decidingPart(Buffer.from(file?.bytes ?? "").toString("utf8")), parse));
  return was === is ? undefined : askedOf(is ?? "", serialize({ files: filesAfter(change), today }));
};

function askedOf(configured: string, input: Buffer): Reread {
  const { error, signal, status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${MEMORY}`, join(PACKAGE, "scripts/cli/reread.mjs")],
    { input, env: { PATH: process.env.PATH, CATALOGUE_CONFIGURED: configured }, timeout: TIME, maxBuffer: ANSWER },
  );
  if (status === 0 && !error) return deserialize(stdout) as Reread;
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ETIMEDOUT") throw new Unjudged("time", `longer than ${TIME} ms`);
  const said = [error?.message, signal, stderr?.toString("utf8").slice(-2_000)].filter(Boolean).join("\n");
  throw new Unjudged(/heap out of memory/.test(said) ? "memory" : "error", said);
}
