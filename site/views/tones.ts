/** How stages and events are coloured, everywhere they are; what a tone looks like the style sheets say. */
import type { Lifecycle } from "../../scripts/catalogue/lifecycle.ts";
import type { EventType, Stage } from "../../scripts/records/schema/events.ts";

export type Tone = "open" | "info" | "good" | "note" | "bad";

export const STAGE_TONES: Readonly<Record<Stage, Tone>> = {
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
export const toneOf = ({ stage, unvoted }: Pick<Lifecycle, "stage" | "unvoted">): Tone => (unvoted ? "open" : STAGE_TONES[stage]);

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
