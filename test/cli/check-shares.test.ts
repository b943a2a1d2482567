/** A check on several threads says exactly what one thread says. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../scripts/check/check.ts";
import { type ShareResult, type ShareTask, startShare, summarise } from "../../scripts/cli/check-share.ts";
import { checkShares, shareTasks } from "../../scripts/cli/check-shares.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { FIXTURES } from "../overlay.ts";
import { rootOf } from "./shell.ts";

const TODAY = "2026-11-24";
const DEMO = join(FIXTURES, "demo");

/** What the threads do, one after the other. */
function inTurn(tasks: readonly ShareTask[]): ShareResult {
  const [first, ...others] = tasks.map((task) => startShare(task));
  if (!first) throw new Error("no share");
  return first.gather(others.map(({ found }) => found));
}

describe.each([
  "demo",
  "invalid/name-duplicate",
  "invalid/platform-unknown",
  "invalid/file-symlink",
  "invalid/criteria-loosened",
  "warning/name-similar",
  "warning/website-repeated",
])("%s", (name) => {
  const tags = name === "demo" ? ["release"] : [];
  test("in 2 shares", { tags }, () => isShared(name, 2));
  if (name === "demo") test("in 3 shares", { tags: ["release"] }, () => isShared(name, 3));
});

async function isShared(name: string, threads: number): Promise<void> {
  const root = name === "demo" ? DEMO : rootOf(name);
  const all = readdirSync(join(root, "platforms")).filter((id) => id !== "_registers");
  const task = (share: number): ShareTask => ({
    root,
    today: TODAY,
    all,
    ids: all.filter((_id, index) => index % threads === share),
  });
  const tasks = [task(0), ...Array.from({ length: threads - 1 }, (_, index) => task(index + 1))] as const;
  const files = readRoot(root);
  const whole = checkFiles(files, { today: TODAY });
  // In threads for one of them: what each share says does not hang on where it runs.
  const shared = name === "invalid/name-duplicate" && threads === 2 ? await checkShares(tasks) : inTurn(tasks);
  expect(shared.problems).toEqual(whole.problems);
  expect(shared.summary).toEqual(summarise(whole.problems, whole.records, files.length));
}

test("a small catalogue is not shared out", () => {
  expect(shareTasks(DEMO, TODAY)).toBeUndefined();
});

test("it is told how many are taken, whichever thread takes them", () => {
  const root = rootOf();
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const heard: (readonly [number, number])[] = [];
  const ids = Array.from({ length: 60 }, () => "to-chim");
  startShare({ root, today: TODAY, ids, all: ["to-chim"], taken }, (count, all) => heard.push([count, all]));
  expect(heard).toEqual([
    [25, 60],
    [50, 60],
    [60, 60],
  ]);
});

test("files that are larger than what is kept free for them are read to their end", () => {
  const root = rootOf();
  const folder = join(root, "platforms/to-chim/assessments");
  mkdirSync(folder, { recursive: true });
  const body = (kilobytes: number) => `${`${"Dài. ".repeat(200)}\n`.repeat(kilobytes)}Ẩn\u200b`;
  for (const [day, kilobytes] of [100, 100, 50, 500, 10].entries())
    writeFileSync(join(folder, `2020-01-0${day + 1}.md`), `---\nmethod: council\n---\n${body(kilobytes)}\n`);
  const whole = checkFiles(readRoot(root), { today: TODAY });
  expect(whole.problems.filter(({ rule }) => rule === "text-control")).toHaveLength(4);
  expect(inTurn([{ root, today: TODAY, all: ["to-chim"], ids: ["to-chim"] }]).problems).toEqual(whole.problems);
});
