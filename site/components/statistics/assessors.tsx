/** Who assessed: each body with how often, what of and how it concluded, and every assessment with its day. */
import type { AssessmentEntry, PlatformEntry } from "../../../scripts/catalogue/catalogue.ts";
import { compareDates } from "../../../scripts/text/dates.ts";
import { grouped } from "../../../scripts/text/group.ts";
import type { Locale } from "../../context.ts";
import { AgencyLink } from "../agency-link.tsx";
import { DataTable } from "../data-table.tsx";
import { Lines } from "../facts.tsx";
import { PlatformLink } from "../links.tsx";
import { AsWritten, Day } from "../say.tsx";
import { moreOf } from "./figure.tsx";

interface Made {
  readonly platform: PlatformEntry;
  readonly assessment: AssessmentEntry;
}

/** Of each table. */
const SHOWN = 60;

export function Assessors({ locale }: { locale: Locale }) {
  const words = locale.words.statistics.assessors;
  const made = locale.site.catalogue.platforms
    .flatMap((platform) => platform.assessments.map((assessment): Made => ({ platform, assessment })))
    .sort((a, b) => compareDates(b.assessment.date, a.assessment.date));
  if (made.length === 0) return <p class="empty">{words.none}</p>;
  return (
    <>
      <h3>{words.bodies}</h3>
      <Bodies locale={locale} made={made} />
      <h3>{words.all}</h3>
      <All locale={locale} made={made} />
    </>
  );
}

function Bodies({ locale, made }: { locale: Locale; made: readonly Made[] }) {
  const { statistics, names } = locale.words;
  const words = statistics.assessors;
  const bodies = [...grouped(made.flatMap((one) => bodiesOf(one).map((body) => [body, one] as const)))].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const outcomes = (some: readonly Made[]) =>
    [...grouped(some.map(({ assessment: { score } }) => [score?.outcome, true] as const))].map(
      ([outcome, all]) => `${outcome ? names.outcome[outcome] : words.noResult}: ${locale.number(all.length)}`,
    );
  return (
    <>
      <DataTable
        label={words.bodies}
        columns={[
          { title: words.body, isName: true, cell: ([body]) => <Body locale={locale} body={body} /> },
          { title: words.count, isNumber: true, cell: ([, some]) => locale.number(some.length) },
          {
            title: statistics.platforms,
            isNumber: true,
            cell: ([, some]) => locale.number(new Set(some.map(({ platform }) => platform.id)).size),
          },
          { title: words.results, cell: ([, some]) => <Lines items={outcomes(some)} /> },
          { title: words.last, cell: ([, [newest]]) => newest && <Day locale={locale} date={newest.assessment.date} /> },
        ]}
        rows={bodies.slice(0, SHOWN)}
      />
      {bodies.length > SHOWN && <p class="quiet">{moreOf(locale, SHOWN, bodies.length)}</p>}
    </>
  );
}

function All({ locale, made }: { locale: Locale; made: readonly Made[] }) {
  const { statistics, names } = locale.words;
  const words = statistics.assessors;
  return (
    <>
      <DataTable
        label={words.all}
        columns={[
          { title: words.platform, isName: true, cell: ({ platform }) => <PlatformLink locale={locale} id={platform.id} /> },
          { title: words.date, cell: ({ assessment }) => <Day locale={locale} date={assessment.date} /> },
          { title: words.method, cell: ({ assessment }) => names.method[assessment.data.method] },
          { title: words.body, cell: (one) => <Lines items={bodiesOf(one).map((body) => <Body locale={locale} body={body} />)} /> },
          { title: words.result, cell: ({ assessment: { score } }) => (score ? names.outcome[score.outcome] : words.noResult) },
        ]}
        rows={made.slice(0, SHOWN)}
      />
      {made.length > SHOWN && <p class="quiet">{moreOf(locale, SHOWN, made.length)}</p>}
    </>
  );
}

/** Each once, whatever its roles. */
const bodiesOf = ({ assessment }: Made): string[] => [...new Set(assessment.data.assessors.map(({ organisation }) => organisation))];

const Body = ({ locale, body }: { locale: Locale; body: string }) =>
  locale.site.find.agencies.has(body) ? <AgencyLink locale={locale} code={body} /> : <AsWritten locale={locale}>{body}</AsWritten>;
