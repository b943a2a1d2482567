/** One thing that a change asks somebody to decide, as all that tell of it read it. */
import type { RewrittenEvent } from "../catalogue/rewritten-events.ts";
import type { FileOf } from "../records/records.ts";
import type { Decider, Subject } from "../records/schema/deciders.ts";
import type { IdentityField } from "../records/schema/identity.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import { sameValues } from "../text/same.ts";

/** One thing to be decided. */
export interface OpenDecision {
  readonly subject: Subject;
  readonly decider: Decider;
  /** "platforms/<id>", "criteria/<id>", the folder of the registers; empty for what is no data. */
  readonly record: string;
  /** Id, of what concerns one platform. */
  readonly platform?: string;
  /** Of an event or an assessment. */
  readonly date?: string;
  /** Codes of the agencies that it concerns, and that have no vote on it: owners before and after, and who handed over of late. */
  readonly owners: readonly string[];
  /**
   * Those of them that only what is proposed makes so, or that main has known as that for a short while: who names an opponent as owner takes no
   * objection away by it, whether in the same change request or in one before.
   */
  readonly claimed: readonly string[];
  /** Those of them that only handed it over. */
  readonly former?: readonly string[];
  /** Code of who decides as its owner: as main has it, or as proposed of what main does not have. */
  readonly owner?: string;
  /** Code of the ministry in charge of the assessment. */
  readonly convener?: string;
  /** What it does to an event that is published, though nobody decided it. */
  readonly corrects?: RewrittenEvent["how"];
  /** Of an event: itself, as it is to be, or as it is where it goes. */
  readonly event?: PlatformEvent;
  /** Of another identity: what is another than it was. */
  readonly fields?: readonly IdentityField[];
  /** Main has more of the record than can be read, and of that it may be decided. */
  readonly isLost?: true;
  /** Of an assessment that awaits sheets: it is another than it was when some came, or they are. */
  readonly isOfSheets?: true;
}

/** The same before it is said who decides. */
export interface OpenQuestion extends Omit<OpenDecision, "decider"> {
  /** What is decided by the same, where that is not the subject itself. */
  readonly as?: Subject | undefined;
}

/** What concerns no agency more than another. */
export const NOBODYS = { owners: [], claimed: [] } as const;

/** Of one record, which may have another id since. */
export const isSameFile = (a: FileOf<unknown>, b: FileOf<unknown>): boolean =>
  a.date === b.date && a.body === b.body && sameValues(a.data, b.data);
