/** Problems of a file that is no text, has no front matter, or YAML that can not be read or is not used here. */

import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import type { notationProblems as vi } from "../../vi/problems/notation.ts";
import type { YamlFault } from "../../yaml-fault.ts";

/** What is wrong with YAML, and what to write instead. */
const yamlFaults: Readonly<Record<YamlFault, { readonly message: (detail: string) => string; readonly fix: string }>> = {
  tab: { message: () => "this line is indented with a tab", fix: "Indent with spaces, two a level." },
  colon: {
    message: () => "a value has a colon in it, or this line belongs to no field",
    fix: "Write `field: value`; put a value with `: ` in quotes; indent the next line of a value that goes on.",
  },
  quote: {
    message: () => "a quotation mark is not closed where it should be",
    fix: "Close it at the end of the value; indent the next line of a value that goes on by two spaces or more.",
  },
  bracket: {
    message: () => "a { } or [ ] is not closed, or a line inside it is not indented",
    fix: "Close the bracket; indent the lines inside it by two spaces or more.",
  },
  comment: {
    message: () => "a comment (#) touches the value before it",
    fix: "Put a space before #; put the value in quotes if # is part of it.",
  },
  comma: {
    message: () => "a comma is missing or too many in { } or [ ]",
    fix: "Put exactly one comma between two parts; write the digits of a number without commas.",
  },
  indent: {
    message: () => "this line is not in line with its neighbours, or text follows a value that has ended",
    fix: "Indent fields of one level alike; put the whole value in quotes if it has quotation marks, brackets, * or # in it.",
  },
  start: { message: () => "a value begins with a character that has a meaning of its own", fix: "Put the whole value in quotes." },
  escape: {
    message: () => "after \\ in quotes stands a character that means nothing",
    fix: "Write \\ twice, or use single quotes.",
  },
  nesting: { message: () => "fields are nested too deep", fix: "Look at the brackets and dashes: no file needs that much." },
  tag: { message: (detail) => `the tag ${quote(detail)} is not used here`, fix: "Remove it; put the value in quotes if it is text." },
  key: {
    message: (detail) => `the field name ${quote(detail)} is not a word`,
    fix: "If it is part of the number or text before the comma, write that without one, or put the whole value in quotes; else use a field’s name.",
  },
  question: { message: () => "a ? before a field’s name is not used here", fix: "Write `field: value` on one line, without the ?." },
  other: {
    message: () => "this line is not written as these files are",
    fix: "Look at this line and the one above: indent with spaces, one space after a colon, quotes around text with `: ` or ` #`.",
  },
};

export const notationProblems: Translated<typeof vi> = {
  "file-binary": { message: () => "The file is not text.", fix: () => "Save it as UTF-8 text." },
  "file-encoding": { message: () => "The file is not UTF-8; it may be Windows-1258, TCVN3 or VNI.", fix: () => "Save it again as UTF-8." },
  "frontmatter-missing": {
    message: ({ unclosed }) =>
      unclosed ? "The head of the file has no closing `---` line." : "The file does not start with its fields between two `---` lines.",
    fix: ({ unclosed }) =>
      unclosed ? "Add a line that is only `---` after it." : "The first line must be exactly `---`, then the fields, then `---` again.",
  },
  "frontmatter-language": {
    message: () => "The first line names a language after `---`; that part was refused and not run.",
    fix: () => "Make the first line exactly `---`.",
  },
  "frontmatter-aliases": {
    message: ({ source }) => `${quote(source)} is read as a reference to another place; these files have none.`,
    fix: () => "Put it in quotes if it is text; if it is a reference, write the value out or run `npx catalogue fmt`.",
  },
  "number-notation": {
    message: ({ value }) => `The number ${quote(value)} is not in plain digits and easily misread.`,
    fix: () => "Write digits from 0 to 9 only, such as 2026; put it in quotes if it is text.",
  },
  "frontmatter-syntax": {
    message: ({ fault, detail }) => `The file cannot be read here: ${yamlFaults[fault].message(detail)}.`,
    fix: ({ fault }) => yamlFaults[fault].fix,
  },
};
