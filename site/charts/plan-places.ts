/** The phases of a plan as bars on one time axis: where each lies, and where today is. Phases without any day are not drawn. */

import type { Plan } from "../../scripts/records/schema/assessment.ts";
import { firstDay, lastDay } from "../../scripts/text/dates.ts";
import { type PhaseView, phasesOf } from "../views/plan.ts";
import { round, WIDTH } from "./chart.tsx";

export interface PlacedPhase extends PhaseView {
  readonly x: number;
  readonly width: number;
  /** Whether the plan says neither beginning nor end of it. */
  readonly open: boolean;
}

export interface PlanChart {
  readonly phases: readonly PlacedPhase[];
  readonly from: string;
  readonly to: string;
  /** Absent when today is outside the plan. */
  readonly today?: number;
}

/** Undefined when fewer than two phases have a day: a single bar says less than its words. */
export function planChart(plan: Plan, today: string): PlanChart | undefined {
  const dated = phasesOf(plan, today).filter(({ phase }) => phase.from ?? phase.to);
  const days = dated.flatMap(({ phase: { from, to } }) => [...(from ? [firstDay(from)] : []), ...(to ? [lastDay(to)] : [])]).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (dated.length < 2 || from === undefined || to === undefined || from === to) return undefined;
  const at = (day: string) => round(((Date.parse(day) - Date.parse(from)) / (Date.parse(to) - Date.parse(from))) * WIDTH);
  const phases = dated.map((view) => {
    const { phase } = view;
    const x = at(firstDay(phase.from ?? from));
    return { ...view, x, width: Math.max(3, at(lastDay(phase.to ?? to)) - x), open: !phase.from || !phase.to };
  });
  return { phases, from, to, ...(from <= today && today <= to ? { today: at(today) } : {}) };
}
