/** The tasks by name: addresses that lead to the editor, its drafts and the pages that lead there have one list of them. */
import { switchedOff } from "../words/called.ts";

/** What a person can sit down to do in the editor. */
const ALL_TASKS = ["platform", "correct", "usage", "plan", "assessment", "ballot", "criteria", "comments"] as const;
export type DraftTask = (typeof ALL_TASKS)[number];
export const DRAFT_TASKS: readonly DraftTask[] = ALL_TASKS.filter((task) => !switchedOff(task));
