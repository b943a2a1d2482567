/** Lines as Word, web pages and chat programs leave them -> lines that a reader of YAML can begin with. What they say stays. */

/** A line with its number in the file, and as it came. */
export interface SourceLine {
  readonly text: string;
  readonly raw: string;
  readonly line: number;
}

/** What was done to lines, with the numbers of the lines. */
export type Done = "tabs" | "blanks" | "colons" | "bullets" | "indented";

interface Tidied {
  readonly lines: readonly SourceLine[];
  readonly done: ReadonlyMap<Done, readonly number[]>;
}

const ODD_BLANK = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const LEADING = /^[\s\u3000]*(?:[-•–—▪‣][\s\u3000]+)*/;
/** A key before a full-width or a no-break colon, or before odd blanks. */
const AFTER_KEY = /^([\s\S]*?[A-Za-z][\w.-]*)[ \t\u00a0\u3000]?(?:(：)()|(:)([ \t\u00a0\u2000-\u200a\u202f\u3000]+|$))/;

/** @param firstLine line of the file on which the text starts, from 1 */
export function tidyLines(text: string, firstLine: number): Tidied {
  const done = new Map<Done, number[]>();
  const note = (what: Done, line: number) => {
    const lines = done.get(what) ?? [];
    lines.push(line);
    done.set(what, lines);
  };
  const tidied = text.split("\n").map((raw, index): SourceLine => {
    const line = index + firstLine;
    return { text: tidyLine(raw, (what) => note(what, line)), raw, line };
  });
  return { lines: withoutMargin(tidied, (line) => note("indented", line)), done };
}

function tidyLine(raw: string, note: (what: Done) => void): string {
  const lead = LEADING.exec(raw)?.[0] ?? "";
  let start = lead;
  if (start.includes("\t")) note("tabs");
  start = start.replaceAll("\t", "  ");
  if (ODD_BLANK.test(start)) note("blanks");
  start = start.replace(new RegExp(ODD_BLANK, "g"), " ");
  if (/[•–—▪‣]/.test(start)) note("bullets");
  start = start.replace(/[•–—▪‣]/g, "-");
  return start + tidyKey(raw.slice(lead.length), note);
}

function tidyKey(rest: string, note: (what: Done) => void): string {
  const [all = "", key = "", wide, , , blanks = ""] = AFTER_KEY.exec(rest.slice(0, 120)) ?? [];
  if (!/^[A-Za-z][\w.-]*$/.test(key)) return rest;
  if (wide !== undefined) note("colons");
  else if (ODD_BLANK.test(blanks)) note("blanks");
  else return rest;
  return `${key}: ${rest.slice(all.length).replace(/^[\s\u3000]+/, "")}`.trimEnd();
}

/** Word indents a whole text; the margin of all lines is none of YAML's. */
function withoutMargin(lines: readonly SourceLine[], note: (line: number) => void): readonly SourceLine[] {
  const margins = lines.filter(({ text }) => text.trim() !== "").map(({ text }) => text.length - text.trimStart().length);
  const margin = margins.length > 0 ? margins.reduce((least, one) => Math.min(least, one)) : 0;
  if (margin === 0) return lines;
  note(lines[0]?.line ?? 1);
  return lines.map((one) => ({ ...one, text: one.text.slice(margin) }));
}
