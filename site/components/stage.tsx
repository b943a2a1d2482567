/** Where a platform stands: a badge for lists, and the steps of the process with the present one marked. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { Lifecycle } from "../../scripts/catalogue/lifecycle.ts";
import { planStateOf } from "../../scripts/catalogue/use.ts";
import { nameWords } from "../../scripts/words/words.ts";
import type { Locale } from "../context.ts";
import { sayPlanState } from "../views/plan.ts";
import { type StageStep, signsOf, stageName, stageSteps } from "../views/steps.ts";
import { toneOf } from "../views/tones.ts";
import { saySince } from "../views/use.ts";
import { AlertIcon, CheckIcon } from "./icons.tsx";

export function StageBadge({ locale, lifecycle }: { locale: Locale; lifecycle: Lifecycle }) {
  const { words } = locale;
  return (
    <span class={`badge tone-${toneOf(lifecycle)}`}>
      {stageName(locale, lifecycle)}
      {lifecycle.overdue && (
        <span class="overdue">
          <AlertIcon /> {words.platform.overdue}
        </span>
      )}
    </span>
  );
}

/** The process as a row of steps: passed, present, shown by evidence, not recorded. */
export function Stepper({ locale, entry }: { locale: Locale; entry: PlatformEntry }) {
  const { words } = locale;
  return (
    <ol class="stepper" aria-label={words.platform.process}>
      {stageSteps(entry.lifecycle.stage, signsOf(entry), locale.site.catalogue.settings.steps).map(({ stage, state }) => (
        <li class={state} {...(state === "present" ? { "aria-current": "step" as const } : {})}>
          <span class="dot">{state === "passed" && <CheckIcon />}</span>
          <span>
            {words.names.stage[stage]}
            <StepRemark locale={locale} entry={entry} stage={stage} state={state} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What the dot alone does not say. */
const SAID: readonly StageStep["state"][] = ["not-recorded", "unverified"];

/** What is to be said of a step: to all where it is less, or more, than passed. */
function StepRemark({ locale, entry, stage, state }: { locale: Locale; entry: PlatformEntry } & StageStep) {
  const { known, platform: words } = locale.words;
  const planState = planStateOf(entry.plan, entry.data.events);
  if (stage === "planned" && state !== "not-recorded" && planState !== "content")
    return <span class="quiet"> ({sayPlanState(locale, entry)})</span>;
  if (state === "present" && entry.lifecycle.unverified) return <span class="quiet"> ({words.step.unverified})</span>;
  if (state === "present" && entry.lifecycle.unvoted) return <span class="quiet"> ({nameWords[locale.lang].unvoted})</span>;
  if (state !== "evident") return <span class={SAID.includes(state) ? "quiet" : "unseen"}> ({words.step[state]})</span>;
  return <span class="quiet"> ({stage === "planned" ? known.plan.content : saySince(entry.use, known.use, locale.lang)})</span>;
}
