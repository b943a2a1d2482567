/** How stages and events are coloured, everywhere they are; what a tone looks like the style sheets say. */
import { type StageCode, stageCodeOf, stageOfCode } from "../../scripts/catalogue/stage-codes.ts";
import type { EventType, Stage } from "../../scripts/records/schema/events.ts";

export type Tone = "open" | "info" | "good" | "note" | "bad";

const STAGE_TONES: Readonly<Record<Stage, Tone>> = {
  proposed: "open",
  listed: "open",
  planned: "info",
  "in-use": "info",
  recognised: "good",
  potential: "note",
  revoked: "bad",
  delisted: "open",
  merged: "open",
  "off-list": "open",
};

/** What is not on record as voted on is shown as open, whatever it says of itself. */
export const toneOfCode = (code: StageCode): Tone => (code.endsWith("-unvoted") ? "open" : STAGE_TONES[stageOfCode(code)]);

export const toneOf = (lifecycle: Parameters<typeof stageCodeOf>[0]): Tone => toneOfCode(stageCodeOf(lifecycle));

/** Of the dots of the timeline: coloured are decisions for or against a platform. */
export const EVENT_TONES: Readonly<Record<EventType, Tone>> = {
  proposed: "open",
  listed: "open",
  planned: "open",
  launched: "open",
  recognised: "good",
  announced: "good",
  potential: "note",
  revoked: "bad",
  delisted: "bad",
  transferred: "open",
  renamed: "open",
  merged: "open",
};
