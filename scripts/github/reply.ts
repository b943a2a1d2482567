/** Answers the commands in a pull request's comments, and carries out those that ask for a new report. */

import { membersOf } from "../catalogue/members.ts";
import { touchedPlatformIds } from "../review/authority.ts";
import { describe } from "./actions.ts";
import { applyAction } from "./apply.ts";
import type { Bot } from "./bot.ts";
import { planReplies } from "./commands.ts";
import { readFacts, readTeams } from "./facts.ts";
import { agenciesOf, type ReadFiles, type Reported, reportOf, reportPull } from "./report.ts";

/** @throws octokit's error when an answer can not be given; it is then still owed, and given by the next run */
export async function replyToComments(bot: Bot, number: number, readFiles: ReadFiles): Promise<Reported> {
  const facts = await readFacts(bot, number);
  const files = facts.open ? readFiles(facts) : undefined;
  if (!files) return facts.open ? "moved" : "closed";
  const agencies = agenciesOf(files.base);
  const teams = await readTeams(bot, agencies);
  const { judgement } = reportOf(bot, facts, files, teams);
  const actions = planReplies({
    facts,
    login: bot.login,
    members: membersOf(agencies, teams, bot.today),
    catalogue: judgement.after,
    touched: touchedPlatformIds(judgement.paths),
    today: bot.today,
  });
  for (const action of actions) {
    bot.say(`#${number}: ${describe(action)}`);
    if (!bot.dry) await applyAction(bot, number, action);
  }
  const asksForReport = actions.some((action) => action.do === "react");
  return asksForReport ? reportPull(bot, number, readFiles) : actions.length > 0 ? "written" : "unchanged";
}
