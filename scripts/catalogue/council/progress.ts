/** How far the sheets of an assessment have come: how many of how many, and whose are missing by role. */
import type { Assessment } from "../../records/schema/assessment.ts";
import { grouped } from "../../text/group.ts";
import type { Seat } from "./seats.ts";
import type { Agreement, Consolidation, SheetTally } from "./tally.ts";

export interface SheetProgress {
  /** Sheets that are there, late ones among them, and members of whom one is asked. */
  readonly came: number;
  readonly asked: number;
  readonly late: number;
  /** Members who declared a conflict of interest. */
  readonly recused: number;
  /** Of each role how many sheets are missing, in the order of the list of members. */
  readonly missing: readonly (readonly [Seat["role"], number])[];
}

export function progressOf(council: Pick<Consolidation, "seats">): SheetProgress {
  const { missing, late, recused } = membersBy(council);
  const roles = grouped(missing.map((seat) => [seat.role, seat.member] as const));
  return {
    came: council.seats.length - missing.length,
    asked: council.seats.length,
    late: late.length,
    recused: recused.length,
    missing: [...roles].map(([role, members]) => [role, members.length] as const),
  };
}

/** Who has to be reminded, whose sheet came late, and who declared a conflict of interest: in the order of the list of members. */
export const membersBy = ({ seats }: Pick<Consolidation, "seats">) => ({
  missing: seats.filter(({ state }) => state === "missing"),
  late: seats.filter(({ state }) => state === "late"),
  recused: seats.filter(({ ballot }) => ballot !== undefined && ballot.conflict.kind !== "none"),
});

/** Whether the last day for sheets has gone, so that they are to be put together. */
export const isClosed = ({ ballots }: Pick<Assessment, "ballots">, today: string): boolean =>
  ballots !== undefined && ballots.until < today;

/** Whether a sheet that is missing can still come in time: nothing is put together before. */
export const isAwaiting = (council: Pick<Consolidation, "seats">, until: string, today: string): boolean =>
  until >= today && membersBy(council).missing.length > 0;

/** Criteria on which the members stand so. */
export const criteriaWith = ({ tallies }: Pick<Consolidation, "tallies">, agreement: Agreement): readonly SheetTally[] =>
  tallies.filter((one) => one.agreement === agreement);
