/**
 * Measures a sweep over many open pull requests on the stand-in for GitHub, which answers in this very process: its time counts
 * as well. Run alone: `npx tsx test/bench/sweep.ts [PULLS]`; where it is goes to standard error.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { run } from "../../scripts/cli/run.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { type FakeGitHub, startGitHub } from "../github/fake/server.ts";

const ROOT = join(import.meta.dirname, "../..");
const REPO = "example/danh-muc";
const BOT = "may[bot]";
const AGENCIES = "platforms/_registers/agencies.yml";
const RECORD = "platforms/thu-vien-so-dong-suoi/platform.md";
const TEAMS = 37;
const DAY = "2026-11-24T02:00:00Z";

export interface Swept {
  readonly requests: number;
  readonly seconds: number;
  /** Pull requests that the run left for the next. */
  readonly left: number;
}

interface Measured {
  /** Nothing has been said of any of them: as many sweeps as there are until all have been answered. */
  readonly first: readonly Swept[];
  readonly quiet: Swept;
  /** The day after: everything is judged by another day. */
  readonly nextDay: Swept;
}

/** @param say how far it has come */
export async function measureSweep(pulls: number, say: (line: string) => void = () => {}): Promise<Measured> {
  let seconds = 0;
  const teams = Object.fromEntries(Array.from({ length: TEAMS }, (_, index) => [`example/nhom-${index}`, [`nguoi-${index}`]]));
  const people = Object.values(teams).flat();
  const github = await startGitHub({
    users: { example: "Organization", [BOT]: "Bot", ...Object.fromEntries([...people, "an"].map((login) => [login, "User" as const])) },
    tokens: {
      bot: { login: BOT, permissions: { contents: "read", checks: "write", pull_requests: "write", issues: "write", members: "read" } },
      an: { login: "an" },
    },
    teams,
    repositories: { [REPO]: { writers: people } },
    now: () => new Date(Date.parse(DAY) + 1_000 * seconds++),
  });
  try {
    const start = performance.now();
    await openMany(github, pulls);
    say(`${pulls} opened in ${((performance.now() - start) / 1_000).toFixed(0)} s`);
    const sweepNow = async (name: string, now: string): Promise<Swept> => {
      const swept = await sweepOnce(github, now);
      say(`${name}: ${showSwept(swept)}`);
      return swept;
    };
    const first = [await sweepNow("first", DAY)];
    while ((first.at(-1)?.left ?? 0) > 0 && first.length < 50) first.push(await sweepNow("first", DAY));
    return { first, quiet: await sweepNow("quiet", DAY), nextDay: await sweepNow("next day", "2026-11-25T02:00:00Z") };
  } finally {
    await github.close();
  }
}

/** As many pull requests, each with another line in a record, to a catalogue with as many agencies as there are teams. */
async function openMany(github: FakeGitHub, pulls: number): Promise<void> {
  const files = Object.fromEntries(
    readRoot(join(ROOT, "test/fixtures/demo")).map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]),
  );
  const agencies = Array.from(
    { length: TEAMS },
    (_, index) =>
      `- { code: TĐ${index}, name: { vi: Cơ quan thử ${index}, en: Test agency ${index} }, kind: ministry, github: { team: example/nhom-${index} } }\n`,
  );
  github.push(REPO, "main", { ...files, [AGENCIES]: `${files[AGENCIES]?.replaceAll(/^ {2}github: .*\n/gm, "")}${agencies.join("")}` });
  github.fork(REPO, "an");
  const fork = github.gitFolder("an/danh-muc");
  execFileSync("git", ["repack", "-a", "-q"], { cwd: github.gitFolder(REPO) });
  for (let index = 0; index < pulls; index++) {
    github.push("an/danh-muc", `nhanh-${index}`, { [RECORD]: `${files[RECORD]}\nThêm ${index}.\n` }, "main");
    const asked = { title: `Sửa ${index}`, head: `an:nhanh-${index}`, base: "main" };
    const headers = { authorization: "token an", "content-type": "application/json" };
    const answer = await fetch(`${github.url}/repos/${REPO}/pulls`, { method: "POST", headers, body: JSON.stringify(asked) });
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()} ${fork}`);
  }
}

/** `catalogue github report` as the workflow begins it. */
async function sweepOnce(github: FakeGitHub, now: string): Promise<Swept> {
  const from = github.log.length;
  const start = performance.now();
  let said = "";
  const code = await run({
    argv: ["github", "report", "--lang", "en"],
    cwd: ROOT,
    stdout: { write: () => true },
    stderr: { write: (text) => (said += text) },
    env: {
      PATH: process.env.PATH,
      GITHUB_REPOSITORY: REPO,
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: "bot",
      BOT_LOGIN: BOT,
      CATALOGUE_REMOTE: github.gitFolder(REPO),
      CATALOGUE_HASTE: "1",
    },
    now: new Date(now),
  });
  if (code !== 0) throw new Error(said.slice(-2_000));
  if (github.violations.length > 0) throw new Error(github.violations.slice(0, 3).join("\n"));
  const left = Number(/; (\d+) pull requests are left/.exec(said)?.[1] ?? 0);
  const requests = github.log.slice(from).filter((line) => !line.endsWith(" 304")).length;
  return { requests, seconds: (performance.now() - start) / 1_000, left };
}

export const showSwept = ({ requests, seconds, left }: Swept): string =>
  `${requests} requests, ${seconds.toFixed(0)} s${left > 0 ? `, ${left} left` : ""}`;

export const showFirst = (all: readonly Swept[]): string => `first ${all.map(showSwept).join("; ")}; all answered after ${all.length}`;

if (process.argv[1] === import.meta.filename) {
  const { first, quiet, nextDay } = await measureSweep(Number(process.argv[2] ?? 500), (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${showFirst(first)}\nquiet ${showSwept(quiet)}\nnext day ${showSwept(nextDay)}\n`);
}
