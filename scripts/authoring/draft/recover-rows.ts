/** The lines of a file that the reader refuses, while they are read: where the reading is, and what was kept or guessed on the way. */
import type { Pointer } from "../../problems/problem.ts";
import type { SourceLine } from "./tidy-lines.ts";

/** A part of a file that is not in the form: a field that stands twice, or lines that say nothing that can be read. */
export interface Leftover {
  /** Where it would stand. */
  readonly place: Pointer;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** All of it, as it came. */
  readonly text: string;
  /** What it says, when it is another value for its place. */
  readonly value?: unknown;
}

/** What was read otherwise than it stands, with the lines. */
export type Guess = "quote" | "bracket" | "text" | "joined" | "column" | "flat";

const KEY = /^(?:"([^"]{1,80})"|'([^']{1,80})'|([A-Za-z][\w.-]*)) ?:(?=\s|$|["'“{[])/;
/** What begins an item of a list. */
export const DASH = /^-(?:\s+|$)/;

/** A line as it is read. */
export interface Row extends SourceLine {
  /** Text behind the indentation; without the dashes that were read. */
  content: string;
  indent: number;
}

/** The lines while they are read; a part that is read moves on to the line behind it. */
export class RowCursor {
  readonly rows: Row[];
  readonly leftovers: Leftover[] = [];
  /** A line is named once, however much on it was guessed. */
  readonly guesses = new Map<Guess, Set<number>>();
  comments: string[] = [];
  at = 0;

  /** No line is indented, as chat programs leave a text: what belongs to a field stands below it all the same. */
  readonly isFlat: boolean;

  constructor(lines: readonly SourceLine[]) {
    this.rows = lines.map((line) => {
      const content = line.text.trim();
      return { ...line, content, indent: line.text.length - line.text.trimStart().length };
    });
    this.isFlat = this.rows.every(({ content, indent }) => content === "" || indent === 0);
  }

  /** Notes that a line was read otherwise than it stands. */
  guess(what: Guess, { line }: Row): void {
    const lines = this.guesses.get(what) ?? new Set();
    this.guesses.set(what, lines.add(line));
  }

  /** The next line that says something; comments are kept for the field behind them. */
  next(): Row | undefined {
    for (; this.at < this.rows.length; this.at++) {
      const row = this.rows[this.at] as Row;
      if (row.content.startsWith("#")) this.comments.push(row.content.slice(1));
      else if (row.content !== "") return row;
    }
    return undefined;
  }

  private rawFrom(start: number): string {
    return this.rows
      .slice(start, this.at)
      .map(({ raw }) => raw)
      .join("\n")
      .trimEnd();
  }

  /** Keeps the lines from one to where the reading is, beside the form. */
  leave(start: number, place: Pointer, value?: unknown): void {
    const text = this.rawFrom(start);
    const line = this.rows[start]?.line ?? 1;
    if (text.trim() !== "") this.leftovers.push({ place, line, text, ...(value === undefined ? {} : { value }) });
  }
}

/** The key that a line begins with, and how much of the line it takes with its colon. */
export function keyIn(content: string): { readonly name: string; readonly length: number } | undefined {
  const found = KEY.exec(content.slice(0, 200));
  const name = found?.slice(1).find((one) => one !== undefined);
  return found && name !== undefined ? { name, length: found[0].length } : undefined;
}
