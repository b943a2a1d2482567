/**
 * A check stands on its commit, and stays what it is while nobody judges that: green when a pull request is closed or sent to another
 * branch, it would still be so when it comes back, whatever main has become. So it is taken back, and given anew by the next judgement.
 * So it is when a merge has used the votes; what it rested on stands in the run before (plan.ts: earlierRun).
 */
import type { Heard } from "../review/heard.ts";
import { sideBySide } from "../text/bilingual.ts";
import { pullWords } from "../words/words.ts";
import type { Action } from "./actions.ts";
import { at, type Bot } from "./bot.ts";
import { lastHeard, newestFirst, readChecks, withPulls } from "./check-runs.ts";
import { keptMark, withheld } from "./checks.ts";
import type { PullFacts } from "./facts.ts";
import { objectedVersions } from "./heard-elsewhere.ts";
import { CHECKS } from "./names.ts";
import { openPullsNow } from "./once-a-run.ts";
import { earlierRun } from "./plan.ts";
import { lastStanding } from "./standing.ts";

/** What is to be done for one that is not judged. */
export async function actionsAside(bot: Bot, facts: PullFacts): Promise<Action[]> {
  const [newest] = newestFirst(facts.checks, CHECKS.approvals);
  const { merged, head, heard, number } = facts;
  const news = merged === undefined && isNews(facts, head, heard);
  const isGreen = newest?.conclusion === "success";
  if (!isGreen && !news) return [];
  if (
    merged === undefined ? await isOpen(bot, head) : keptMark(newest?.externalId ?? null) === undefined || (await holds(bot, merged, head))
  ) {
    return [];
  }
  const title = sideBySide((lang) => pullWords[lang][merged === undefined ? "aside" : "used"]);
  return [remembering(head, title, facts.checks, news ? withPulls(heard, [number]) : heard)];
}

/** Whoever else proposes it is judged with what was said here (report.ts), and remembers that. */
const isOpen = async (bot: Bot, commit: string): Promise<boolean> => (await openPullsNow(bot)).some(({ head }) => head.sha === commit);

/** Whether something was said of a commit here that the commit's own run does not know of: whoever proposes it later is told by that. */
const isNews = ({ number, reviews }: Pick<PullFacts, "number" | "reviews">, commit: string, { pulls }: Heard): boolean =>
  !pulls.includes(number) && reviews.some((review) => review.pull === number && review.commit === commit && review.state !== "commented");

function remembering(head: string, title: string, checks: PullFacts["checks"], heard: Heard): Action {
  const [newest] = newestFirst(checks, CHECKS.approvals);
  const check = withheld(head, title, { standing: lastStanding(checks), heard });
  return { do: "post-check", check, ...(newest ? { earlier: earlierRun(newest, check) } : {}) };
}

/** The same of versions that it proposes no longer, and that somebody objected to on it. */
export async function actionsBefore(bot: Bot, facts: PullFacts): Promise<Action[]> {
  const found = await Promise.all(
    objectedVersions(facts.reviews, facts.head).map(async (commit) => {
      const checks = await readChecks(bot, commit);
      const heard = lastHeard(checks);
      if (!heard || !isNews(facts, commit, heard) || (await isOpen(bot, commit))) return [];
      const title = sideBySide((lang) => pullWords[lang].aside);
      return [remembering(commit, title, checks, withPulls(heard, [facts.number]))];
    }),
  );
  return found.flat();
}

/** Whether a merge took the commit itself, and did not make others of it: then nobody can propose it again. */
async function holds(bot: Bot, merge: string, head: string): Promise<boolean> {
  if (merge === head) return true;
  const { data } = await bot.client.rest.git.getCommit({ ...at(bot), commit_sha: merge });
  return data.parents.some(({ sha }) => sha === head);
}
