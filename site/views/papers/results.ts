/** An assessment on paper: how it comes out, and a table of its criteria by group, each with its result and what that rests on. */
import { isRecused } from "../../../scripts/catalogue/council/seats.ts";
import { type Consolidation, positionIn } from "../../../scripts/catalogue/council/tally.ts";
import { showMeasured, showThreshold } from "../../../scripts/catalogue/measures.ts";
import type { Score } from "../../../scripts/catalogue/score.ts";
import { followsUsage } from "../../../scripts/catalogue/usage.ts";
import { assessmentSchema } from "../../../scripts/records/schema/assessment.ts";
import { type Ballot, type BallotResult, ballotSchema } from "../../../scripts/records/schema/ballot.ts";
import type { CriteriaSet, Criterion } from "../../../scripts/records/schema/criteria.ts";
import type { SchemaNode } from "../../../scripts/records/schema/node.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { showNumber } from "../../../scripts/text/formats.ts";
import { reasonWords } from "../../../scripts/words/later.ts";
import { fill } from "../../i18n/fill.ts";
import { outcomeMeaning } from "../outcome-meaning.ts";
import { voteCells, voteColumns, voteLegend, voteNotes } from "./council.ts";
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
    { text: `. ${outcomeMeaning(score, pen.names)} ${counted}` },
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

/** What the results rest on, each once, in the order in which the criteria name it: rows name it by number. */
type EvidenceList = readonly string[];

/**
 * The table of the results and, below it, the evidence that its rows name by number.
 * @param given the results as they stand in the record @param council what the sheets say, where they are known
 */
export function resultsBlocks(score: Score, given: unknown, pen: Pen, council?: Consolidation): Block[] {
  const { words, names, lang } = pen;
  const evidence = evidenceIn(score.results, given, RESULT, pen);
  const groups = score.groups.map(({ id, title, met, applicable }) => ({
    head: `${id}. ${inLang(title, lang)}: ${fill(words.met, { met, applicable })}`,
    rows: score.results
      .filter(({ group }) => group === id)
      // Beside the result it says nothing more where nothing was measured.
      .map((one) => {
        const reason = one.result === "met" && one.value === undefined ? "" : one.reason[lang];
        const said = names.verdict?.[one.result] ?? "";
        return rowOf({ ...one, said, reason }, { given: partValues(given)[one.id], node: RESULT, evidence, council }, pen);
      }),
  }));
  return [tableOf(groups, pen, council), ...(council ? [voteLegend(pen)] : []), ...evidenceBlocks(evidence, pen)];
}

/** The results of a member's sheet, by the groups of its set: what each says alone, and what is not judged because of a conflict of interest. */
export function memberBlocks({ groups, criteria }: CriteriaSet, sheet: object, pen: Pen): Block[] {
  const { words, names, lang } = pen;
  const { results } = sheet as { readonly results?: unknown };
  const node = ballotSchema.properties.results.additionalProperties as SchemaNode;
  const evidence = evidenceIn(criteria, results, node, pen);
  const rowIn = (one: Criterion) => {
    const given = partValues(results)[one.id];
    const said = isRecused({ ballot: sheet as Ballot }, one.id)
      ? words.recused
      : names.verdict?.[positionIn(one, given as BallotResult)?.verdict ?? ""];
    return rowOf({ ...one, said: said ?? words.dots, reason: "" }, { given, node, evidence }, pen);
  };
  // What follows from the usage figures is not asked of a member.
  const judged = criteria.filter((one) => !followsUsage(one) || Object.keys(partValues(partValues(results)[one.id])).length > 0);
  const rows = groups.map(({ id, title }) => ({
    head: `${id}. ${inLang(title, lang)}`,
    rows: judged.filter(({ group }) => group === id).map(rowIn),
  }));
  return [tableOf(rows, pen), ...evidenceBlocks(evidence, pen)];
}

