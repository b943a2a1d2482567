/** A stand-in for the process: arguments in, output and exit code out; the clock stands still. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../scripts/cli/run.ts";
import { BASE, writeRoot } from "../overlay.ts";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in a folder. */
export async function catalogue(argv: string[], cwd = BASE, env: Record<string, string> = {}, locale?: string): Promise<Ran> {
  let [stdout, stderr] = ["", ""];
  const code = await run({
    argv,
    cwd,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env,
    ...(locale ? { locale } : {}),
    now: new Date("2026-11-24T03:00:00Z"),
  });
  return { code, stdout, stderr };
}

/** A fixture as a data root on disk that a command may write into; gone after the test. */
export function rootOf(fixture = "base"): string {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeRoot(fixture, folder);
  return folder;
}
