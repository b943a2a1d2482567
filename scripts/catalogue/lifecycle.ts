/**
 * Events + assessments + today -> the stage of a platform, what is due, and who acts next (design §4; the six steps
 * of the letter of 2024). The stage is never written in a file. Pure: today is an argument.
 */

import type { EventType, PlatformEvent } from "../records/schema/platform.ts";
import { addDays, addMonths } from "../text/dates.ts";
import type { Outcome } from "./score.ts";

export const STAGES = ["proposed", "listed", "planned", "in-use", "recognised", "potential", "revoked", "delisted", "merged"] as const;
export type Stage = (typeof STAGES)[number];

/** The stage an event gives; `transferred` and `renamed` give none. */
const STAGE_OF: Partial<Record<EventType, Stage>> = {
  proposed: "proposed",
  listed: "listed",
  planned: "planned",
  launched: "in-use",
  recognised: "recognised",
  potential: "potential",
  revoked: "revoked",
  delisted: "delisted",
  merged: "merged",
};

/** What may come after a stage. A second `listed` or `planned` (a new decision, a new plan) confirms and changes nothing. */
const ALLOWED: Record<Stage | "none", readonly EventType[]> = {
  none: ["proposed", "listed"],
  proposed: ["listed", "delisted", "merged"],
  listed: ["listed", "planned", "launched", "delisted", "merged"],
  planned: ["listed", "planned", "launched", "delisted", "merged"],
  "in-use": ["listed", "planned", "recognised", "potential", "delisted", "merged"],
  recognised: ["listed", "planned", "recognised", "revoked", "merged"],
  potential: ["listed", "planned", "potential", "recognised", "revoked", "delisted", "merged"],
  revoked: ["listed", "planned", "recognised", "potential", "delisted", "merged"],
  delisted: ["proposed", "listed"],
  merged: [],
};

/** The events a stage allows next, for messages and forms. */
export const allowedAfter = (stage: Stage | undefined): readonly EventType[] => ALLOWED[stage ?? "none"];

export interface StageWalk {
  readonly stage: Stage | undefined;
  /** Day the platform came into its stage. */
  readonly since: string | undefined;
  /** Indexes of events that are not allowed after the earlier ones, with the stage they met. */
  readonly refused: readonly { readonly index: number; readonly stage: Stage | undefined }[];
}

/** Walks the events in order; an event that is not allowed is noted and followed, so that one fault is said once. */
export function walkEvents(events: readonly PlatformEvent[]): StageWalk {
  let stage: Stage | undefined;
  let since: string | undefined;
  const refused: { index: number; stage: Stage | undefined }[] = [];
  events.forEach((event, index) => {
    const gives = STAGE_OF[event.type];
    if (!gives) return;
    const allowed = allowedAfter(stage).includes(event.type);
    if (!allowed) refused.push({ index, stage });
    if (gives === stage || (allowed && confirms(event.type, stage))) return;
    [stage, since] = [gives, event.date];
  });
  return { stage, since, refused };
}

function confirms(type: EventType, stage: Stage | undefined): boolean {
  if (type !== "listed" && type !== "planned") return false;
  return stage !== undefined && stage !== "proposed" && stage !== "delisted" && !(type === "planned" && stage === "listed");
}

/** Who must act for the platform to move on. */
export const ACTORS = ["owner", "standing-ministry", "assessor", "nobody"] as const;
export type Actor = (typeof ACTORS)[number];

/** What must be done; the words are in the site's and reports' tables. */
export const TASKS = [
  "decide-listing",
  "name-owner",
  "issue-criteria",
  "make-plan",
  "launch",
  "assess",
  "complete-assessment",
  "meet-criteria",
  "recognise",
  "call-potential",
  "raise-user-share",
  "reassess",
  "reassess-overdue",
  "none",
] as const;
export type Task = (typeof TASKS)[number];

