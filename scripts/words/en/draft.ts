/** What the editor says of a file that it opened: what it corrected, and what it could not read. */
import { quote } from "../../text/quote.ts";
import type { draft as vi } from "../vi/draft.ts";

/** "Line 4", "Lines 2–32", "Lines 4, 5". */
const at = (lines: string): string => `${/[–,]/.test(lines) ? "Lines" : "Line"} ${lines}`;

export const draft: typeof vi = {
  assessedThen:
    "There is an assessment for that day: what is published is opened here, so that its papers can be made. Published results are not changed; the number of its document can be added.",
  empty: "The file is empty: there was nothing to read. You can fill it in from the start.",
  binary: "This is not a text file (perhaps Word, PDF or a picture), so it cannot be read. Open it in its own program and copy the text.",
  large: ({ bytes, limit }) => `The file has ${bytes} bytes, more than the limit of ${limit}; only its beginning was read.`,
  oldEncoding: (encoding: string) => `The file is not UTF-8 and was read as ${encoding} (Vietnamese). Please look at the accented letters.`,
  utf16: "The file was UTF-16; it is UTF-8 now.",
  composed: "Accented letters were made of several characters (NFD); they are composed (NFC) now.",
  hidden: (codes) => `There were hidden characters (${codes}); they were removed.`,
  blanks: (codes) => `There were special blanks (${codes}, often from Word); they are plain spaces now.`,
  second:
    "Below the notes on this record there is a second record, perhaps because two files were pasted together. The form holds the first; the second is kept whole below, to compare.",
  language: "The file begins with the name of a programming language. No code was run; it was read as the fields of a record.",
  unfenced: "The file has no two lines “---” around its fields; all of it was read as fields.",
  prose: "The file has no fields; all its text was put into the notes on this record.",
  unclosed:
    "The file seems incomplete: no line “---” ends its fields. It was read to its end; if something is missing, ask whoever sent it for the whole file.",
  quoted: "All lines began with > (often from a mail that was answered); that mark was removed.",
  fenced: "The whole file stood in a block of code (``` around it, often from a chat program); those marks were removed.",
  fences: "The line “---” at the beginning or end of the fields was not quite right; it was read as “---”.",
  plain: "Some values written as programs do (&, *, !, ?, numbers in another base) were written out as plain values.",
  number: ({ written, number }) => `The number ${quote(written)} was read as ${number}.`,
  tidied: {
    tabs: (lines) => `${at(lines)}: indented with a tab, which was changed to spaces.`,
    blanks: (lines) => `${at(lines)}: special blanks (often from Word) were changed to spaces.`,
    colons: (lines) => `${at(lines)}: a full-width colon was changed to a plain one.`,
    bullets: (lines) => `${at(lines)}: bullets (•, –, 1.) were read as list dashes.`,
    conflict: (lines) =>
      `${at(lines)}: the marks around the two sides of a conflict (<<<<<<<, =======, >>>>>>>) were removed; the text of both sides was kept, and where they differ you choose below.`,
    indented: () => "All lines were indented (often by Word); the common indentation was removed.",
  },
  guessed: {
    quote: (lines) => `${at(lines)}: a quotation mark is not closed, or text follows it; the value was read up to the next field.`,
    bracket: (lines) =>
      `${at(lines)}: a { } or [ ] is opened and never closed, so something may be missing; it was read up to the next field. Please check it.`,
    text: (lines) => `${at(lines)}: the value holds a colon or a special character; it was read as text.`,
    column: (lines) => `${at(lines)}: not in line with its neighbours; it was read as one of them.`,
    flat: (lines) => `${at(lines)}: not indented (chat programs take that away); it was read as part of the field above.`,
    joined: (lines) => `${at(lines)}: separate parts were joined into one value.`,
  },
  bodyConflict:
    "The notes on this record still have the marks around the two sides of a conflict (<<<<<<<, =======, >>>>>>>): keep one side and delete the marks.",
  recovered: "The fields have an error of form; they were read line by line.",
  notMap: "The beginning of the file is not lines of “field: value”; it was kept in the notes on this record.",
  read: (field, written, meant) => `${field}: ${quote(written)} was read as ${quote(meant)}.`,
  readSaid: (field, said) => `${field}: ${said}`,
};
