/** What is bound behind a letter, and printed by itself: the annex with the record, or the minutes of an assessment. */
import type { Score } from "../../../scripts/catalogue/score.ts";
import type { DraftTask } from "../../../scripts/records/draft-tasks.ts";
import { type DraftKind, RECORD_KINDS } from "../../../scripts/records/kinds.ts";
import { assessmentSchema } from "../../../scripts/records/schema/assessment.ts";
import { setCodes } from "../../../scripts/records/set-codes.ts";
import { inLang, type Text } from "../../../scripts/text/bilingual.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import { lowerFirst } from "../../../scripts/text/text.ts";
import { fill } from "../../i18n/fill.ts";
import { letterheadOf, SIGNING_ROOM } from "./heading.ts";
import { filledFor, sayAsked, senderName } from "./letter.ts";
import { type Block, bold, type HeadLine, type Paper, unmarked } from "./paper.ts";
import { changeBlocks, changedFields, recordBlocks } from "./record.ts";
import { outcomeBlocks, resultsTable } from "./results.ts";
import { fieldTitle, listItems, type Pen, partValues, shownBody, shownValue } from "./values.ts";

export interface AnnexOf {
  readonly task: DraftTask;
  readonly kind: DraftKind;
  /** What it is called on top, where its name does not say that. */
  readonly title?: string | undefined;
  readonly name: string;
  readonly sender?: string | undefined;
  readonly today: string;
  readonly data: object;
  readonly body: string;
  /** As it is published, where it is. */
  readonly published?: { readonly data: object; readonly body: string } | undefined;
  /** Of an assessment: its day, and how it comes out. */
  readonly date?: string | undefined;
  readonly score?: Score | undefined;
  /** How many things are missing or wrong. */
  readonly open: number;
  /** Names of agencies that are to be added to the register. */
  readonly asked?: readonly string[] | undefined;
}

export function annexPaper(annex: AnnexOf, pen: Pen): Paper {
  const paper = hasMinutes(annex, pen) ? minutesPaper(annex, pen) : recordPaper(annex, pen);
  const asked = sayAsked(annex, pen).map((text): Block => ({ kind: "paragraph", line: unmarked(text) }));
  return { ...paper, blocks: [...paper.blocks, ...asked] };
}

/** Of which methods minutes are taken, the settings say. */
function hasMinutes({ kind, data }: AnnexOf, { known }: Pen): boolean {
  const { method } = data as { method?: string };
  return kind === "assessment" && (known.settings.letter?.minutesFor ?? []).some((one) => one === method);
}

function recordPaper(annex: AnnexOf, pen: Pen): Paper {
  const { words } = pen;
  const { name, title = name, open, sender } = annex;
  const agency = senderName(sender, pen) ?? words.dots;
  return {
    titles: [
      { text: words.annex, bold: true },
      { text: title, bold: true },
      { text: fill(words.annexOf, { agency }), italic: true },
      ...(title === name ? [] : [{ text: name, bold: true }]),
      ...unfinished(open, pen),
    ],
    blocks: annex.kind === "assessment" ? assessmentBlocks(annex, pen) : draftBlocks(annex, pen),
  };
}

export const unfinished = (open: number, { words }: Pen): HeadLine[] =>
  open > 0 ? [{ text: fill(words.unfinished, { n: open }), italic: true }] : [];

/** Of what is corrected what changes comes first; of a figure that is added nothing else is of interest. */
function draftBlocks({ task, kind, data, body, published }: AnnexOf, pen: Pen): Block[] {
  const { words } = pen;
  const writing = kind === "criteria" ? { ...pen, codes: setCodes(data, pen.known.criteria) } : pen;
  const record = {
    schema: RECORD_KINDS[kind].schema,
    values: { now: data, was: published && { value: published.data } },
    groups: kind === "criteria" ? groupNames(data, pen) : undefined,
    body: { now: body, was: published?.body },
  };
  if (!published) return recordBlocks(record, writing);
  const legend: Block = { kind: "paragraph", line: [{ text: words.legend, italic: true }], isSmall: true };
  const changes: Block[] = [{ kind: "heading", line: bold(words.changes) }, ...changeBlocks(record, writing), legend];
  return task === "usage" ? changes : [...changes, { kind: "heading", line: bold(words.whole) }, ...recordBlocks(record, writing)];
}

