/** Where a platform stands: a badge for lists, and the steps of the process with the present one marked. */
import type { Lifecycle } from "../../scripts/catalogue/lifecycle.ts";
import type { Stage } from "../../scripts/records/schema/events.ts";
import type { Locale } from "../context.ts";
import { stageSteps } from "../views/steps.ts";
import { STAGE_TONES } from "../views/tones.ts";
import { AlertIcon, CheckIcon } from "./icons.tsx";

export function StageBadge({ locale, lifecycle }: { locale: Locale; lifecycle: Lifecycle }) {
  const { words } = locale;
  return (
    <span class={`badge tone-${STAGE_TONES[lifecycle.stage]}`}>
      {words.names.stage[lifecycle.stage]}
      {lifecycle.overdue && (
        <span class="overdue">
          <AlertIcon /> {words.platform.overdue}
        </span>
      )}
    </span>
  );
}

/** The process as a row of steps: passed, present, to come. */
export function Stepper({ locale, stages }: { locale: Locale; stages: Stepped }) {
  const { words } = locale;
  return (
    <ol class="stepper" aria-label={words.platform.process}>
      {stageSteps(stages.stage, stages.passed).map(({ stage, state }) => (
        <li class={state} {...(state === "present" ? { "aria-current": "step" as const } : {})}>
          <span class="dot">{state === "passed" && <CheckIcon />}</span>
          <span>
            {words.names.stage[stage]}
            <span class="unseen"> ({words.platform.step[state]})</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

interface Stepped {
  readonly stage: Stage;
  /** Stages that events gave before. */
  readonly passed: ReadonlySet<Stage>;
}
