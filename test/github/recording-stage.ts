/** A small catalogue on the stand-in, whose decisions are proposed, voted on, merged and recorded with a real key, on real git. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Octokit } from "octokit";
import { reread } from "../../scripts/cli/reread.ts";
import { openStore } from "../../scripts/git/store.ts";
import type { Bot } from "../../scripts/github/bot.ts";
import { connect } from "../../scripts/github/client.ts";
import { judgeHere, readingFrom } from "../../scripts/github/judging.ts";
import { recordDecisions } from "../../scripts/github/record.ts";
import { reportPull } from "../../scripts/github/report.ts";
import { makeKeys } from "../../scripts/ledger/envelope.ts";
import { BASE } from "../overlay.ts";
import type { Change } from "./fake/git.ts";
import { startGitHub } from "./fake/server.ts";
import { platformPath, platformText, RECOGNISED, SETTINGS, settingsText } from "./ledger-script.ts";
import { LABELS, TODAY } from "./pull-case.ts";

export const REPO = "example/so";
const AT = { owner: "example", repo: "so" };
const BOT = "so-bot[bot]";
const AGENCIES = "platforms/_registers/agencies.yml";
export const VOTERS = ["duong", "cho"];
const PEOPLE = [...VOTERS, "de-xuat"];

const agency = (code: string, login: string): string =>
  `- code: ${code}\n  name: { vi: Bộ ${code}, en: Ministry ${code} }\n  kind: ministry\n  github: { logins: [${login}] }\n`;

/**
 * @param platforms how many are on main, each without a decision
 * @param more what is on main besides
 */
