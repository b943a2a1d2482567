/**
 * A list by law against what the catalogue has of it: who is on it by name, how many are missing of the official count, by
 * group too. Pure, and small enough for the page that shows any day.
 */
import type { OfficialList } from "../records/schema/documents.ts";
import { isUnverified } from "../records/schema/events.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import type { Text } from "../text/bilingual.ts";
import { hasCome, type When } from "../text/dates.ts";

/** Of a list, or of one group of it. */
export interface Coverage {
  /** As the document says. */
  readonly official: number;
  /** Platforms of the catalogue that are on it. */
  readonly named: number;
  /** Not known by name, of those that the document counts; never below nought. */
  readonly missing: number;
}

/** What must be known of a member of a list to count it. */
export interface Counted {
  readonly event: Pick<PlatformEvent, "date" | "listGroup" | "confidence">;
  readonly left?: string;
}

interface GroupCoverage extends Coverage {
  readonly id: string;
  readonly name: Text;
}

export interface CoverageOn<Member extends Counted> extends Coverage {
  /** Those of the list that were on it by then. */
  readonly members: readonly Member[];
  /** Those of which nothing says that they are: they are not counted. */
  readonly unverified: readonly Member[];
  /** Those that had been taken off it: its document counts them, and they are on it no more. */
  readonly gone: readonly Member[];
  readonly groups: readonly GroupCoverage[];
  /** Whether no more are recorded than the document counts, in all and in each group: else somewhere is a fault. */
  readonly fits: boolean;
}

/** What is known of a list at the end of a day. @param known all that it ever named, as far as the catalogue has them */
export function coverageOn<Member extends Counted>(
  { total, groups: parts = [] }: OfficialList["official"],
  known: readonly Member[],
  when: When,
): CoverageOn<Member> {
  const come = known.filter(({ event }) => hasCome(event.date, when));
  const [unverified, came] = [come.filter(({ event }) => isUnverified(event)), come.filter(({ event }) => !isUnverified(event))];
  const [gone, members] = [came.filter((member) => hasLeft(member, when)), came.filter((member) => !hasLeft(member, when))];
  const groups = parts.map(({ id, name, total }) => {
    const inGroup = (all: readonly Member[]) => all.filter(({ event }) => event.listGroup === id).length;
    return { id, name, ...covered(total, inGroup(members), inGroup(gone)) };
  });
  const all = covered(total, members.length, gone.length);
  const ungrouped = members.length - groups.reduce((sum, { named }) => sum + named, 0);
  const inGroups = groups.reduce((sum, { missing }) => sum + missing, 0) - ungrouped;
  return {
    ...{ members, unverified, gone, ...all, groups },
    // Where one group has too many, another may lack some although the sum is right.
    missing: Math.max(all.missing, inGroups),
    fits: [all, ...groups].every(({ official, named }) => named <= official),
  };
}

const covered = (official: number, named: number, gone: number): Coverage => ({
  ...{ official, named },
  missing: Math.max(0, official - named - gone),
});

const hasLeft = ({ left }: Counted, when: When): boolean => left !== undefined && hasCome(left, when);
