/** Which addresses are asked today: what fails first, then those that waited longest, and of the new ones a share a day. Pure. */
import { answerOf, isSettled, type LinkBook, type LinkPolicy } from "../catalogue/links.ts";
import type { LinkState } from "../records/schema/links.ts";
import { daysBetween } from "../text/dates.ts";
import { compareText } from "../text/text.ts";
import { linkHash } from "./hash.ts";

/** @param addresses each once @returns most urgent first */
export function dueToday(addresses: readonly string[], book: LinkBook, today: string, policy: LinkPolicy): string[] {
  const known = addresses.flatMap((url) => book.get(url) ?? []).filter(({ asked }) => asked < today);
  const open = known.filter((state) => isOpen(state, today, policy));
  const old = known.filter((state) => !open.includes(state) && daysBetween(state.asked, today) >= policy.everyDays);
  // Of what comes all at once, such as a whole catalogue on its first day, each day its share: so they stay spread.
  const fresh = addresses.filter((url) => !book.has(url)).sort((a, b) => compareText(linkHash(a), linkHash(b)));
  const isBegun = [...book.values()].some(({ asked }) => asked === today);
  const share = isBegun ? 0 : Math.ceil(addresses.length / policy.everyDays);
  const byDay = (a: LinkState, b: LinkState) => compareText(a.asked, b.asked) || compareText(a.url, b.url);
  return [...[...open.sort(byDay), ...old.sort(byDay)].map(({ url }) => url), ...fresh.slice(0, share)];
}

/** Asked each day until it is known: what began to fail, and what was seen with a content only once. */
function isOpen({ reason, failing, versions = [] }: LinkState, today: string, { deadAfterDays }: LinkPolicy): boolean {
  if (answerOf(reason) === "failing" && failing) return daysBetween(failing.since, today) <= deadAfterDays;
  const [before, last] = [versions.at(-2), versions.at(-1)];
  return last !== undefined && !isSettled(last) && (before === undefined || isSettled(before));
}
