/** What a person does to a record, as the first screen and the workbench call it. */
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { Draft } from "../draft.ts";

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
