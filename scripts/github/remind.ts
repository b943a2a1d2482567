/**
 * One issue for each agency, with all that it has to do. Level-triggered: all is read from GitHub and compared with what is wanted, so a run
 * may be repeated or lost, and on a day on which nothing has changed nothing is written.
 */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { dueByAgency, toldNow } from "../catalogue/due/by-agency.ts";
import { reminderDays } from "../catalogue/due/kinds.ts";
import { membersOf } from "../catalogue/members.ts";
import type { Agency } from "../records/schema/agencies.ts";
import { isReminderOf } from "../report/reminder.ts";
import { dayIn } from "../text/time-zone.ts";
import { at, type Bot } from "./bot.ts";
import { httpStatus, ONCE } from "./client.ts";
import { labelName, teamOf } from "./names.ts";
import { fetchProposals } from "./proposals.ts";
import type { DatedComment } from "./put-off.ts";
import { describeReminder, type IssueChange, planReminder, type ReminderAction, type ReminderIssue, writtenLines } from "./remind-plan.ts";
import { GHOST } from "./reviews.ts";
import { readTeams } from "./teams.ts";

const LABEL = labelName("kind", "reminder");

/** How many actions were taken, or with `--dry` would be; and the agencies where GitHub refused one. */
export async function remindAgencies(
  bot: Bot,
  catalogue: Catalogue,
): Promise<{ readonly done: number; readonly failed: readonly string[] }> {
  const agencies = catalogue.agencies.map(({ data }) => data);
  const { maintainers } = catalogue.settings;
  const teams = await readTeams(bot, agencies, maintainers);
  const members = membersOf(agencies, teams, bot.today, maintainers);
  const { proposals } = await fetchProposals(bot, agencies);
  const due = dueByAgency(catalogue, proposals);
  const issues = await ownIssues(bot);
  const failed: string[] = [];
  let done = 0;
  for (const { slug, data } of catalogue.agencies) {
    const { code, name } = data;
    const [first, ...doubles] = issues.filter(({ body }) => isReminderOf(body, code));
    const actions = planReminder({
      agency: { code, name, slug },
      items: toldNow(due.get(code)),
      issue: first && { ...first, comments: await readDated(bot, first.number) },
      doubles,
      members: loginsOf(data, teams),
      mayAsk: (login) => members.isMaintainer(login) || members.agenciesOf(login).includes(code),
      team: mentionOf(bot, data),
      site: catalogue.settings.site,
      putOffDays: reminderDays(catalogue.settings).putOff,
      login: bot.login,
      today: bot.today,
    });
    const count = await carryOut(bot, actions);
    if (count < actions.length) failed.push(code);
    done += count;
  }
  return { done, failed };
}

/** Issues of the bot that are reminders, oldest first: those that bear the label, and open ones from which somebody took it. */
async function ownIssues(bot: Bot): Promise<Omit<ReminderIssue, "comments">[]> {
  const { client } = bot;
  const list = (query: { labels?: string; state: "all" | "open" }) =>
    client.paginate(client.rest.issues.listForRepo, { ...at(bot), ...query, per_page: 100 });
  const found = [...(await list({ labels: LABEL, state: "all" })), ...(await list({ state: "open" }))];
  const own = found.filter(({ user, pull_request }) => user?.login === bot.login && pull_request === undefined);
  return [...new Map(own.map((issue) => [issue.number, issue])).values()]
    .sort((a, b) => a.number - b.number)
    .map(({ number, state, title, body, assignees }) => ({
      number,
      open: state === "open",
      title,
      body: body ?? "",
      assignees: (assignees ?? []).map(({ login }) => login),
    }));
}

async function readDated(bot: Bot, number: number): Promise<DatedComment[]> {
  const { client } = bot;
  const comments = await client.paginate(client.rest.issues.listComments, { ...at(bot), issue_number: number, per_page: 100 });
  return comments.map(({ id, user, body, created_at, updated_at }) => ({
    id,
    author: user?.login ?? GHOST,
    body: body ?? "",
    day: dayIn(bot.timeZone, Date.parse(created_at)),
    edited: updated_at !== created_at,
  }));
}

/** Undefined where its team cannot be read: who was asked stays asked. */
function loginsOf({ github }: Agency, teams: ReadonlyMap<string, readonly string[] | undefined>): readonly string[] | undefined {
  const team = github?.team === undefined ? [] : teams.get(github.team);
  return team && [...(github?.logins ?? []), ...team];
}

/** Only a team of the organisation that has the repository can be called by name. */
function mentionOf(bot: Bot, { github }: Agency): string | undefined {
  const team = github?.team === undefined ? undefined : teamOf(bot, github.team);
  return team?.org === bot.owner ? `@${team.org}/${team.slug}` : undefined;
}

/** How many were taken, one after the other until GitHub refuses one; the next run goes on. */
async function carryOut(bot: Bot, actions: readonly ReminderAction[]): Promise<number> {
  for (const [index, action] of actions.entries()) {
    bot.say(describeReminder(action));
    if (bot.dry) sayText(bot, action);
    if (bot.dry) continue;
    try {
      await perform(bot, action);
    } catch (error) {
      const status = httpStatus(error);
      if (status === undefined || status === 401) throw error;
      bot.say(`${(error as Error).message} (${status})`);
      return index;
    }
  }
  return actions.length;
}

/** What would be written, to be read before it is. */
function sayText(bot: Bot, action: ReminderAction): void {
  for (const line of writtenLines(action)) bot.say(line);
}

async function perform(bot: Bot, action: ReminderAction): Promise<void> {
  const { issues } = bot.client.rest;
  if (action.do === "comment") await issues.createComment({ ...at(bot), issue_number: action.number, body: action.body, ...ONCE });
  else if (action.do === "update") await issues.update({ ...at(bot), issue_number: action.number, ...sent(action.change) });
  else
    await issues.create({ ...at(bot), title: action.title, body: action.body, assignees: [...action.assignees], labels: [LABEL], ...ONCE });
}

const sent = ({ assignees, state, ...texts }: IssueChange) => ({
  ...texts,
  ...(assignees ? { assignees: [...assignees] } : {}),
  ...(state ? { state, state_reason: state === "closed" ? ("completed" as const) : ("reopened" as const) } : {}),
});
