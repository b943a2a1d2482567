/** How stages are coloured, the same everywhere. */
import type { Stage } from "../../scripts/records/schema/events.ts";

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
};
