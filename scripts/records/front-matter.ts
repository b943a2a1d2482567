/**
 * Splits a file into YAML front matter and Markdown body, and reads YAML, both for untrusted text: no other
 * front-matter language runs, dates stay strings, and an alias can not swell into gigabytes.
 * Reading is by js-yaml, which is ten times faster than the parser that knows lines and columns (locate.ts).
 */
import matter from "gray-matter";
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { countAliases, numbersWritten } from "./locate.ts";

/** Duplicate-key checking is quadratic, so the front matter is kept small. Bytes. */
export const FRONT_MATTER_LIMIT = 32 * 1024;
export const BODY_LIMIT = 128 * 1024;
/** Of a register: some five thousand documents. Bytes. */
export const REGISTER_LIMIT = 1024 * 1024;
/** Aliases are legal YAML that nobody needs here; ten are tolerated, a bomb is not. */
export const ALIAS_LIMIT = 10;

type SplitProblem = "missing" | "unclosed" | "language";

interface Split {
  readonly yaml: string;
  readonly body: string;
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
}

/**
 * Splits text whose line ends are already "\n". gray-matter finds the fence and the language after it; it is never
 * asked to read, for its engines would run `---js`. The first line must be exactly `---`, and so must the closing one.
 */
export function splitFrontMatter(text: string): Split | SplitProblem {
  if (!matter.test(text)) return "missing";
  const { raw: language } = matter.language(text);
  if (language !== "") return /^\s*[A-Za-z]/.test(language) ? "language" : "missing";
  const close = text.indexOf("\n---", 3);
  if (close < 0 || !/^\n---(\n|$)/.test(text.slice(close, close + 5))) return "unclosed";
  const yaml = text.slice(4, close + 1);
  return { yaml, body: text.slice(close + 5), bodyLine: countLines(yaml) + 3 };
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

export interface YamlProblem {
  readonly kind: "syntax" | "duplicate" | "aliases" | "notation";
  /** Line and column in the YAML text, from 1. */
  readonly line: number;
  readonly column: number;
  /** The parser's own words (syntax), the key (duplicate), or the number (notation). */
  readonly detail: string;
}

/** Reads YAML to plain values; dates stay strings, unknown tags and duplicate keys are problems. */
export function readYaml(yaml: string): { data: unknown } | { problem: YamlProblem } {
  const aliases = mayHoldAliases(yaml) ? countAliases(yaml) : 0;
  if (aliases > ALIAS_LIMIT) return { problem: { kind: "aliases", line: 1, column: 1, detail: String(aliases) } };
  try {
    const data = load(yaml, { schema: CORE_SCHEMA });
    const [odd] = MAY_BE_ODD.test(yaml) ? numbersWritten(yaml, ODD_NUMBER) : [];
    return odd ? { problem: { kind: "notation", ...odd } } : { data };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const [line, column] = [(error.mark?.line ?? 0) + 1, (error.mark?.column ?? 0) + 1];
    const duplicate = error.reason === "duplicated mapping key";
    return { problem: { kind: duplicate ? "duplicate" : "syntax", line, column, detail: error.reason } };
  }
}

/** Numbers as programmers write them, 0x7EA or 0o17, which YAML reads and people misread; 2_026 is text to it. */
const ODD_NUMBER = /^[-+]?0(?:b[01]+|o[0-7]+|x[\da-f]+)$/i;
/** A quick look for them, which may be wrong only by saying yes. */
const MAY_BE_ODD = /(?:^|[\s,[{:])[-+]?0[box]/;

/** A quick look that may be wrong only by saying yes: the exact count is slow. */
function mayHoldAliases(yaml: string): boolean {
  if (!yaml.includes("*")) return false;
  return (yaml.match(/(?:^|[\s,[{:-])\*[^\s,[\]{}*]/gm)?.length ?? 0) > ALIAS_LIMIT;
}
