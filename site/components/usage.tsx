/** Usage values of a platform: a table in which each row carries its own date, basis and source. */
import { showUnit } from "../../scripts/catalogue/measures.ts";
import type { Locale } from "../context.ts";
import type { UsageRow } from "../views/usage.ts";
import { Day, Say } from "./say.tsx";
import { ScrollTable } from "./scroll-table.tsx";
import { SourceLink } from "./sources.tsx";

export function Usage({ locale, rows }: { locale: Locale; rows: readonly UsageRow[] }) {
  const words = locale.words.platform;
  const hasShare = rows.some(({ share }) => share !== undefined);
  return (
    <>
      <p class="quiet">{words.usageNote}</p>
      <ScrollTable
        label={words.usageTable}
        head={[words.date, words.metric, [words.value], words.basis, ...(hasShare ? [words.share] : []), words.source]}
      >
        <tbody>
          {rows.map((row) => (
            <Row locale={locale} row={row} hasShare={hasShare} />
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

function Row({ locale, row: { record, share }, hasShare }: { locale: Locale; row: UsageRow; hasShare: boolean }) {
  const { names, platform: words } = locale.words;
  const { potentialMarket: market } = record;
  return (
    <tr>
      <td class="date">
        <Day locale={locale} date={record.date} />
      </td>
      <th scope="row">{names.metric[record.metric]}</th>
      <td class="number">
        {record.approximate && <abbr title={words.about}>≈ </abbr>}
        {locale.number(record.value)}
        {record.unit && ` ${showUnit(record.unit, locale.lang)}`}
      </td>
      <td>
        {record.basis && <Say locale={locale} text={record.basis} />}
        {record.note && (
          <p class="quiet">
            <Say locale={locale} text={record.note} />
          </p>
        )}
        {record.confidence && <p class="quiet">{names.confidence[record.confidence]}</p>}
      </td>
      {hasShare && (
        <td>
          {market && share !== undefined && (
            <>
              {words.shareOf(locale.number(share), locale.number(market.value))}
              {market.description && (
                <span class="quiet">
                  {" "}
                  <Say locale={locale} text={market.description} />
                </span>
              )}
            </>
          )}
        </td>
      )}
      <td>
        <SourceLink locale={locale} source={record.source} />
      </td>
    </tr>
  );
}
