/** Reminders on the stand-in for GitHub: the people of the demonstration's agencies, and a clock that the test sets. */
import { Octokit } from "octokit";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { remindAgencies } from "../../scripts/github/remind.ts";
import { startGitHub } from "./fake/server.ts";
import { TEAMS } from "./pull-case.ts";
import { AT, BOT, botOn, REPO } from "./stage.ts";

const PEOPLE = [...TEAMS.values()].flat();

export async function setReminders(day: string) {
  let now = new Date(`${day}T02:00:00Z`);
  const github = await startGitHub({
    users: { example: "Organization", [BOT]: "Bot", la: "User", ...Object.fromEntries(PEOPLE.map((login) => [login, "User" as const])) },
    tokens: {
      bot: { login: BOT, permissions: { contents: "read", pull_requests: "read", issues: "write", members: "read" } },
      ...Object.fromEntries([...PEOPLE, "la"].map((login) => [login, { login }])),
    },
    teams: Object.fromEntries(TEAMS),
    repositories: { [REPO]: { writers: PEOPLE } },
    now: () => now,
  });
  const as = (login: string) => new Octokit({ auth: login, baseUrl: github.url, retry: { enabled: false }, throttle: { enabled: false } });
  const issues = () => [...github.repository(REPO).issues.values()];
  const find = (code: string) => issues().find(({ user, body }) => user === BOT && body?.startsWith(`<!-- catalogue:reminder ${code} -->`));
  return {
    github,
    as,
    issues,
    find,
    /** Reads as it is for the catalogue's day, and says what was written. */
    remind: async (catalogue: Catalogue, dry = false) => {
      now = new Date(`${catalogue.today}T02:00:00Z`);
      const before = github.writes.length;
      const { bot, said } = botOn(github, "bot");
      const { failed } = await remindAgencies({ ...bot, today: catalogue.today, dry }, catalogue);
      return { writes: github.writes.slice(before), said, failed };
    },
    /** Another moment of the day: what is edited then is seen to be. */
    later: () => {
      now = new Date(now.getTime() + 60_000);
    },
    comment: async (login: string, number: number, body: string) =>
      (await as(login).rest.issues.createComment({ ...AT, issue_number: number, body })).data.id,
    comments: (number: number) => [...github.repository(REPO).comments.values()].filter(({ issue }) => issue === number),
  };
}
export type Reminders = Awaited<ReturnType<typeof setReminders>>;
