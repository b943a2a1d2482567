/**
 * Every request of the bot's four tasks fails once in each of ten ways, one test a way (`-t "record each request: 429"`). After the next run all stands as after a quiet one, and
 * nothing is there twice. The requests are those that a quiet run makes, so that a new one is tried as well.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Teams } from "../../scripts/catalogue/members.ts";
import { checkFiles } from "../../scripts/check/check.ts";
import { reread } from "../../scripts/cli/reread.ts";
import { openStore, type Store } from "../../scripts/git/store.ts";
import type { Bot } from "../../scripts/github/bot.ts";
import type { PullFacts } from "../../scripts/github/facts.ts";
import { processIntake } from "../../scripts/github/intake.ts";
import { type Judging, judgeHere, readingFrom } from "../../scripts/github/judging.ts";
import { branchOfIssue } from "../../scripts/github/names.ts";
import { recordDecisions } from "../../scripts/github/record.ts";
import { replyToComments } from "../../scripts/github/reply.ts";
import { reportPull } from "../../scripts/github/report.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { branchTip } from "./fake/git.ts";
import { readObject } from "./fake/object-files.ts";
import { TODAY } from "./pull-case.ts";
import { AT, BOATS, botOn, DEMO, LAUNCHED, POTENTIAL, REPO, type Stage, setStage } from "./stage.ts";

type Trouble = Omit<Parameters<Stage["github"]["failNext"]>[0], "operation">;
const WAYS: Readonly<Record<string, Trouble | "twice">> = {
  "the connection breaks once it is done": { status: 500, after: true, instead: "reset" },
  "403, too much at once": { status: 403, headers: { "retry-after": "1" }, body: { message: "You have exceeded a secondary rate limit" } },
  "429": { status: 429, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" } },
  "500": { status: 500 },
  "502 in HTML, once it is done": { status: 502, after: true, body: "<html><body>Bad gateway</body></html>" },
  "404": { status: 404, body: { message: "Not Found" } },
  "422": { status: 422, body: { message: "Validation Failed" } },
  "no answer for longer than it is waited for": { status: 500, after: true, instead: "silence" },
  "a list as it was before": { status: 200, instead: "stale" },
  "two runs at once": "twice",
};

let stage: Stage;
let store: Store;
let known: Parameters<typeof processIntake>[2];
/** Sets all as it was before the first task. */
let afresh: () => void;
beforeAll(async () => {
  stage = await setStage();
  afresh = stage.github.keep();
  store = openStore();
  const files = readRoot(DEMO);
  known = {
    records: checkFiles(files, { today: TODAY }).records,
    texts: new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])),
  };
});
afterAll(async () => {
  store?.close();
  await stage?.github.close();
});

/** A task: what it acts on, one run of it, and how all stands then, without what differs from case to case. */
interface Task {
  readonly token: string;
  readonly set: () => Promise<number>;
  readonly run: (bot: Bot, number: number) => Promise<unknown>;
  readonly state: (number: number) => unknown;
}

/** What comes of the same is worked out once. */
function once<Given extends readonly unknown[], Result>(work: (...given: Given) => Result, keyOf: (...given: Given) => unknown) {
  const results = new Map<string, Result>();
  return (...given: Given): Result => {
    const key = JSON.stringify(keyOf(...given));
    const result = results.has(key) ? (results.get(key) as Result) : work(...given);
    results.set(key, result);
    return result;
  };
}

/**
 * Requests fail here, and neither git nor what is judged: main and what is proposed stand still while a task is tried, so that what
 * is read of a proposed commit is read once, and what GitHub tells the same of is judged once.
 */
let here: Judging | undefined;
function judging(bot: Bot): Judging {
  const reading = readingFrom(store, bot, reread);
  const files = once(reading.files, ({ number, head }) => [number, head]);
  const told = (facts: PullFacts, teams: Teams) => [facts, [...teams]];
  const real = judgeHere(bot, { ...reading, files });
  here ??= { ...real, plan: once(real.plan, told), reply: once(real.reply, told) };
  return here;
}
const issueText = readFileSync(join(import.meta.dirname, "../fixtures/issues/platform/issue.md"), "utf8");

async function propose(): Promise<number> {
  const number = await stage.propose("cho-giang", "viec", { [BOATS]: `${stage.text(BOATS).replace(LAUNCHED, POTENTIAL)}\nThêm.\n` });
  await stage.approve("may-an", number);
  await stage.approve("duong-chi", number);
  return number;
}

/** Comments, labels, teams asked, check runs and what they say. */
function pullState(number: number) {
  const { issues, checks } = stage.github.repository(REPO);
  const issue = issues.get(number);
  const runs = [...checks.values()].filter((run) => run.head === issue?.pull?.head);
  return {
    comments: stage
      .comments(number)
      .map(({ body }) => body)
      .sort(),
    labels: [...(issue?.labels ?? [])].sort(),
    teams: [...(issue?.pull?.teams ?? [])].sort(),
    checks: [...new Map(runs.map((run) => [run.name, [run.name, run.status, run.conclusion, run.title, run.summary]])).values()].sort(),
    doubled: runs.length - new Set(runs.map(({ name }) => name)).size,
  };
}

function issueState(number: number) {
  const branch = branchOfIssue(number);
  const pulls = [...stage.github.repository(REPO).issues.values()].filter(({ pull }) => pull?.headBranch === branch);
  const folder = stage.github.gitFolder(REPO);
  return {
    comments: stage.comments(number).map(({ body }) => body),
    pulls: pulls.map(({ state, title, pull }) => [state, title, pull?.draft]),
    files: execFileSync("git", ["diff", "--raw", "--no-abbrev", "main", branch], { cwd: folder, encoding: "utf8" }),
    commits: execFileSync("git", ["rev-list", "--count", `main..${branch}`], { cwd: folder, encoding: "utf8" }),
  };
}

