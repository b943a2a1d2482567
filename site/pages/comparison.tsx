/** Assessments of one platform side by side: each with the one before it, criterion by criterion. */
import type { AssessmentEntry } from "../../scripts/catalogue/catalogue.ts";
import type { AssessmentPair, ComparedCriterion, Turn } from "../../scripts/catalogue/compare-assessments.ts";
import { showMeasured } from "../../scripts/catalogue/measures.ts";
import type { CriterionResult } from "../../scripts/catalogue/score.ts";
import { DataTable } from "../components/data-table.tsx";
import { Facts } from "../components/facts.tsx";
import { VerdictIcon } from "../components/icons.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { CriteriaLink } from "../components/links.tsx";
import { Say } from "../components/say.tsx";
import { Section } from "../components/section.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { pairsOf } from "../views/comparisons.ts";
import type { PageItem } from "../views/page-lists.ts";

interface Part {
  readonly locale: Locale;
  readonly pair: AssessmentPair;
}

export function render({ item }: { item: PageItem<"comparison"> }): string {
  const { locale, entry } = item;
  const words = locale.words.comparison;
  const page = to("platform", { id: entry.id });
  const title = words.titleOf(locale.text(entry.data.name));
  return renderPage(
    <Layout
      page={item}
      title={title}
      description={words.intro}
      label={locale.words.platform.compareOver}
      record={<Say locale={locale} text={entry.data.name} />}
    >
      <h1>{title}</h1>
      <p class="lead">{words.intro}</p>
      <p>
        <a href={locale.href(page)}>{words.back}</a>
      </p>
      {pairsOf(entry, locale.site).map((pair) => (
        <Section id="d" of={pair.after.date} title={`${locale.date(pair.before.date)} → ${locale.date(pair.after.date)}`}>
          <Pair locale={locale} pair={pair} />
        </Section>
      ))}
    </Layout>,
  );
}

function Pair({ locale, pair }: Part) {
  const words = locale.words.comparison;
  const { before, after, alignment } = pair;
  return (
    <>
      <Summary locale={locale} pair={pair} />
      {before.data.method !== after.data.method && <p class="quiet">{words.methodsDiffer}</p>}
      {alignment === "base" && <p class="quiet">{words.byBase}</p>}
      {alignment === "none" ? <p class="absent">{words.notAligned}</p> : <Criteria locale={locale} pair={pair} />}
    </>
  );
}

function Summary({ locale, pair: { before, after, alignment, rows } }: Part) {
  const words = locale.words.comparison;
  const { names } = locale.words;
  const outcome = ({ score }: AssessmentEntry) => (score ? names.outcome[score.outcome] : words.notScored);
  const codes = (turn: Turn) => rows.flatMap((row) => (row.turn === turn ? (row.after?.id ?? []) : [])).join(", ") || words.nothing;
  const set = (assessment: AssessmentEntry) => <CriteriaLink locale={locale} id={assessment.data.criteria} />;
  const isOneSet = before.data.criteria === after.data.criteria;
  return (
    <Facts
      locale={locale}
      facts={[
        { label: words.outcome, value: `${outcome(before)} → ${outcome(after)}` },
        ...(alignment === "none"
          ? []
          : [
              { label: words.better, value: codes("better") },
              { label: words.worse, value: codes("worse") },
            ]),
        {
          label: words.method,
          value:
            before.data.method === after.data.method
              ? names.method[after.data.method]
              : `${names.method[before.data.method]} → ${names.method[after.data.method]}`,
        },
        {
          label: words.set,
          value: isOneSet ? (
            set(after)
          ) : (
            <>
              {set(before)} → {set(after)}
            </>
          ),
        },
      ]}
    />
  );
}

/** What differs first; what is as it was, in a fold. */
function Criteria({ locale, pair }: Part) {
  const words = locale.words.comparison;
  const [changed, kept] = [pair.rows.filter(({ turn }) => turn !== "same"), pair.rows.filter(({ turn }) => turn === "same")];
  const label = words.table(locale.date(pair.before.date), locale.date(pair.after.date));
  const asBefore = words.kept(locale.number(kept.length));
  return (
    <>
      {changed.length > 0 && <CriteriaTable locale={locale} pair={pair} rows={changed} label={label} />}
      {kept.length > 0 && (
        <details>
          <summary>{asBefore}</summary>
          <CriteriaTable locale={locale} pair={pair} rows={kept} label={`${label}: ${asBefore}`} />
        </details>
      )}
    </>
  );
}

function CriteriaTable({ locale, pair: { before, after }, rows, label }: Part & { rows: readonly ComparedCriterion[]; label: string }) {
  const words = locale.words.comparison;
  const [first, second] = [locale.date(before.date), locale.date(after.date)];
  return (
    <DataTable
      isPaired
      label={label}
      columns={[
        { title: words.criterion, isName: true, cell: (row) => <Criterion locale={locale} row={row} /> },
        { title: first, cell: (row) => <Result locale={locale} result={row.before} /> },
        { title: second, cell: (row) => <Result locale={locale} result={row.after} /> },
        { title: words.turn, cell: ({ turn }) => (isTurn(turn) ? <strong>{words.turnNames[turn]}</strong> : words.turnNames[turn]) },
      ]}
      rows={rows}
    />
  );
}

const isTurn = (turn: Turn): boolean => turn === "better" || turn === "worse";

function Criterion({ locale, row: { before, after } }: { locale: Locale; row: ComparedCriterion }) {
  const known = after ?? before;
  if (!known) return null;
  const earlier = before && after && before.id !== after.id ? ` (${before.id})` : "";
  return (
    <>
      <span class="code">
        {known.id}
        {earlier}
      </span>{" "}
      <Say locale={locale} text={known.title} />
    </>
  );
}

function Result({ locale, result }: { locale: Locale; result: CriterionResult | undefined }) {
  if (!result) return <span class="absent">{locale.words.comparison.absent}</span>;
  const { value, threshold } = result;
  return (
    <div class={`verdict-${result.result}`}>
      <p class="verdict">
        <VerdictIcon verdict={result.result} /> {locale.words.names.verdict[result.result]}
      </p>
      {value !== undefined && (
        <p class="quiet">{threshold ? showMeasured(value, threshold.unit, locale.lang, threshold) : locale.number(value)}</p>
      )}
    </div>
  );
}
