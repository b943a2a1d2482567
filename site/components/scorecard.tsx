/** The result of an assessment: outcome, gates first, then each group with its counts and its criteria. Never one mixed number. */

import type { Consolidation } from "../../scripts/catalogue/council/tally.ts";
import { showThreshold } from "../../scripts/catalogue/measures.ts";
import type { CriterionResult, Score } from "../../scripts/catalogue/score.ts";
import { type Assessment, assessmentSchema, type Verdict } from "../../scripts/records/schema/assessment.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { onceEach } from "../../scripts/text/made-once.ts";
import type { Locale } from "../context.ts";
import { type Html, keptIn, whole } from "../html/jsx-runtime.ts";
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
          {verdictIn(locale, result.result)}
          <Result locale={locale} given={given} council={council} result={result} />
        </li>
      ))}
    </ul>
  );
}

const verdictIn = keptIn(
  (locale: Locale, verdict) => (
    <p class="verdict">
      <VerdictIcon verdict={verdict as Verdict} /> {locale.words.names.verdict[verdict as Verdict]}
    </p>
  ),
  10,
);

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
      {beginningOf(locale, result)}
      <Remark label={words.threshold}>{threshold && result.value === undefined && showThreshold(threshold, locale.lang)}</Remark>
      <Remark label={words.note}>{result.note && <Say locale={locale} text={result.note} />}</Remark>
      {result.evidence.length > 0 && (
        <p class="evidence">
          {words.evidence} <Joined items={result.evidence.map((source) => <SourceLink locale={locale} source={source} />)} between="; " />
        </p>
      )}
      {(council || recorded?.decided) && <Reached locale={locale} council={council} data={given} criterion={result.id} />}
      {recorded && <OtherRemarks locale={locale} schema={RESULT} data={recorded} placed={PLACED} />}
    </div>
  );
}

/** Which criterion, and why it came to that. */
const Beginning = ({ locale, result: { id, title, requirement, reason } }: { locale: Locale; result: CriterionResult }) => (
  <>
    <p class="criterion">
      <span class="code">{id}</span> <Say locale={locale} text={title} />
      {requirement === "should" && <span class="quiet"> ({locale.words.platform.recommended})</span>}
    </p>
    <p class="quiet">{locale.text(reason)}</p>
  </>
);

/** Thousands of platforms have met a criterion, or not, in the same words: kept for each title. */
const begunIn = onceEach((_: Locale) => onceEach((_: Text) => new Map<string, Html>()));

function beginningOf(locale: Locale, result: CriterionResult): Html {
  // With a number or a day of its own it is the reason of one platform.
  if (result.value !== undefined || result.waiver) return <Beginning locale={locale} result={result} />;
  const kept = begunIn(locale)(result.title);
  const key = `${result.requirement} ${result.id} ${locale.text(result.reason)}`;
  const begun = kept.get(key) ?? whole(<Beginning locale={locale} result={result} />);
  kept.set(key, begun);
  return begun;
}