/** What was recorded since, each with what it says. */
function ledgerState() {
  const folder = stage.github.gitFolder(REPO);
  const added = execFileSync("git", ["diff", "--raw", "--no-abbrev", before, "decisions"], { cwd: folder, encoding: "utf8" });
  return added
    .trim()
    .split("\n")
    .map((line) => {
      const [, , , id = "", status, path] = line.split(/\s/);
      const { payload } = JSON.parse(readObject(folder, id)?.bytes.toString() ?? "");
      return [status, path, JSON.parse(Buffer.from(payload, "base64").toString()).predicate];
    });
}

/** Where the ledger stood before what the task is to record. */
let before = "";
async function decide(): Promise<number> {
  await runOnce(TASKS.record as Task, 0);
  before = branchTip(stage.github.gitFolder(REPO), "decisions") ?? "";
  const number = await propose();
  await stage.report(number);
  await stage.as("may-an").rest.pulls.merge({ ...AT, pull_number: number, merge_method: "squash" });
  return 0;
}

const TASKS: Readonly<Record<string, Task>> = {
  report: { token: "bot", set: propose, run: (bot, number) => reportPull(bot, number, judging(bot)), state: pullState },
  reply: {
    token: "bot",
    set: async () => {
      const number = await propose();
      for (const body of ["/help", "/rerun"]) await stage.as("song-dung").rest.issues.createComment({ ...AT, issue_number: number, body });
      return number;
    },
    run: (bot, number) => replyToComments(bot, number, judging(bot)),
    state: pullState,
  },
  intake: {
    token: "intake",
    set: async () => {
      const { data } = await stage.as("cho-giang").rest.issues.create({ ...AT, title: "Đề xuất", body: issueText });
      return data.number;
    },
    run: (bot, number) => processIntake(bot, number, known),
    state: issueState,
  },
  record: { token: "ledger", set: decide, run: (bot) => recordDecisions(bot, store, undefined), state: ledgerState },
};

/** Short, for silence is waited out; longer than the stand-in takes on a machine that has much to do. */
const PATIENCE = 1_500;
async function runOnce({ token, run }: Task, number: number, patience?: number): Promise<string> {
  const { bot, said } = botOn(stage.github, token, patience);
  await run(bot, number).catch((error: Error) => said.push(error.message));
  return said.join("\n");
}

/** A task as it is tried: how all stands after a quiet run, and the requests of that, each with how many of its operation went before. */
interface Tried {
  readonly number: number;
  readonly again: () => void;
  readonly state: unknown;
  readonly calls: readonly { readonly operation: string; readonly skip: number }[];
}

async function quiet(task: Task): Promise<Tried> {
  afresh();
  const number = await task.set();
  const again = stage.github.keep();
  const from = stage.github.log.length;
  const said = await runOnce(task, number);
  const operations = stage.github.log.slice(from).map((line) => line.split(" ")[0] ?? "");
  const state = task.state(number);
  expect(await runOnce(task, number), said).not.toMatch(/\bcreate-|written/);
  return {
    number,
    again,
    state,
    calls: operations.map((operation, index) => ({
      operation,
      skip: operations.slice(0, index).filter((one) => one === operation).length,
    })),
  };
}

const isList = (operation: string): boolean => /\/list/.test(operation);

async function comesThrough(name: string, task: Task, { number, again, state }: Tried, call: Tried["calls"][number], way: string) {
  const trouble = WAYS[way];
  if (!trouble || (trouble !== "twice" && trouble.instead === "stale" && !isList(call.operation))) return;
  again();
  if (trouble === "twice") stage.github.before(call.operation as never, async () => void (await runOnce(task, number)), call.skip);
  else stage.github.failNext({ ...trouble, operation: call.operation as never, skip: call.skip });
  const isSilent = trouble !== "twice" && trouble.instead === "silence";
  const said = [await runOnce(task, number, isSilent ? PATIENCE : undefined)];
  stage.github.forget();
  said.push(await runOnce(task, number));
  // A command is carried out once: what its report could not write or read, the next sweep makes good.
  if (name === "reply") said.push(await runOnce(TASKS.report as Task, number));
  // Two that look at the same moment both make a check run, and GitHub lets neither take one away: it shows the newest of a name.
  const shown = (all: unknown) => (trouble === "twice" ? { ...(all as object), doubled: 0 } : all);
  const told = `${name}: ${call.operation} (${call.skip}): ${way}\n${said.join("\n---\n")}`;
  expect(shown(task.state(number)), told).toEqual(shown(state));
}

// For the release, since each case is a whole way of a pull request; daily some troubles are in flow, intake-flow and answered.
describe.each(Object.entries(TASKS))("%s", (name, task) => {
  let tried: Promise<Tried> | undefined;
  test.each(Object.keys(WAYS))("each request: %s", { timeout: 600_000, tags: ["release"] }, async (way) => {
    tried ??= quiet(task);
    const { calls } = await tried;
    expect(calls.length).toBeGreaterThan(3);
    for (const call of calls) await comesThrough(name, task, await tried, call, way);
  });
});

test("everything kept to GitHub's contract", { tags: ["release"] }, () => {
  expect(stage.github.violations).toEqual([]);
});
