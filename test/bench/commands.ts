/** Commands as whole processes: how long they take, and how much memory. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");
export const BIN = join(ROOT, "scripts/cli/bin.mjs");

export interface Run {
  readonly seconds: number;
  /** Megabytes of the largest process at its largest; no number without GNU time. */
  readonly megabytes: number;
  /** What it said beside its result. */
  readonly said: string;
}

/** Certificates of a proxy, where a machine has any, are read at each start of Node.js, before anything of ours: for some 70 ms. */
const OWN_TIME = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

export function runOnce(command: string, args: readonly string[], cwd = ROOT): Run {
  const start = process.hrtime.bigint();
  const done = spawnSync("/usr/bin/env", ["time", "-f", "%M", command, ...args], {
    cwd,
    env: OWN_TIME,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (done.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${done.stderr.trim().slice(-500)}`);
  return { seconds, megabytes: Math.round(Number(done.stderr.trim().split("\n").at(-1)) / 1000), said: done.stderr };
}

/** Our command line, from another folder. */
export const catalogueOnce = (...args: readonly string[]): Run => runOnce(process.execPath, [BIN, ...args]);

export const TIMES = 3;
export const times = <T>(make: (turn: number) => T, count = TIMES): T[] => Array.from({ length: count }, (_, turn) => make(turn));
