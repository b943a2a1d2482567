/** What the main branch was before a day, by when things came to it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBefore } from "../../scripts/git/past-files.ts";
import { storeIn } from "../../scripts/git/store.ts";
import { gitIn } from "../github/history-script.ts";
import { put } from "../github/ledger-script.ts";

const PATH = "platforms/to-chim/platform.md";
const folder = mkdtempSync(join(tmpdir(), "past-"));
let main: string;
beforeAll(() => {
  gitIn(folder)("init", "-q", "--template=", "-b", "main");
  put(folder, "main", "2025-01-01", { "x.md": "x" }, true);
  put(folder, "main", "2025-02-01", { [PATH]: "đầu" });
  put(folder, "main", "2025-06-01", { [PATH]: "giữa" });
  // Made, it says, before all others.
  main = put(folder, "main", "2024-01-01", { [PATH]: "ghi lùi ngày" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["2025-03-01", "đầu"],
  ["2025-05-31", "đầu"],
  ["2025-06-02", "ghi lùi ngày"],
  ["2024-06-01", "đầu"],
])("before %s: %s", (day, text) => {
  const files = filesBefore(storeIn(folder, ""), main, day, "platforms", [PATH, "platforms/khac/platform.md"]);
  expect(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString().trim()])).toEqual([[PATH, text]]);
});
