/** A stand-in for the process: arguments in, output and exit code out; the clock stands still. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../scripts/cli/run.ts";

export const FIXTURES = join(import.meta.dirname, "../fixtures");
export const VALID = join(FIXTURES, "valid/base");

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in a folder. */
export async function catalogue(argv: string[], cwd = VALID, env: Record<string, string> = {}): Promise<Ran> {
  let [stdout, stderr] = ["", ""];
  const code = await run({
    argv,
    cwd,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env,
    now: new Date("2026-11-24T03:00:00Z"),
  });
  return { code, stdout, stderr };
}

/** A copy of a fixture that a command may write into; gone after the test. */
export function copyOf(fixture: string): string {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(FIXTURES, fixture), folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}
