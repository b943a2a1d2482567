/** An assessment that awaits members' sheets: how far that is, as the bot says it, and whether its closing day has gone. */
import type { AssessmentEntry } from "../../scripts/catalogue/catalogue.ts";
import { isClosed } from "../../scripts/catalogue/council/progress.ts";
import { sayProgress } from "../../scripts/catalogue/council/say.ts";
import type { Locale } from "../context.ts";

/** "Đang nhận phiếu …: 5 trên 7 phiếu; hạn gửi phiếu …" */
export function sayAwaited(locale: Locale, { date, data, council }: AssessmentEntry): string {
  const words = locale.words.sheets;
  const head = (isClosed(data, locale.site.catalogue.today) ? words.closed : words.open)(locale.date(date));
  return council && data.ballots ? `${head} ${sayProgress(council, data.ballots.until, locale.lang)}` : head;
}
