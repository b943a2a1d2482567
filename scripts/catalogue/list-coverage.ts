/**
 * The lists by law of a day: how each stands, what the catalogue has of it (coverage.ts), and what differs from the list before.
 * Pure: the day is an argument.
 */
import { isUnverified } from "../records/schema/events.ts";
import type { Text } from "../text/bilingual.ts";
import type { Catalogue, ListEntry, ListMember, PlatformEntry } from "./catalogue.ts";
import { type CoverageOn, coverageOn } from "./coverage.ts";
import { type ListState, listStateOn } from "./lists.ts";

export interface ListView extends CoverageOn<ListMember> {
  readonly list: ListEntry;
  readonly state: ListState;
}

/** The lists that had taken effect by the end of a day, newest first. */
export const listsOn = ({ lists, today }: Pick<Catalogue, "lists" | "today">, day: string): ListView[] =>
  lists
    .flatMap((list) => {
      const when = { day, today };
      const state = listStateOn(list, lists, when);
      return state ? [{ list, state, ...coverageOn(list.data.official, list.members, when) }] : [];
    })
    .reverse();

/** The list that one is held against: the newest that it ends or amends, else the one before it in time. */
export function listBefore(list: ListEntry, lists: readonly ListEntry[]): ListEntry | undefined {
  const ended = lists.filter(({ ended: end, amended }) => end?.by === list.key || amended?.by === list.key);
  return ended.at(-1) ?? lists[lists.indexOf(list) - 1];
}

export interface ListComparison {
  readonly before: ListEntry;
  /** On this list and not on the one before, as far as both are known by name. */
  readonly came: readonly PlatformEntry[];
  readonly left: readonly PlatformEntry[];
  readonly stayed: readonly PlatformEntry[];
  /** Stayed under another name, by the document of this list. */
  readonly renamed: readonly { readonly platform: PlatformEntry; readonly from: Text }[];
  /**
   * Of how much of the one list and the other the names are known, from 0 to 1: of a platform that is not found among a few of
   * them nothing can be said.
   */
  readonly known: { readonly before: number; readonly now: number };
  /** Whether every member of both lists is known by name, so that nothing else came or left. */
  readonly isWhole: boolean;
}

/** What came in, went out and was renamed against the list before, as each was issued; undefined for the first list. */
export function compareWithBefore(list: ListEntry, lists: readonly ListEntry[]): ListComparison | undefined {
  const before = listBefore(list, lists);
  if (!before) return undefined;
  const [old, now] = [platformsOf(before), platformsOf(list)];
  const stayed = [...now].filter((platform) => old.has(platform));
  return {
    before,
    came: [...now].filter((platform) => !old.has(platform)),
    left: [...old].filter((platform) => !now.has(platform)),
    stayed,
    renamed: stayed.flatMap((platform) => renamedBy(list, platform).map((from) => ({ platform, from }))),
    known: { before: old.size / before.data.official.total, now: now.size / list.data.official.total },
    isWhole: old.size >= before.data.official.total && now.size >= list.data.official.total,
  };
}

const platformsOf = ({ members }: ListEntry): ReadonlySet<PlatformEntry> =>
  new Set(members.flatMap(({ platform, event }) => (isUnverified(event) ? [] : [platform])));

const renamedBy = ({ document }: ListEntry, { data }: PlatformEntry): Text[] =>
  data.events.flatMap(({ previousName, document: by }) =>
    previousName && by?.number === document.number && by.date === document.date ? [previousName] : [],
  );
