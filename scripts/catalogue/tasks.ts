/** What may have to be done for a platform to move on, and who must do it. The words are in `words/tasks.ts`. */

/** Who must act. The assessing ministry organises the assessment and recognises (the letter, item 4). */
export const ACTORS = ["owner", "assessing-ministry", "standing-ministry", "assessor", "nobody"] as const;
export type Actor = (typeof ACTORS)[number];

interface TaskFacts {
  readonly actor: Actor;
  /** Whether a new assessment is to be made: assessors are then given a checklist. */
  readonly assesses: boolean;
}

const FACTS = {
  "decide-listing": { actor: "standing-ministry", assesses: false },
  "name-owner": { actor: "standing-ministry", assesses: false },
  "issue-criteria": { actor: "owner", assesses: false },
  "make-plan": { actor: "owner", assesses: false },
  launch: { actor: "owner", assesses: false },
  assess: { actor: "assessing-ministry", assesses: true },
  "complete-assessment": { actor: "assessor", assesses: false },
  "meet-criteria": { actor: "owner", assesses: false },
  recognise: { actor: "assessing-ministry", assesses: false },
  "call-potential": { actor: "assessing-ministry", assesses: false },
  "raise-user-share": { actor: "owner", assesses: false },
  reassess: { actor: "assessing-ministry", assesses: true },
  "reassess-overdue": { actor: "assessing-ministry", assesses: true },
  "share-data": { actor: "owner", assesses: false },
  none: { actor: "nobody", assesses: false },
} as const satisfies Record<string, TaskFacts>;

/** What must be done for a platform; what must be done on a pull request is a `PullTask`. */
export type PlatformTask = keyof typeof FACTS;
export const PLATFORM_TASKS = Object.keys(FACTS) as readonly PlatformTask[];
export const TASK_FACTS: Readonly<Record<PlatformTask, TaskFacts>> = FACTS;
