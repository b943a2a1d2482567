/**
 * The lists by law of a day: how each stands, what the catalogue has of it (coverage.ts), and what differs from the list before.
 * Pure: the day is an argument.
 */
import { isVerified } from "../records/schema/events.ts";
import type { Text } from "../text/bilingual.ts";
import { firstDay, isDate, type When } from "../text/dates.ts";
import { grouped } from "../text/group.ts";
import type { Catalogue, ListEntry, ListMember, PlatformEntry } from "./catalogue.ts";
import { type CoverageOn, coverageOn } from "./coverage.ts";
import { begunBy, doersOf, type ListState, listStateOn } from "./lists.ts";

/** How it stands: one that has not taken effect is coming. */
export interface ListView<State = ListState | "coming"> extends CoverageOn<ListMember> {
  readonly list: ListEntry;
  readonly state: State;
}

type Lists = Pick<Catalogue, "lists" | "today">;

const viewOn = <State>(list: ListEntry, state: State, when: When): ListView<State> => ({
  ...{ list, state },
  ...coverageOn(list.data.official, list.members, when),
});

/** The lists that had taken effect by the end of a day, newest first. */
export const listsOn = ({ lists, today }: Lists, day: string): ListView<ListState>[] =>
  lists
    .flatMap((list) => {
      const when = { day, today };
      const state = listStateOn(list, lists, when);
      return state ? [viewOn(list, state, when)] : [];
    })
    .reverse();

/** Every list: those of today, and after them those that have been issued and take effect later. */
export function allLists(catalogue: Lists): ListView[] {
  const { lists, today } = catalogue;
  const when = { day: today, today };
  const coming = lists.filter((list) => listStateOn(list, lists, when) === undefined);
  return [...listsOn(catalogue, today), ...coming.map((list) => viewOn(list, "coming" as const, when))];
}

/**
 * The lists that one is held against: those that it ends or amends, and of these none that another of them amends; else the one
 * before it in time, with what that adds to. None where it only adds to others, which it does not take the place of.
 */
export function listsBefore(list: ListEntry, lists: readonly ListEntry[]): readonly ListEntry[] {
  const ended = lists.filter((other) => isDoneBy(other, list.key));
  if (ended.length > 0) return ended.filter(({ amended }) => !ended.some(({ key }) => amended && doersOf(amended).includes(key)));
  return list.supplements.length > 0 ? [] : newestBefore(list, lists);
}

/** Whether a list was ended or amended by another, be it with others. */
const isDoneBy = (list: ListEntry, key: string): boolean =>
  [list.ended, list.saidEnded, list.amended].some((act) => act !== undefined && doersOf(act).includes(key));

/** The newest that is surely older, with what it adds to; none where another may lie between, for of that the dates say too little. */
function newestBefore(list: ListEntry, lists: readonly ListEntry[]): readonly ListEntry[] {
  const others = lists.filter(({ key }) => key !== list.key);
  const isOlder = (other: ListEntry) => begunBy(other) < firstDay(list.from);
  const isSameDay = (other: ListEntry) => other.from === list.from && isDate(list.from);
  const mayBeOlder = (other: ListEntry) => !isOlder(other) && !isSameDay(other) && firstDay(other.from) < begunBy(list);
  const newest = others.findLast(isOlder);
  if (!newest || others.some(mayBeOlder)) return [];
  return others.filter((other) => isOlder(other) && (other.from === newest.from || newest.supplements.includes(other.key)));
}

export interface ListComparison {
  /** Oldest first; they are held against as one. */
  readonly before: readonly ListEntry[];
  /** On this list and not on the one before, as far as both are known by name. */
  readonly came: readonly PlatformEntry[];
  readonly left: readonly PlatformEntry[];
  /** Not on this list but on another that took the place of the same ones: none of them dropped out. */
  readonly moved: readonly { readonly platform: PlatformEntry; readonly to: ListEntry }[];
  readonly stayed: readonly PlatformEntry[];
  /** Of those that stayed, on this list under another name than before, by its document. */
  readonly renamed: readonly { readonly platform: PlatformEntry; readonly from: Text }[];
  /**
   * Of how much of the one list and the other the names are known, from 0 to 1: of a platform that is not found among a few of
   * them nothing can be said.
   */
  readonly known: { readonly before: number; readonly now: number };
  /** Whether every member of both lists is known by name, so that nothing else came or left. */
  readonly isWhole: boolean;
}

/** What came in, went out and was renamed against the lists before, as each was issued; undefined where it takes the place of none. */
export function compareWithBefore(list: ListEntry, lists: readonly ListEntry[]): ListComparison | undefined {
  const before = listsBefore(list, lists);
  if (before.length === 0) return undefined;
  const [old, now] = [entriesOn(before), entriesOn([list])];
  const notIn = (one: Entries, other: Entries) => [...one].flatMap(([entry, platform]) => (other.has(entry) ? [] : [platform]));
  const stayed = [...now].flatMap(([entry, platform]) => (old.has(entry) ? [platform] : []));
  const total = officialOf(before);
  const sisters = lists.filter((other) => other.key !== list.key && before.some((one) => isDoneBy(one, other.key)));
  const gone = notIn(old, now).map((platform) => ({ platform, to: sisters.find((sister) => isOn(sister, platform)) }));
  return {
    before,
    came: notIn(now, old),
    left: gone.flatMap(({ platform, to }) => (to ? [] : [platform])),
    moved: gone.flatMap(({ platform, to }) => (to ? [{ platform, to }] : [])),
    stayed,
    renamed: stayed.flatMap((platform) => renamedBy(list, platform).map((from) => ({ platform, from }))),
    known: { before: old.size / total, now: now.size / list.data.official.total },
    isWhole: old.size >= total && now.size >= list.data.official.total,
  };
}

/** The official counts of some lists together. */
export const officialOf = (lists: readonly ListEntry[]): number => lists.reduce((sum, { data }) => sum + data.official.total, 0);

const isOn = ({ members }: ListEntry, { id }: PlatformEntry): boolean =>
  members.some(({ platform, event }) => platform.id === id && isVerified(event));

/** The platform that stands for each entry: the entry itself or, where the list names only products, the first. */
type Entries = ReadonlyMap<string, PlatformEntry>;

function entriesOn(lists: readonly ListEntry[]): Entries {
  const sure = lists.flatMap(({ members }) => members.filter(({ event }) => isVerified(event)));
  const byEntry = grouped(sure.map(({ entry, platform }) => [entry, platform] as const));
  return new Map([...byEntry].flatMap(([entry, [platform]]) => (platform ? [[entry, platform] as const] : [])));
}

const renamedBy = ({ document }: ListEntry, { data }: PlatformEntry): Text[] =>
  data.events.flatMap(({ previousName, document: by }) =>
    previousName && by?.number === document.number && by.date === document.date ? [previousName] : [],
  );
