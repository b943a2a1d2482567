/** Splits a file into YAML front matter and Markdown body; no other front-matter language is read, let alone run. */
import matter from "gray-matter";

/** Of the front matter: some hundred fields. Bytes. */
export const FRONT_MATTER_LIMIT = 32 * 1024;
export const BODY_LIMIT = 128 * 1024;
/** Of a register: some five thousand documents. Bytes. */
export const REGISTER_LIMIT = 1024 * 1024;

export type SplitProblem = "missing" | "unclosed" | "language";

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
