/** The minutes of those who assess, and the sheet that puts together what they said alone: what only who was there knows is a dotted line. */
import type { Consolidation } from "../../../scripts/catalogue/council/tally.ts";
import type { Score } from "../../../scripts/catalogue/score.ts";
import { isOpen } from "../../../scripts/records/open-assessment.ts";
import { type Assessment, assessmentSchema } from "../../../scripts/records/schema/assessment.ts";
import { DECIDING_ROLES, ROLE_NAMES } from "../../../scripts/records/schema/methods.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import { fill } from "../../i18n/fill.ts";
import { pinnedTable, remarkBlocks, sayAgreements, sayPinned, sheetBlocks, splitBlocks, tallyTable, voteLegend } from "./council.ts";
import { letterheadOf, SIGNING_ROOM } from "./heading.ts";
import { filledFor } from "./letter.ts";
import { type Block, bold, type HeadLine, type Paper, unmarked } from "./paper.ts";
import { type PaperSection, recordBlocks } from "./record.ts";
import { outcomeBlocks, resultsBlocks } from "./results.ts";
import { listItems, type Pen, partValues, shownBody, shownValue } from "./values.ts";

export interface OfAssessment {
  /** What is assessed. */
  readonly name: string;
  readonly sender?: string | undefined;
  readonly today: string;
  readonly data: object;
  readonly body: string;
  readonly date?: string | undefined;
  readonly score?: Score | undefined;
  /** What its members came to alone, where their sheets are known. */
  readonly council?: Consolidation | undefined;
  /** How many things are missing or wrong. */
  readonly open: number;
}

const said = (text: string): Block => ({ kind: "paragraph", line: unmarked(text) });
const heading = (text: string): Block => ({ kind: "heading", line: bold(text) });

export const unfinished = (open: number, { words }: Pen): HeadLine[] =>
  open > 0 ? [{ text: fill(words.unfinished, { n: open }), italic: true }] : [];

export function minutesPaper(of: OfAssessment, pen: Pen): Paper {
  const { words, lang } = pen;
  const { score, council, name, date, open } = of;
  const { assessors } = of.data as { assessors?: unknown };
  return {
    heading: letterheadOf("minutes", filledFor(of, pen), pen),
    titles: [
      { text: words.minutes, bold: true },
      { text: fill(words.minutesOf, { name }), bold: true },
      ...unfinished(open, pen),
      ...uncounted(of, pen),
    ],
    blocks: [
      ...[fill(words.opened, { date: date ? showDate(date, lang) : words.dots }), words.place, words.attended].map(said),
      { kind: "list", isNumbered: false, items: listItems(assessors).map((one) => [said(memberOf(one, council, pen))]) },
      ...[...(council ? [words.absent] : []), words.chaired, words.recorded].map(said),
      heading(words.contents),
      ...assessedBlocks(of, pen, ["assessors"]),
      heading(words.conclusion),
      ...(council ? [said(sayAgreements(council, pen))] : []),
      ...(score ? outcomeBlocks(score, pen) : []),
      ...pinnedOf(of, pen).sentences,
      said(words.ended),
    ],
    signed: { left: signing(words.secretary, pen), right: signing(signerOf(of, pen), pen), isCentred: true },
    behind: pinnedOf(of, pen).behind,
  };
}

/** What the secretary brings to the meeting and keeps with its minutes: who said what of each criterion. */
export function sheetsPaper(of: OfAssessment & { readonly council: Consolidation }, pen: Pen): Paper {
  const { words, lang } = pen;
  const { name, date, open } = of;
  const onSheets = { data: assessmentIn(of), council: of.council };
  const remarks = remarkBlocks(onSheets, pen);
  const split = splitBlocks(onSheets, pen);
  return {
    heading: letterheadOf(undefined, filledFor(of, pen), pen),
    titles: [
      { text: words.sheets.paper, bold: true },
      { text: fill(words.sheets.paperOf, { name, date: date ? showDate(date, lang) : words.dots }), bold: true },
      ...unfinished(open, pen),
      ...uncounted(of, pen),
    ],
    blocks: [
      ...sheetBlocks(onSheets, pen),
      heading(words.sheets.byCriterion),
      tallyTable(onSheets, pen),
      voteLegend(pen),
      ...(split.length > 0 ? [heading(words.sheets.split), ...split] : []),
      ...(remarks.length > 0 ? [heading(words.sheets.remarks), ...remarks] : []),
      said(sayAgreements(of.council, pen)),
      ...pinnedOf(of, pen).sentences,
    ],
    signed: { left: signing(words.sheets.preparedBy, pen), right: signing(signerOf(of, pen), pen), isCentred: true },
    behind: pinnedOf(of, pen).behind,
  };
}

