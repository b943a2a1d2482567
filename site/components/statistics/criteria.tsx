/** Criteria against platforms: a matrix while it can be read, else the criteria that most platforms do not meet. */

import type { CriteriaResults, CriterionTally } from "../../../scripts/catalogue/statistics/criteria-results.ts";
import { VERDICTS } from "../../../scripts/records/schema/assessment.ts";
import { showNumber } from "../../../scripts/text/formats.ts";
import { lowerFirst } from "../../../scripts/text/text.ts";
import { Bars } from "../../charts/bars.tsx";
import { sayCounts } from "../../charts/chart.tsx";
import { MATRIX_COLUMNS, Matrix } from "../../charts/matrix.tsx";
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import { Joined } from "../facts.tsx";
import { VerdictIcon } from "../icons.tsx";
import { CriteriaLink, PlatformLink } from "../links.tsx";
import { Say } from "../say.tsx";
import { BARS_SHOWN, Numbers, type NumberTable } from "./figure.tsx";

/** Frameworks and sets that have a picture; the file has all. */
const SHOWN = 4;
/** Rows of a matrix that can be read. */
const ROWS_SHOWN = 40;

interface Part {
  readonly locale: Locale;
  readonly results: CriteriaResults;
}

export function CriteriaFigures({ locale, criteria }: { locale: Locale; criteria: readonly CriteriaResults[] }) {
  const words = locale.words.statistics;
  if (criteria.length === 0) return <p class="empty">{words.criteriaNone}</p>;
  return (
    <>
      {criteria.slice(0, SHOWN).map((results) => (
        <CriteriaFigure locale={locale} results={results} />
      ))}
      {criteria.length > SHOWN && <p>{fill(words.criteriaMore, { count: locale.number(criteria.length - SHOWN) })}</p>}
    </>
  );
}

function CriteriaFigure({ locale, results }: Part) {
  const words = locale.words.statistics;
  const id = `criteria-${results.id}`;
  const title = locale.text(results.title);
  const readable = results.platforms.length <= MATRIX_COLUMNS && results.criteria.length <= ROWS_SHOWN;
  const assessed = fill(words.assessed, { count: locale.number(results.platforms.length) });
  return (
    <section class="tile figure beside" aria-labelledby={id}>
      <h3 id={id}>
        <CriteriaLink locale={locale} id={results.id} />
      </h3>
      <p class="quiet">
        {assessed} {!readable && words.mostUnmet}
      </p>
      {readable ? <MatrixDrawing locale={locale} results={results} /> : <MostUnmet locale={locale} results={results} />}
      <Numbers locale={locale} title={title} file="criteria" table={tableOf(locale, results, readable)} />
    </section>
  );
}

function MatrixDrawing({ locale, results: { id, title, platforms, criteria } }: Part) {
  const words = locale.words.statistics;
  const chart = (
    <Matrix
      id={`criteria-${id}`}
      title={locale.text(title)}
      description={sayCounts(criteria.map((one) => ({ label: one.id, amount: resultsOf(locale, one) })))}
      columns={platforms.map((_, index) => String(index + 1))}
      rows={criteria.map((criterion) => ({
        label: criterion.id,
        results: platforms.map((platform) => criterion.results.get(platform)),
      }))}
    />
  );
  return (
    <>
      <div class="drawing">{chart}</div>
      <div class="key">
        <ul class="signs" aria-label={words.legend}>
          {VERDICTS.map((verdict) => (
            <li class={`verdict-${verdict}`}>
              <span class="verdict">
                <VerdictIcon verdict={verdict} />
              </span>{" "}
              {locale.words.names.verdict[verdict]}
            </li>
          ))}
        </ul>
        <ol aria-label={words.columns}>
          {platforms.map((platform) => (
            <li>
              <PlatformLink locale={locale} id={platform} />
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

/** How many platforms have each result, the results that none has left out. */
function resultsOf({ lang, words }: Locale, tally: CriterionTally): string {
  const counts = { met: tally.met, unmet: tally.unmet, unknown: tally.unknown, "not-applicable": tally.notApplicable };
  const { verdict: names } = words.names;
  return VERDICTS.flatMap((verdict) =>
    counts[verdict] > 0 ? [`${lowerFirst(names[verdict])} ${showNumber(counts[verdict], lang)}`] : [],
  ).join(", ");
}

function MostUnmet({ locale, results: { id, title, criteria } }: Part) {
  const words = locale.words.statistics;
  const unmet = criteria.filter((criterion) => criterion.unmet > 0).sort((a, b) => b.unmet - a.unmet);
  if (unmet.length === 0) return <p>{words.noneUnmet}</p>;
  const chart = (
    <Bars
      id={`criteria-${id}`}
      title={locale.text(title)}
      tone="bad"
      bars={unmet.slice(0, BARS_SHOWN).map((criterion) => ({
        label: `${criterion.id}. ${locale.text(criterion.title)}`,
        amount: fill(words.of, { part: locale.number(criterion.unmet), all: locale.number(criterion.results.size) }),
        value: criterion.results.size,
        part: criterion.unmet,
      }))}
    />
  );
  return <div class="drawing">{chart}</div>;
}

function tableOf(locale: Locale, { criteria }: CriteriaResults, named: boolean): NumberTable {
  const words = locale.words.statistics;
  const verdicts = locale.words.names.verdict;
  const unmetAt = ({ results }: CriterionTally) => {
    const platforms = [...results].flatMap(([platform, verdict]) => (verdict === "unmet" ? [platform] : []));
    return <Joined items={platforms.map((platform) => <PlatformLink locale={locale} id={platform} />)} between="; " />;
  };
  return {
    head: [words.criterion, verdicts.met, verdicts.unmet, verdicts.unknown, verdicts["not-applicable"], ...(named ? [words.unmetAt] : [])],
    rows: criteria.map((criterion) => [
      <>
        {criterion.id}. <Say locale={locale} text={criterion.title} />
      </>,
      criterion.met,
      criterion.unmet,
      criterion.unknown,
      criterion.notApplicable,
      ...(named ? [unmetAt(criterion)] : []),
    ]),
  };
}
