/** What is written into the folder of a site is written whole, or the build fails. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import { writeAll } from "../../site/build/write-files.ts";
import type { SitePath } from "../../site/routes.ts";

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

test("a file of which another build made the very bytes is named again, and no other: not one that a link leads to, nor a pipe", async () => {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-again-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [before, out] = [join(folder, "before"), join(folder, "out")];
  mkdirSync(before);
  for (const [name, text] of Object.entries({ same: "một", other: "hai", beside: "ba" })) writeFileSync(join(before, name), text);
  symlinkSync("beside", join(before, "linked"));
  expect(spawnSync("mkfifo", [join(before, "pipe")]).status).toBe(0);
  const made = { same: "một", other: "2", linked: "ba", pipe: "", fresh: "bốn" };
  const files = Object.entries(made).map(([name, content]) => ({ path: `/${name}` as SitePath, content }));
  await writeAll(files, out, { before });
  expect(Object.keys(made).map((name) => readFileSync(join(out, name), "utf8"))).toEqual(Object.values(made));
  const isNamedAgain = (name: string) => statSync(join(out, name)).ino === statSync(join(before, name), { throwIfNoEntry: false })?.ino;
  expect(Object.keys(made).filter(isNamedAgain)).toEqual(["same"]);
  expect(statSync(join(out, "pipe")).isFile()).toBe(true);
  expect(readFileSync(join(before, "other"), "utf8")).toBe("hai");
});
