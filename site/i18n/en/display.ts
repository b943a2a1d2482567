/** English words of the text size and contrast controls. */
import type { display as vi } from "../vi/display.ts";

export const display: typeof vi = {
  group: "Text size and contrast",
  smaller: "A−: smaller text",
  standard: "A: standard text size",
  larger: "A+: larger text",
  contrast: "High contrast",
};
