/**
 * Where the ledger's branch stood before somebody forced it elsewhere or took it away: GitHub keeps account of that, and nobody can
 * change it. A branch that no longer holds such a commit is not the one that was written.
 */
import { LEDGER_BRANCH, LEDGER_REF } from "../git/ledger.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { ledgerWords } from "../words/words.ts";
import { at, type Bot } from "./bot.ts";
import { httpStatus } from "./client.ts";

/** A move of the branch otherwise than forward. */
interface Move {
  readonly id: number;
  readonly before: string;
  readonly after: string;
}

/** Newest first; what GitHub does not tell is said, and taken for nothing. */
export async function formerTips(bot: Bot): Promise<string[]> {
  const { client } = bot;
  const asked = ["branch_creation", "branch_deletion", "force_push"] as const;
  const found = await Promise.all(
    asked.map(async (activity_type) => {
      try {
        return (await client.rest.repos.listActivities({ ...at(bot), ref: LEDGER_REF, activity_type, per_page: 100 })).data;
      } catch (error) {
        const status = httpStatus(error);
        if (status !== 403 && status !== 404) throw error;
        bot.say(`activity ${LEDGER_BRANCH}: ${status}`);
        return [];
      }
    }),
  );
  return lostTips(found.flat());
}

/**
 * Where the branch stood before each move that took it away. From then until it is put back to that very commit it is somebody else's,
 * since nothing is recorded on it meanwhile: what it is moved from in between was never the ledger's.
 */
export function lostTips(moves: readonly Move[]): string[] {
  let awayFrom: string | undefined;
  const lost: string[] = [];
  for (const { before, after } of [...moves].sort((a, b) => a.id - b.id)) {
    if (awayFrom === undefined && /[^0]/.test(before)) {
      awayFrom = before;
      lost.unshift(before);
    }
    if (after === awayFrom) awayFrom = undefined;
  }
  return lost;
}

/** A branch that was taken away is put back where it stood; undefined when GitHub no longer has that commit. */
export async function putBack(bot: Bot, commit: string): Promise<string | undefined> {
  bot.say(ledgerWords[MAIN_LANG].restored(commit));
  if (bot.dry) return undefined;
  try {
    await bot.client.rest.git.createRef({ ...at(bot), ref: LEDGER_REF, sha: commit });
    return commit;
  } catch (error) {
    if (httpStatus(error) !== 422) throw error;
    return undefined;
  }
}
