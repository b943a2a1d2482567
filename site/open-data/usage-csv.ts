/** The usage figures of one metric as a table, with the words of the page that it is on. */
import { hedgeOf } from "../../scripts/catalogue/hedges.ts";
import { showUnit } from "../../scripts/catalogue/measures.ts";
import { HEDGE_NAMES } from "../../scripts/records/schema/choices.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { inLang } from "../../scripts/text/bilingual.ts";
import type { Locale } from "../context.ts";
import type { MetricRows } from "../views/usage.ts";
import { csvFile } from "./csv.ts";

const hedgeWord = (record: UsageRecord, { lang }: Locale) => {
  const hedge = hedgeOf(record);
  return hedge && inLang(HEDGE_NAMES[hedge], lang);
};

/** All values of a metric as the address of a file that is in the page itself: no request, and the same values as are shown. */
export function usageCsv(locale: Locale, { newest, older }: MetricRows): string {
  const words = locale.words.platform;
  const { metric, confidence } = locale.words.names;
  const head = [words.date, words.metric, words.value, words.unit, words.hedge, words.basis, words.source, words.address, words.grade];
  const rows = [...newest, ...older].map(({ record }) => [
    ...[record.date, metric[record.metric], record.value, record.unit && showUnit(record.unit, locale.lang)],
    ...[hedgeWord(record, locale), record.basis && locale.text(record.basis), record.source.title, record.source.url],
    record.confidence && confidence[record.confidence],
  ]);
  return `data:text/csv;charset=utf-8,${encodeURIComponent(csvFile([head, ...rows]))}`;
}
