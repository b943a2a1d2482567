/** Answers the commands in a pull request's comments, and carries out those that ask for a new report. */

import { Unjudged } from "../review/unjudged.ts";
import { type Action, describe } from "./actions.ts";
import { applyAction } from "./apply.ts";
import type { Bot } from "./bot.ts";
import { httpStatus } from "./client.ts";
import { type PullFacts, readFacts } from "./facts.ts";
import type { Judging } from "./judging.ts";
import { type Reported, reportPull } from "./report.ts";
import { readTeams } from "./teams.ts";

/** How often it is begun anew when a request fails: what was answered is then seen, and not answered twice. */
const ROUNDS = 3;

/** @throws octokit's error when an answer can not be given; it is then still owed, and given by the next run */
export async function replyToComments(bot: Bot, number: number, judging: Judging): Promise<Reported> {
  const asked = { report: false, answered: false };
  for (let round = 1; ; round++) {
    try {
      const owed = await answerOwed(bot, number, judging, asked);
      if (typeof owed === "string") return owed;
      // Two runs may have met: what the other answered is seen now.
      if (owed === 0 || bot.dry) break;
      if (round > ROUNDS) break;
    } catch (error) {
      const status = httpStatus(error);
      if (status === undefined || status === 401 || round >= ROUNDS) throw error;
      bot.say(`#${number}: ${(error as Error).message} (${status})`);
    }
  }
  return asked.report ? reportPull(bot, number, judging) : asked.answered ? "written" : "unchanged";
}

/** How many answers were owed, and are given; or why there is nothing to answer. */
async function answerOwed(bot: Bot, number: number, judging: Judging, asked: { report: boolean; answered: boolean }) {
  const facts = await readFacts(bot, number);
  if (!facts.open) return "closed";
  const actions = await repliesTo(bot, facts, judging);
  if (actions === "moved") return "moved";
  // What can not be judged can not answer with what it would do: the report says that it can not.
  if (actions === "unjudged") return reportPull(bot, number, judging);
  let done = 0;
  for (const action of actions) {
    bot.say(`#${number}: ${describe(action)}`);
    const isDone = bot.dry || (await applyAction(bot, number, action).catch((error: unknown) => lost(error, action, asked)));
    if (!isDone) continue;
    done++;
    asked.answered = true;
    asked.report ||= action.do === "react" || action.do === "mark-ready";
  }
  return done;
}

/** A reaction whose answer is lost may be there, and asked for again GitHub says that it was there before: it counts as made now. */
function lost(error: unknown, action: Action, asked: { report: boolean }): never {
  asked.report ||= action.do === "react" || action.do === "mark-ready";
  throw error;
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
