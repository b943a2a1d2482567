/** What is bound behind a letter, and printed by itself: the annex with the record, or the minutes of an assessment. */
import type { DraftTask } from "../../../scripts/records/draft-tasks.ts";
import { type DraftKind, RECORD_KINDS } from "../../../scripts/records/kinds.ts";
import { setCodes } from "../../../scripts/records/set-codes.ts";
import { inLang, type Text } from "../../../scripts/text/bilingual.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import { lowerFirst } from "../../../scripts/text/text.ts";
import { fill } from "../../i18n/fill.ts";
import { sayAsked, senderName } from "./letter.ts";
import { assessedBlocks, hasMinutes, minutesPaper, type OfAssessment, pinnedBehind, unfinished } from "./minutes.ts";
import { type Block, bold, type Paper, unmarked } from "./paper.ts";
import { changeBlocks, changedFields, recordBlocks } from "./record.ts";
import { outcomeBlocks } from "./results.ts";
import { fieldTitle, listItems, type Pen, partValues } from "./values.ts";

export interface AnnexOf extends OfAssessment {
  readonly task: DraftTask;
  readonly kind: DraftKind;
  /** What it is called on top, where its name does not say that. */
  readonly title?: string | undefined;
  /** As it is published, where it is. */
  readonly published?: { readonly data: object; readonly body: string } | undefined;
  /** Names of agencies that are to be added to the register. */
  readonly asked?: readonly string[] | undefined;
}

export function annexPaper(annex: AnnexOf, pen: Pen): Paper {
  const paper = annex.kind === "assessment" && hasMinutes(annex.data, pen) ? minutesPaper(annex, pen) : recordPaper(annex, pen);
  const asked = sayAsked(annex, pen).map((text): Block => ({ kind: "paragraph", line: unmarked(text) }));
  return { ...paper, blocks: [...paper.blocks, ...asked] };
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
    ...(annex.kind === "assessment" ? pinnedBehind(annex, pen) : {}),
  };
}

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

function assessmentBlocks(annex: AnnexOf, pen: Pen): Block[] {
  const { words, lang } = pen;
  const { score, date } = annex;
  const day: Block = { kind: "paragraph", line: unmarked(`${words.assessedOn}: ${date ? showDate(date, lang) : words.dots}`) };
  return [day, ...(score ? outcomeBlocks(score, pen) : []), ...assessedBlocks(annex, pen)];
}
