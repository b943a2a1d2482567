/** What an assessment came to on a day: waivers begin and end, and nothing else of it changes. */
import type { AssessmentEntry } from "./catalogue.ts";
import type { Outcome } from "./score.ts";

/** With the waivers that held then; undefined where its set cannot be read. */
export const outcomeOn = ({ score, outcomes }: Pick<AssessmentEntry, "score" | "outcomes">, day: string): Outcome | undefined =>
  outcomes ? outcomes.findLast(({ from }) => from <= day)?.outcome : score?.outcome;
