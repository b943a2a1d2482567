/** Reads what is under review, for the page "đang xét": open pull requests, and forms not complete enough to be one. */
import { membersOf } from "../catalogue/members.ts";
import type { OpenProposal, OpenProposals, Waiting } from "../records/schema/proposals.ts";
import type { Agency } from "../records/schema/registers.ts";
import { dayIn } from "../text/time-zone.ts";
import { at, type Bot } from "./bot.ts";
import { readComments, readTeams } from "./facts.ts";
import { INTAKE_MARKER, stateOf } from "./intake-plan.ts";
import { issueOfBranch, type LabelName } from "./names.ts";
import { ownComments } from "./plan.ts";

const WAITS_FOR: Partial<Record<string, Waiting>> = {
  "chờ: người đề xuất": "proposer",
  "chờ: cơ quan chủ quản": "owner",
  "chờ: hội đồng": "council",
  "chờ: bộ thường trực": "standing-ministry",
  "chờ: hợp nhất": "merge",
} satisfies Partial<Record<LabelName, Waiting>>;

/** Longest waiting first. @throws octokit's error when GitHub can not be read */
export async function readProposals(bot: Bot, agencies: readonly Agency[]): Promise<OpenProposals> {
  const members = membersOf(agencies, await readTeams(bot, agencies), bot.today);
  const issues = await bot.client.paginate(bot.client.rest.issues.listForRepo, { ...at(bot), state: "open", per_page: 100 });
  const pulls = await bot.client.paginate(bot.client.rest.pulls.list, { ...at(bot), state: "open", per_page: 100 });
  const taken = new Set(pulls.map(({ head }) => issueOfBranch(head.ref)));
  const day = (time: string) => dayIn(bot.timeZone, Date.parse(time));
  const found: OpenProposal[] = [];
  for (const { number, title, user, labels, created_at, draft, head } of pulls) {
    const label = labels.map(({ name }) => name).find((name) => WAITS_FOR[name]);
    const issue = issueOfBranch(head.ref);
    const author = issues.find((one) => one.number === issue)?.user?.login ?? user?.login ?? "";
    const since = (label && (await labelledOn(bot, number, label))) ?? created_at;
    found.push({
      kind: "pull",
      number,
      title,
      url: `${bot.url}/pull/${number}`,
      ...agencyOf(members.agenciesOf(author)),
      opened: day(created_at),
      waiting: WAITS_FOR[label ?? ""] ?? "standing-ministry",
      since: day(since),
      draft: draft ?? false,
    });
  }
  for (const { number, title, user, created_at, pull_request } of issues) {
    if (pull_request || taken.has(number)) continue;
    const [comment] = ownComments(await readComments(bot, number), bot.login, INTAKE_MARKER);
    const filled = comment && stateOf(comment.body).filled;
    if (!filled) continue;
    found.push({
      kind: "issue",
      number,
      title,
      url: `${bot.url}/issues/${number}`,
      ...agencyOf(members.agenciesOf(user?.login ?? "")),
      opened: day(created_at),
      waiting: "proposer",
      since: day(created_at),
      draft: true,
      filled: { done: filled[0], all: filled[1] },
    });
  }
  return { readOn: bot.today, proposals: found.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.number - b.number)) };
}

const agencyOf = ([agency]: readonly string[]): { agency?: string } => (agency ? { agency } : {});

/** When the label was last set: from then on its turn runs. */
async function labelledOn(bot: Bot, number: number, label: string): Promise<string | undefined> {
  const events = await bot.client.paginate(bot.client.rest.issues.listEvents, { ...at(bot), issue_number: number, per_page: 100 });
  const set = events.filter((event) => event.event === "labeled" && "label" in event && event.label?.name === label);
  return set.at(-1)?.created_at;
}
