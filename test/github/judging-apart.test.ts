/** A thread that judges: one question that takes too long, too much memory or brings it down costs none of the others. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { PullFacts } from "../../scripts/github/facts.ts";
import { type JudgingApart, judgeApart } from "../../scripts/github/judging-apart.ts";

/** Does what the head of a pull request asks for, and else answers with the number of its thread. */
const PROGRAM = `
import { parentPort, threadId, workerData } from "node:worker_threads";
const does = {
  block: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  fill: () => { const all = []; for (;;) all.push(Array.from({ length: 10_000 }, () => ({}))); },
  throw: () => { throw new Error("broken"); },
  exit: () => process.exit(7),
  overflow: () => { const deeper = () => deeper() + 1; deeper(); },
  reject: () => void Promise.reject(new Error("nobody waits for it")),
  grow: () => "x".repeat(2 ** 30),
  spin: () => { for (;;); },
  unsendable: () => parentPort.postMessage(() => {}),
  refuse: () => parentPort.postMessage({ reason: "unreadable", message: "as git says" }),
};
parentPort.on("message", ({ facts: { head } }) => (does[head] ?? (() => parentPort.postMessage({ value: [workerData, threadId] })))());
`;
const folder = mkdtempSync(join(tmpdir(), "apart-"));
const program = join(folder, "program.mjs");
writeFileSync(program, PROGRAM);
/** One is short of time, and the other of memory. */
const HASTY = judgeApart(program, "told", { memory: 100, time: 3_000 });
const SMALL = judgeApart(program, "told", { memory: 16, time: 30_000 });
afterAll(async () => {
  await HASTY.close();
  await SMALL.close();
  rmSync(folder, { recursive: true });
});

const asking = (judging: JudgingApart) => (head: string) => judging.read({ head } as PullFacts);

const DEATHS: [string, string, typeof HASTY][] = [
  ["block", "time", HASTY],
  ["throw", "error", SMALL],
];
const MORE_DEATHS: typeof DEATHS = [
  ["fill", "memory", SMALL],
  ...["exit", "overflow", "reject", "grow", "unsendable"].map((does): [string, string, typeof SMALL] => [does, "error", SMALL]),
];
async function isOutlived(does: string, reason: string, judging: typeof HASTY) {
  const ask = asking(judging);
  const [told, thread] = (await ask("fine")) as unknown as [string, number];
  expect(told).toBe("told");
  await expect(ask(does)).rejects.toMatchObject({ name: "Unjudged", reason });
  const [, next] = (await ask("fine")) as unknown as [string, number];
  expect(next).not.toBe(thread);
  // As long as nothing dies, one thread does.
  expect(await ask("fine")).toEqual(["told", next]);
}
const OUTLIVED = "one that does %s is said to be %s, and the next is judged in a new thread";
test.each(DEATHS)(OUTLIVED, isOutlived);
test.each(MORE_DEATHS)(OUTLIVED, { tags: ["release"] }, isOutlived);

test("a thread that never stops to listen is ended all the same", { tags: ["release"] }, async () => {
  await expect(asking(HASTY)("spin")).rejects.toMatchObject({ reason: "time" });
  await expect(asking(HASTY)("fine")).resolves.toBeDefined();
});

test("what the thread itself can say, it says, and lives on", async () => {
  const ask = asking(SMALL);
  const before = await ask("fine");
  await expect(ask("refuse")).rejects.toMatchObject({ reason: "unreadable", message: "as git says" });
  expect(await ask("fine")).toEqual(before);
});
