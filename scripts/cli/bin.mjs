#!/usr/bin/env node
// Node 20 reads no TypeScript of its own: the sources are compiled once, and what runs is plain JavaScript. An older one is told
// so before anything is loaded that it could not read; no words are compiled yet, so both languages stand here.
import { readFileSync } from "node:fs";

const { engines } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const [wanted = ""] = /[\d.]+/.exec(engines.node) ?? [];
const [[major = 0, minor = 0] = [], [ownMajor = 0, ownMinor = 0] = []] = [wanted, process.versions.node].map((version) =>
  version.split(".").map(Number),
);
if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  const [vi, en] = [`Cần Node.js ${wanted} trở lên; đang dùng`, `Node.js ${wanted} or newer is needed; this is`];
  process.stderr.write([vi, en].map((words) => `${words} ${process.versions.node}.\n`).join(""));
  process.exit(2);
}

const [
  { default: nodeModule },
  { join },
  { pathToFileURL },
  { compiledCode },
  { filesKept },
  { QUICK_COMMANDS, quickStart },
  { nameSources },
] = await Promise.all([
  import("node:module"),
  import("node:path"),
  import("node:url"),
  import("../package/compile.mjs"),
  import("../package/kept-folder.mjs"),
  import("../package/quick-start.mjs"),
  import("../package/stack-places.mjs"),
]);
nameSources();
// Node shows the line as well, which in compiled code is all of it.
process.on("uncaughtException", (error) => {
  console.error(error);
  process.exit(1);
});
// Whoever reads the first lines alone (`| head`) has seen enough.
process.stdout.on("error", (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPIPE") throw error;
  process.exit();
});
// What makes a site is looked at whether it is what was compiled: nobody would see in the pages that it is not.
const isSure = process.argv.slice(2).some((word) => word === "build" || word === "join");
const compiled = await compiledCode(isSure);
// Newer ones keep what the engine made of the code.
const { enableCompileCache } = /** @type {{ enableCompileCache?: (folder: string) => unknown }} */ (nodeModule);
enableCompileCache?.(join(compiled, "engine"));
const { run, keep } = await loaded().catch(async (error) => {
  if (filesKept(compiled)) throw error;
  // It was not what was compiled, and is gone now. What could not be loaded once is not tried again by the same process.
  const { spawnSync } = await import("node:child_process");
  process.exit(spawnSync(process.execPath, process.argv.slice(1), { stdio: "inherit" }).status ?? 1);
});
process.exitCode = await run({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  // Of all that know it this one alone needs no list of every locale there is, which takes longer than to say no to a wrong word.
  locale: new Intl.PluralRules().resolvedOptions().locale,
  now: new Date(),
});
// What refuses, or helps, runs too little of it.
if (process.exitCode !== 2) keep?.();

async function loaded() {
  const [command = "", ...rest] = process.argv.slice(2);
  const isQuick = QUICK_COMMANDS.includes(command) && !rest.some((word) => word === "--help" || word === "-h");
  const quick = isQuick ? quickStart(compiled, command) : undefined;
  const code = pathToFileURL(join(compiled, "scripts/cli/")).href;
  const { configure } = quick?.exports ?? (await import(`${code}configure.js`));
  // What the settings decide must be known before the program is loaded.
  await configure(process.argv.slice(2), process.cwd(), process.env);
  const { run } = await (quick ? quick.exports.program() : import(`${code}run.js`));
  return { run, keep: quick?.keep };
}
