/** How an assessment came to its results from the sheets of its members: how many counted, by what rule, and which they were. */
import type { AssessmentEntry } from "../../scripts/catalogue/catalogue.ts";
import { sayDecider, sayPositions, sayProgress } from "../../scripts/catalogue/council/say.ts";
import type { Consolidation, SheetTally } from "../../scripts/catalogue/council/tally.ts";
import { type Assessment, assessmentSchema } from "../../scripts/records/schema/assessment.ts";
import { ballotResult, CERTAINTY_NAMES, CONFLICT_NAMES } from "../../scripts/records/schema/ballot.ts";
import { LATE_NAMES } from "../../scripts/records/schema/council-policy.ts";
import type { Locale } from "../context.ts";
import { type ShownSheet, shownSheets } from "../views/sheets.ts";
import { Joined, Lines } from "./facts.tsx";
import { otherFacts } from "./field-facts.tsx";
import { DocumentLink } from "./links.tsx";
import { AsWritten, Remark, Say } from "./say.tsx";
import { SourceLink } from "./sources.tsx";

interface Props {
  readonly locale: Locale;
  readonly assessment: AssessmentEntry;
}

const BALLOTS = assessmentSchema.properties.ballots;

/** Nothing of an assessment without sheets. */
export function Sheets({ locale, assessment, level }: Props & { level: 3 | 4 }) {
  const { ballots } = assessment.data;
  if (!ballots) return null;
  const words = locale.words.sheets;
  const Heading = `h${level}` as const;
  return (
    <section class="group">
      <Heading>{words.title}</Heading>
      {assessment.council && <p>{sayProgress(assessment.council, ballots.until, locale.lang)}.</p>}
      <Rule locale={locale} ballots={ballots} isTold={assessment.council === undefined} />
      <Counted locale={locale} data={assessment.data} />
      <Single locale={locale} assessment={assessment} />
    </section>
  );
}

type Ballots = NonNullable<Assessment["ballots"]>;

function Rule({ locale, ballots, isTold }: { locale: Locale; ballots: Ballots; isTold: boolean }) {
  const words = locale.words.sheets;
  const { until, agreedPercent, leastPercent, late } = ballots;
  const percent = (value: number) => `${locale.number(value)}%`;
  return (
    <>
      {isTold && <p class="quiet">{words.until(locale.date(until))}</p>}
      {agreedPercent !== undefined && leastPercent !== undefined && (
        <p class="quiet">{words.rule(percent(agreedPercent), percent(leastPercent))}</p>
      )}
      {late && (
        <p class="quiet">
          {words.late} {LATE_NAMES[late][locale.lang]}.
        </p>
      )}
      {otherFacts(locale, BALLOTS, ballots, ["until", "agreedPercent", "leastPercent", "late", "counted"]).map(({ label, value }) => (
        <Remark label={`${label}:`}>{value}</Remark>
      ))}
    </>
  );
}

/** By their roles, with the beginning of the hash that pins each. */
function Counted({ locale, data }: { locale: Locale; data: Assessment }) {
  const { counted = [] } = data.ballots ?? {};
  if (counted.length === 0) return null;
  const roleOf = (member: string) => data.assessors.find((one) => one.member === member)?.role;
  return (
    <details class="more">
      <summary>{locale.words.sheets.counted(locale.number(counted.length))}</summary>
      <Lines
        items={counted.map(({ member, sha256 }) => {
          const role = roleOf(member);
          return (
            <>
              {role && `${locale.words.names.role[role]}: `}
              <code>{sha256.slice(0, SHOWN_HASH)}</code>
            </>
          );
        })}
      />
    </details>
  );
}

const SHOWN_HASH = 12;

/** Single sheets, where the settings make them public. */
function Single({ locale, assessment }: Props) {
  const sheets = shownSheets(assessment, locale.site.catalogue);
  if (sheets.length === 0) return null;
  return (
    <details class="more">
      <summary>{locale.words.sheets.single}</summary>
      {sheets.map((sheet) => (
        <Sheet locale={locale} sheet={sheet} />
      ))}
    </details>
  );
}

