/** How far the sheets of an assessment have come: how many of how many, and whose are missing by role. */
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

export function progressOf({ seats }: Pick<Consolidation, "seats">): SheetProgress {
  const missing = grouped(seats.filter(({ state }) => state === "missing").map((seat) => [seat.role, seat.member] as const));
  return {
    came: seats.filter(({ state }) => state !== "missing").length,
    asked: seats.length,
    late: seats.filter(({ state }) => state === "late").length,
    recused: seats.filter(({ ballot }) => ballot !== undefined && ballot.conflict.kind !== "none").length,
    missing: [...missing].map(([role, members]) => [role, members.length] as const),
  };
}

/** Criteria on which the members stand so. */
export const criteriaWith = ({ tallies }: Pick<Consolidation, "tallies">, agreement: Agreement): readonly SheetTally[] =>
  tallies.filter((one) => one.agreement === agreement);
