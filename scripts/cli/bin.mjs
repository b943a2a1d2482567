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

const [{ join }, { pathToFileURL }, { compiledCode }, { configure }] = await Promise.all([
  import("node:path"),
  import("node:url"),
  import("../package/compile.mjs"),
  import("../package/configure.mjs"),
]);
process.setSourceMapsEnabled(true);
// Whoever reads the first lines alone (`| head`) has seen enough.
process.stdout.on("error", (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPIPE") throw error;
  process.exit();
});
configure(process.argv.slice(2), process.cwd(), process.env);
// What makes a site is looked at whether it is what was compiled: nobody would see in the pages that it is not.
const isSure = process.argv.slice(2).some((word) => word === "build" || word === "join");
const { run } = await import(pathToFileURL(join(await compiledCode(isSure), "scripts/cli/run.js")).href);
process.exitCode = await run({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  now: new Date(),
});
