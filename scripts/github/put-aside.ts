/**
 * A check stands on its commit, and stays what it is while nobody judges that: green when a pull request is closed or sent to another
 * branch, it would still be so when it comes back, whatever main has become. So it is taken back, and given anew by the next judgement.
 */
import { sideBySide } from "../text/bilingual.ts";
import { pullWords } from "../words/words.ts";
import type { Action } from "./actions.ts";
import type { Bot } from "./bot.ts";
import { withheld } from "./checks.ts";
import { newestFirst, type PullFacts } from "./facts.ts";
import { CHECKS } from "./names.ts";
import { openPullsNow } from "./once-a-run.ts";
import { earlierRun } from "./plan.ts";
import { lastVotedOn } from "./voted-content.ts";

/** What is to be done for one that is not judged; nothing for a merged one, whose check keeps what its merge rested on. */
export async function actionsAside(bot: Bot, facts: PullFacts): Promise<Action[]> {
  const [newest] = newestFirst(facts.checks, CHECKS.approvals);
  if (facts.merged || newest?.conclusion !== "success") return [];
  if ((await openPullsNow(bot)).some(({ head }) => head.sha === facts.head)) return [];
  const title = sideBySide((lang) => pullWords[lang].aside);
  const check = withheld(facts.head, title, lastVotedOn(facts.checks));
  return [{ do: "post-check", check, earlier: earlierRun(newest, check) }];
}
