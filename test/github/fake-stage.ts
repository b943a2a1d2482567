/** A small repository on the stand-in, for the tests of the stand-in itself: its people, its App, and what they often do. */
import { execFileSync } from "node:child_process";
import { Octokit } from "octokit";
import type { Change } from "./fake/git.ts";
import { startGitHub } from "./fake/server.ts";

export const REPO = "co-quan/danh-muc";
export const AT = { owner: "co-quan", repo: "danh-muc" };
/** What an App's installation token is narrowed to. */
const NARROW = { contents: "read", checks: "write", pull_requests: "write", issues: "write", members: "read" } as const;

/** An and Bình may write, Chi may sort issues, La is a stranger; main asks for the App's check and one review. */
async function startSmall() {
  let clock = Date.parse("2026-11-24T02:00:00Z");
  return startGitHub({
    users: {
      "co-quan": "Organization",
      "may[bot]": "Bot",
      "github-actions[bot]": "Bot",
      an: "User",
      binh: "User",
      chi: "User",
      la: "User",
    },
    tokens: {
      app: { login: "may[bot]", permissions: { ...NARROW, contents: "write" } },
      narrow: { login: "may[bot]", permissions: NARROW },
      actions: { login: "github-actions[bot]", permissions: { checks: "write" } },
      ...Object.fromEntries(["an", "binh", "chi", "la"].map((login) => [login, { login }])),
    },
    teams: { "co-quan/y-te": ["binh"], "co-quan/nhieu": Array.from({ length: 101 }, () => "binh") },
    repositories: {
      [REPO]: { writers: ["an", "binh"], triagers: ["chi"], requiredChecks: [{ name: "phan-quyet", app: "may" }], requiredApprovals: 1 },
    },
    now: () => {
      clock += 1_000;
      return new Date(clock);
    },
  });
}

export async function smallStage() {
  const github = await startSmall();
  const as = (token: string) => new Octokit({ auth: token, baseUrl: github.url, retry: { enabled: false }, throttle: { enabled: false } });
  const api = (token: string) => as(token).rest;
  const git = (...args: string[]) => execFileSync("git", args, { cwd: github.gitFolder(REPO), encoding: "utf8" });
  const headOf = (number: number) => git("rev-parse", `refs/pull/${number}/head`).trim();
  return {
    github,
    as,
    api,
    headOf,
    show: (name: string) => git("show", name),
    judge: (number: number, conclusion: "success" | "failure", token = "app") =>
      api(token).checks.create({ ...AT, name: "phan-quyet", head_sha: headOf(number), status: "completed", conclusion }),
    approve: (token: string, number: number) => api(token).pulls.createReview({ ...AT, pull_number: number, event: "APPROVE" }),
    merge: (number: number, how: { sha?: string; merge_method?: "squash" | "merge" } = {}) =>
      api("an").pulls.merge({ ...AT, pull_number: number, ...how }),
    /** Opens a pull request by An from a branch of the repository; its number. */
    open: async (branch: string, changes: Readonly<Record<string, Change>>, draft = false): Promise<number> => {
      github.push(REPO, branch, changes, "main");
      return (await api("an").pulls.create({ ...AT, title: `Thêm ${branch}`, head: branch, base: "main", draft })).data.number;
    },
  };
}

/** The status of an answer, refusals included. */
export const status = (asked: Promise<{ status: number }>): Promise<number> =>
  asked.then(
    (answer) => answer.status,
    (error) => error.status,
  );
