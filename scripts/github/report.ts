/** Facts → judgement → plan → apply, for one pull request or for all that are open. */

import type { PullFiles } from "../git/pull-files.ts";
import { MAX_COMMITS } from "../review/pull-task.ts";
import { Unjudged } from "../review/unjudged.ts";
import { type Action, describe } from "./actions.ts";
import { applyAction } from "./apply.ts";
import { at, type Bot } from "./bot.ts";
import { httpStatus, isPassing } from "./client.ts";
import { type PullFacts, readComments, readFacts } from "./facts.ts";
import { type Judging, type Planned, plannedFor } from "./judging.ts";
import { openPulls, refusedTeams } from "./once-a-run.ts";
import { planComment, type Said } from "./plan.ts";
import { actionsAside, actionsBefore } from "./put-aside.ts";
import { readStanding } from "./standing.ts";
import { readTeams } from "./teams.ts";
import { isStillSo, UNKNOWN_PROPOSER } from "./voting.ts";

/** How often one pull request is planned anew when a write fails: what was done is then seen, and not done twice. */
const ROUNDS = 3;

/** Nothing of it was read: what is said of it hangs on GitHub's facts alone. */
export const UNREAD: PullFiles = { base: [], touched: [], otherFiles: 0, conflict: false };

export type Reported = "closed" | "moved" | "unchanged" | "written" | "failed";

/**
 * Reports on one pull request. A failed write is tried again from fresh facts, never blindly.
 * @param isAmongAll all that are open are looked at in this run, or it is one of the others: what a vote changes of others is seen there
 * @param left those that proposed the same commit until now, of which that does not know yet
 */
export async function reportPull(
  bot: Bot,
  number: number,
  judging: Judging,
  isAmongAll = false,
  left: readonly number[] = [],
): Promise<Reported> {
  for (let round = 1; ; round++) {
    try {
      const reported = await reportOnce(bot, number, judging, isAmongAll, left);
      if (reported !== "outdated") return reported;
      if (round === ROUNDS) return "moved";
    } catch (error) {
      const status = httpStatus(error);
      if (status === undefined) throw error;
      bot.say(`#${number}: ${(error as Error).message} (${status})`);
      if (round === ROUNDS || status === 401 || bot.spent.refused !== undefined) return "failed";
    }
  }
}

async function reportOnce(
  bot: Bot,
  number: number,
  judging: Judging,
  isAmongAll: boolean,
  left: readonly number[],
): Promise<Reported | "outdated"> {
  const facts = await readFacts(bot, number, left);
  if (!facts.open || facts.base !== bot.branch) {
    const aside = await actionsAside(bot, facts);
    await applyAll(bot, number, aside);
    // Opened again meanwhile, it was judged by another run, whose word this took back.
    if (aside.length > 0 && !bot.dry) return "outdated";
    if (!facts.open && !isAmongAll) await judgeOthers(bot, number, [facts.head], judging);
    if (!facts.open) return "closed";
  }
  const planned = await planFor(bot, facts, judging);
  if (!planned) return "moved";
  const { actions, said, main } = planned;
  const lets = actions.some((action) => action.do === "post-check" && action.check.conclusion === "success");
  if (lets && !(await isStillSo(bot, facts, main))) return "outdated";
  const failed = await applyAll(bot, number, actions);
  // A vote, or a merge, that came while this was written has its own run, which may have been the quicker: the last word is the newer one's.
  if (lets && !bot.dry && !(await isStillSo(bot, facts, main))) return "outdated";
  if (actions.some((action) => action.do === "create-comment")) await settleComments(bot, number, said);
  if (!isAmongAll) {
    await applyAll(bot, number, await actionsBefore(bot, facts));
    // Its votes count for the first that proposes the commit, whose checks they may change; and no longer for one that it proposed before.
    const before = facts.reviews.flatMap(({ pull, commit }) => (pull === number && commit !== facts.head ? commit : []));
    await judgeOthers(bot, number, [...(facts.checkedAs === number ? [] : [facts.head]), ...before], judging);
  }
  return failed ? "failed" : actions.length > 0 ? "written" : "unchanged";
}

