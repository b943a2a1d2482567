/** The plan of a platform as an ordered list: what, when, by whom, and whether it is done. */

import type { Entry } from "../../scripts/catalogue/catalogue.ts";
import type { Plan } from "../../scripts/records/schema/assessment.ts";
import type { Locale } from "../context.ts";
import { type Phase, type PhaseView, phasesOf } from "../views/plan.ts";
import { AgencyLink } from "./agency-link.tsx";
import { AlertIcon, CheckIcon, ClockIcon } from "./icons.tsx";
import { CriteriaLink, DocumentLink } from "./links.tsx";
import { Markdown } from "./markdown.tsx";
import { PlanTimeline } from "./plan-chart.tsx";
import { Say } from "./say.tsx";
import { Sources } from "./sources.tsx";

export function PlanSection({ locale, plan }: { locale: Locale; plan: Entry<Plan> }) {
  const words = locale.words.platform;
  const { document, criteria, sources } = plan.data;
  return (
    <>
      <p>
        {words.planDocument}{" "}
        {document ? <DocumentLink locale={locale} document={document} /> : <span class="absent">{words.noDocument}</span>}
      </p>
      {criteria && (
        <p>
          {words.against} <CriteriaLink locale={locale} id={criteria} />
        </p>
      )}
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

function PhaseItem({ locale, view: { phase, state } }: { locale: Locale; view: PhaseView }) {
  const { names, platform: words } = locale.words;
  return (
    <li class={`phase-${state}`}>
      <span class="period">{showPeriod(locale, phase)}</span>
      <div>
        <p>
          <strong>{names.phase[phase.kind]}:</strong> <Say locale={locale} text={phase.title} />
        </p>
        <PhaseState locale={locale} phase={phase} state={state} />
        {phase.responsible && (
          <p class="quiet">
            {words.responsible} <AgencyLink locale={locale} code={phase.responsible} />
          </p>
        )}
        {phase.outcome && (
          <p class="quiet">
            {words.planOutcome} <Say locale={locale} text={phase.outcome} />
          </p>
        )}
        {phase.budget && (
          <p class="quiet">
            {words.budget} <Say locale={locale} text={phase.budget} />
          </p>
        )}
      </div>
    </li>
  );
}

function PhaseState({ locale, phase, state }: { locale: Locale; phase: Phase; state: PhaseView["state"] }) {
  const words = locale.words.platform;
  if (state === "done") {
    return (
      <p class="state">
        <CheckIcon /> {words.done(locale.date(phase.done ?? ""))}
      </p>
    );
  }
  if (state === "late") {
    return (
      <p class="state">
        <AlertIcon /> {words.late}
      </p>
    );
  }
  if (!phase.to) return null;
  return (
    <p class="state">
      <ClockIcon /> {words.running}
    </p>
  );
}

function showPeriod(locale: Locale, { from, to }: Phase) {
  const words = locale.words.platform;
  if (from && to) return `${locale.date(from)} – ${locale.date(to)}`;
  if (from) return words.from(locale.date(from));
  return to ? words.to(locale.date(to)) : <span class="absent">{words.noPeriod}</span>;
}
