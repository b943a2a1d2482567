/** What a comparison of two catalogues comes to: sentences for each record, and what they do to platforms. */
import { isBetter, type Outcome } from "../../catalogue/score.ts";
import type { OneOf, TrackedKind } from "../../records/kinds.ts";
import type { Verdict } from "../../records/schema/assessment.ts";
import type { Stage } from "../../records/schema/events.ts";
import type { Bilingual } from "../../text/bilingual.ts";

/** One thing that changed, as a sentence. */
export interface ChangeSentence {
  readonly kind: OneOf<TrackedKind>;
  /** Id of the platform, the criteria set or the entry of a register. */
  readonly id: string;
  readonly sentence: Bilingual;
}

/** What of a platform a change can better or worsen. */
export interface StageAndOutcome {
  readonly stage: Stage;
  /** Whether no source is known to say it. */
  readonly unverified?: true | undefined;
  readonly outcome: Outcome | undefined;
  /** Whether it is on a list in force. */
  readonly onList?: true | undefined;
}

/** Where a platform stands, as far as an impact tells of it. */
export interface ImpactSide extends StageAndOutcome {
  readonly id: string;
  /** Of its newest assessment. */
  readonly results: readonly { readonly criterion: string; readonly result: Verdict }[];
}

/** What a change does to one platform. */
export interface Impact {
  readonly id: string;
  readonly name: Bilingual;
  /** Absent for a new platform. */
  readonly before?: StageAndOutcome;
  /** Absent for one that is gone. */
  readonly after?: StageAndOutcome;
  /** Criteria of the newest assessment whose result differs. */
  readonly results: readonly { readonly criterion: string; readonly before: Verdict | undefined; readonly after: Verdict | undefined }[];
  readonly causes: readonly Bilingual[];
}

/** Whether it comes on a list in force or leaves the last one while its stage stays, which then does not say it. */
export const isListTold = ({ before, after }: Impact): boolean => before?.stage === after?.stage && before?.onList !== after?.onList;

/** Whether a platform comes out better; one that is new, gone or can not be read neither gains nor loses. */
export const gains = ({ before, after }: Impact): boolean => !!before && !!after && isBetter(after.outcome, before.outcome);
/** Whether a platform comes out worse. */
export const loses = ({ before, after }: Impact): boolean => !!before && !!after && isBetter(before.outcome, after.outcome);

export interface Comparison {
  readonly changes: readonly ChangeSentence[];
  readonly impact: readonly Impact[];
  /** What new criteria sets would make of the platforms assessed by the sets they replace. */
  readonly dryRun: readonly Impact[];
}
