/** An assessment on paper: how it comes out, and a table of its criteria by group, each with its result and what that rests on. */
import { showMeasured, showThreshold } from "../../../scripts/catalogue/measures.ts";
import type { CriterionResult, Score } from "../../../scripts/catalogue/score.ts";
import { assessmentSchema } from "../../../scripts/records/schema/assessment.ts";
import type { SchemaNode } from "../../../scripts/records/schema/node.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { showNumber } from "../../../scripts/text/formats.ts";
import { reasonWords } from "../../../scripts/words/words.ts";
import { fill } from "../../i18n/fill.ts";
import { cellOf, filledParts, sayItem, textLines, titled } from "./groups.ts";
import { type Block, bold, type Line, type PaperRow, unmarked } from "./paper.ts";
import { fieldTitle, listItems, type Pen, partValues } from "./values.ts";

export const outcomeOf = ({ outcome }: Score, { names }: Pen): string => names.outcome?.[outcome] ?? "";

/** The outcome in words, with how many criteria are met. */
export function outcomeLine(score: Score, pen: Pen): Line {
  const { met, applicable } = score.total;
  const counted = fill(pen.words.metCount, { met, applicable });
  return [
    { text: `${pen.words.outcome}: ` },
    { text: outcomeOf(score, pen), bold: true },
    { text: `. ${pen.names.outcomeMeaning?.[score.outcome] ?? ""} ${counted}` },
  ];
}

/** What stands in the way, by name: mandatory criteria that are not met, and those that are not decided. */
export function outcomeBlocks(score: Score, pen: Pen): Block[] {
  const { words, lang } = pen;
  const said = (["unmet", "unknown"] as const).flatMap((verdict): Block[] => {
    const missing = score.results.filter(({ id, result }) => result === verdict && score.missing.includes(id));
    const items = missing.map(({ id, title }): Block[] => [{ kind: "paragraph", line: unmarked(`${inLang(title, lang)} (${id})`) }]);
    if (items.length === 0) return [];
    return [
      { kind: "paragraph", line: unmarked(words.standing[verdict]) },
      { kind: "list", isNumbered: false, items },
    ];
  });
  return [{ kind: "paragraph", line: outcomeLine(score, pen) }, ...said];
}

/** @param given the results as they stand in the record */
export function resultsTable(score: Score, given: unknown, pen: Pen): Block {
  const { words, lang } = pen;
  const rows = score.groups.flatMap(({ id, title, met, applicable }): PaperRow[] => {
    const head = `${id}. ${inLang(title, lang)}: ${fill(words.met, { met, applicable })}`;
    const ofGroup = score.results.filter(({ group }) => group === id);
    return ofGroup.length === 0
      ? []
      : [{ isGroup: true, cells: [[bold(head)]] }, ...ofGroup.map((result) => rowOf(result, partValues(given)[result.id], pen))];
  });
  const columns = [
    { title: words.code, width: 9, isCentred: true as const },
    { title: words.criterion, width: 34 },
    { title: words.result, width: 15, isCentred: true as const },
    { title: words.grounds, width: 42 },
  ];
  return { kind: "table", columns, rows };
}

const RESULT = assessmentSchema.properties.results.additionalProperties as SchemaNode;
const EVIDENCE = (RESULT.properties?.evidence?.items ?? {}) as SchemaNode;
/** Parts of a result that its row says in a way of its own. */
const OWN_WAY = ["verdict", "value", "evidence", "note"];

/** With its unit, and what it is held against. */
function sayMeasured({ threshold }: CriterionResult, value: unknown, { words, lang }: Pen): string {
  if (typeof value !== "number") return "";
  if (!threshold) return `${words.measured}: ${showNumber(value, lang, 20)}`;
  return reasonWords[lang].measured(showMeasured(value, threshold.unit, lang, threshold), showThreshold(threshold, lang));
}

function rowOf(result: CriterionResult, given: unknown, pen: Pen): PaperRow {
  const { names, lang } = pen;
  const { value, evidence, note } = partValues(given);
  const title = `${inLang(result.title, lang)} (${names.requirement?.[result.requirement] ?? ""})`;
  // Beside the result it says nothing more where nothing was measured.
  const reason = result.result === "met" && result.value === undefined ? "" : result.reason[lang];
  const measured = sayMeasured(result, value, pen);
  const others = filledParts(RESULT, { now: given }, pen)
    .filter(([key]) => !OWN_WAY.includes(key))
    .flatMap(([key, node]) => titled(fieldTitle(node, pen), cellOf(node, { now: given }, key, pen)));
  const grounds = [
    unmarked(reason),
    ...(reason.includes(measured) ? [] : [unmarked(measured)]),
    ...textLines({ now: note }, pen),
    ...others,
    ...listItems(evidence).map((item) => unmarked(sayItem(EVIDENCE, item, pen))),
  ];
  return {
    cells: [
      [unmarked(result.id)],
      [unmarked(title)],
      [unmarked(names.verdict?.[result.result] ?? "")],
      grounds.filter(([run]) => run?.text),
    ],
  };
}
