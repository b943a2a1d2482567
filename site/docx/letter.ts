/**
 * A letter as a document for a word processor (DOCX). A script of its own, fetched when somebody asks for a letter: the only one
 * that has the library in it, for whichever page and language, since what it is given is words already.
 */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  type ISectionOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TableCell,
  TableLayoutType,
  Table as TableOf,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import {
  type Block,
  type BoundLetter,
  type HeadLine,
  type PageLayout,
  type Paper,
  TABLE_SMALLER,
  type TwoSides,
} from "../views/papers/paper.ts";
import { clean, runsOf } from "./letter-lines.ts";
import { tableOf } from "./letter-table.ts";

/** Twentieths of a point. */
const TWIPS = 20;
const SIZES = { A4: { width: 210, height: 297 }, Letter: { width: 216, height: 279 } } as const;
const BREATH = 6 * TWIPS;
const FIRST_LINE = convertMillimetersToTwip(12.7);
const LIST = { bullets: "list-bullets", numbers: "list-numbers" };
const LIST_STEP = convertMillimetersToTwip(8);
const LEVELS = [0, 1, 2, 3];

/** @returns the document, which every word processor opens */
export function writeDocument(letter: BoundLetter): Promise<Blob> {
  const { page, title, lang } = letter;
  const lists = { count: 0 };
  const document = new Document({
    title,
    creator: "",
    lastModifiedBy: "",
    styles: {
      default: {
        document: { run: { font: page.font, size: page.size * 2, language: { value: lang } }, paragraph: { spacing: { after: 0 } } },
      },
    },
    numbering: {
      config: [
        { reference: LIST.bullets, levels: LEVELS.map((level) => levelOf(level, LevelFormat.BULLET, "-")) },
        { reference: LIST.numbers, levels: LEVELS.map((level) => levelOf(level, LevelFormat.DECIMAL, `%${level + 1}.`)) },
      ],
    },
    sections: letter.papers.map((paper) => sectionOf(paper, page, lists)),
  });
  return Packer.toBlob(document);
}

const levelOf = (level: number, format: (typeof LevelFormat)["BULLET" | "DECIMAL"], text: string) => ({
  level,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: LIST_STEP * (level + 1), hanging: LIST_STEP } } },
});

/** What its parts are written with. */
interface Sheet {
  readonly page: PageLayout;
  /** Of the text, in twips. */
  readonly width: number;
  readonly isProse: boolean;
  /** Each numbered list begins at 1. */
  readonly lists: { count: number };
}

/** Pages are numbered on top, but for the first. */
function sectionOf(paper: Paper, page: PageLayout, lists: Sheet["lists"]): ISectionOptions {
  const { width, height } = SIZES[page.paper];
  const { top, right, bottom, left } = page.margins;
  const sheet: Sheet = { page, width: convertMillimetersToTwip(width - left - right), isProse: paper.isProse === true, lists };
  const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  const twips = (millimetres: number) => convertMillimetersToTwip(millimetres);
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(width), height: twips(height) },
        margin: { top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left), header: twips(10), footer: twips(10) },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
    children: [
      ...(paper.heading ? [sidesOf(paper.heading, HEAD_SIDES, AlignmentType.CENTER, sheet), gap()] : []),
      ...paper.titles.flatMap((line) => headLines(line, sheet.width, AlignmentType.CENTER, sheet)),
      ...(paper.titles.length > 0 ? [gap()] : []),
      ...paper.blocks.flatMap((block, index) => {
        const isLast = paper.signed !== undefined && index >= paper.blocks.length - LAST;
        // What leads to a list stays with it.
        return written(block, sheet, isLast || paper.blocks[index + 1]?.kind === "list");
      }),
      ...(paper.signed
        ? [gap(true), sidesOf(paper.signed, SIGNED_SIDES, paper.signed.isCentred ? AlignmentType.CENTER : AlignmentType.LEFT, sheet)]
        : []),
      ...(paper.behind?.length ? [new Paragraph({ pageBreakBefore: true, children: [] })] : []),
      ...(paper.behind ?? []).flatMap((block) => written(block, sheet)),
    ],
  };
}
/** Blocks that stay on the page where it is signed: nobody signs a page with nothing else on it. */
const LAST = 2;

/** Parts of the width, of 100. */
const HEAD_SIDES = { left: 40, right: 60 };
const SIGNED_SIDES = { left: 40, right: 60 };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const RULE = { style: BorderStyle.SINGLE, size: 6, color: "auto", space: 1 };