/** Reports on the first of the others that propose some commits: what was said on this one may count there, or no longer. */
async function judgeOthers(bot: Bot, number: number, heads: readonly string[], judging: Judging): Promise<void> {
  if (heads.length === 0) return;
  const open = (await openPulls(bot)).filter((one) => one.number !== number);
  for (const head of new Set(heads)) {
    const same = open.filter((one) => one.head.sha === head);
    const first = same.find(({ draft }) => !draft) ?? same[0];
    if (first) await reportPull(bot, first.number, judging, true, [number]);
  }
}

/** What is to be done for one that is open; of one that can not be judged, that it can not. Undefined when it has moved on. */
export async function planFor(bot: Bot, facts: PullFacts, judging: Judging): Promise<Planned | undefined> {
  if (facts.base !== bot.branch || facts.commits > MAX_COMMITS) return plannedFor(bot, facts, UNREAD, new Map());
  try {
    if ([facts.author, ...facts.alsoProposedBy].includes(UNKNOWN_PROPOSER)) throw new Unjudged("proposer", "its issue is gone");
    const named = await judging.read(facts);
    const standing = named && (await readStanding(bot, facts, named.changed));
    const planned = named && (await judging.plan({ ...facts, standing }, await readTeams(bot, named.agencies, named.maintainers)));
    return planned && { ...planned, actions: planned.actions.flatMap((action) => withoutRefused(bot, action)) };
  } catch (error) {
    if (!(error instanceof Unjudged)) throw error;
    bot.say(`#${facts.number}: ${error.reason}: ${error.message}`);
    return plannedFor(bot, facts, UNREAD, new Map(), error);
  }
}

/** Who was refused in this run is not asked again. */
function withoutRefused(bot: Bot, action: Action): Action[] {
  if (action.do !== "request-review") return [action];
  const teams = action.teams.filter((team) => !refusedTeams(bot).has(team));
  return teams.length > 0 ? [{ ...action, teams }] : [];
}

/** A label already gone, or a team that has no access to the repository: no reason to fail. */
const LOGGED: ReadonlySet<Action["do"]> = new Set(["remove-label", "request-review"]);

/**
 * Carries out each action, whatever becomes of the others: a refused label must not keep back the check, nor a check the
 * comment. Whether anything was refused that a maintainer should see.
 * @throws octokit's error of what may go well when it is tried again, once all have been tried
 */
export async function applyAll(bot: Bot, number: number, actions: readonly Action[]): Promise<boolean> {
  let failed = false;
  let passing: unknown;
  for (const action of actions) {
    bot.say(`#${number}: ${describe(action)}`);
    if (bot.dry) continue;
    try {
      await applyAction(bot, number, action);
    } catch (error) {
      const status = httpStatus(error);
      if (status === undefined || status === 401) throw error;
      bot.say(`#${number}: ${describe(action)}: ${status} ${(error as Error).message}`);
      if (isPassing(error)) passing ??= error;
      else failed ||= !LOGGED.has(action.do);
    }
  }
  if (passing !== undefined) throw passing;
  return failed;
}

/** Two runs may have made the first comment at once: the older stays. */
async function settleComments(bot: Bot, number: number, said: Said): Promise<void> {
  if (bot.dry) return;
  const actions = planComment(said, await readComments(bot, number), bot.login);
  for (const action of actions) if (action.do !== "create-comment") await applyAction(bot, number, action);
}

/**
 * The pull request of a head, an open one before one that was just closed, for a `workflow_run` that names none (it never does for forks): its branch must
 * still stand at that commit.
 */
export async function pullOfHead(bot: Bot, head: { owner: string; branch: string; sha: string }): Promise<number | undefined> {
  const { data } = await bot.client.rest.pulls.list({ ...at(bot), state: "all", head: `${head.owner}:${head.branch}`, per_page: 100 });
  const found = data.filter((pull) => pull.head.sha === head.sha);
  return (found.find(({ state }) => state === "open") ?? found[0])?.number;
}
