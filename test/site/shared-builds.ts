/** Vitest's global set-up: a folder for the sites that several test files read (once.ts), gone after the run. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export default function prepareSharedBuilds(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-shared-"));
  process.env.SHARED_BUILDS = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