export interface Lifecycle {
  readonly stage: Stage;
  readonly since: string;
  /** Day by which a recognised or potential platform must be assessed again. */
  readonly due?: string;
  readonly overdue: boolean;
  readonly next: { readonly actor: Actor; readonly task: Task };
}

/** What lifecycle needs to know beside the events. */
export interface Standing {
  readonly hasOwner: boolean;
  readonly hasCriteria: boolean;
  /** Date and outcome of the newest assessment by an outside method. */
  readonly assessed?: { readonly date: string; readonly outcome: Outcome };
  readonly periods?: { readonly reassessmentMonths?: number | undefined; readonly renewalWindowDays?: number | undefined };
}

/** Derives the lifecycle; undefined when no event gives a stage. */
export function deriveLifecycle(events: readonly PlatformEvent[], standing: Standing, today: string): Lifecycle | undefined {
  const { stage, since } = walkEvents(events);
  if (!stage || !since) return undefined;
  const due = dueDate(stage, lastDecision(events, stage) ?? since, standing);
  const overdue = due !== undefined && due < today;
  return { stage, since, ...(due ? { due } : {}), overdue, next: nextStep(stage, standing, due, today) };
}

/** Counted from the newest assessment, or from the decision when no assessment was published. */
function dueDate(stage: Stage, decided: string, { assessed, periods }: Standing): string | undefined {
  const months = periods?.reassessmentMonths;
  if (months === undefined || (stage !== "recognised" && stage !== "potential")) return undefined;
  return addMonths(assessed?.date ?? decided, months);
}

function lastDecision(events: readonly PlatformEvent[], stage: Stage): string | undefined {
  return events.findLast((event) => STAGE_OF[event.type] === stage)?.date;
}

function nextStep(stage: Stage, standing: Standing, due: string | undefined, today: string): Lifecycle["next"] {
  const step = stepOf(stage, standing, due, today);
  if (step.actor === "owner" && !standing.hasOwner) return { actor: "standing-ministry", task: "name-owner" };
  return step;
}

function stepOf(stage: Stage, standing: Standing, due: string | undefined, today: string): Lifecycle["next"] {
  switch (stage) {
    case "proposed":
      return { actor: "standing-ministry", task: "decide-listing" };
    case "listed":
      return { actor: "owner", task: standing.hasCriteria ? "make-plan" : "issue-criteria" };
    case "planned":
      return { actor: "owner", task: "launch" };
    case "in-use":
    case "revoked":
      return assessmentStep(standing);
    case "recognised":
      return renewalStep(standing, due, today) ?? { actor: "nobody", task: "none" };
    case "potential":
      return renewalStep(standing, due, today) ?? potentialStep(standing);
    case "delisted":
    case "merged":
      return { actor: "nobody", task: "none" };
    default:
      throw new Error(`no step for stage ${stage satisfies never}`);
  }
}

function assessmentStep({ hasCriteria, assessed }: Standing): Lifecycle["next"] {
  if (!hasCriteria) return { actor: "owner", task: "issue-criteria" };
  switch (assessed?.outcome) {
    case undefined:
      return { actor: "assessor", task: "assess" };
    case "incomplete":
      return { actor: "assessor", task: "complete-assessment" };
    case "not-eligible":
      return { actor: "owner", task: "meet-criteria" };
    case "potential":
      return { actor: "owner", task: "call-potential" };
    case "eligible":
      return { actor: "owner", task: "recognise" };
  }
}

function potentialStep({ assessed }: Standing): Lifecycle["next"] {
  return { actor: "owner", task: assessed?.outcome === "eligible" ? "recognise" : "raise-user-share" };
}

/** QĐ 1230: the owner has published platforms assessed again every year. */
function renewalStep({ periods }: Standing, due: string | undefined, today: string): Lifecycle["next"] | undefined {
  if (!due) return undefined;
  if (due < today) return { actor: "owner", task: "reassess-overdue" };
  if (addDays(due, -(periods?.renewalWindowDays ?? 0)) <= today) return { actor: "owner", task: "reassess" };
  return undefined;
}
