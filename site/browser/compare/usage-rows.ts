/** Rows of the comparison: usage and plan. Values counted in different ways are never said to differ. */

import { showMeasured } from "../../../scripts/catalogue/measures.ts";
import { userShare } from "../../../scripts/catalogue/usage.ts";
import { planStateOf } from "../../../scripts/catalogue/use.ts";
import { namesItsType, typeOfNumber } from "../../../scripts/records/documents.ts";
import { givesStage } from "../../../scripts/records/schema/events.ts";
import type { UsageRecord } from "../../../scripts/records/schema/platform.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { compareDates, isDate } from "../../../scripts/text/dates.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { fold, upperFirst } from "../../../scripts/text/text.ts";
import { fill } from "../../i18n/fill.ts";
import type { PlatformFile } from "../../open-data/platform-output.ts";
import type { CompareScriptData } from "../../views/compare-script-data.ts";
import { type Phase, phasesOf } from "../../views/plan.ts";
import { amountOf, sayHedged } from "../../views/use.ts";
import { type CellLine, type Compared, type ComparedRow, type ComparedSection, row, say } from "./cells.ts";
import { fieldLines, labelled } from "./field-lines.ts";

export function usageSection({ platforms, words }: Compared): ComparedSection {
  const all = platforms.map(({ data }) => data.usage ?? []);
  const metrics = [...new Set(all.flat().map(metricOf))].sort();
  const rows = metrics.flatMap((metric) =>
    rowsOf(
      all.map((records) => records.filter((record) => metricOf(record) === metric)),
      words,
    ),
  );
  return { title: words.usage, note: rows.length > 0 ? words.usageNote : words.noUsage, rows };
}

const metricOf = ({ metric, unit = "" }: UsageRecord): string => JSON.stringify([metric, unit]);
const basisOf = ({ basis }: UsageRecord): string => (basis ? fold(basis[MAIN_LANG]) : "");
/** All of the newest time: of several of one day, which count different things, none is more true than another. */
function newestOf(records: readonly UsageRecord[]): readonly UsageRecord[] {
  const [newest] = [...records].sort((a, b) => compareDates(b.date, a.date));
  return records.filter(({ date }) => newest && compareDates(date, newest.date) === 0);
}

/** Of one metric: a row for each way of counting that two platforms have, and one of the newest that was counted otherwise. */
function rowsOf(all: readonly (readonly UsageRecord[])[], words: CompareScriptData): ComparedRow[] {
  const bases = [...new Set(all.flat().map(basisOf))].filter(Boolean).sort();
  const shared = bases.filter((basis) => all.filter((records) => records.some((record) => basisOf(record) === basis)).length > 1);
  const others = all.map((records) => newestOf(records.filter((record) => !shared.includes(basisOf(record)))));
  return [
    ...shared.map((basis) =>
      usageRow(
        all.map((records) => newestOf(records.filter((record) => basisOf(record) === basis))),
        words,
      ),
    ),
    ...(others.flat().length > 0 ? [otherRow(others, words)] : []),
  ];
}

function usageRow(all: readonly (readonly UsageRecord[])[], words: CompareScriptData): ComparedRow {
  const [first] = all.flat();
  const label = [{ text: first ? words.names.metric[first.metric] : "" }, ...(first ? basisLines(first, words) : [])];
  return row(label, all, (records) => records.flatMap((record) => usageLines(record, words)), words.noValue);
}

/** Each with its own way of counting beside it: two such values may mean two things. */
function otherRow(all: readonly (readonly UsageRecord[])[], words: CompareScriptData): ComparedRow {
  const [first] = all.flat();
  const lines = (record: UsageRecord) => [
    ...usageLines(record, words),
    ...basisLines(record, words).map((line) => ({ ...line, aside: true })),
  ];
  const made = row(first ? words.names.metric[first.metric] : "", all, (records) => records.flatMap(lines), words.noValue);
  return { ...made, verdict: all.filter(({ length }) => length > 0).length > 1 ? "not-comparable" : undefined };
}

function basisLines({ basis }: UsageRecord, words: CompareScriptData): CellLine[] {
  const said = basis && say(basis, words);
  return [said ? { ...said, text: fill(words.basis, { basis: said.text }) } : { text: words.noBasis }];
}

function usageLines(record: UsageRecord, words: CompareScriptData): CellLine[] {
  const { lang } = words;
  const share = userShare(record);
  const { said, exact } = amountOf(record, lang);
  return [
    { text: sayHedged(said, record, words.known.use) },
    ...(said === exact ? [] : [{ text: sayHedged(exact, record, words.known.use), aside: true }]),
    ...(share === undefined
      ? []
      : [{ text: fill(words.share, { share: sayHedged(showMeasured(share, "%", lang), record, words.known.use) }) }]),
    { text: sayDay(record.date, words), aside: true },
    ...words.usageFields.flatMap((field) => labelled(field, fieldLines(record, field, words)).map((line) => ({ ...line, aside: true }))),
  ];
}

/** "ngày 01/01/2026"; a month or a year says itself what it is. */
const sayDay = (date: string, { onDay, lang }: CompareScriptData): string =>
  isDate(date) ? fill(onDay, { date: showDate(date, lang) }) : upperFirst(showDate(date, lang));

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
  plan ? plan.data.document : data.events.findLast(givesStage("planned"))?.document;

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
