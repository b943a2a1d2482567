/** The result of an assessment: outcome, gates first, then each group with its counts and its criteria. Never one mixed number. */

import type { Consolidation } from "../../scripts/catalogue/council/tally.ts";
import { showThreshold } from "../../scripts/catalogue/measures.ts";
import type { CriterionResult, Score } from "../../scripts/catalogue/score.ts";
import { type Assessment, assessmentSchema } from "../../scripts/records/schema/assessment.ts";
import type { Locale } from "../context.ts";
import { type ScoredGroup, scorecardOf } from "../views/scorecard.ts";
import { Joined } from "./facts.tsx";
import { OtherRemarks } from "./field-facts.tsx";
import { VerdictIcon } from "./icons.tsx";
import { Remark, Say } from "./say.tsx";
import { Reached } from "./sheets.tsx";
import { SourceLink } from "./sources.tsx";

interface Part {
  readonly locale: Locale;
  /** What the assessment says. */
  readonly given: Assessment;
  /** What its members came to alone. */
  readonly council?: Consolidation | undefined;
}

/** Headings inside are of the given level. */
export function ScoreResults({ locale, score, given, council, level = 3 }: Part & { score: Score; level?: 3 | 4 }) {
  const words = locale.words.platform;
  const { gates, groups } = scorecardOf(score);
  const Heading = `h${level}` as const;
  return (
    <>
      {gates.length > 0 && (
        <section class="group">
          <Heading>{words.gates}</Heading>
          <Results locale={locale} given={given} council={council} results={gates} />
        </section>
      )}
      {groups.map((group) => (
        <Group locale={locale} given={given} council={council} group={group} heading={Heading} />
      ))}
    </>
  );
}

/** One that is met in all is a line to open: what is missing is what people look for. */
function Group({ locale, given, council, group, heading: Heading }: Part & { group: ScoredGroup; heading: "h3" | "h4" }) {
  const title = (
    <Heading>
      <Say locale={locale} text={group.title} /> <GroupCount locale={locale} group={group} />
    </Heading>
  );
  const results = group.results.length > 0 && <Results locale={locale} given={given} council={council} results={group.results} />;
  const isMet = group.met === group.applicable && group.results.length > 0 && group.results.every(({ result }) => result === "met");
  if (!isMet)
    return (
      <section class="group">
        {title}
        {results}
      </section>
    );
  return (
    <details class="group">
      <summary>{title}</summary>
      {results}
    </details>
  );
}

function GroupCount({ locale, group }: { locale: Locale; group: ScoredGroup }) {
  const words = locale.words.platform;
  const text =
    group.applicable === 0 ? words.noneApplicable : words.metOfApplicable(locale.number(group.met), locale.number(group.applicable));
  return <span class="count">{text}</span>;
}

function Results({ locale, given, council, results }: Part & { results: readonly CriterionResult[] }) {
  return (
    <ul class="results">
      {results.map((result) => (
        <li class={`verdict-${result.result}`}>
          <p class="verdict">
            <VerdictIcon verdict={result.result} /> {locale.words.names.verdict[result.result]}
          </p>
          <Result locale={locale} given={given} council={council} result={result} />
        </li>
      ))}
    </ul>
  );
}

const RESULT = assessmentSchema.properties.results.additionalProperties;
/** In the mark, the reason and the lines of a result. */
const PLACED = ["verdict", "value", "evidence", "note", "decided", "seen"] as const;

function Result({ locale, given, council, result }: Part & { result: CriterionResult }) {
  const words = locale.words.platform;
  const recorded = given.results[result.id];
  // The reason of a measured result already holds value and threshold.
  const { threshold } = result;
  return (
    <div>
      <p class="criterion">
        <span class="code">{result.id}</span> <Say locale={locale} text={result.title} />
        {result.requirement === "should" && <span class="quiet"> ({words.recommended})</span>}
      </p>
      <p class="quiet">{locale.text(result.reason)}</p>
      <Remark label={words.threshold}>{threshold && result.value === undefined && showThreshold(threshold, locale.lang)}</Remark>
      <Remark label={words.note}>{result.note && <Say locale={locale} text={result.note} />}</Remark>
      {result.evidence.length > 0 && (
        <p class="evidence">
          {words.evidence} <Joined items={result.evidence.map((source) => <SourceLink locale={locale} source={source} />)} between="; " />
        </p>
      )}
      <Reached locale={locale} council={council} data={given} criterion={result.id} />
      {recorded && <OtherRemarks locale={locale} schema={RESULT} data={recorded} placed={PLACED} />}
    </div>
  );
}
