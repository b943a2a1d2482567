/** A catalogue moved from one version of the schemas to another: by a table of steps of its own, so that the machinery is tried before it is needed. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Document, isMap, isScalar } from "yaml";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import { brokenIn, editRecord } from "../../scripts/records/edit-record.ts";
import { SCHEMA_VERSION } from "../../scripts/records/schema/version.ts";
import { migrateFiles, type Step } from "../../scripts/start/migrate.ts";
import { STEPS } from "../../scripts/start/steps.ts";
import { readTemplate } from "../../scripts/start/template.ts";

const TEMPLATES = join(PACKAGE, "scripts/templates");
const SETTINGS = "platforms/_registers/settings.yml";
const FILES = new Map([
  [SETTINGS, "# Ours.\ntitle: { vi: Thử } # its name\n"],
  ["platforms/a/platform.md", "---\n# Made by hand.\ncalled: { vi: A } # so\n---\nWords: called.\n"],
  ["platforms/b/platform.md", "---\ncalled: {\n---\nBroken.\n"],
  ["platforms/c/notes.txt", "called: no data\n"],
]);

test("members’ sheets that were counted stay as they were: their hash is kept with the result", () => {
  const [day, sheet] = ["platforms/a/assessments/2026-11-20", "---\ncalled: A\n---\n"];
  const pinned = "---\r\nballots: { until: 2026-11-19, counted: [ { member: a, sha256: none } ] }\r\n---\r\n";
  const files = new Map([...FILES, [`${day}.md`, pinned], [`${day}/a.md`, sheet], [`${day}/b.md`, sheet]]);
  const { changes } = migrateFiles(files, 1, 2, [renamed]);
  expect([...changes.keys()].filter((path) => path.startsWith(day))).toEqual([`${day}/b.md`]);
});

/** A key gets another name everywhere; then a file goes. */
const renamed: Step = {
  to: 2,
  change: (files) => new Map([...files].map(([path, text]) => [path, editRecord(path, text, rename)])),
};
function rename({ contents }: Document): void {
  if (!isMap(contents)) return;
  for (const { key } of contents.items) if (isScalar(key) && key.value === "called") key.value = "name";
}
const dropped: Step = {
  to: 3,
  change: (files) => new Map([...files.keys()].filter((path) => path.endsWith(".txt")).map((path) => [path, undefined])),
};

test("each step in its turn; comments stay, what no step means stays, and the settings say the version", () => {
  const { changes, passed } = migrateFiles(FILES, 1, 3, [dropped, renamed]);
  expect(passed).toEqual([2, 3]);
  expect(Object.fromEntries(changes)).toEqual({
    [SETTINGS]: "# Ours.\ntitle: { vi: Thử } # its name\nschemaVersion: 3\n",
    "platforms/a/platform.md": "---\n# Made by hand.\nname: { vi: A } # so\n---\nWords: called.\n",
    "platforms/c/notes.txt": undefined,
  });
});

test("what no step can change is known", () => {
  expect(brokenIn(FILES)).toEqual(["platforms/b/platform.md"]);
});

test("at the version wanted nothing is done, and a version without a step is a mistake of the program", () => {
  expect(migrateFiles(FILES, 3, 3, [dropped, renamed])).toEqual({ changes: new Map(), passed: [] });
  expect(() => migrateFiles(FILES, 1, 4, [dropped, renamed])).toThrow("no step leads to version 4");
});

test("a step leads to every version, and the templates begin with the last", () => {
  expect(STEPS.map(({ to }) => to)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1));
  const settings = ["plain", "vn-ministry", "vn-province"].map((name) => readTemplate(TEMPLATES, name).files.get(SETTINGS));
  expect(settings.map((text) => text?.includes(`\nschemaVersion: ${SCHEMA_VERSION}\n`))).toEqual([true, true, true]);
});
