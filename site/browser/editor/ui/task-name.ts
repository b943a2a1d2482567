/** Names of what a person does to a record: apart from the workbench, for the first screen has them too. */
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { Draft } from "../draft.ts";

/** What is being done, in words. */
export function taskName({ task }: Pick<Draft, "task">, { words }: EditorConfig): string {
  return {
    platform: words.taskPlatform,
    correct: words.taskCorrect,
    usage: words.taskUsage,
    plan: words.taskPlan,
    assessment: words.taskAssessment,
    criteria: words.taskCriteria,
  }[task];
}
