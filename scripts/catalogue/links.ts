/** What the results of asking addresses say of one: whether it is dead, and whether its page has changed since a day. Pure. */
import { LINK_REASONS, type LinkReason, type LinkResults, type LinkState } from "../records/schema/links.ts";
import type { Settings } from "../records/schema/settings.ts";
import { LINK_DAYS } from "../records/schema/usual.ts";
import { daysBetween } from "../text/dates.ts";

/** What is known of each address. */
export type LinkBook = ReadonlyMap<string, LinkState>;
export type LinkPolicy = typeof LINK_DAYS;

export const linkBook = ({ addresses }: LinkResults): LinkBook => new Map(addresses.map((state) => [state.url, state]));

/** As the settings say it, else as usual. */
export const linkPolicy = (settings: Settings | undefined): LinkPolicy => ({ ...LINK_DAYS, ...settings?.links });

export const answerOf = (reason: LinkReason) => LINK_REASONS[reason];

/**
 * From when an address has been dead: it fails now, has on several days, and for long enough; undefined for any other. Counted to the day
 * it was last asked, so that nothing dies of not being asked.
 */
export function deadSince(state: LinkState | undefined, { deadAfterDays, failures }: LinkPolicy): string | undefined {
  if (!state?.failing || answerOf(state.reason) !== "failing") return undefined;
  const { since, days } = state.failing;
  return days >= failures && daysBetween(since, state.asked) >= deadAfterDays ? since : undefined;
}

type Version = NonNullable<LinkState["versions"]>[number];

/** Seen on two days: what is another each time says nothing of a change. */
export const isSettled = ({ from, to }: Version): boolean => from < to;

/** The day on which a page was first seen with its present content, where that came after a day; else undefined. */
export function changedAfter(state: LinkState | undefined, day: string): string | undefined {
  const seen = (state?.versions ?? []).filter(isSettled);
  const [now, then] = [seen.at(-1), seen.findLast(({ from }) => from <= day) ?? seen[0]];
  return now && then && now.from > day && now.fingerprint !== then.fingerprint ? now.from : undefined;
}
