/** The plan of a platform as an ordered list: what, when, by whom, and whether it is done. */

import type { FileEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { type Plan, planSchema } from "../../scripts/records/schema/assessment.ts";
import { givesStage } from "../../scripts/records/schema/events.ts";
import type { Locale } from "../context.ts";
import { type Phase, type PhaseView, phasesOf, sayPlanState } from "../views/plan.ts";
import { AgencyLink } from "./agency-link.tsx";
import { OtherRemarks } from "./field-facts.tsx";
import { AlertIcon, CheckIcon, ClockIcon } from "./icons.tsx";
import { CriteriaLink, DocumentLink } from "./links.tsx";
import { Markdown } from "./markdown.tsx";
import { PlanTimeline } from "./plan-chart.tsx";
import { Remark, Say } from "./say.tsx";
import { Sources } from "./sources.tsx";

/** The plan; where its contents are not here, what is known of it, with the documents that say so. */
export function Plans({ locale, entry: { plan, data } }: { locale: Locale; entry: PlatformEntry }) {
  const { platform: words } = locale.words;
  if (plan) return <PlanSection locale={locale} plan={plan} />;
  const documents = data.events.filter(givesStage("planned")).flatMap(({ document }) => document ?? []);
  return (
    <>
      <p>
        {words.planState} {sayPlanState(locale, { plan, data })}.
      </p>
      {documents.map((document) => (
        <Remark label={words.planDocument}>
          <DocumentLink locale={locale} document={document} />
        </Remark>
      ))}
    </>
  );
}

/** In the lines, the picture and the sections of a plan. */
const PLACED = ["document", "criteria", "phases", "sources"] as const;
/** In the heading, the period and the lines of an activity. */
const PHASE_PLACED = ["kind", "title", "from", "to", "done", "responsible", "outcome", "budget"] as const;

function PlanSection({ locale, plan }: { locale: Locale; plan: FileEntry<Plan> }) {
  const words = locale.words.platform;
  const { document, criteria, sources } = plan.data;
  return (
    <>
      <Remark label={words.planDocument} quiet={false}>
        {document ? <DocumentLink locale={locale} document={document} /> : <span class="absent">{words.noDocument}</span>}
      </Remark>
      <Remark label={words.against} quiet={false}>
        {criteria && <CriteriaLink locale={locale} id={criteria} />}
      </Remark>
      <OtherRemarks locale={locale} schema={planSchema} data={plan.data} placed={PLACED} />
      <PlanTimeline locale={locale} plan={plan.data} />
      <ol class="timeline plan">
        {phasesOf(plan.data, locale.site.catalogue.today).map((view) => (
          <PhaseItem locale={locale} view={view} />
        ))}
      </ol>
      <Markdown locale={locale} body={plan.body} />
      {sources && <Sources locale={locale} sources={sources} />}
    </>
  );
}

function PhaseItem({ locale, view }: { locale: Locale; view: PhaseView }) {
  const { phase, state } = view;
  const { names, platform: words } = locale.words;
  return (
    <li class={`phase-${state}`}>
      <span class="period">{showPeriod(locale, phase)}</span>
      <div>
        <p>
          <strong>{names.phase[phase.kind]}:</strong> <Say locale={locale} text={phase.title} />
        </p>
        <PhaseState locale={locale} view={view} />
        <Remark label={words.responsible}>{phase.responsible && <AgencyLink locale={locale} code={phase.responsible} />}</Remark>
        <Remark label={words.planOutcome}>{phase.outcome && <Say locale={locale} text={phase.outcome} />}</Remark>
        <Remark label={words.budget}>{phase.budget && <Say locale={locale} text={phase.budget} />}</Remark>
        <OtherRemarks locale={locale} schema={planSchema.properties.phases.items} data={phase} placed={PHASE_PLACED} />
      </div>
    </li>
  );
}

const STATE_ICONS = { done: CheckIcon, late: AlertIcon, running: ClockIcon } as const;

function PhaseState({ locale, view: { phase, state } }: { locale: Locale; view: PhaseView }) {
  const words = locale.words.platform;
  if (state === "running" && !phase.to) return null;
  const Icon = STATE_ICONS[state];
  return (
    <p class="state">
      <Icon /> {state === "done" ? words.done(locale.date(phase.done ?? "")) : words[state]}
    </p>
  );
}

function showPeriod(locale: Locale, { from, to }: Phase) {
  const words = locale.words.platform;
  if (from && to) return `${locale.date(from)} – ${locale.date(to)}`;
  if (from) return words.from(locale.date(from));
  return to ? words.to(locale.date(to)) : <span class="absent">{words.noPeriod}</span>;
}
