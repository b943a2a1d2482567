/** The six steps of the letter: how many platforms reached each, what a step is, and how long it took. */
import type { LetterStep } from "../../../scripts/catalogue/statistics/steps.ts";
import { Bars } from "../../charts/bars.tsx";
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import { Numbers } from "./figure.tsx";

export function StepsFigure({ locale, steps, platforms }: { locale: Locale; steps: readonly LetterStep[]; platforms: number }) {
  const words = locale.words.statistics;
  const title = words.stepsChart;
  const chart = (
    <Bars
      id="steps"
      title={title}
      description={words.drawingHelp}
      bars={steps.map((step, index) => ({
        label: `${index + 1}. ${locale.words.statistics.stepNames[step.id].title}`,
        amount: fill(words.of, { part: locale.number(step.reached), all: locale.number(platforms) }),
        value: platforms,
        part: step.reached,
      }))}
    />
  );
  return (
    <section class="tile figure beside" aria-labelledby="steps">
      <h3 id="steps">{title}</h3>
      <div class="drawing">{chart}</div>
      <StepList locale={locale} steps={steps} />
      <Numbers
        locale={locale}
        title={title}
        file="steps"
        table={{
          head: [words.step, words.reached, words.medianDays, words.timed],
          rows: steps.map((step) => [
            locale.words.statistics.stepNames[step.id].title,
            step.reached,
            step.medianDays ?? words.notEnough,
            step.timed,
          ]),
        }}
      />
    </section>
  );
}

/** What is counted, and the days, beside the picture and not in a fold: without them its numbers say nothing. */
function StepList({ locale, steps }: { locale: Locale; steps: readonly LetterStep[] }) {
  const words = locale.words.statistics;
  return (
    <ol class="step-list">
      {steps.map(({ id, medianDays }) => (
        <li>
          <strong>{locale.words.statistics.stepNames[id].title}</strong>: {locale.words.statistics.stepNames[id].definition}.
          <span class="quiet">
            {words.time} {locale.words.statistics.stepNames[id].duration}:{" "}
            {medianDays === undefined ? (
              <span class="absent">{words.notEnough}</span>
            ) : (
              <strong>{fill(words.days, { days: locale.number(medianDays) })}</strong>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
