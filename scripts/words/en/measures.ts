/** Units and bounds of measured criteria. */
import type { measures as vi } from "../vi/measures.ts";

export const measures: typeof vi = {
  units: {
    users: "users",
    seconds: "seconds",
    minutes: "minutes",
    hours: "hours",
    days: "days",
    months: "months",
    years: "years",
    vnd: "VND",
  },
  /** What is measured, of the measures that the program knows. */
  measures: { "user-share": "User share" },
  atLeast: (value) => `at least ${value}`,
  atMost: (value) => `at most ${value}`,
  and: " and ",
};
