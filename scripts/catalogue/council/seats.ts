/** Who judges in an assessment, whose sheet is there, for what each does not count, and who decides where they disagree. */
import { isTouched } from "../../records/conflicts.ts";
import type { Assessment } from "../../records/schema/assessment.ts";
import type { Ballot } from "../../records/schema/ballot.ts";
import type { CouncilPolicy } from "../../records/schema/council-policy.ts";
import { DECIDING_ROLES, SILENT_ROLES } from "../../records/schema/methods.ts";

/** A member's sheet, and the hash of its file. */
export interface Cast {
  readonly member: string;
  readonly data: Ballot;
  readonly sha256?: string | undefined;
  /** Of its bytes, where its lines end otherwise: what was pinned on such a copy. */
  readonly bytesSha256?: string | undefined;
}

/** Whether a sheet is as it was when it was counted. */
export const isAsPinned = ({ member, sha256, bytesSha256 }: Cast, pin: { readonly member: string; readonly sha256: string }): boolean =>
  member === pin.member && (sha256 === pin.sha256 || bytesSha256 === pin.sha256);

/** What became of the sheet of one who assesses. */
export type SeatState = "counted" | "late" | "missing";

/** One who assesses, in the order of the assessment's own list. */
export interface Seat {
  readonly member: string;
  readonly organisation: string;
  readonly role: Assessment["assessors"][number]["role"];
  readonly state: SeatState;
  readonly ballot?: Ballot;
  /** Of the sheet's text. */
  readonly sha256?: string | undefined;
}

type Assessor = Assessment["assessors"][number];

/** Those of whom a sheet is asked, each once. */
export const askedMembers = ({ assessors }: Pick<Assessment, "assessors">): readonly (Assessor & { readonly member: string })[] => {
  const seen = new Set<string>();
  return assessors.flatMap((one) => {
    if (one.member === undefined || SILENT_ROLES.includes(one.role) || seen.has(one.member)) return [];
    seen.add(one.member);
    return [{ ...one, member: one.member }];
  });
};

/** Whether a sheet came after the closing day. */
export const isLate = ({ date }: Pick<Ballot, "date">, until: string): boolean => date > until;

/** Those who assess, with what became of their sheets: in whatever order these are given, it is the same. */
export function seatsOf(assessment: Assessment, ballots: readonly Cast[], { late }: Pick<CouncilPolicy, "late">): Seat[] {
  const { until = "", counted } = assessment.ballots ?? {};
  // What was put together took what was there: whatever came after it is late, whatever day it says.
  const came = (member: string) => counted === undefined || counted.some((one) => one.member === member);
  return askedMembers(assessment).map(({ member, organisation, role }) => {
    const { data: ballot, sha256 } = ballots.find((one) => one.member === member) ?? {};
    const isTooLate = ballot && (!came(member) || (late === "told" && isLate(ballot, until)));
    const state = !ballot ? "missing" : isTooLate ? "late" : "counted";
    return { member, organisation, role, state, ...(ballot ? { ballot, sha256 } : {}) };
  });
}

/** Whether what a member declared keeps them from judging a criterion. */
export const isRecused = ({ ballot }: Pick<Seat, "ballot">, criterion: string): boolean => isTouched(ballot?.conflict, criterion);

/**
 * The chair or lead, or who is named to decide in their stead where none of them may. Nobody decides what they keep out of, nor who has not said
 * whether they do: a sheet says it, however late.
 */
export function deciderOn(
  { assessors, ballots }: Pick<Assessment, "assessors" | "ballots">,
  { seats }: { readonly seats: readonly Seat[] },
  criterion: string,
): Assessor | undefined {
  const mayDecide = ({ member }: Assessor) => {
    const seat = member === undefined ? undefined : seats.find((one) => one.member === member);
    return seat?.ballot !== undefined && !isRecused(seat, criterion);
  };
  const named = askedMembers({ assessors }).filter(({ member }) => member === ballots?.decider);
  return [...assessors.filter(({ role }) => DECIDING_ROLES.includes(role)), ...named].find(mayDecide);
}
