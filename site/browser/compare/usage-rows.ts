/** Rows of the comparison: usage and plan. Values counted in different ways never stand in one row. */

import { showAmount, showMeasured } from "../../../scripts/catalogue/measures.ts";
import { userShare } from "../../../scripts/catalogue/usage.ts";
import { planStateOf } from "../../../scripts/catalogue/use.ts";
import { namesItsType, typeOfNumber } from "../../../scripts/records/documents.ts";
import type { UsageRecord } from "../../../scripts/records/schema/platform.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { compareDates } from "../../../scripts/text/dates.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { fold } from "../../../scripts/text/text.ts";
import { fill } from "../../i18n/fill.ts";
import type { PlatformFile } from "../../open-data/platform-output.ts";
import type { CompareScriptData } from "../../views/compare-script-data.ts";
import { type Phase, phasesOf } from "../../views/plan.ts";
import { sayHedged } from "../../views/use.ts";
import { type CellLine, type Compared, type ComparedRow, type ComparedSection, row, say } from "./cells.ts";

export function usageSection({ platforms, words }: Compared): ComparedSection {
  const newest = platforms.map(newestByKey);
  const keys = [...new Set(newest.flatMap((records) => [...records.keys()]))].sort();
  const rows = keys.map((key) =>
    usageRow(
      newest.map((records) => records.get(key)),
      words,
    ),
  );
  return { title: words.usage, note: rows.length > 0 ? words.usageNote : words.noUsage, rows };
}

/** The newest record of each metric, unit and way of counting. */
function newestByKey({ data }: PlatformFile): Map<string, UsageRecord> {
  const records = new Map<string, UsageRecord>();
  for (const record of data.usage ?? []) {
    const key = JSON.stringify([record.metric, record.unit ?? "", record.basis ? fold(record.basis[MAIN_LANG]) : ""]);
    const known = records.get(key);
    if (!known || compareDates(record.date, known.date) >= 0) records.set(key, record);
  }
  return records;
}

function usageRow(records: readonly (UsageRecord | undefined)[], words: CompareScriptData): ComparedRow {
  const first = records.find((record) => record !== undefined);
  const basis = first?.basis && say(first.basis, words);
  const label: CellLine[] = [
    { text: first ? words.names.metric[first.metric] : "" },
    basis ? { ...basis, text: fill(words.basis, { basis: basis.text }) } : { text: words.noBasis },
  ];
  const made = row(label, records, (record) => record && usageLines(record, words), words.noValue);
  // Two values counted in an unknown way may be counted in two ways.
  return basis || records.filter(Boolean).length < 2 ? made : { ...made, verdict: "not-comparable" };
}

function usageLines(record: UsageRecord, words: CompareScriptData): CellLine[] {
  const { lang } = words;
  const share = userShare(record);
  return [
    { text: sayHedged(showAmount(record.value, record.unit, lang), record, words.known.use) },
    ...(share === undefined
      ? []
      : [{ text: fill(words.share, { share: sayHedged(showMeasured(share, "%", lang), record, words.known.use) }) }]),
    { text: fill(words.onDay, { date: showDate(record.date, lang) }), aside: true },
  ];
}

export function planSection({ platforms, words }: Compared): ComparedSection {
  const state = (platform: PlatformFile) => [{ text: sayPlan(platform, words) }];
  const missing = (platform: PlatformFile) => (platform.plan ? words.notPlanned : sayPlan(platform, words));
  const planned = words.phases.filter((kind) => platforms.some(({ plan }) => plan?.data.phases.some((phase) => phase.kind === kind)));
  return {
    title: words.plan,
    rows: [
      row(words.planKnown, platforms, state, words.notSourced),
      row(
        words.planDocument,
        platforms,
        (platform) => documentLines(planDocument(platform), words),
        (platform) => (platform.plan ? words.notSourced : sayPlan(platform, words)),
      ),
      ...planned.map((kind) => row(words.names.phase[kind], platforms, ({ plan }) => plan && phaseLines(plan.data, kind, words), missing)),
    ],
  };
}

const sayPlan = ({ plan, data }: PlatformFile, { known }: CompareScriptData): string => known.plan[planStateOf(plan, data.events)];

/** Of a plan whose contents are not here, the decision that issued it. */
const planDocument = ({ plan, data }: PlatformFile): Plan["document"] =>
  plan ? plan.data.document : data.events.findLast(({ type }) => type === "planned")?.document;

type Plan = NonNullable<PlatformFile["plan"]>["data"];

function documentLines(document: Plan["document"], words: CompareScriptData): CellLine[] | undefined {
  if (!document) return undefined;
  const { number, title, date, url } = document;
  const type = number === undefined ? undefined : typeOfNumber(number, words.documentTypes);
  const typeName = type && inLang(type.name, words.lang);
  const name = number === undefined || !typeName || namesItsType(number, typeName) ? number : fill(words.cited, { type: typeName, number });
  return [
    ...(name ? [{ text: name }] : []),
    ...(date ? [{ text: showDate(date, words.lang) }] : []),
    ...(title ? [say(title, words)] : []),
    ...(name || title ? [] : [{ text: url ?? "" }]),
  ];
}

function phaseLines(plan: Plan, kind: Phase["kind"], words: CompareScriptData): CellLine[] {
  return phasesOf(plan, words.today)
    .filter(({ phase }) => phase.kind === kind)
    .flatMap(({ phase, state }) => [
      say(phase.title, words),
      { text: period(phase, words) },
      { text: state === "done" ? fill(words.done, { date: showDate(phase.done ?? "", words.lang) }) : words[state] },
    ]);
}

function period({ from, to }: Phase, words: CompareScriptData): string {
  const [first, last] = [from, to].map((day) => (day ? showDate(day, words.lang) : "…"));
  return from || to ? `${first} – ${last}` : words.noPeriod;
}