function Sheet({ locale, sheet }: { locale: Locale; sheet: ShownSheet }) {
  const words = locale.words.sheets;
  const { role, state, name, organisation, date, conflict, report, results = {} } = sheet;
  return (
    <>
      <p>
        <strong>{locale.words.names.role[role]}</strong>
        {name !== undefined && (
          <>
            : <AsWritten locale={locale}>{name}</AsWritten> (<AsWritten locale={locale}>{organisation ?? ""}</AsWritten>)
          </>
        )}
        {date && `, ${locale.date(date)}`}: {words.state[state]}
      </p>
      {conflict && conflict.kind !== "none" && (
        <Remark label={words.conflict}>
          <Joined items={[CONFLICT_NAMES[conflict.kind][locale.lang], ...(conflict.criteria ?? [])]} />
          {conflict.reason && (
            <>
              : <Say locale={locale} text={conflict.reason} />
            </>
          )}
        </Remark>
      )}
      <Remark label={words.reportOf}>{report && <DocumentLink locale={locale} document={report} />}</Remark>
      <Lines items={Object.entries(results).map((entry) => resultLine(locale, ...entry))} />
    </>
  );
}

type SheetResult = NonNullable<ShownSheet["results"]>[string];
const RESULT = ballotResult;

function resultLine(locale: Locale, code: string, result: SheetResult) {
  const { verdict, value, certainty, evidence = [], note } = result;
  const said = [
    verdict && locale.words.names.verdict[verdict],
    value !== undefined && locale.number(value),
    certainty && CERTAINTY_NAMES[certainty][locale.lang].toLowerCase(),
  ].filter((one) => one !== undefined && one !== false);
  return (
    <>
      <span class="code">{code}</span> {said.join(", ")}
      {note && (
        <>
          . <Say locale={locale} text={note} />
        </>
      )}
      {evidence.length > 0 && (
        <>
          {" "}
          (<Joined items={evidence.map((source) => <SourceLink locale={locale} source={source} />)} between="; " />)
        </>
      )}
      {otherFacts(locale, RESULT, result, ["verdict", "value", "certainty", "evidence", "note"]).map(({ label, value: other }) => (
        <>
          {" "}
          {label}: {other}
        </>
      ))}
    </>
  );
}

/** "1 gửi muộn, không tính": who of those who may judge it has no sheet that counts. */
function sayApart({ recused }: SheetTally, council: Consolidation | undefined, { words, number }: Locale): string {
  return (["late", "missing"] as const)
    .flatMap((state) => {
      const count = council?.seats.filter((one) => one.state === state && !recused.includes(one.member)).length ?? 0;
      return count > 0 ? `${number(count)} ${words.sheets.state[state]}` : [];
    })
    .join("; ");
}

interface ReachedProps {
  readonly locale: Locale;
  readonly council: Consolidation | undefined;
  readonly data: Assessment;
  readonly criterion: string;
}

/** How one result was reached: sheets that count, what they say, and who decided why. */
export function Reached({ locale, council, data, criterion }: ReachedProps) {
  const words = locale.words.sheets;
  const decided = data.results[criterion]?.decided;
  const tally = council?.tallies.find(({ id }) => id === criterion);
  const by = decided && (sayDecider(data, council ?? { seats: [] }, criterion, locale.lang) ?? words.decided);
  return (
    <>
      {tally && (
        <Remark label={words.sheets}>
          {[
            words.countedOf(locale.number(tally.counted), locale.number(tally.entitled), sayApart(tally, council, locale)),
            ...(tally.positions.length > 0 ? [sayPositions(tally, locale.lang)] : []),
            words.agreements[tally.agreement],
            ...(tally.recused.length > 0 ? [words.recused(locale.number(tally.recused.length))] : []),
          ].join("; ")}
        </Remark>
      )}
      {decided && by && (
        <Remark label={`${by.slice(0, 1).toUpperCase()}${by.slice(1)}:`}>
          <Say locale={locale} text={decided} />
        </Remark>
      )}
    </>
  );
}
