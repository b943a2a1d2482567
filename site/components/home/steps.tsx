/** The steps of the process as the way in: what each asks, how many platforms have come that far, and where it is done. */
import type { StepId } from "../../../scripts/catalogue/statistics/steps.ts";
import { DRAFT_TASKS, type DraftTask } from "../../../scripts/records/draft-tasks.ts";
import { grouped } from "../../../scripts/text/group.ts";
import { anchor } from "../../address-words.ts";
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import { to } from "../../routes.ts";
import type { HomeView } from "../../views/home.ts";
import { itemHref, processName } from "../../views/process.ts";
import { taskHref } from "../../views/task-href.ts";

/** What a person can write for a step; data are shared by the annex of an agency. */
const TASKS: Readonly<Partial<Record<StepId, DraftTask>>> = {
  propose: "platform",
  criteria: "criteria",
  plan: "plan",
  assess: "assessment",
  recognised: "assessment",
  potential: "usage",
};

export function StepCards({ locale, home: { steps, counted } }: { locale: Locale; home: HomeView }) {
  const { home: words, statistics } = locale.words;
  const all = locale.number(counted.platforms);
  const items = [...grouped(steps.map((step) => [step.item, step] as const))];
  return (
    <section aria-labelledby={anchor("sau-buoc")}>
      <h2 id={anchor("sau-buoc")}>{words.steps(processName(locale) ?? "")}</h2>
      <p class="quiet">{counted.onLists ? words.stepsOnLists(all) : words.stepsOfAll(all)}</p>
      <ol class="step-cards">
        {items.map(([item = 0, ofItem]) => (
          <li class="tile">
            <h3>{fill(statistics.stepOf, { item, title: ofItem.map(({ id }) => statistics.stepNames[id].title).join(", ") })}</h3>
            {ofItem.map((step) => (
              <p>
                <strong>{locale.words.lists.of(locale.number(step.reached), all)}</strong>: {statistics.stepNames[step.id].definition}
              </p>
            ))}
            <p class="step-links">
              <WayIn locale={locale} id={ofItem[0]?.id ?? "propose"} />
              <StepText locale={locale} item={item} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The item of the document, where the register has its words. */
function StepText({ locale, item }: { locale: Locale; item: number }) {
  const href = itemHref(locale, item);
  return href ? (
    <a href={href}>
      {locale.words.home.stepText}
      <span class="unseen"> {item}</span>
    </a>
  ) : null;
}

function WayIn({ locale, id }: { locale: Locale; id: StepId }) {
  const { home, guide, statistics } = locale.words;
  const task = TASKS[id];
  if (id === "sharing") return <a href={locale.href(to("agencies"))}>{home.annexes}</a>;
  if (!task || !DRAFT_TASKS.includes(task)) return null;
  return (
    <a href={taskHref(locale, task)} aria-label={`${guide.doStep}: ${statistics.stepNames[id].title}`}>
      {guide.doStep}
    </a>
  );
}
