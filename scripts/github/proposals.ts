/** Reads what is under review, for the page "đang xét": open pull requests, and forms not complete enough to be one. */
import { membersOf } from "../catalogue/members.ts";
import type { Agency } from "../records/schema/agencies.ts";
import type { OpenProposal, OpenProposals, ScheduledRun } from "../records/schema/proposals.ts";
import { REPORT_MARKER } from "../report/pull/comment.ts";
import { compareText } from "../text/text.ts";
import { dayIn } from "../text/time-zone.ts";
import { at, type Bot } from "./bot.ts";
import { httpStatus } from "./client.ts";
import { readComments } from "./facts.ts";
import { INTAKE_MARKER, intakeState } from "./intake-plan.ts";
import { issueOfBranch } from "./names.ts";
import { ownComments } from "./plan.ts";
import { waitOf } from "./remembered.ts";
import { readSchedules } from "./schedules.ts";
import { readTeams } from "./teams.ts";

/** Longest waiting first. @throws octokit's error when GitHub can not be read */
export async function fetchProposals(bot: Bot, agencies: readonly Agency[]): Promise<OpenProposals> {
  const members = membersOf(agencies, await readTeams(bot, agencies), bot.today);
  const issues = await bot.client.paginate(bot.client.rest.issues.listForRepo, { ...at(bot), state: "open", per_page: 100 });
  const pulls = await bot.client.paginate(bot.client.rest.pulls.list, { ...at(bot), state: "open", per_page: 100 });
  const taken = new Set(pulls.map(({ head }) => issueOfBranch(head.ref)));
  const day = (time: string) => dayIn(bot.timeZone, Date.parse(time));
  const found: OpenProposal[] = [];
  for (const { number, title, user, created_at, draft, head } of pulls) {
    const [report] = ownComments(await readComments(bot, number), bot.login, REPORT_MARKER);
    const wait = report && waitOf(report.body);
    const issue = issueOfBranch(head.ref);
    const author = issues.find((one) => one.number === issue)?.user?.login ?? user?.login ?? "";
    found.push({
      kind: "pull",
      number,
      title,
      url: `${bot.url}/pull/${number}`,
      ...firstAgency(members.agenciesOf(author)),
      opened: day(created_at),
      // Not reported on yet: the standing ministry sees to it.
      waiting: wait?.waiting ?? "keeper",
      since: wait?.since ?? day(created_at),
      draft: draft ?? false,
    });
  }
  for (const { number, title, user, created_at, pull_request } of issues) {
    if (pull_request || taken.has(number)) continue;
    const [comment] = ownComments(await readComments(bot, number), bot.login, INTAKE_MARKER);
    const filled = comment && intakeState(comment.body).filled;
    if (!filled) continue;
    found.push({
      kind: "issue",
      number,
      title,
      url: `${bot.url}/issues/${number}`,
      ...firstAgency(members.agenciesOf(user?.login ?? "")),
      opened: day(created_at),
      waiting: "proposer",
      since: day(created_at),
      draft: true,
      filled: { done: filled[0], all: filled[1] },
    });
  }
  const schedules = await schedulesOrNone(bot);
  return {
    readOn: bot.today,
    proposals: found.sort((a, b) => compareText(a.since, b.since) || a.number - b.number),
    ...(schedules ? { schedules } : {}),
  };
}

/** A token that may not look at the workflows keeps nothing else back. */
async function schedulesOrNone(bot: Bot): Promise<ScheduledRun[] | undefined> {
  try {
    return await readSchedules(bot.client, at(bot));
  } catch (error) {
    if (![403, 404].includes(httpStatus(error) ?? 0)) throw error;
    bot.say(`schedules: ${(error as Error).message}`);
    return undefined;
  }
}

const firstAgency = ([agency]: readonly string[]): { agency?: string } => (agency ? { agency } : {});
