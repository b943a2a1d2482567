import { switchedOff } from "../words/called.ts";

/** What a person can sit down to do in the editor. */
const ALL_TASKS = ["platform", "correct", "usage", "plan", "assessment", "criteria"] as const;
export type DraftTask = (typeof ALL_TASKS)[number];
export const DRAFT_TASKS: readonly DraftTask[] = ALL_TASKS.filter((task) => !switchedOff(task));
