/** The phases of a plan with their standing today: done, late, or on the way. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { planStateOf } from "../../scripts/catalogue/use.ts";
import type { Plan } from "../../scripts/records/schema/assessment.ts";
import { givesStage, isVerified } from "../../scripts/records/schema/events.ts";
import { lastDay } from "../../scripts/text/dates.ts";
import type { Locale } from "../context.ts";

export type Phase = Plan["phases"][number];

export interface PhaseView {
  readonly phase: Phase;
  readonly state: "done" | "late" | "running";
}

/** What is known of a plan: of one that only the press tells of, with neither number nor day, no more than that. */
export function sayPlanState({ words: { known, platform }, date }: Locale, { plan, data }: Pick<PlatformEntry, "plan" | "data">): string {
  const state = planStateOf(plan, data.events);
  if (state !== "reported") return known.plan[state];
  const reports = data.events.filter((event) => givesStage("planned")(event) && isVerified(event));
  return platform.planReported(reports.map((event) => date(event.date)).join("; "));
}

/** In the order of the plan. Late: its last day is past and it is not done. */
export function phasesOf({ phases }: Plan, today: string): PhaseView[] {
  return phases.map((phase) => ({ phase, state: stateOf(phase, today) }));
}

function stateOf({ done, to }: Phase, today: string): PhaseView["state"] {
  if (done) return "done";
  return to !== undefined && lastDay(to) < today ? "late" : "running";
}
