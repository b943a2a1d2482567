/**
 * js-yaml, ten times faster than the reader that decides (read-yaml.ts), asked only about texts on which both agree: no
 * value goes on over a line end, and nothing in them is outside what the catalogue's files may hold. What it refuses, and all
 * other texts, the reader that decides is asked. A page has only that one: its bundle leaves this file out.
 */
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { ABSURD } from "./absurd-yaml.ts";

/**
 * What the two could read in two ways, or what is refused: a quick look that may be wrong only by saying yes. In order: odd
 * blanks and controls; directives and document marks; anchors, aliases, tags, blocks and keys of several values; keys that
 * are not words, and in braces may stand alone; escapes; comments straight after a value; unusual numbers.
 */
const UNSURE = new RegExp(
  [
    "[\\t\\r\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufeff]",
    "^(?:%|---|\\.\\.\\.)",
    "(?:^|[\\s,[{:-])(?:[&*]\\S|[!|>]|[?:](?:\\s|$))",
    "<<",
    "(?:^ *(?:- +)*|[{,] *)(?:[-+]?[.\\d][.\\d_eE+-]*|~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE) *(?::(?:\\s|$)|[,}])",
    '\\\\[^"\\\\nt\\n]',
    "[\"'\\]}]#",
    "(?:^|[\\s,[{:])(?:-0|[-+]?(?:0[box]|\\.[\\dinIN]|[\\d.]*\\d[eE][-+]?\\d))",
  ].join("|"),
  "m",
);

/** A line that does not begin with a key, an item or a comment goes on with the one before it. */
const CONTINUED = /^(?! *(?:- +)*(?:[\w-]+:(?: |$)|- |#|$))/m;
/** A quote or bracket that does not end on its line. */
const UNCLOSED = /(?:^|[\s,[{:-])(?:"(?:[^"\\\n]|\\[^\n])*$|'(?:[^'\n]|'')*$)|(?:[:-] +|^ *)[[{](?:[^\n]*[^\]} \n])? *$/m;

/** The plain values of a text, or undefined where the other reader has to be asked. */
export function readQuickly(yaml: string): { readonly data: unknown } | undefined {
  if (ABSURD.test(yaml) || UNSURE.test(yaml) || CONTINUED.test(yaml) || UNCLOSED.test(yaml)) return undefined;
  try {
    return { data: load(yaml, { schema: CORE_SCHEMA }) ?? null };
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

/** Where js-yaml stops in a text, and why in its own words; undefined where it does not. */
export function refusalOf(yaml: string): { readonly line: number; readonly column: number; readonly detail: string } | undefined {
  try {
    load(yaml, { schema: CORE_SCHEMA });
    return undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { line: (error.mark?.line ?? 0) + 1, column: (error.mark?.column ?? 0) + 1, detail: error.reason };
  }
}
