/** The stage of the end-to-end tests: the demonstration catalogue on a stand-in for GitHub, its people, and the bot. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { Octokit } from "octokit";
import { reread } from "../../scripts/cli/reread.ts";
import { run } from "../../scripts/cli/run.ts";
import { openStore, type Store } from "../../scripts/git/store.ts";
import type { Bot } from "../../scripts/github/bot.ts";
import { connect } from "../../scripts/github/client.ts";
import { processIntake } from "../../scripts/github/intake.ts";
import { type Judging, judgeHere, readingFrom } from "../../scripts/github/judging.ts";
import { type Reported, reportPull } from "../../scripts/github/report.ts";
import type { Change } from "./fake/git.ts";
import { type FakeGitHub, startGitHub } from "./fake/server.ts";
import { LABELS, TEAMS, TODAY } from "./pull-case.ts";
import { FILES, KNOWN } from "./typed-issue.ts";

export const REPO = "example/danh-muc";
export const BOT = "danh-muc-bot[bot]";
const PROJECT = join(import.meta.dirname, "../..");
export const DEMO = join(PROJECT, "test/fixtures/demo");
export const AT = { owner: "example", repo: "danh-muc" };
/** A platform in use, its last event, and that followed by what the agencies vote on. */
export const BOATS = "platforms/nen-tang-giao-hang-thung-chai/platform.md";
export const LAUNCHED = "  - { date: 2025-07-15, type: launched, document: { number: 91/BCP-CĐS, date: 2025-07-14 } }\n";
export const POTENTIAL = `${LAUNCHED}  - { date: 2026-11-20, type: potential, document: { number: 95/QĐ-BMT, date: 2026-11-20, title: { vi: Quyết định (hư cấu), en: Decision (fictional) }, url: https://example.vn/95 } }\n`;
const PEOPLE = [...TEAMS.values()].flat();

/** A GitHub App's installation token, narrowed as verdict.yml narrows it; and the workflow's own for the ledger. */
const INSTALLATION = { contents: "read", checks: "write", pull_requests: "write", issues: "write", members: "read" } as const;

export interface Stage {
  readonly github: FakeGitHub;
  /** Text of a file of the demonstration. */
  readonly text: (path: string) => string;
  readonly as: (login: string) => Octokit;
  /** Opens a pull request from a person's fork; its number. */
  readonly propose: (login: string, branch: string, changes: Readonly<Record<string, Change>>) => Promise<number>;
  readonly approve: (login: string, number: number) => Promise<void>;
  /** Runs `catalogue github …` as the workflow does; exit code and what it said. */
  readonly bot: (task: string, env?: Readonly<Record<string, string>>) => Promise<{ code: number; said: string; out: string }>;
  /** The same report with one store for all: for what hangs on GitHub's answers, not on how the bot is started. */
  readonly report: (number: number) => Promise<{ reported: Reported; said: string }>;
  /** What takes the place of judging, for when that fails. */
  readonly judging: { read: Judging["read"] | undefined };
  /** The same intake with the demonstration read and checked once for all. */
  readonly intake: (number: number) => Promise<{ taken: string; said: string }>;
  /** The bot's comments on a pull request. */
  readonly comments: (number: number) => readonly { readonly id: number; readonly body: string }[];
  /** The bot's newest check run of a name on the head. */
  readonly check: (
    number: number,
    name: string,
  ) => { conclusion: string | null; annotations: readonly object[]; title: string | null; summary: string | null } | undefined;
}

