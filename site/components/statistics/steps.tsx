/** The six items of the letter: how many platforms reached each, what it is, and how long it took; and how many have usage figures. */
import type { ProcessStep } from "../../../scripts/catalogue/statistics/steps.ts";
import { Bars } from "../../charts/bars.tsx";
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import { Numbers } from "./figure.tsx";

/** Those that are items of the letter, in its order. */
const itemsOf = (steps: readonly ProcessStep[]): ProcessStep[] =>
  steps.filter(({ item }) => item !== undefined).sort((a, b) => (a.item ?? 0) - (b.item ?? 0));

export function StepsFigure({ locale, steps: all, platforms }: { locale: Locale; steps: readonly ProcessStep[]; platforms: number }) {
  const words = locale.words.statistics;
  const steps = itemsOf(all);
  const figures = all.find(({ id }) => id === "share");
  const title = words.stepsChart;
  const chart = (
    <Bars
      id="steps"
      title={title}
      bars={steps.map((step) => ({
        label: nameOf(locale, step),
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
      {figures && <p class="quiet">{fill(words.figures, { reached: locale.number(figures.reached), all: locale.number(platforms) })}</p>}
      <Numbers
        locale={locale}
        title={title}
        file="steps"
        table={{
          head: [words.step, words.reached, words.medianDays, words.timed],
          rows: steps.map((step) => [nameOf(locale, step), step.reached, step.medianDays ?? words.notEnough, step.timed]),
        }}
      />
    </section>
  );
}

/** "Mục 4. Công nhận" */
const nameOf = ({ words: { statistics: words } }: Locale, { id, item = 0 }: Pick<ProcessStep, "id" | "item">): string =>
  fill(words.stepOf, { item, title: words.stepNames[id].title });

/** What is counted, and the days, beside the picture and not in a fold: without them its numbers say nothing. */
function StepList({ locale, steps }: { locale: Locale; steps: readonly ProcessStep[] }) {
  const words = locale.words.statistics;
  return (
    <ul class="step-list">
      {steps.map(({ id, item, medianDays }) => (
        <li>
          <strong>{nameOf(locale, { id, item })}</strong>: {locale.words.statistics.stepNames[id].definition}.
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
    </ul>
  );
}
