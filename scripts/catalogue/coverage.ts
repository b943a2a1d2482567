/**
 * A list by law against what the catalogue has of it: who is on it by name, how many are missing of the official count, by
 * group too. Pure, and small enough for the page that shows any day.
 */
import type { OfficialList } from "../records/schema/documents.ts";
import { isUnverified } from "../records/schema/events.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import type { Text } from "../text/bilingual.ts";
import { hasCome, type When } from "../text/dates.ts";
import { grouped } from "../text/group.ts";

/** Of a list, or of one group of it. */
export interface Coverage {
  /** As the document says. */
  readonly official: number;
  /** Platforms of the catalogue that are on it. */
  readonly named: number;
  /** Those that had been taken off it: its document counts them, and they are on it no more. */
  readonly takenOff: number;
  /** Not known by name, of those that the document counts; never below nought. Official = named + taken off + missing, where it fits. */
  readonly missing: number;
}

/** What must be known of a member of a list to count it. */
export interface Counted {
  /** What it counts as: of several of one entry one is counted, as the best known of them stands. */
  readonly entry: string;
  readonly event: Pick<PlatformEvent, "date" | "listGroup" | "confidence">;
  readonly left?: string;
  /** The day by which it is sure to have come, where that is before the last that its date may be. */
  readonly by?: string;
}

export interface GroupCoverage extends Coverage {
  readonly id: string;
  readonly name: Text;
  /** Whether so many may be missing at most: members of which no group is known may be of this one. */
  readonly isAtMost: boolean;
}

export interface CoverageOn<Member extends Counted> extends Coverage {
  /** Those of the list that were on it by then. */
  readonly members: readonly Member[];
  /** Those of which nothing says that they are: they are not counted. */
  readonly unverified: readonly Member[];
  readonly gone: readonly Member[];
  readonly groups: readonly GroupCoverage[];
  /** How many of those that were ever on it are of no known group, where the list has groups. */
  readonly ungrouped: number;
  /** Whether no more are recorded than the document counts, in all and in each group: else somewhere is a fault. */
  readonly fits: boolean;
}

/** What is known of a list at the end of a day. @param known all that it ever named, as far as the catalogue has them */
export function coverageOn<Member extends Counted>(
  { total, groups: parts = [] }: OfficialList["official"],
  known: readonly Member[],
  when: When,
): CoverageOn<Member> {
  const come = known.filter(({ event, by = "9999" }) => hasCome(event.date, when) || by <= when.day);
  const stands = (member: Member) => (isUnverified(member.event) ? "unverified" : hasLeft(member, when) ? "gone" : "on");
  const counted = grouped(oneAnEntry(come, stands).map((member) => [stands(member), member] as const));
  const [members, gone, unverified] = [counted.get("on") ?? [], counted.get("gone") ?? [], counted.get("unverified") ?? []];
  const isUngrouped = ({ event }: Member) => !parts.some(({ id }) => id === event.listGroup);
  const ungrouped = parts.length > 0 ? [...members, ...gone].filter(isUngrouped).length : 0;
  const groups = parts.map(({ id, name, total }) => {
    const inGroup = (all: readonly Member[]) => all.filter(({ event }) => event.listGroup === id).length;
    const found = covered(total, inGroup(members), inGroup(gone));
    return { id, name, ...found, isAtMost: ungrouped > 0 && found.missing > 0 };
  });
  const all = covered(total, members.length, gone.length);
  const inGroups = groups.reduce((sum, { missing }) => sum + missing, 0) - ungrouped;
  return {
    ...{ members, unverified, gone, ...all, groups, ungrouped },
    // Where one group has too many, another may lack some although the sum is right.
    missing: Math.max(all.missing, inGroups),
    fits: [all, ...groups].every(({ official, named }) => named <= official),
  };
}

type Stand = "on" | "gone" | "unverified";
/** A product that is on the list stands for its entry that is not, and what is known for what is not. */
const BEST_FIRST: readonly Stand[] = ["on", "gone", "unverified"];

const oneAnEntry = <Member extends Counted>(known: readonly Member[], stands: (member: Member) => Stand): Member[] =>
  [...grouped(known.map((member) => [member.entry, member] as const)).values()].flatMap(
    (same) => BEST_FIRST.flatMap((stand) => same.find((member) => stands(member) === stand) ?? [])[0] ?? [],
  );

const covered = (official: number, named: number, takenOff: number): Coverage => ({
  ...{ official, named, takenOff },
  missing: Math.max(0, official - named - takenOff),
});

const hasLeft = ({ left }: Counted, when: When): boolean => left !== undefined && hasCome(left, when);