export async function setStage(): Promise<Stage> {
  const github = await startGitHub({
    users: {
      example: "Organization",
      [BOT]: "Bot",
      "nguoi-la": "User",
      ...Object.fromEntries(PEOPLE.map((login) => [login, "User" as const])),
    },
    tokens: {
      bot: { login: BOT, permissions: INSTALLATION },
      intake: { login: BOT, permissions: { contents: "write", pull_requests: "write", issues: "write" } },
      ledger: { login: BOT, permissions: { contents: "write", checks: "read", pull_requests: "read", members: "read" } },
      ...Object.fromEntries([...PEOPLE, "nguoi-la"].map((login) => [login, { login }])),
    },
    addresses: { "chi@nha-rieng.example": "duong-chi" },
    teams: Object.fromEntries(TEAMS),
    repositories: { [REPO]: { writers: PEOPLE, requiredChecks: ["catalogue/verdict", "Chấp thuận / Approvals"] } },
    now: () => new Date("2026-11-24T02:00:00Z"),
  });
  github.push(
    REPO,
    "main",
    Object.fromEntries(FILES.map(({ path, bytes }) => [path, (EDITS[path.split("/").at(-1) ?? ""] ?? asItIs)(bytes)])),
  );
  // The bot fetches it again and again; git sends what is packed with less work.
  execFileSync("git", ["repack", "-a", "-q"], { cwd: github.gitFolder(REPO) });
  const as = (login: string) => new Octokit({ auth: login, baseUrl: github.url, retry: { enabled: false }, throttle: { enabled: false } });
  const propose = async (login: string, branch: string, changes: Readonly<Record<string, Change>>) => {
    github.fork(REPO, login);
    github.push(`${login}/danh-muc`, branch, changes, "main");
    const { data } = await as(login).rest.pulls.create({ ...AT, title: branch, head: `${login}:${branch}`, base: "main" });
    return data.number;
  };
  const head = (number: number) => github.repository(REPO).issues.get(number)?.pull?.head;
  const judging: Stage["judging"] = { read: undefined };
  const store = openStore();
  return {
    github: {
      ...github,
      close: async () => {
        store.close();
        await github.close();
      },
    },
    as,
    judging,
    report: (number) => reportWith(github, store, number, judging.read),
    intake: async (number) => {
      const { bot, said } = botOn(github, "intake");
      return { taken: await processIntake(bot, number, KNOWN), said: said.join("\n") };
    },
    propose,
    text: (path) => Buffer.from(FILES.find((file) => file.path === path)?.bytes ?? "").toString("utf8"),
    approve: async (login, number) => {
      await as(login).rest.pulls.createReview({ ...AT, pull_number: number, event: "APPROVE" });
    },
    bot: (task, env = {}) => runBot(github, task, env),
    comments: (number) => [...github.repository(REPO).comments.values()].filter(({ issue, user }) => issue === number && user === BOT),
    check: (number, name) => [...github.repository(REPO).checks.values()].findLast((one) => one.name === name && one.head === head(number)),
  };
}

/** What the stage has otherwise than the demonstration: two votes are enough, and one agency's e-mail has a domain. */
const replacing = (from: string, to: string) => (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8").replace(from, to);
const asItIs = (bytes: Uint8Array): Uint8Array | string => bytes;
const EDITS: Readonly<Record<string, typeof asItIs>> = {
  "settings.yml": replacing("quorum: 3", "quorum: 2"),
  "agencies.yml": replacing("bo-duong-xa }", "bo-duong-xa, mail: [ duong-xa.example ] }"),
};

async function reportWith(github: FakeGitHub, store: Store, number: number, read: Judging["read"] | undefined) {
  const { bot, said } = botOn(github, "bot");
  return {
    reported: await reportPull(bot, number, { ...judgeHere(bot, readingFrom(store, bot, reread)), ...(read ? { read } : {}) }),
    said: said.join("\n"),
  };
}

/** The bot as the command makes it. */
export function botOn(github: FakeGitHub, token: string, patience?: number): { bot: Bot; said: string[] } {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const spent = { counted: 0, free: 0 };
  const bot: Bot = {
    ...AT,
    client: connect({ token, apiUrl: github.url, hasty: true, ...(patience ? { patience } : {}), spent, log: say }),
    spent,
    login: BOT,
    url: `https://github.com/${REPO}`,
    remote: github.gitFolder(REPO),
    folder: "",
    branch: "main",
    today: TODAY,
    timeZone: "Asia/Ho_Chi_Minh",
    labels: LABELS,
    dry: false,
    say,
  };
  return { bot, said };
}

/** The intake reads the main branch from its checkout, which here is the demonstration. */
async function runBot(github: FakeGitHub, task: string, env: Readonly<Record<string, string>>) {
  let [said, out] = ["", ""];
  const code = await run({
    argv: ["github", task, ...(task === "intake" || task === "proposals" ? ["--data", DEMO] : [])],
    cwd: PROJECT,
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (said += text) },
    env: {
      PATH: process.env.PATH,
      GITHUB_REPOSITORY: REPO,
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: task === "record" ? "ledger" : task === "intake" ? "intake" : "bot",
      BOT_LOGIN: BOT,
      CATALOGUE_REMOTE: github.gitFolder(REPO),
      CATALOGUE_HASTE: "1",
      CATALOGUE_ONE_THREAD: "1",
      ...env,
    },
    now: new Date("2026-11-24T02:00:00Z"),
  });
  return { code, said, out };
}
