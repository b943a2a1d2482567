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
  atLeast: (value) => `at least ${value}`,
  atMost: (value) => `at most ${value}`,
  and: " and ",
};
