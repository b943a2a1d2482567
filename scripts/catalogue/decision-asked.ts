/** What somebody has to decide once an assessment is there: as the draft of that decision says it. */
import type { Assessment } from "../records/schema/assessment.ts";
import { type CouncilEvent, EVENT_TYPES, isCouncilEvent, type Stage } from "../records/schema/events.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import { decidingEvents, walkEvents } from "./lifecycle.ts";
import { isOutside } from "./outside.ts";
import type { Outcome } from "./score.ts";
import { STAGE_FACTS } from "./stages.ts";

/** A type of event that a council decides; that it is none, no event tells. */
export type AskedDecision = CouncilEvent | "refused";

interface Decidable {
  readonly date?: string | undefined;
  readonly data: Pick<Assessment, "method">;
  readonly score?: { readonly outcome: Outcome } | undefined;
}

/** Undefined where the assessment leaves nothing to decide: its owner made it, or too much of it is not known. */
export function decisionAsked({ date, data, score }: Decidable, events: readonly PlatformEvent[]): AskedDecision | undefined {
  if (!score || !isOutside({ data })) return undefined;
  const asked = OF_OUTCOME[score.outcome](decidedBefore(events, date));
  return asked === "refused" || (asked && EVENT_TYPES.includes(asked)) ? asked : undefined;
}

/** By the stage that a decision had given before it, where one had. */
const OF_OUTCOME: Readonly<Record<Outcome, (had: Stage | undefined) => AskedDecision | undefined>> = {
  eligible: () => "recognised",
  // Withdrawn first: the one does not lead to the other.
  potential: (had) => (had === "recognised" ? "revoked" : "potential"),
  "not-eligible": (had) => (had ? "revoked" : "refused"),
  incomplete: () => undefined,
};

/** What the platform was by a decision when it was assessed: decisions that rest on the assessment are no earlier than it. */
function decidedBefore(events: readonly PlatformEvent[], day = "9999"): Stage | undefined {
  const { stage } = walkEvents(decidingEvents(eventsBefore(events, day)));
  return stage && STAGE_FACTS[stage].backing ? stage : undefined;
}

/** The newest decision before a day: what the platform has, or what took it away. */
export const lastDecided = (events: readonly PlatformEvent[], day = "9999"): PlatformEvent | undefined =>
  decidingEvents(eventsBefore(events, day)).findLast(({ type }) => isCouncilEvent(type));

const eventsBefore = (events: readonly PlatformEvent[], day: string) => events.filter(({ date }) => date < day);
