/** The assessment that counts, in full, and the others of the platform below it. */
import type { AssessmentEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { assessmentSchema } from "../../scripts/records/schema/assessment.ts";
import { SELF_METHODS } from "../../scripts/records/schema/methods.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { outcomeMeaning } from "../views/outcome-meaning.ts";
import { AssessmentPapers } from "./assessment-papers.tsx";
import { OpenAssessments } from "./awaited-sheets.tsx";
import { Facts, Lines, present } from "./facts.tsx";
import { otherFacts } from "./field-facts.tsx";
import { GroupBars } from "./group-bars.tsx";
import { OutcomeIcon } from "./icons.tsx";
import { CriteriaLink, DocumentLink } from "./links.tsx";
import { Markdown } from "./markdown.tsx";
import { AsWritten, Day, Say } from "./say.tsx";
import { ScoreResults } from "./scorecard.tsx";
import { Sheets } from "./sheets.tsx";

export function Assessments({ locale, entry }: { locale: Locale; entry: PlatformEntry }) {
  const words = locale.words.platform;
  const { latest, assessments } = entry;
  if (!latest)
    return (
      <>
        <p>{words.scorecardNone}</p>
        <OpenAssessments locale={locale} entry={entry} />
      </>
    );
  const others = assessments.filter((assessment) => assessment !== latest).reverse();
  return (
    <>
      <OpenAssessments locale={locale} entry={entry} />
      <AssessmentDetails locale={locale} assessment={latest} />
      <AssessmentPapers locale={locale} entry={entry} />
      {others.length > 0 && (
        <section class="earlier">
          <h3>{words.earlier}</h3>
          <p>
            <a href={locale.href(to("comparison", { id: entry.id }))}>{locale.words.platform.compareOver}</a>
          </p>
          {others.map((assessment) => (
            <Other locale={locale} assessment={assessment} />
          ))}
        </section>
      )}
    </>
  );
}

function AssessmentDetails({ locale, assessment, level = 3 }: { locale: Locale; assessment: AssessmentEntry; level?: 3 | 4 }) {
  const words = locale.words.platform;
  const { score, body, data } = assessment;
  return (
    <>
      {score ? (
        <div class={`outcome outcome-${score.outcome}`}>
          <OutcomeIcon outcome={score.outcome} />
          <p>
            <strong>{locale.words.names.outcome[score.outcome]}</strong> {outcomeMeaning(score, locale.words.names)}
            {score.missing.length > 0 && (
              <>
                {" "}
                {words.missing} {score.missing.join(", ")}.
              </>
            )}
          </p>
        </div>
      ) : (
        <p class="absent">{words.notScored}</p>
      )}
      {score && <GroupBars locale={locale} score={score} />}
      <AssessmentFacts locale={locale} assessment={assessment} />
      <Markdown body={body} locale={locale} under={level} />
      <Sheets locale={locale} assessment={assessment} level={level} />
      {score && <ScoreResults locale={locale} score={score} given={data} council={assessment.council} level={level} />}
    </>
  );
}

/** In the facts and the results. */
const PLACED = ["method", "assessors", "criteria", "document", "ballots", "results"] as const;

function AssessmentFacts({ locale, assessment: { date, data } }: { locale: Locale; assessment: AssessmentEntry }) {
  const { names, platform: words } = locale.words;
  const assessors = data.assessors.map(({ organisation, role }) => {
    const agency = locale.site.find.agencies.get(organisation);
    const name = agency ? <Say locale={locale} text={agency.data.name} /> : <AsWritten locale={locale}>{organisation}</AsWritten>;
    return (
      <>
        {name} ({names.role[role]})
      </>
    );
  });
  return (
    <Facts
      locale={locale}
      facts={[
        ...present([
          { label: words.date, value: <Day locale={locale} date={date} /> },
          {
            label: words.methodLabel,
            value: SELF_METHODS.includes(data.method) ? `${names.method.self}. ${words.selfNote}` : names.method[data.method],
          },
          { label: words.assessors, value: <Lines items={assessors} /> },
          { label: words.against, value: <CriteriaLink locale={locale} id={data.criteria} /> },
          { label: words.minutes, value: data.document && <DocumentLink locale={locale} document={data.document} /> },
        ]),
        ...otherFacts(locale, assessmentSchema, data, PLACED),
      ]}
    />
  );
}

function Other({ locale, assessment }: { locale: Locale; assessment: AssessmentEntry }) {
  const { names } = locale.words;
  const { date, data, score } = assessment;
  return (
    <details>
      <summary>
        {locale.date(date)} · {names.method[data.method]}
        {score && ` · ${names.outcome[score.outcome]}`}
      </summary>
      <AssessmentDetails locale={locale} assessment={assessment} level={4} />
    </details>
  );
}