/** What is corrected, in the letter: the fields by their names, and of another owner from whom to whom. */
export function saidChanges({ kind, data, body, published }: AnnexOf, pen: Pen): readonly string[] {
  const { words } = pen;
  if (!published) return [];
  const [was, now] = [published.data, data].map((side) => partValues(side));
  const titles = changedFields(RECORD_KINDS[kind].schema, { now, was: { value: was } }, pen).map(([, node]) =>
    lowerFirst(fieldTitle(node, pen)),
  );
  const all = [...titles, ...(body === published.body ? [] : [lowerFirst(words.description)])];
  const [from, to] = [was?.owner, now?.owner].map((code) => (typeof code === "string" ? senderName(code, pen) : undefined));
  return [
    ...(all.length > 0 ? [fill(words.changed, { fields: all.join(", ") })] : []),
    ...(to && from !== to ? [fill(words.ownerChanged, { from: from ?? words.none, to })] : []),
  ];
}

/** The groups of a set, which its criteria stand under. */
function groupNames(data: object, { lang }: Pen): ReadonlyMap<string, string> {
  return new Map(
    listItems(partValues(data).groups).map((group) => {
      const { id, title } = partValues(group);
      return [String(id), `${id}. ${inLang((title ?? {}) as Text, lang) ?? ""}`];
    }),
  );
}

function assessmentBlocks({ data, body, score, date }: AnnexOf, pen: Pen): Block[] {
  const { words, lang } = pen;
  const day: Block = { kind: "paragraph", line: unmarked(`${words.assessedOn}: ${date ? showDate(date, lang) : words.dots}`) };
  return [
    day,
    ...(score ? outcomeBlocks(score, pen) : []),
    ...recordBlocks(
      { schema: assessmentSchema, values: { now: besides(score, data) }, body: { now: body }, more: resultsOf(data, score, pen) },
      pen,
    ),
  ];
}

/** Results that are none of the set, or all where that is not known, are a list as any other. */
function besides(score: Score | undefined, data: object): object {
  const known = new Set(score?.results.map(({ id }) => id));
  const { results } = data as { results?: unknown };
  const others = Object.entries(partValues(results)).filter(([code]) => !known.has(code));
  return score ? { ...data, results: Object.fromEntries(others) } : data;
}

function resultsOf(data: object, score: Score | undefined, pen: Pen) {
  const { results } = data as { results?: unknown };
  return score ? [[pen.words.results, [resultsTable(score, results, pen)]] as const] : [];
}

/** The minutes of those who assess: what only who was there knows is a dotted line. */
function minutesPaper(annex: AnnexOf, pen: Pen): Paper {
  const { words, lang } = pen;
  const { data, body, score, name, date, open } = annex;
  const day = date ? showDate(date, lang) : words.dots;
  const { assessors } = data as { assessors?: unknown };
  const omit = ["assessors"];
  const said = (text: string): Block => ({ kind: "paragraph", line: unmarked(text) });
  return {
    heading: letterheadOf("minutes", filledFor(annex, pen), pen),
    titles: [{ text: words.minutes, bold: true }, { text: fill(words.minutesOf, { name }), bold: true }, ...unfinished(open, pen)],
    blocks: [
      ...[fill(words.opened, { date: day }), words.place, words.attended].map(said),
      { kind: "list", isNumbered: false, items: listItems(assessors).map((one) => [said(memberOf(one, pen))]) },
      ...[words.chaired, words.recorded].map(said),
      { kind: "heading", line: bold(words.contents) },
      ...recordBlocks(
        { schema: assessmentSchema, values: { now: besides(score, data) }, body: { now: body }, omit, more: resultsOf(data, score, pen) },
        pen,
      ),
      { kind: "heading", line: bold(words.conclusion) },
      ...(score ? outcomeBlocks(score, pen) : []),
      said(words.ended),
    ],
    signed: { left: signing(words.secretary, pen), right: signing(words.chair, pen), isCentred: true },
  };
}

export const signing = (who: string, { words }: Pen): HeadLine[] => [
  { text: who, bold: true },
  { text: words.signHere, italic: true, size: SIGN_SIZE },
  { text: words.dots, room: SIGNING_ROOM },
];
/** In points. */
const SIGN_SIZE = 12;

function memberOf(assessor: unknown, pen: Pen): string {
  const { organisation, role } = partValues(assessor);
  const node = assessmentSchema.properties.assessors.items.properties.role;
  return fill(pen.words.member, {
    organisation: shownBody(organisation, pen) || pen.words.dots,
    role: shownValue(node, role, pen) || pen.words.dots,
  });
}