/** Of which methods minutes are taken, the settings say. */
export const hasMinutes = (data: object, { known }: Pen): boolean =>
  (known.settings.letter?.minutesFor ?? []).some((one) => one === (data as { method?: string }).method);

const assessmentIn = ({ data }: Pick<OfAssessment, "data">) => data as Assessment;

/** That what is signed here was not put together yet. */
const uncounted = ({ data, council }: OfAssessment, { words }: Pen): HeadLine[] =>
  council && isOpen(assessmentIn({ data })) ? [{ text: words.sheets.uncounted, italic: true }] : [];

/** All that an assessment says, in sections; of members' sheets what they came to. @param omit keys that are said elsewhere */
export function assessedBlocks(of: OfAssessment, pen: Pen, omit: readonly string[] = []): Block[] {
  const { data, body, score, council } = of;
  const { ballots } = data as { ballots?: object };
  const { counted: _, ...rule } = partValues(ballots);
  const values = { ...besides(score, data), ...(ballots ? { ballots: rule } : {}) };
  return recordBlocks(
    {
      schema: assessmentSchema,
      values: { now: values },
      body: { now: body },
      omit: [...omit, ...(council ? ["ballots"] : [])],
      more: [...sheetSections(of, pen), ...resultSections(of, pen)],
    },
    pen,
  );
}

function sheetSections({ data, council }: OfAssessment, pen: Pen): PaperSection[] {
  return council ? [[pen.words.sheets.title, sheetBlocks({ data: assessmentIn({ data }), council }, pen)]] : [];
}

function resultSections({ data, score, council }: OfAssessment, pen: Pen): PaperSection[] {
  const { words } = pen;
  const onSheets = council && { data: assessmentIn({ data }), council };
  const split = onSheets ? splitBlocks(onSheets, pen) : [];
  const { results } = data as { results?: unknown };
  const table = score ? resultsBlocks(score, results, pen, council) : onSheets ? [tallyTable(onSheets, pen), voteLegend(pen)] : [];
  return [
    ...(table.length > 0 ? [[words.results, table] as const] : []),
    ...(split.length > 0 ? [[words.sheets.split, split] as const] : []),
  ];
}

/** Results that are none of the set, or all where that is not known, are a list as any other. */
function besides(score: Score | undefined, data: object): object {
  const known = new Set(score?.results.map(({ id }) => id));
  const { results } = data as { results?: unknown };
  const others = Object.entries(partValues(results)).filter(([code]) => !known.has(code));
  return score ? { ...data, results: Object.fromEntries(others) } : data;
}

/** Which sheets were put together: a sentence, and behind it all the whole hash of each. */
function pinnedOf(of: Pick<OfAssessment, "data" | "council">, pen: Pen): { sentences: Block[]; behind: Block[] } {
  const counted = assessmentIn(of).ballots?.counted;
  if (!Array.isArray(counted) || counted.length === 0) return { sentences: [], behind: [] };
  const table = pinnedTable(counted, { data: assessmentIn(of), council: of.council }, pen);
  return { sentences: [said(sayPinned(counted, pen))], behind: [heading(pen.words.sheets.hashes), table] };
}

/** The same behind an annex. */
export const pinnedBehind = (of: Pick<OfAssessment, "data" | "council">, pen: Pen): Pick<Paper, "behind"> => ({
  behind: pinnedOf(of, pen).behind,
});

/** Who signs for those who assess: the one of them who decides, by that role. */
function signerOf({ data }: OfAssessment, { words, lang }: Pen): string {
  const { assessors = [] } = data as { assessors?: readonly { readonly role?: keyof typeof ROLE_NAMES }[] };
  const role = listItems(assessors)
    .map((one) => partValues(one).role as keyof typeof ROLE_NAMES)
    .find((one) => DECIDING_ROLES.includes(one));
  return role && role !== "chair" ? ROLE_NAMES[role][lang].toLocaleUpperCase(lang) : words.chair;
}

export const signing = (who: string, { words }: Pen): HeadLine[] => [
  { text: who, bold: true },
  { text: words.signHere, italic: true, size: SIGN_SIZE },
  { text: words.dots, room: SIGNING_ROOM },
];
/** In points. */
const SIGN_SIZE = 12;

/** Whoever sent a sheet by the name on it. */
function memberOf(assessor: unknown, council: Consolidation | undefined, pen: Pen): string {
  const { organisation, role, member } = partValues(assessor);
  const node = assessmentSchema.properties.assessors.items.properties.role;
  const line = fill(pen.words.member, {
    organisation: shownBody(organisation, pen) || pen.words.dots,
    role: shownValue(node, role, pen) || pen.words.dots,
  });
  const name = council?.seats.find((seat) => seat.member === member)?.ballot?.name;
  return name ? line.replace(/…+$/, () => name) : line;
}
