/** Who decides where those who assess together disagree, on what they saw, and whether that still holds. Pure. */
import type { Assessment } from "../../records/schema/assessment.ts";
import { DECIDING_ROLES } from "../../records/schema/methods.ts";
import { sha256Hex } from "../../text/sha256.ts";
import { criteriaWith } from "./progress.ts";
import { askedMembers, isRecused } from "./seats.ts";
import type { Consolidation, SheetTally } from "./tally.ts";

type Seats = Pick<Consolidation, "seats">;
type Assessor = Assessment["assessors"][number];

/** The chair or lead, or who is named to decide in their stead where none of them may: nobody decides what they keep out of. */
export function deciderOn(
  { assessors, ballots }: Pick<Assessment, "assessors" | "ballots">,
  { seats }: Seats,
  criterion: string,
): Assessor | undefined {
  const mayDecide = ({ member }: Assessor) => {
    const seat = member === undefined ? undefined : seats.find((one) => one.member === member);
    return !seat || !isRecused(seat, criterion);
  };
  const named = askedMembers({ assessors }).filter(({ member }) => member === ballots?.decider);
  return [...assessors.filter(({ role }) => DECIDING_ROLES.includes(role)), ...named].find(mayDecide);
}

/** The sheets that count on a criterion, as one hash: who decides on it saw these, and a decision holds while they are the same. */
export function sheetsSeen({ positions }: Pick<SheetTally, "positions">, { seats }: Seats): string {
  const members = new Set(positions.flatMap((one) => one.members));
  const lines = seats.flatMap(({ member, sha256 }) => (members.has(member) ? `${member} ${sha256}\n` : []));
  return sha256Hex(new TextEncoder().encode(lines.sort().join("")));
}

/** Why what the members disagree on is not decided: nobody has, on other sheets than there are now, or nobody may. */
export type Undecided = "undecided" | "changed" | "nobody";

/** Undefined where they agree or leave it open, and where a decision holds. */
export function undecidedOn(tally: SheetTally, assessment: Assessment, council: Seats): Undecided | undefined {
  if (tally.agreement !== "split") return undefined;
  const { decided, seen } = assessment.results[tally.id] ?? {};
  if (!deciderOn(assessment, council, tally.id)) return "nobody";
  return !decided ? "undecided" : seen === sheetsSeen(tally, council) ? undefined : "changed";
}

/** Codes of what somebody has to decide, with why. */
export const undecidedIn = (assessment: Assessment, council: Consolidation): (readonly [string, Undecided])[] =>
  criteriaWith(council, "split").flatMap((tally) => {
    const why = undecidedOn(tally, assessment, council);
    return why ? [[tally.id, why] as const] : [];
  });
