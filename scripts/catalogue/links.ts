/** What the results of asking addresses say of one: whether it is dead, and whether its page has changed since a day. Pure. */

import type { Pointer } from "../problems/problem.ts";
import { addressesIn } from "../records/addresses.ts";
import type { ParsedFile } from "../records/parse.ts";
import type { Assessment } from "../records/schema/assessment.ts";
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

/** An address that can no longer be opened. */
export interface DeadLink {
  readonly url: string;
  readonly since: string;
  /** Of what it is the address, where that has a title in words of its own. */
  readonly title?: string;
  readonly archived?: string;
}

/** The dead addresses of a file, each with its place. */
export function deadLinksIn(
  file: Pick<ParsedFile, "kind" | "data">,
  book: LinkBook,
  policy: LinkPolicy,
): (DeadLink & { readonly pointer: Pointer })[] {
  return addressesIn(file).flatMap(({ value: url, pointer }) => {
    const since = deadSince(book.get(url), policy);
    if (since === undefined) return [];
    const { title, archived } = groupAt(file.data, pointer.slice(0, -1));
    // Who looks at a dead copy is told so; it leads to no other.
    const copy = typeof archived === "string" && archived !== url && deadSince(book.get(archived), policy) === undefined;
    return [{ url, since, pointer, ...(typeof title === "string" ? { title } : {}), ...(copy ? { archived } : {}) }];
  });
}

const groupAt = (data: unknown, pointer: Pointer): Readonly<Record<string, unknown>> =>
  (pointer.reduce<unknown>((value, step) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[step], data) ??
    {}) as Readonly<Record<string, unknown>>;

/** Evidence whose page changed after it was assessed. */
export interface ChangedEvidence {
  readonly criterion: string;
  readonly title: string;
  readonly url: string;
  /** Day on which it was first seen otherwise. */
  readonly seen: string;
}

export function changedEvidenceIn(
  { results }: Assessment,
  date: string,
  book: LinkBook,
): (ChangedEvidence & { readonly pointer: Pointer })[] {
  return Object.entries(results).flatMap(([criterion, { evidence = [] }]) =>
    evidence.flatMap(({ title, url }, index) => {
      const seen = url && changedAfter(book.get(url), date);
      return url && seen ? [{ criterion, title, url, seen, pointer: ["results", criterion, "evidence", index, "url"] }] : [];
    }),
  );
}

/** What is known of a platform's addresses that readers must be told. */
export interface LinkFindings {
  readonly dead: readonly DeadLink[];
  /** Of the assessment that counts. */
  readonly changed: readonly ChangedEvidence[];
}
