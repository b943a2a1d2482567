/**
 * Rows of the comparison: assessments, and criterion by criterion. Two platforms are compared by a criterion when they
 * were assessed against the same set, or when both criteria are made from the same criterion of one framework.
 */

import { showMeasured } from "../../../scripts/catalogue/measures.ts";
import type { CriterionResult } from "../../../scripts/catalogue/score.ts";
import type { Criterion } from "../../../scripts/records/schema/criteria.ts";
import type { Text } from "../../../scripts/text/bilingual.ts";
import { showDate, showNumber } from "../../../scripts/text/formats.ts";
import { fill } from "../../i18n/fill.ts";
import type { PlatformFile } from "../../open-data/platform-output.ts";
import type { CompareScriptData } from "../../views/compare-script-data.ts";
import { type CellLine, type Compared, type ComparedRow, type ComparedSection, row, say } from "./cells.ts";
import { latestOf } from "./record.ts";

export function assessmentSection({ platforms, sets, words }: Compared): ComparedSection {
  const { names, lang } = words;
  const fact = (label: string, linesOf: (latest: NonNullable<ReturnType<typeof latestOf>>) => CellLine[] | undefined) =>
    row(
      label,
      platforms,
      (platform) => {
        const latest = latestOf(platform);
        return latest && linesOf(latest);
      },
      (platform) => (latestOf(platform) ? words.notScored : words.noAssessment),
    );
  return {
    title: words.assessment,
    rows: [
      fact(words.assessed, ({ date, data }) => [{ text: showDate(date, lang) }, { text: names.method[data.method] }]),
      fact(words.against, ({ data }) => {
        const set = sets.get(data.criteria);
        return [set ? say(set.data.title, words) : { text: data.criteria }];
      }),
      fact(words.outcome, ({ score }) => score && [{ text: names.outcome[score.outcome] }]),
      fact(words.metCount, ({ score }) => score && totals(score.total, words)),
    ],
  };
}

function totals(total: NonNullable<PlatformFile["assessments"][number]["score"]>["total"], words: CompareScriptData): CellLine[] {
  const show = (value: number) => showNumber(value, words.lang);
  return [
    { text: fill(words.metOf, { met: show(total.met), all: show(total.applicable) }) },
    { text: fill(words.otherTotals, { unmet: show(total.unmet), unknown: show(total.unknown), none: show(total.notApplicable) }) },
  ];
}

/** What a platform was found to do about one comparable criterion; a set may make several of one base criterion. */
interface Found {
  readonly title: Text;
  readonly results: readonly CriterionResult[];
}

export function criteriaSection(compared: Compared): ComparedSection {
  const { platforms, words } = compared;
  const found = platforms.map((platform) => resultsByKey(platform, compared));
  const keys = [...new Set(found.flatMap((results) => [...results.keys()]))];
  const shared = keys.filter((key) => found.filter((results) => results.has(key)).length > 1);
  const rows = shared.map((key) => criterionRow(key, found, compared));
  const apart = found.map((results) => keys.filter((key) => results.has(key) && !shared.includes(key)).length);
  return {
    title: words.criteria,
    note: shared.length > 0 ? words.criteriaNote : words.noSharedCriteria,
    rows: [...rows, ...(apart.some((count) => count > 0) ? [apartRow(apart, compared)] : [])],
  };
}

/** By what makes criteria comparable, in the order of the set. */
function resultsByKey(platform: PlatformFile, { sets }: Compared): Map<string, Found> {
  const byKey = new Map<string, Found>();
  const latest = latestOf(platform);
  const set = latest && sets.get(latest.data.criteria)?.data;
  const framework = set?.extends === undefined ? undefined : sets.get(set.extends)?.data;
  for (const result of latest?.score?.results ?? []) {
    const criterion = set?.criteria.find(({ id }) => id === result.id);
    const base = criterion?.from !== undefined && set?.extends !== undefined ? `${set.extends}#${criterion.from}` : undefined;
    const key = base ?? `${latest?.data.criteria}#${result.id}`;
    const title = titleOf(criterion, framework?.criteria) ?? result.title;
    byKey.set(key, { title, results: [...(byKey.get(key)?.results ?? []), result] });
  }
  return byKey;
}

/** The words of the framework, which both criteria are made from. */
const titleOf = (criterion: Criterion | undefined, base: readonly Criterion[] | undefined): Text | undefined =>
  base?.find(({ id }) => id === criterion?.from)?.title;

function criterionRow(key: string, found: readonly ReadonlyMap<string, Found>[], { platforms, words }: Compared): ComparedRow {
  const first = found.find((results) => results.has(key))?.get(key);
  const code = key.slice(key.indexOf("#") + 1);
  const label: CellLine[] = [{ text: code }, ...(first ? [say(first.title, words)] : [])];
  return row(
    label,
    platforms.map((platform, index) => ({ platform, results: found[index]?.get(key)?.results })),
    ({ results }) => results?.flatMap((result) => resultLines(result, code, words)),
    ({ platform }) => (latestOf(platform) ? words.notInSet : words.noAssessment),
  );
}

function resultLines({ id, result, value, threshold }: CriterionResult, code: string, words: CompareScriptData): CellLine[] {
  const measured =
    value === undefined
      ? undefined
      : threshold
        ? showMeasured(value, threshold.unit, words.lang, threshold)
        : showNumber(value, words.lang);
  return [
    { text: words.names.verdict[result] },
    ...(measured ? [{ text: fill(words.measured, { value: measured }) }] : []),
    ...(id === code ? [] : [{ text: `(${id})`, aside: true }]),
  ];
}

/** How many criteria of each platform have nothing to stand beside: said, so that the rows are not taken for all. */
function apartRow(counts: readonly number[], { words }: Compared): ComparedRow {
  const cells = counts.map((count) => ({ lines: [{ text: showNumber(count, words.lang) }] }));
  return { label: [{ text: words.apart }], cells, verdict: "not-comparable" };
}
