/** What is written into the folder of a site is written whole, or the build fails. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";

test("a large file that has no room is not said to be written", () => {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-full-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const at = (path: string) => pathToFileURL(join(PACKAGE, path)).href;
  const program = `const { writePieces } = await import(${JSON.stringify(at("site/build/write-files.ts"))});
    await writePieces({ path: "table.csv", pieces: ["a", "x".repeat(15_000)] }, ${JSON.stringify(folder)});`;
  const node = [process.execPath, "--import", at("test/typescript.mjs"), "--input-type=module", "--eval", program];
  // Ten blocks: what fits of a piece is taken without a word, as by a disk that fills.
  const { stderr } = spawnSync("sh", ["-c", 'ulimit -f 10; exec "$@"', "sh", ...node], { cwd: PACKAGE, encoding: "utf8" });
  expect(stderr).toContain("EFBIG");
});
