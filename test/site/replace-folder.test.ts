/** A folder that is made beside its place: whole or not at all, whoever else makes one at the same time. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { replaceFolder } from "../../site/build/replace-folder.ts";

/** A place for a folder, in a folder of its own. */
function place(): { around: string; out: string } {
  const around = mkdtempSync(join(tmpdir(), "catalogue-replace-"));
  onTestFinished(() => rmSync(around, { recursive: true, force: true }));
  return { around, out: join(around, "site") };
}

const filled = (text: string, meanwhile?: Promise<unknown>) => async (draft: string) => {
  writeFileSync(join(draft, "a.txt"), text);
  await meanwhile;
  return text;
};

test("takes the place of an earlier one, and leaves nothing beside it", async () => {
  const { around, out } = place();
  mkdirSync(out);
  writeFileSync(join(out, "old.txt"), "old");
  expect(await replaceFolder(out, filled("new"))).toBe("new");
  expect(readdirSync(around)).toEqual(["site"]);
  expect(readdirSync(out)).toEqual(["a.txt"]);
});

test("may be read by whoever may read what is made there", async () => {
  const { around, out } = place();
  await replaceFolder(out, filled("new"));
  chmodSync(around, 0o755);
  mkdirSync(join(around, "other"));
  expect(statSync(out).mode).toBe(statSync(join(around, "other")).mode);
});

test("what fails leaves the earlier one as it was", async () => {
  const { around, out } = place();
  await replaceFolder(out, filled("first"));
  await expect(replaceFolder(out, () => Promise.reject(new Error("no room")))).rejects.toThrow("no room");
  expect(readdirSync(around)).toEqual(["site"]);
  expect(readFileSync(join(out, "a.txt"), "utf8")).toBe("first");
});

test("of some that are made at the same time one stays, whole", async () => {
  const { around, out } = place();
  let begin = () => {};
  const all = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const made = ["1", "2", "3", "4"].map((text) => replaceFolder(out, filled(text, all)));
  begin();
  expect(await Promise.all(made)).toEqual(["1", "2", "3", "4"]);
  expect(readdirSync(around)).toEqual(["site"]);
  expect(["1", "2", "3", "4"]).toContain(readFileSync(join(out, "a.txt"), "utf8"));
});

test("what a process that was killed has left is taken away, and not what another one is making", async () => {
  const { around, out } = place();
  // No system gives a process so high a number.
  const [left, other] = [join(around, "site.building-2147483646-abc"), join(around, `site.building-${process.ppid}-abc`)];
  for (const folder of [left, other]) mkdirSync(folder);
  await replaceFolder(out, filled("new"));
  expect([left, other].map((folder) => existsSync(folder))).toEqual([false, true]);
});
