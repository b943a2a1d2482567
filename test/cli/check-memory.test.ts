/** What a large check found before: found again as a fresh check finds it, or afresh. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { checkFiles } from "../../scripts/check/check.ts";
import { checkMemory, filesDigest } from "../../scripts/cli/check-memory.ts";
import { startShare, summarise } from "../../scripts/cli/check-share.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { rootOf } from "./shell.ts";

const TODAY = "2026-11-24";
const SHARED = [{ path: "platforms/_registers/settings.yml", bytes: Buffer.from("a") }];
const AGAINST = { root: "/data", today: TODAY, all: ["mot", "hai"], shared: SHARED };
const FOUND = [
  { id: "mot", digest: "1", problems: ["không đúng"] },
  { id: "hai", digest: "2", problems: [] },
];

let file = "";
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-memory-"));
  file = join(folder, "kept/check.json");
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const recalled = (against = AGAINST) => {
  const { recall } = checkMemory<(typeof FOUND)[number]>(file, against);
  return FOUND.map(({ id, digest }) => recall(id, digest));
};

test("what was found in the very same files is recalled", () => {
  const memory = checkMemory<(typeof FOUND)[number]>(file, AGAINST);
  expect(memory.recall("mot", "1")).toBeUndefined();
  memory.keep(FOUND);
  expect(recalled()).toEqual(FOUND);
  expect(checkMemory(file, AGAINST).recall("mot", "2")).toBeUndefined();
});

test.each<[string, Partial<typeof AGAINST>]>([
  ["another root", { root: "/other" }],
  ["another day", { today: "2026-11-25" }],
  ["one platform more", { all: ["mot", "hai", "ba"] }],
  ["another shared file", { shared: [{ path: "platforms/_registers/settings.yml", bytes: Buffer.from("b") }] }],
])("nothing of %s", (_, other) => {
  checkMemory(file, AGAINST).keep(FOUND);
  expect(recalled({ ...AGAINST, ...other })).toEqual([undefined, undefined]);
});

test.each<[string, (text: string) => string]>([
  ["was cut", (text) => text.slice(0, -1)],
  ["says something else", (text) => text.replace("không đúng", "đúng")],
  ["is of another check", (text) => `${text.startsWith("0") ? 1 : 0}${text.slice(1)}`],
  ["is empty", () => ""],
])("nothing of what %s", (_, change) => {
  checkMemory(file, AGAINST).keep(FOUND);
  writeFileSync(file, change(readFileSync(file, "utf8")));
  expect(recalled()).toEqual([undefined, undefined]);
});

test("where nothing can be kept a check goes on", () => {
  mkdirSync(file, { recursive: true });
  checkMemory(file, AGAINST).keep(FOUND);
  expect(recalled()).toEqual([undefined, undefined]);
});

test("a file is what it is, and not its bytes alone", () => {
  const bytes = Buffer.from("a");
  const all = [
    [{ path: "a", bytes }],
    [{ path: "b", bytes }],
    [{ path: "a", bytes, symlink: true }],
    [{ path: "a", bytes, mode: "160000" }],
    [{ path: "a", bytes, size: 5 }],
    [{ path: "a", bytes: Buffer.of() }],
    [],
    [
      { path: "a", bytes },
      { path: "b", bytes },
    ],
  ];
  expect(new Set(all.map(filesDigest)).size).toBe(all.length);
});

describe("a check that recalls says what a fresh one says", () => {
  /** Checks the root twice, the second time by what the first has kept. */
  function twice(root: string): void {
    const all = readdirSync(join(root, "platforms")).filter((id) => id !== "_registers");
    const files = readRoot(root);
    const whole = checkFiles(files, { today: TODAY });
    for (const _ of ["first", "again"]) {
      const shared = startShare({ root, today: TODAY, all, ids: all, memory: file }).gather([]);
      expect(shared.problems).toEqual(whole.problems);
      expect(shared.summary).toEqual(summarise(whole.problems, whole.records, files.length));
    }
  }

  test("of the same data, of a record that changed, and of settings that changed", () => {
    const root = rootOf("warning/name-similar");
    twice(root);
    const kept = readFileSync(file, "utf8");
    const record = join(root, "platforms/to-chim/platform.md");
    writeFileSync(record, readFileSync(record, "utf8").replace("group: state", "group: none"));
    twice(root);
    expect(readFileSync(file, "utf8")).not.toBe(kept);
    const agencies = join(root, "platforms/_registers/agencies.yml");
    writeFileSync(agencies, readFileSync(agencies, "utf8").replace(/code: \w+/, "code: XYZ"));
    twice(root);
  });
});
