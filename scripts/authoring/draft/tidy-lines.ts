/** Lines as Word, web pages and chat programs leave them -> lines that a reader of YAML can begin with. What they say stays. */

/** A line with its number in the file, and as it came. */
export interface SourceLine {
  readonly text: string;
  readonly raw: string;
  readonly line: number;
}

/** What was done to lines, with the numbers of the lines. */
export type Done = "tabs" | "blanks" | "colons" | "bullets" | "conflict" | "indented";

interface Tidied {
  readonly lines: readonly SourceLine[];
  readonly done: ReadonlyMap<Done, readonly number[]>;
}

const ODD_BLANK = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const BLANKS = /^[\s\u3000]*/;
/** What stands for the dash of a list: Word's bullets, and numbers. */
const BULLETS = /^(?:(?:[-•–—▪‣]|\d{1,2}[.)])[\s\u3000]+)+/;
const ODD_BULLET = /[•–—▪‣]|\d{1,2}[.)]/g;
/** A key before a full-width or a no-break colon, or before odd blanks. */
const AFTER_KEY = /^([\s\S]*?[A-Za-z][\w.-]*)[ \t\u00a0\u3000]?(?:(：)()|(:)([ \t\u00a0\u2000-\u200a\u202f\u3000]+|$))/;
/** A field whose value stands on the lines below it: as a list, or as a text that stays what it is. */
const OPENS_LIST = /:\s*(?:#.*)?$/;
const OPENS_TEXT = /[:-]\s+[|>][-+]?\d?\s*(?:#.*)?$/;

/** What git writes around the two sides of a conflict. */
const CONFLICT_MARK = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/;
export const isConflicted = (text: string): boolean => /^<{7} /m.test(text) && /^>{7} /m.test(text);

/** @param firstLine line of the file on which the text starts, from 1 */
export function tidyLines(text: string, firstLine: number): Tidied {
  const done = new Map<Done, number[]>();
  const note = (what: Done, line: number) => {
    const lines = done.get(what) ?? [];
    lines.push(line);
    done.set(what, lines);
  };
  const tidy = tidierOf(isConflicted(text));
  const tidied = text.split("\n").map((raw, index): SourceLine => {
    const line = index + firstLine;
    return { text: tidy(raw, (what) => note(what, line)), raw, line };
  });
  return { lines: withoutMargin(tidied, (line) => note("indented", line)), done };
}

type Note = (what: Done) => void;

/** Tidies one line after the other. */
function tidierOf(hasConflicts: boolean): (raw: string, note: Note) => string {
  // How far in a text of several lines, and a list, may be; whether the last line opens a list.
  let [textIn, listIn, opensList] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, false];
  return (raw, note) => {
    if (raw.trim() === "") return raw;
    if (hasConflicts && CONFLICT_MARK.test(raw)) {
      note("conflict");
      return "";
    }
    const blanks = BLANKS.exec(raw)?.[0] ?? "";
    const start = plainStart(blanks, note);
    const rest = raw.slice(blanks.length);
    if (start.length >= textIn) return start + rest;
    const mayBeItem = opensList || start.length === listIn;
    const bullets = BULLETS.exec(rest)?.[0] ?? "";
    if (mayBeItem && bullets !== "") listIn = start.length;
    else if (start.length <= listIn) listIn = Number.POSITIVE_INFINITY;
    const line = start + (mayBeItem ? plainBullets(bullets, note) : bullets) + tidyKey(rest.slice(bullets.length), note);
    textIn = OPENS_TEXT.test(line) ? start.length + 1 : Number.POSITIVE_INFINITY;
    opensList = OPENS_LIST.test(line);
    return line;
  };
}

function plainStart(blanks: string, note: Note): string {
  if (blanks.includes("\t")) note("tabs");
  const start = blanks.replaceAll("\t", "  ");
  if (ODD_BLANK.test(start)) note("blanks");
  return start.replace(new RegExp(ODD_BLANK, "g"), " ");
}

/** Each as a dash, and as wide as it was: the lines below stand below its words. */
function plainBullets(bullets: string, note: Note): string {
  const plain = bullets.replace(ODD_BULLET, (bullet) => "-".padEnd(bullet.length));
  if (plain !== bullets) note("bullets");
  return plain.replace(new RegExp(ODD_BLANK, "g"), " ");
}

function tidyKey(rest: string, note: Note): string {
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
