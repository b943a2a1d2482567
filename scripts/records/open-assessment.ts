/** Assessments that are no result yet. */
import type { Assessment } from "./schema/assessment.ts";

/** Whether the sheets of its members are still awaited: it counts for nothing until they are put together. */
export const isOpen = ({ ballots }: Pick<Assessment, "ballots">): boolean => ballots !== undefined && ballots.counted === undefined;
