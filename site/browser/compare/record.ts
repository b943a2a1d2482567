/** The parts of the open data that the comparison reads: the files of platforms and of criteria sets, as they are published. */
import type { Lifecycle } from "../../../scripts/catalogue/lifecycle.ts";
import type { Score } from "../../../scripts/catalogue/score.ts";
import type { Assessment, Plan } from "../../../scripts/records/schema/assessment.ts";
import type { CriteriaSet } from "../../../scripts/records/schema/criteria.ts";
import type { Platform } from "../../../scripts/records/schema/platform.ts";

/** /api/v1/platforms/<id>.json */
export interface PlatformFile {
  readonly id: string;
  readonly data: Platform;
  readonly derived: Lifecycle & { readonly latestAssessment?: string };
  readonly plan?: { readonly data: Plan };
  readonly assessments: readonly { readonly date: string; readonly data: Assessment; readonly score?: Score }[];
}

/** /api/v1/criteria/<id>.json */
export interface CriteriaFile {
  readonly id: string;
  readonly data: CriteriaSet;
}

export type AssessmentFile = PlatformFile["assessments"][number];

/** The assessment that counts: the one the catalogue derives the stage from. */
export const latestOf = ({ assessments, derived }: PlatformFile): AssessmentFile | undefined =>
  assessments.find(({ date }) => date === derived.latestAssessment);
