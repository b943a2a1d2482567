/** Answers the commands in a pull request's comments, and carries out those that ask for a new report. */

import { Unjudged } from "../review/unjudged.ts";
import { type Action, describe } from "./actions.ts";
import { applyAction } from "./apply.ts";
import type { Bot } from "./bot.ts";
import { type PullFacts, readFacts, readTeams } from "./facts.ts";
import type { Judging } from "./judging.ts";
import { type Reported, reportPull } from "./report.ts";

/** @throws octokit's error when an answer can not be given; it is then still owed, and given by the next run */
export async function replyToComments(bot: Bot, number: number, judging: Judging): Promise<Reported> {
  const facts = await readFacts(bot, number);
  if (!facts.open) return "closed";
  const actions = await repliesTo(bot, facts, judging);
  if (actions === "moved") return "moved";
  // What can not be judged can not answer with what it would do: the report says that it can not.
  if (actions === "unjudged") return reportPull(bot, number, judging);
  const done: Action[] = [];
  for (const action of actions) {
    bot.say(`#${number}: ${describe(action)}`);
    if (bot.dry || (await applyAction(bot, number, action))) done.push(action);
  }
  const asksForReport = done.some((action) => action.do === "react");
  return asksForReport ? reportPull(bot, number, judging) : done.length > 0 ? "written" : "unchanged";
}

async function repliesTo(bot: Bot, facts: PullFacts, judging: Judging): Promise<readonly Action[] | "moved" | "unjudged"> {
  try {
    const named = await judging.read(facts);
    return named ? await judging.reply(facts, await readTeams(bot, named.agencies, named.maintainers)) : "moved";
  } catch (error) {
    if (!(error instanceof Unjudged)) throw error;
    return "unjudged";
  }
}
