/**
 * What goes out on paper, described once: the page draws it for printing, and the letter writes it as a document for a word
 * processor. Plain data, so that a page can hand it to its script.
 */

/** A piece of text; against what is published it may be new, or gone. */
export interface Run {
  readonly text: string;
  readonly bold?: true | undefined;
  readonly italic?: true | undefined;
  readonly mark?: Mark | undefined;
}
export type Mark = "new" | "gone";
export type Line = readonly Run[];

export type Block =
  | { readonly kind: "heading"; readonly line: Line; readonly isMinor?: true }
  | { readonly kind: "paragraph"; readonly line: Line; readonly isCentred?: true; readonly isSmall?: true }
  | {
      readonly kind: "list";
      readonly isNumbered: boolean;
      /** Its first number, where that is not 1. */
      readonly start?: number;
      readonly items: readonly (readonly Block[])[];
    }
  | Table;

export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly PaperRow[];
}

interface Column {
  /** Without a title in any column the table has no head. */
  readonly title?: string | undefined;
  /** Its part of the width, of 100. */
  readonly width: number;
  /** Each of its cells says what its row is. */
  readonly isHead?: true;
  readonly isCentred?: true;
}

export interface PaperRow {
  readonly cells: readonly PaperCell[];
  /** One cell over the whole width, which says what the rows below it are. */
  readonly isGroup?: true;
}
/** What stands one under the other in it. */
export type PaperCell = readonly Line[];

/** A line of the heading or of where it is signed. */
export interface HeadLine {
  readonly text: string;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly rule?: "full" | "short" | undefined;
  /** Room above it, in lines: where somebody signs. */
  readonly room?: number | undefined;
}
export interface TwoSides {
  readonly left: readonly HeadLine[];
  readonly right: readonly HeadLine[];
  /** Both sides alike; the right one always is. */
  readonly isCentred?: true;
}

/** One after the other they are bound into one document, each from page 1. */
export interface Paper {
  readonly heading?: TwoSides | undefined;
  /** Centred, above the text. */
  readonly titles: readonly HeadLine[];
  readonly blocks: readonly Block[];
  readonly signed?: TwoSides | undefined;
  /** On a page of its own behind where it is signed. */
  readonly behind?: readonly Block[] | undefined;
  /** Its text is set as sentences: first lines indented, both edges straight. */
  readonly isProse?: true;
}

export interface PageLayout {
  readonly paper: "A4" | "Letter";
  readonly font: string;
  /** In points. */
  readonly size: number;
  /** In millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** Letters in tables and remarks, below those of the text, in points. */
export const TABLE_SMALLER = 2;

export interface BoundLetter {
  readonly title: string;
  readonly lang: string;
  readonly page: PageLayout;
  readonly papers: readonly Paper[];
}

/** What a report hands to the script that makes a document of what its page shows (browser/report.ts). */
export interface ReportLetter extends Omit<BoundLetter, "papers">, Pick<AnnexLetter, "name" | "words"> {}

/** What a page hands to the script that makes a document of it (browser/annex.ts). */
export interface AnnexLetter {
  readonly letter: BoundLetter;
  /** Of the file. */
  readonly name: string;
  readonly words: { readonly making: string; readonly made: string; readonly failed: string };
}

/** Whether a table is so small that it is better begun on the next page than parted. */
export const isKeptWhole = ({ rows }: Table): boolean =>
  rows.length <= FEW_ROWS &&
  rows.reduce((sum, { cells }) => sum + cells.flat().reduce((all, line) => all + textOfLine(line).length, 0), 0) <= FEW_LETTERS;
const FEW_ROWS = 8;
const FEW_LETTERS = 600;

export const unmarked = (text: string): Line => [{ text }];
export const bold = (text: string): Line => [{ text, bold: true }];
/** A line all of which is new, or gone. */
export const marked = (line: Line, mark: Mark | undefined): Line => (mark ? line.map((run) => ({ ...run, mark })) : line);
export const textOfLine = (line: Line): string => line.map(({ text }) => text).join("");
