/**
 * YAML that a parser refuses -> YAML that it reads, line by line: what people usually get wrong is fixed (a tab, a colon
 * in a value without quotes), and a line that nothing helps is left out and reported. Nothing that can be read is lost.
 */
import { LineCounter, parseDocument } from "yaml";
import { readYaml, type YamlProblem } from "../../records/read-yaml.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { sayNote } from "./say-note.ts";

interface Fixed {
  readonly yaml: string;
  /** The text as it came, when nothing could be made of it. */
  readonly lost?: string;
  readonly notes: readonly Bilingual[];
}

/** A file has some hundred lines; one that needs more fixes than this is not YAML at all. */
const MOST_FIXES = 60;

/** @param firstLine line of the file on which the YAML starts, from 1 */
export function fixYaml(yaml: string, firstLine: number): Fixed {
  const notes: Bilingual[] = [];
  const lines = yaml.split("\n").map((text, index) => {
    const spaces = text.replace(/^[ \t]*/, (indent) => indent.replaceAll("\t", "  "));
    if (spaces !== text) notes.push(sayNote((words) => words.tabs({ line: index + firstLine })));
    return { text: spaces, line: index + firstLine };
  });
  let kept: readonly NumberedLine[] = lines;
  for (let step = 0; step < MOST_FIXES; step++) {
    const problem = problemOf(kept);
    if (!problem) return { yaml: joinLines(kept), notes };

    const best = candidates(kept, problem)
      .map((candidate) => ({ ...candidate, after: problemOf(candidate.lines) }))
      .reduce((a, b) => (weigh(b.after) > weigh(a.after) ? b : a));
    kept = best.lines;
    notes.push(best.note);
  }
  return { yaml: "", lost: yaml, notes: [sayNote((words) => words.notMap)] };
}

interface NumberedLine {
  readonly text: string;
  /** Number in the file, from 1. */
  readonly line: number;
}

interface YamlError {
  /** Index of the line at which the parser stopped. */
  readonly at: number;
  readonly kind: YamlProblem["kind"];
}

const joinLines = (lines: readonly NumberedLine[]): string => lines.map(({ text }) => text).join("\n");

/** The first thing that either parser minds; the one that checks the files has the last word. */
function problemOf(lines: readonly NumberedLine[]): YamlError | undefined {
  const text = joinLines(lines);
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: "core", logLevel: "silent", prettyErrors: false, lineCounter: counter });
  const [error] = document.errors;
  if (error)
    return {
      at: counter.linePos(Math.min(error.pos[0], text.length)).line - 1,
      kind: error.code === "DUPLICATE_KEY" ? "duplicate" : "other",
    };
  const read = readYaml(text);
  return "problem" in read ? { at: read.problem.line - 1, kind: read.problem.kind } : undefined;
}

/** The further the next problem, the better the fix; none is best of all. */
const weigh = (problem: YamlError | undefined): number => (problem ? problem.at : Number.POSITIVE_INFINITY);

interface Candidate {
  readonly lines: readonly NumberedLine[];
  readonly note: Bilingual;
}

/** Fixes to try, the gentlest first: quotes, then leaving out the line itself or one of the two before it. */
function candidates(lines: readonly NumberedLine[], { at, kind }: YamlError): Candidate[] {
  const duplicate = kind === "duplicate";
  const near = [at, at - 1, at - 2].filter((index) => index >= 0 && index < lines.length);
  const quoted = duplicate ? [] : near.flatMap((index) => quoteLine(lines, index) ?? []);
  const dropped = near.map((index) => dropLine(lines, index, duplicate));
  return [...quoted, ...(duplicate ? dropped.slice(0, 1) : dropped), dropLine(lines, lines.length - 1, false)];
}

function quoteLine(lines: readonly NumberedLine[], index: number): Candidate | undefined {
  const { text, line } = lines[index] as NumberedLine;
  const [, start = "", value = ""] = /^(\s*(?:- +)?[\w-]+:[ \t]+)(\S.*)$/.exec(text.trimEnd()) ?? [];
  if (value === "" || /^"(?:[^"\\]|\\.)*"$/.test(value)) return undefined;
  const plain = value.replace(/^["'“”]|["'“”]$/g, "");
  return {
    lines: lines.map((one, at) => (at === index ? { text: start + JSON.stringify(plain), line } : one)),
    note: sayNote((words) => words.quoted({ line, text: plain })),
  };
}

/** A key that stands twice goes with all that is indented below it. */
function dropLine(lines: readonly NumberedLine[], index: number, duplicate: boolean): Candidate {
  const { text = "", line = 0 } = lines[index] ?? {};
  const indent = indentOf(text);
  let end = index + 1;
  while (duplicate && end < lines.length && (lines[end]?.text.trim() === "" || indentOf(lines[end]?.text ?? "") > indent)) end++;
  const left = { line, text: text.trim() };
  const note = sayNote((words) => (duplicate ? words.twice(left) : words.dropped(left)));
  return { lines: [...lines.slice(0, index), ...lines.slice(end)], note };
}

const indentOf = (text: string): number => text.length - text.trimStart().length;
