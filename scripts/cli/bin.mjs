#!/usr/bin/env node
// Node 20 reads no TypeScript of its own; from here on tsx does.
import { register } from "tsx/esm/api";

register();
const { run } = await import("./run.ts");
process.exitCode = await run({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: new Date(),
});
