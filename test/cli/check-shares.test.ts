/** A check on several threads says exactly what one thread says. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { checkShares, shareTasks } from "../../scripts/cli/check-shares.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { FIXTURES } from "../overlay.ts";
import { rootOf } from "./shell.ts";

const TODAY = "2026-11-24";
const DEMO = join(FIXTURES, "demo");

describe.each([
  "demo",
  "invalid/name-duplicate",
  "invalid/platform-unknown",
  "invalid/file-symlink",
  "invalid/criteria-loosened",
  "warning/name-similar",
])("%s", (name) => {
  test.each([2, 3])("in %d shares", async (threads) => {
    const root = name === "demo" ? DEMO : rootOf(name);
    const all = readdirSync(join(root, "platforms")).filter((id) => id !== "_registers");
    const tasks = Array.from({ length: threads }, (_, share) => ({
      root,
      today: TODAY,
      all,
      ids: all.filter((_id, index) => index % threads === share),
      first: share === 0,
    }));
    const files = readRoot(root);
    const whole = check(files, { today: TODAY });
    const shared = await checkShares(tasks);
    expect(shared.problems).toEqual(whole.problems);
    expect(shared.summary.files).toBe(files.length);
    expect(shared.summary.criteria).toBe(whole.records.criteria.size);
  });
});

test("a small catalogue is not shared out", () => {
  expect(shareTasks(DEMO, TODAY)).toBeUndefined();
});
