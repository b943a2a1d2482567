/**
 * The day by GitHub's clock: reviews, merges and checks bear its times, so that a runner whose clock is wrong must not judge by another
 * day who may vote, nor date an entry of the ledger by a day on which its key is not valid.
 */
import { showDate } from "../text/formats.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { dayIn } from "../text/time-zone.ts";
import { ledgerWords } from "../words/words.ts";
import { at, type Bot } from "./bot.ts";

type Asking = Pick<Bot, "client" | "owner" | "repo" | "timeZone" | "say">;

/** @param today by the runner's clock, which holds where GitHub does not say */
export async function dayOnGitHub(bot: Asking, today: string): Promise<string> {
  const { headers } = await bot.client.rest.repos.get({ ...at(bot) }).catch(() => ({ headers: {} as { date?: string } }));
  const time = Date.parse(headers.date ?? "");
  const day = Number.isNaN(time) ? today : dayIn(bot.timeZone, time);
  if (day !== today) bot.say(ledgerWords[MAIN_LANG].otherDay(showDate(today, MAIN_LANG), showDate(day, MAIN_LANG)));
  return day;
}
