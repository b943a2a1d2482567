/**
 * A check stands on its commit, and stays what it is while nobody judges that: green when a pull request is closed or sent to another
 * branch, it would still be so when it comes back, whatever main has become. So it is taken back, and given anew by the next judgement.
 * So it is when a merge has used the votes; what it rested on stands in the run before (plan.ts: earlierRun).
 */
import { sideBySide } from "../text/bilingual.ts";
import { pullWords } from "../words/words.ts";
import type { Action } from "./actions.ts";
import { at, type Bot } from "./bot.ts";
import { keptMark, withheld } from "./checks.ts";
import { newestFirst, type PullFacts } from "./facts.ts";
import { CHECKS } from "./names.ts";
import { openPullsNow } from "./once-a-run.ts";
import { earlierRun } from "./plan.ts";
import { lastStanding } from "./standing.ts";

/** What is to be done for one that is not judged. */
export async function actionsAside(bot: Bot, facts: PullFacts): Promise<Action[]> {
  const [newest] = newestFirst(facts.checks, CHECKS.approvals);
  if (newest?.conclusion !== "success") return [];
  const { merged, head } = facts;
  const stands =
    merged === undefined
      ? (await openPullsNow(bot)).some((one) => one.head.sha === head)
      : keptMark(newest.externalId) === undefined || (await holds(bot, merged, head));
  if (stands) return [];
  const title = sideBySide((lang) => pullWords[lang][merged === undefined ? "aside" : "used"]);
  const check = withheld(facts.head, title, lastStanding(facts.checks));
  return [{ do: "post-check", check, earlier: earlierRun(newest, check) }];
}

/** Whether a merge took the commit itself, and did not make others of it: then nobody can propose it again. */
async function holds(bot: Bot, merge: string, head: string): Promise<boolean> {
  if (merge === head) return true;
  const { data } = await bot.client.rest.git.getCommit({ ...at(bot), commit_sha: merge });
  return data.parents.some(({ sha }) => sha === head);
}