function tableOf(
  groups: readonly { readonly head: string; readonly rows: readonly PaperRow[] }[],
  pen: Pen,
  council?: Consolidation,
): Block {
  const { words } = pen;
  const rows = groups.flatMap(({ head, rows }): PaperRow[] =>
    rows.length === 0 ? [] : [{ isGroup: true, cells: [[bold(head)]] }, ...rows],
  );
  const columns = [
    { title: words.code, width: 9, isCentred: true as const },
    { title: words.criterion, width: council ? 22 : 34 },
    ...(council ? voteColumns(council, pen) : []),
    { title: words.result, width: council ? 12 : 15, isCentred: true as const },
    { title: words.grounds, width: council ? 21 : 42 },
  ];
  return { kind: "table", columns, rows };
}

const RESULT = assessmentSchema.properties.results.additionalProperties as SchemaNode;
/** Parts of a result that its row says in a way of its own, and those that are told of all where there are sheets: who decided why, and which sheets there were. */
const OWN_WAY = ["verdict", "value", "evidence", "note"];
const OF_SHEETS = ["decided", "seen"];

function evidenceIn(criteria: readonly { readonly id: string }[], given: unknown, node: SchemaNode, pen: Pen): EvidenceList {
  return [...new Set(criteria.flatMap(({ id }) => evidenceOf(partValues(given)[id], node, pen)))];
}

const evidenceOf = (given: unknown, node: SchemaNode, pen: Pen): string[] =>
  listItems(partValues(given).evidence)
    .map((item) => sayItem(node.properties?.evidence?.items ?? {}, item, pen))
    .filter((text) => text !== "");

function evidenceBlocks(evidence: EvidenceList, { words }: Pen): Block[] {
  if (evidence.length === 0) return [];
  return [
    { kind: "heading", line: bold(words.evidence), isMinor: true },
    { kind: "list", isNumbered: true, items: evidence.map((text): Block[] => [{ kind: "paragraph", line: unmarked(text) }]) },
  ];
}

/** With its unit, and what it is held against. */
function sayMeasured({ threshold }: Pick<Criterion, "threshold">, value: unknown, { words, lang }: Pen): string {
  if (typeof value !== "number") return "";
  if (!threshold) return `${words.measured}: ${showNumber(value, lang, 20)}`;
  return reasonWords[lang].measured(showMeasured(value, threshold.unit, lang, threshold), showThreshold(threshold, lang));
}

/** A criterion with what is said of it. */
interface RowOf extends Pick<Criterion, "id" | "title" | "requirement" | "threshold"> {
  readonly said: string;
  readonly reason: string;
}

interface GivenIn {
  readonly given: unknown;
  /** The schema of a result. */
  readonly node: SchemaNode;
  readonly evidence: EvidenceList;
  readonly council?: Consolidation | undefined;
}

function rowOf({ said, reason, ...criterion }: RowOf, { given, node, evidence, council }: GivenIn, pen: Pen): PaperRow {
  const { names, lang, words } = pen;
  const { value, note } = partValues(given);
  const title = `${inLang(criterion.title, lang)} (${names.requirement?.[criterion.requirement] ?? ""})`;
  const measured = sayMeasured(criterion, value, pen);
  const others = filledParts(node, { now: given }, pen)
    .filter(([key]) => !OWN_WAY.includes(key) && !(council && OF_SHEETS.includes(key)))
    .flatMap(([key, part]) => titled(fieldTitle(part, pen), cellOf(part, { now: given }, key, pen)));
  const numbers = evidenceOf(given, node, pen).map((text) => evidence.indexOf(text) + 1);
  const grounds = [
    unmarked(reason),
    ...(reason.includes(measured) ? [] : [unmarked(measured)]),
    ...textLines({ now: note }, pen),
    ...others,
    ...(council ? voteNotes(council, criterion.id, pen) : []),
    unmarked(numbers.length > 0 ? fill(words.evidenceAt, { numbers: numbers.join(", ") }) : ""),
  ];
  const votes = council ? voteCells(council, criterion.id, pen) : [];
  return {
    cells: [[unmarked(criterion.id)], [unmarked(title)], ...votes, [unmarked(said)], grounds.filter(([run]) => run?.text)],
  };
}
