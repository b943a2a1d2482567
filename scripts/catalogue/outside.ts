/** Assessments by an outside method: a self-assessment backs no decision and counts for no statistics. */
import type { Assessment } from "../records/schema/assessment.ts";
import { SELF_METHODS } from "../records/schema/methods.ts";

interface Dated {
  /** YYYY-MM-DD; absent when the file's name is no day. */
  readonly date?: string | undefined;
  readonly data: Pick<Assessment, "method">;
}

export const isOutside = ({ data }: Pick<Dated, "data">): boolean => !SELF_METHODS.includes(data.method);

/** The newest assessment by an outside method, up to the end of a day where one is named. @param assessments oldest first */
export const newestOutside = <One extends Dated>(assessments: readonly One[], day = "9999"): One | undefined =>
  assessments.findLast((one) => isOutside(one) && (one.date ?? "") <= day);