export async function recordingStage(platforms: number, more: Readonly<Record<string, Change>> = {}) {
  const { privateKey, publicKey } = makeKeys();
  const github = await startGitHub({
    users: { example: "Organization", [BOT]: "Bot", ...Object.fromEntries(PEOPLE.map((login) => [login, "User" as const])) },
    tokens: {
      bot: { login: BOT, permissions: { contents: "write", checks: "write", pull_requests: "write", issues: "write", members: "read" } },
      ...Object.fromEntries(PEOPLE.map((login) => [login, { login }])),
    },
    repositories: { [REPO]: { writers: PEOPLE } },
    now: () => new Date(`${TODAY}T02:00:00Z`),
  });
  const all = Array.from({ length: platforms }, (_, index) => [platformPath(index + 1), platformText(index + 1)] as const);
  const agencies = readFileSync(join(BASE, AGENCIES), "utf8") + agency("BĐX", "duong") + agency("BCP", "cho") + agency("BRK", "de-xuat");
  github.push(REPO, "main", { ...more, ...Object.fromEntries(all), [AGENCIES]: agencies, [SETTINGS]: settingsText(publicKey) });
  const folder = github.gitFolder(REPO);
  const as = (login: string) =>
    new Octokit({ auth: login, baseUrl: github.url, retry: { enabled: false }, throttle: { enabled: false } }).rest;
  const said: string[] = [];
  const spent = { counted: 0, free: 0 };
  const bot: Bot = {
    spent,
    ...AT,
    client: connect({ token: "bot", apiUrl: github.url, hasty: true, spent, log: () => {} }),
    login: BOT,
    url: `https://github.com/${REPO}`,
    remote: folder,
    folder: "",
    branch: "main",
    today: TODAY,
    timeZone: "Asia/Ho_Chi_Minh",
    labels: LABELS,
    dry: false,
    say: (line) => void said.push(line),
  };
  const store = openStore();
  const judging = judgeHere(bot, readingFrom(store, bot, reread));
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
  const issue = (number: number) => {
    const found = github.repository(REPO).issues.get(number);
    if (!found?.pull) throw new Error(`no pull request ${number}`);
    return found as typeof found & { pull: NonNullable<typeof found.pull> };
  };
  const stage = {
    git,
    failNext: github.failNext,
    issue,
    as,
    /** Opens a pull request from a fork, each of the changes a commit of its own; its number. */
    propose: async (branch: string, ...changes: Readonly<Record<string, Change>>[]): Promise<number> => {
      github.fork(REPO, "de-xuat");
      for (const [index, change] of changes.entries()) github.push("de-xuat/so", branch, change, index === 0 ? "main" : branch);
      return (await as("de-xuat").pulls.create({ ...AT, title: branch, head: `de-xuat:${branch}`, base: "main" })).data.number;
    },
    approve: async (number: number, voters = VOTERS): Promise<void> => {
      for (const login of voters) await as(login).pulls.createReview({ ...AT, pull_number: number, event: "APPROVE" });
    },
    /** Those who vote approve its head, and the bot says how it stands; the conclusion of its check. */
    voted: async (number: number, voters = VOTERS): Promise<string | null | undefined> => {
      await stage.approve(number, voters);
      await reportPull(bot, number, judging);
      return [...github.repository(REPO).checks.values()].findLast(
        ({ name, head }) => name !== "catalogue/verdict" && head === issue(number).pull.head,
      )?.conclusion;
    },
    /** What the bot said last of its records. */
    verdict: (number: number): string | null | undefined =>
      [...github.repository(REPO).checks.values()].findLast(
        ({ name, head }) => name === "catalogue/verdict" && head === issue(number).pull.head,
      )?.summary,
    /** The very commit of a pull request is proposed again from another branch; the new number. */
    again: async (number: number, branch: string): Promise<number> => {
      const rest = as("de-xuat");
      await rest.git.createRef({ owner: "de-xuat", repo: "so", ref: `refs/heads/${branch}`, sha: issue(number).pull.head });
      return (await rest.pulls.create({ ...AT, title: branch, head: `de-xuat:${branch}`, base: "main" })).data.number;
    },
    /** Sends a pull request to another branch. */
    send: async (number: number, base: string): Promise<void> =>
      void (await as("duong").pulls.update({ ...AT, pull_number: number, base })),
    /** A commit made by hand. */
    commitTree: (tree: string, parent: string, env: Readonly<Record<string, string>>): string =>
      execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@x", "commit-tree", tree, "-p", parent, "-m", "x"], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, ...env },
      }).trim(),
    merge: async (number: number, merge_method: "merge" | "squash" | "rebase" = "squash"): Promise<string> =>
      (await as("duong").pulls.merge({ ...AT, pull_number: number, merge_method })).data.sha,
    /** A commit pushed to main past all rules that GitHub takes for the merge of a pull request. */
    mergeByHand: (number: number, changes: Readonly<Record<string, Change>>): void => {
      const found = issue(number);
      const mergeCommit = github.push(REPO, "main", changes);
      Object.assign(found, { state: "closed" });
      Object.assign(found.pull, { mergedAt: `${TODAY}T02:00:00Z`, mergedBy: "duong", mergeCommit });
    },
    forkPush: (branch: string, changes: Readonly<Record<string, Change>>, from?: string) =>
      github.push("de-xuat/so", branch, changes, from),
    /** Files pushed to a branch past all rules, as who owns the repository can. */
    push: (branch: string, changes: Readonly<Record<string, Change>>, from?: string) => github.push(REPO, branch, changes, from),
    record: async () => {
      said.length = 0;
      const writes = github.writes.length;
      const whole = await recordDecisions(bot, store, privateKey);
      return {
        whole,
        wrote: github.writes.slice(writes).filter((one) => one.startsWith("git/update-ref") || one.startsWith("git/create-ref")).length,
        said: said.join("\n"),
      };
    },
    entry: (path: string) =>
      JSON.parse(Buffer.from(JSON.parse(git("show", `decisions:decisions/${path}.json`)).payload, "base64").toString()).predicate,
    close: async () => {
      store.close();
      await github.close();
    },
  };
  return stage;
}

export const recognised = (index: number, more = ""): Record<string, string> => ({
  [platformPath(index)]: `${platformText(index, RECOGNISED)}${more}`,
});
