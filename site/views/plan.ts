/** The phases of a plan with their standing today: done, late, or on the way. */
import type { Plan } from "../../scripts/records/schema/assessment.ts";
import { lastDay } from "../../scripts/text/dates.ts";

export type Phase = Plan["phases"][number];

export interface PhaseView {
  readonly phase: Phase;
  readonly state: "done" | "late" | "running";
}

/** In the order of the plan. Late: its last day is past and it is not done. */
export function phasesOf({ phases }: Plan, today: string): PhaseView[] {
  return phases.map((phase) => ({ phase, state: stateOf(phase, today) }));
}

function stateOf({ done, to }: Phase, today: string): PhaseView["state"] {
  if (done) return "done";
  return to !== undefined && lastDay(to) < today ? "late" : "running";
}
