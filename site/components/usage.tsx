/** Usage values of a platform: a table in which each row carries its own date, basis and source. */
import { showAmount, showMeasured } from "../../scripts/catalogue/measures.ts";
import { SUPPLY_METRICS } from "../../scripts/records/schema/choices.ts";
import type { Locale } from "../context.ts";
import type { UsageRow } from "../views/usage.ts";
import { sayHedged } from "../views/use.ts";
import { DataTable, type ShownColumn } from "./data-table.tsx";
import { Day, LanguageNote, Say } from "./say.tsx";
import { SourceLink } from "./sources.tsx";

export function Usage({ locale, rows }: { locale: Locale; rows: readonly UsageRow[] }) {
  const words = locale.words.platform;
  const supplied = [...new Set(rows.map(({ record }) => record.metric))].filter((metric) => SUPPLY_METRICS.includes(metric));
  return (
    <>
      <p class="quiet">{words.usageNote}</p>
      {supplied.length > 0 && (
        <p class="quiet">
          {words.usageSupply(supplied.map((metric) => locale.words.names.metric[metric].toLocaleLowerCase(locale.lang)).join("; "))}
        </p>
      )}
      <LanguageNote locale={locale} of={rows.map(({ record }) => record.source.title)} />
      <DataTable label={words.usageTable} columns={columnsOf(locale, rows)} rows={rows} />
    </>
  );
}

/** A share is said where any row has one. */
function columnsOf(locale: Locale, rows: readonly UsageRow[]): ShownColumn<UsageRow>[] {
  const { names, platform: words } = locale.words;
  const hasShare = rows.some(({ share }) => share !== undefined);
  const share: ShownColumn<UsageRow> = { title: words.share, cell: (row) => <Share locale={locale} row={row} /> };
  return [
    { title: words.date, cell: ({ record }) => <Day locale={locale} date={record.date} /> },
    { title: words.metric, isName: true, cell: ({ record }) => names.metric[record.metric] },
    { title: words.value, isNumber: true, cell: ({ record }) => <Value locale={locale} record={record} /> },
    { title: words.basis, cell: ({ record }) => <Basis locale={locale} record={record} /> },
    ...(hasShare ? [share] : []),
    { title: words.source, cell: ({ record }) => <SourceLink locale={locale} source={record.source} /> },
  ];
}

interface Part {
  readonly locale: Locale;
  readonly record: UsageRow["record"];
}

const Value = ({ locale, record }: Part) => (
  <>{sayHedged(showAmount(record.value, record.unit, locale.lang), record, locale.words.known.use)}</>
);

const Basis = ({ locale, record: { basis, note, confidence } }: Part) => (
  <>
    {basis && <Say locale={locale} text={basis} />}
    {note && (
      <p class="quiet">
        <Say locale={locale} text={note} />
      </p>
    )}
    {confidence && <p class="quiet">{locale.words.names.confidence[confidence]}</p>}
  </>
);

function Share({ locale, row: { record, share, threshold } }: { locale: Locale; row: UsageRow }) {
  const { potentialMarket: market } = record;
  if (!market || share === undefined) return null;
  const percent = sayHedged(showMeasured(share, "%", locale.lang, threshold), record, locale.words.known.use);
  return (
    <>
      {locale.words.platform.shareOf(percent, locale.number(market.value))}
      {market.description && (
        <span class="quiet">
          {" "}
          <Say locale={locale} text={market.description} />
        </span>
      )}
    </>
  );
}
