/** Below a data root nothing that changes in a moment ends the watch. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { watchData } from "../../scripts/cli/watch-data.ts";

test("a folder whose place a file takes in the same moment is told of, and what comes after it", async () => {
  const root = mkdtempSync(join(tmpdir(), "catalogue-watch-"));
  const folder = join(root, "platforms/a/assessments");
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(root, "criteria"));
  const watched = watchData(root);
  onTestFinished(() => {
    watched.end();
    rmSync(root, { recursive: true, force: true });
  });
  const told: (readonly string[] | undefined)[] = [];
  const next = () => new Promise<void>((resolve) => watched.onChange((places) => resolve(void told.push(places))));

  const first = next();
  writeFileSync(join(folder, "2026-01-01.md"), "1");
  // Told before its folder is gone, looked at after.
  await new Promise((resolve) => setTimeout(resolve, 50));
  rmSync(folder, { recursive: true });
  writeFileSync(folder, "no folder");
  await first;
  expect(told[0]).toContain("platforms/a/assessments/2026-01-01.md");

  const second = next();
  writeFileSync(join(root, "platforms/a/platform.md"), "2");
  await second;
  expect(told[1]).toContain("platforms/a/platform.md");
});
