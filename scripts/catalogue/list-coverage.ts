/**
 * A list by law against what the catalogue has of it: who is on it by name, how many are missing of the official count, by
 * group too, and what differs from the list before. Pure: the day is an argument.
 */
import { isUnverified } from "../records/schema/events.ts";
import type { Text } from "../text/bilingual.ts";
import { hasCome, type When } from "../text/dates.ts";
import type { Catalogue, ListEntry, ListMember, PlatformEntry } from "./catalogue.ts";
import { type ListState, listStateOn } from "./lists.ts";

/** Of a list, or of one group of it. */
export interface Coverage {
  /** As the document says. */
  readonly official: number;
  /** Platforms of the catalogue that are on it. */
  readonly named: number;
  /** Not known by name, of those that the document counts; never below nought. */
  readonly missing: number;
}

export interface GroupCoverage extends Coverage {
  readonly id: string;
  readonly name: Text;
}

export interface ListView extends Coverage {
  readonly list: ListEntry;
  readonly state: ListState;
  /** Those of the list that were on it by then. */
  readonly members: readonly ListMember[];
  /** Those of which nothing says that they are: they are not counted. */
  readonly unverified: readonly ListMember[];
  /** Those that had been taken off it: its document counts them, and they are on it no more. */
  readonly gone: readonly ListMember[];
  readonly groups: readonly GroupCoverage[];
  /** Whether no more are recorded than the document counts, in all and in each group: else somewhere is a fault. */
  readonly fits: boolean;
}

const covered = (official: number, named: number, gone: number): Coverage => ({
  ...{ official, named },
  missing: Math.max(0, official - named - gone),
});

/** The lists that had taken effect by the end of a day, newest first. */
export const listsOn = ({ lists, today }: Pick<Catalogue, "lists" | "today">, day: string): ListView[] =>
  lists.flatMap((list) => viewOf(list, lists, { day, today }) ?? []).reverse();

function viewOf(list: ListEntry, lists: readonly ListEntry[], when: When): ListView | undefined {
  const state = listStateOn(list, lists, when);
  if (!state) return undefined;
  const came = list.members.filter(({ event }) => hasCome(event.date, when) && !isUnverified(event));
  const unverified = list.members.filter(({ event }) => hasCome(event.date, when) && isUnverified(event));
  const [gone, members] = [came.filter((member) => hasLeft(member, when)), came.filter((member) => !hasLeft(member, when))];
  const groups = (list.data.official.groups ?? []).map(({ id, name, total }) => {
    const inGroup = (all: readonly ListMember[]) => all.filter(({ event }) => event.listGroup === id).length;
    return { id, name, ...covered(total, inGroup(members), inGroup(gone)) };
  });
  const all = covered(list.data.official.total, members.length, gone.length);
  const ungrouped = members.length - groups.reduce((sum, { named }) => sum + named, 0);
  const inGroups = groups.reduce((sum, { missing }) => sum + missing, 0) - ungrouped;
  return {
    ...{ list, state, members, unverified, gone, ...all, groups },
    // Where one group has too many, another may lack some although the sum is right.
    missing: Math.max(all.missing, inGroups),
    fits: [all, ...groups].every(({ official, named }) => named <= official),
  };
}

const hasLeft = ({ left }: ListMember, when: When): boolean => left !== undefined && hasCome(left, when);

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
