/** What a person can sit down to do in the editor. */
export const DRAFT_TASKS = ["platform", "correct", "usage", "plan", "assessment", "criteria"] as const;
export type DraftTask = (typeof DRAFT_TASKS)[number];
