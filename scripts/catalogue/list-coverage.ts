/**
 * A list by law against what the catalogue has of it: who is on it by name, how many are missing of the official count, by
 * group too, and what differs from the list before. Pure: the day is an argument.
 */
import type { PlatformEvent } from "../records/schema/platform.ts";
import type { Text } from "../text/bilingual.ts";
import { isBy } from "../text/dates.ts";
import type { Catalogue, PlatformEntry } from "./catalogue.ts";
import { type ListEntry, type ListState, listStateOn, membersOf } from "./lists.ts";

export interface ListMember {
  readonly platform: PlatformEntry;
  /** The event that put it on the list. */
  readonly event: PlatformEvent;
}

/** Of a list, or of one group of it. */
export interface Coverage {
  /** As the document says. */
  readonly official: number;
  /** Platforms of the catalogue that are on it. */
  readonly named: number;
  /** official - named, never below nought. */
  readonly missing: number;
}

export interface GroupCoverage extends Coverage {
  readonly id: string;
  readonly name: Text;
}

export interface ListView extends Coverage {
  readonly list: ListEntry;
  readonly state: ListState;
  /** In the order of the list where it is known, else by id. */
  readonly members: readonly ListMember[];
  readonly groups: readonly GroupCoverage[];
}

const covered = (official: number, named: number): Coverage => ({ official, named, missing: Math.max(0, official - named) });

/** The lists that had taken effect by the end of a day, newest first. */
export function listsOn({ lists, platforms }: Pick<Catalogue, "lists" | "platforms">, day: string): ListView[] {
  return lists.flatMap((list) => viewOf(list, lists, platforms, day) ?? []).reverse();
}

function viewOf(list: ListEntry, lists: readonly ListEntry[], platforms: readonly PlatformEntry[], day: string): ListView | undefined {
  const state = listStateOn(list, lists, day);
  if (!state) return undefined;
  const members = inListOrder(
    list,
    membersOf(list, platforms).filter(({ event }) => isBy(event.date, day)),
  );
  const { total, groups = [] } = list.data.official;
  const inGroup = (id: string) => members.filter(({ event }) => event.listGroup === id).length;
  return {
    ...{ list, state, members },
    ...covered(total, members.length),
    groups: groups.map((group) => ({ id: group.id, name: group.name, ...covered(group.total, inGroup(group.id)) })),
  };
}

/** By group and number as the list has them: 2 before 10. */
function inListOrder(list: ListEntry, members: readonly ListMember[]): ListMember[] {
  const groups = list.data.official.groups?.map(({ id }) => id) ?? [];
  const place = ({ event }: ListMember) => [
    groups.indexOf(event.listGroup ?? ""),
    Number.parseInt(event.item ?? "", 10) || Number.MAX_SAFE_INTEGER,
  ];
  return [...members].sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0);
  });
}

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
  /** Whether every member of both lists is known by name, so that nothing else came or left. */
  readonly isWhole: boolean;
}

/** What came in, went out and was renamed against the list before; undefined for the first list. */
export function compareWithBefore(
  list: ListEntry,
  { lists, platforms }: Pick<Catalogue, "lists" | "platforms">,
): ListComparison | undefined {
  const before = listBefore(list, lists);
  if (!before) return undefined;
  const [old, now] = [before, list].map((one) => membersOf(one, platforms).map(({ platform }) => platform)) as [
    PlatformEntry[],
    PlatformEntry[],
  ];
  const stayed = now.filter((platform) => old.includes(platform));
  return {
    before,
    came: now.filter((platform) => !old.includes(platform)),
    left: old.filter((platform) => !now.includes(platform)),
    stayed,
    renamed: stayed.flatMap((platform) => renamedBy(list, platform).map((from) => ({ platform, from }))),
    isWhole: old.length >= before.data.official.total && now.length >= list.data.official.total,
  };
}

const renamedBy = ({ document }: ListEntry, { data }: PlatformEntry): Text[] =>
  data.events.flatMap(({ previousName, document: by }) =>
    previousName && by?.number === document.number && by.date === document.date ? [previousName] : [],
  );
