/** What may have to be done for a platform to move on, and who must do it. The words are in `words/<language>/tasks.ts`. */

import { isUsedHere } from "../words/called.ts";

/**
 * Who must act. The assessing ministry organises the assessment and recognises (the letter, item 4); an enterprise may own a
 * platform, and then does what is the owner's. Who issues criteria is for each catalogue to say (`criteriaBy` in the settings, in
 * `responsible.ts`): by the letter, item 2, the owner, or the ministry where that is an enterprise.
 */
export const ACTORS = ["owner", "owning-enterprise", "convener", "keeper", "assessor", "criteria-issuer", "nobody"] as const;
export type Actor = (typeof ACTORS)[number];

interface TaskFacts {
  readonly actor: Actor;
  /** Who must act where an enterprise is the owner. */
  readonly ofEnterprise: Actor;
  /** Whether a new assessment is to be made: assessors are then given a checklist. */
  readonly assesses: boolean;
}

/** Rows of the table: who acts, whoever is the owner; or the owner itself. */
const by = <A extends Actor>(actor: A, assesses = false) => ({ actor, ofEnterprise: actor, assesses });
const byOwner = { actor: "owner", ofEnterprise: "owning-enterprise", assesses: false } as const;

const FACTS = {
  "decide-listing": by("keeper"),
  "name-owner": by("keeper"),
  "name-convener": by("keeper"),
  "issue-criteria": by("criteria-issuer"),
  "make-plan": byOwner,
  launch: byOwner,
  assess: by("convener", true),
  "complete-assessment": by("assessor"),
  "meet-criteria": byOwner,
  recognise: by("convener"),
  "call-potential": by("convener"),
  "raise-user-share": byOwner,
  "decide-withdrawal": by("convener"),
  reassess: by("convener", true),
  "reassess-overdue": by("convener", true),
  "reassess-reached": by("convener", true),
  "share-data": byOwner,
  none: by("nobody"),
} as const satisfies Record<string, TaskFacts>;

/** What must be done for a platform; what must be done on a pull request is a `PullTask`. */
export type PlatformTask = keyof typeof FACTS;
export const PLATFORM_TASKS = Object.keys(FACTS).filter(isUsedHere) as readonly PlatformTask[];
export const TASK_FACTS: Readonly<Record<PlatformTask, TaskFacts>> = FACTS;