const gap = (isKept = false) => new Paragraph({ spacing: { after: BREATH }, keepNext: isKept, children: [] });

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** Two columns without lines around them. */
function sidesOf(sides: TwoSides, parts: typeof HEAD_SIDES, leftSide: Alignment, sheet: Sheet): TableOf {
  const cell = (lines: readonly HeadLine[], part: number, alignment: Alignment) => {
    const width = Math.round((sheet.width * part) / 100);
    const children = lines.flatMap((line) => headLines(line, width, alignment, sheet));
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: NO_BORDERS,
      children: children.length > 0 ? children : [new Paragraph({})],
    });
  };
  const widths = [parts.left, parts.right].map((part) => Math.round((sheet.width * part) / 100));
  return new TableOf({
    width: { size: sheet.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(sides.left, parts.left, leftSide), cell(sides.right, parts.right, AlignmentType.CENTER)],
      }),
    ],
  });
}

/** A line of a heading, and the rule below it, which is as wide as the paragraph that it tops. */
function headLines(line: HeadLine, width: number, alignment: Alignment, { page }: Sheet): Paragraph[] {
  const size = line.size ?? page.size;
  const spacing = line.room ? { before: line.room * size * TWIPS } : {};
  const text = new Paragraph({
    alignment,
    spacing,
    keepNext: true,
    children: [new TextRun({ text: clean(line.text), size: size * 2, bold: line.bold === true, italics: line.italic === true })],
  });
  if (!line.rule) return [text];
  const estimated = line.text.length * size * LETTER_WIDTH * TWIPS;
  const ruled = Math.min(width * MOST_RULE, line.rule === "full" ? estimated : width * SHORT_RULE);
  const indent = Math.round((width - ruled) / 2);
  const rule = new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { line: RULE_HEIGHT, lineRule: LineRuleType.EXACT },
    border: { top: RULE },
    keepNext: true,
    children: [],
  });
  return [text, rule];
}

/** Of a letter, in its height: what a bold line of words comes to. */
const LETTER_WIDTH = 0.5;
const SHORT_RULE = 0.36;
const MOST_RULE = 0.95;
const RULE_HEIGHT = 6 * TWIPS;

function written(block: Block, sheet: Sheet, isKept = false): (Paragraph | TableOf)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          spacing: { before: BREATH * (block.isMinor ? 1 : 2), after: BREATH },
          keepNext: true,
          outlineLevel: block.isMinor ? 1 : 0,
          children: runsOf(block.line, block.isMinor ? { italics: true } : {}),
        }),
      ];
    case "paragraph":
      return [
        new Paragraph({
          alignment: block.isCentred ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
          spacing: {
            before: sheet.isProse ? BREATH : 0,
            after: BREATH,
            line: sheet.isProse ? PROSE_LINE : LINE_HEIGHT,
            lineRule: LineRuleType.AUTO,
          },
          ...(sheet.isProse && !block.isCentred ? { indent: { firstLine: FIRST_LINE } } : {}),
          keepNext: isKept,
          children: runsOf(block.line, block.isSmall ? { size: (sheet.page.size - TABLE_SMALLER) * 2 } : {}),
        }),
      ];
    case "list":
      return listOf(block, sheet, 0, isKept);
    case "table":
      return [tableOf(block, sheet.width, (sheet.page.size - TABLE_SMALLER) * 2), gap(isKept)];
  }
}

/** Of a line, and of one with some room. */
const LINE_HEIGHT = 240;
const PROSE_LINE = 276;

function listOf(
  { isNumbered, start, items }: Extract<Block, { kind: "list" }>,
  sheet: Sheet,
  depth: number,
  isKept = false,
): (Paragraph | TableOf)[] {
  const level = Math.min(depth, LEVELS.length - 1);
  const instance = ++sheet.lists.count;
  const reference = isNumbered ? LIST.numbers : LIST.bullets;
  const left = LIST_STEP * (level + 1);
  return items.flatMap((blocks, place) =>
    blocks.flatMap((block, index) => {
      if (block.kind === "list") return listOf(block, sheet, depth + 1);
      if (block.kind === "table") return written(block, sheet);
      // A document's own numbers begin at 1: those of a list that does not are written.
      const number = isNumbered && start !== undefined && index === 0 ? [{ text: `${start + place}.\t` }] : [];
      const isOwn = index === 0 && number.length === 0;
      const standing = isOwn
        ? { numbering: { reference, level, instance } }
        : { indent: { left, ...(number.length > 0 ? { hanging: LIST_STEP } : {}) } };
      const children = runsOf([...number, ...block.line]);
      const keepNext = isKept && place === items.length - 1;
      return [new Paragraph({ alignment: AlignmentType.JUSTIFIED, spacing: { after: BREATH / 2 }, keepNext, ...standing, children })];
    }),
  );
}
