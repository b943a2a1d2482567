#!/usr/bin/env node
// Node 20 reads no TypeScript of its own: the sources are compiled once, and what runs is plain JavaScript.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compiledCode } from "../package/compile.mjs";
import { configure } from "../package/configure.mjs";

process.setSourceMapsEnabled(true);
// Whoever reads the first lines alone (`| head`) has seen enough.
process.stdout.on("error", (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPIPE") throw error;
  process.exit();
});
configure(process.argv.slice(2), process.cwd(), process.env);
const { run } = await import(pathToFileURL(join(await compiledCode(), "scripts/cli/run.js")).href);
process.exitCode = await run({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: new Date(),
});
