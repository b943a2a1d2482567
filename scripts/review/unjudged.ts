/** That a pull request can not be judged, and why: it is answered all the same, and is never green. */

export const UNJUDGED = ["unreadable", "memory", "time", "error", "proposer", "settings"] as const;

/**
 * Git can not read its commits or its base; it takes more memory or time than one may; the program fails on it; the form
 * that it came from is gone, so that nobody knows who proposed it and whose vote does not count; the settings of the main branch
 * are not there or can not be used, so that nobody knows who decides.
 */
export type UnjudgedReason = (typeof UNJUDGED)[number];

/** Thrown in place of a judgement. Its message is for the log. */
export class Unjudged extends Error {
  override name = "Unjudged" as const;
  readonly reason: UnjudgedReason;
  constructor(reason: UnjudgedReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
