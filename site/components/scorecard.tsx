/** The result of an assessment: outcome, gates first, then each group with its counts and its criteria. Never one mixed number. */

import { showThreshold } from "../../scripts/catalogue/measures.ts";
import type { CriterionResult, Score } from "../../scripts/catalogue/score.ts";
import type { Locale } from "../context.ts";
import { type ScoredGroup, scorecardOf } from "../views/scorecard.ts";
import { Joined } from "./facts.tsx";
import { VerdictIcon } from "./icons.tsx";
import { Remark, Say } from "./say.tsx";
import { SourceLink } from "./sources.tsx";

/** Headings inside are of the given level. */
export function ScoreResults({ locale, score, level = 3 }: { locale: Locale; score: Score; level?: 3 | 4 }) {
  const words = locale.words.platform;
  const { gates, groups } = scorecardOf(score);
  const Heading = `h${level}` as const;
  return (
    <>
      {gates.length > 0 && (
        <section class="group">
          <Heading>{words.gates}</Heading>
          <Results locale={locale} results={gates} />
        </section>
      )}
      {groups.map((group) => (
        <Group locale={locale} group={group} heading={Heading} />
      ))}
    </>
  );
}

/** One that is met in all is a line to open: what is missing is what people look for. */
function Group({ locale, group, heading: Heading }: { locale: Locale; group: ScoredGroup; heading: "h3" | "h4" }) {
  const title = (
    <Heading>
      <Say locale={locale} text={group.title} /> <GroupCount locale={locale} group={group} />
    </Heading>
  );
  const results = group.results.length > 0 && <Results locale={locale} results={group.results} />;
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

function Results({ locale, results }: { locale: Locale; results: readonly CriterionResult[] }) {
  return (
    <ul class="results">
      {results.map((result) => (
        <li class={`verdict-${result.result}`}>
          <p class="verdict">
            <VerdictIcon verdict={result.result} /> {locale.words.names.verdict[result.result]}
          </p>
          <Result locale={locale} result={result} />
        </li>
      ))}
    </ul>
  );
}

function Result({ locale, result }: { locale: Locale; result: CriterionResult }) {
  const words = locale.words.platform;
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
    </div>
  );
}
