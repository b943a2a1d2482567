/**
 * YAML -> plain values, or what is wrong with it: the one reader that decides what the files of a catalogue may hold. YAML 1.2's
 * core schema without what only programs write: anchors and aliases, merge keys, tags, numbers of other bases, keys that are no
 * words. Every part of the project reads through it, so that what one accepts the others can open, change and write.
 */
import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLWarning,
} from "yaml";
import type { YamlFault } from "../words/yaml-fault.ts";
import { ABSURD } from "./absurd-yaml.ts";
import { readQuickly } from "./quick-yaml.ts";
import { refusalOf } from "./refused-yaml.ts";

export interface YamlProblem {
  /** What is wrong with the YAML; `reference` and `notation` are YAML that people misread. */
  readonly kind: "duplicate" | "reference" | "notation" | YamlFault;
  /** Line and column in the YAML text, from 1. */
  readonly line: number;
  readonly column: number;
  /** Source of what is not used here. */
  readonly detail: string;
}

/** Longer than any front matter: a register. One that is broken would take the reader that decides a minute. Characters. */
const LARGE = 64 * 1024;

/** Reads YAML to plain values; dates stay strings. Total: whatever the text is, the answer is a value. */
export const readYaml = (yaml: string): ReadYaml => readQuickly(yaml) ?? readExactly(yaml);

type ReadYaml = { readonly data: unknown } | { readonly problem: YamlProblem };

/** The same without the quick reader. */
export function readExactly(yaml: string): ReadYaml {
  const refusal = yaml.length > LARGE ? refusalOf(yaml) : undefined;
  if (refusal) return { problem: { ...refusal, kind: faultIn(refusal.detail), detail: "" } };
  const absurd = absurdityOf(yaml);
  if (absurd) return { problem: absurd };
  const lines = new LineCounter();
  const document = parseYaml(yaml, lines);
  const [problem] = problemsOf(yaml, document, lines);
  return problem ? { problem } : { data: document.toJS() };
}

/** What no parser need look at. */
export function absurdityOf(yaml: string): YamlProblem | undefined {
  const found = ABSURD.exec(yaml);
  if (!found) return undefined;
  const before = yaml.slice(0, found.index).split("\n");
  return { kind: "nesting", line: before.length, column: (before.at(-1)?.length ?? 0) + 1, detail: "" };
}

/** The document of a text, comments and places kept, as every part reads it. */
export const parseYaml = (yaml: string, lineCounter = new LineCounter()): Document.Parsed =>
  parseDocument(yaml, { schema: "core", merge: false, logLevel: "error", prettyErrors: false, uniqueKeys: false, lineCounter });

/** What the contract refuses in a document, syntax first. */
export function problemsOf(yaml: string, document: Document.Parsed, lines: LineCounter): YamlProblem[] {
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // A tag that nobody knows is only a warning to the parser.
  const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (error) return [{ ...ofSyntax(error, yaml), ...at(openedAt(error, document)) }];
  if (document.directives.yaml.explicit) return [{ kind: "tag", detail: "%YAML", line: 1, column: 1 }];
  return notationsOf(document, yaml).map(({ kind, detail, offset }) => ({ kind, detail, ...at(offset) }));
}

/** Where the quotation mark stands that nothing closes: the parser tells where it gave up, at the end of all. */
function openedAt({ message, pos: [end] }: YAMLError | YAMLWarning, document: Document.Parsed): number {
  let opened = end;
  if (/Missing closing/.test(message))
    visit(document, {
      Scalar: (_, { range }) => {
        if (range && range[0] < end && range[1] >= end) opened = range[0];
      },
    });
  return opened;
}

const FAULTS: readonly (readonly [YamlFault, RegExp])[] = [
  ["nesting", /^RESOURCE_EXHAUSTION/],
  ["tab", /^TAB_AS_INDENT|[Tt]ab/],
  ["colon", /^BLOCK_AS_IMPLICIT_KEY|^MULTILINE_IMPLICIT_KEY/],
  ["quote", /quote/],
  ["comment", /Comments must/],
  ["bracket", /Flow (?:map|sequence) in block|must end with a|flow-(?:map|seq)-end|more indented than parent/],
  ["comma", /Missing ,|[Uu]nexpected ,/],
  ["indent", /^BAD_INDENT|^UNEXPECTED_TOKEN|same column|indentation/],
  ["escape", /^BAD_DQ_ESCAPE/],
  ["start", /^BAD_SCALAR_START/],
];

const faultIn = (words: string): YamlFault => FAULTS.find(([, pattern]) => pattern.test(words))?.[0] ?? "other";

function ofSyntax({ code, message, pos }: YAMLError, yaml: string): Pick<YamlProblem, "kind" | "detail"> {
  const detail = /^\S+/.exec(yaml.slice(pos[0], pos[0] + 80))?.[0] ?? "";
  if (code === "BAD_ALIAS" || code === "ALIAS_PROPS" || code === "MULTIPLE_ANCHORS") return { kind: "reference", detail };
  if (code === "TAG_RESOLVE_FAILED" || code === "MULTIPLE_TAGS") return { kind: "tag", detail };
  return { kind: faultIn(`${code} ${message}`), detail: "" };
}

interface Notation extends Pick<YamlProblem, "kind" | "detail"> {
  readonly offset: number;
}

/** Numbers as programmers write them, 0x7EA or 0o17 or .inf, which YAML reads and people misread; 2_026 is text to it. */
const ODD_NUMBER = /^[-+]?(?:0[box][\da-f]+|\.(?:inf|nan)|.*e.*)$/i;

/** Before a key that is written by itself, its value below it. */
const QUESTION = /(?:^|[\n{[,-])[ \t]*\?\s+$/;

/** What YAML has and these files have not, in the order of the text. */
function notationsOf(document: Document.Parsed, yaml: string): Notation[] {
  const found: Notation[] = [];
  const say = (kind: YamlProblem["kind"], detail: string, node: Node) => found.push({ kind, detail, offset: node.range?.[0] ?? 0 });
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        // The parser's own look for keys that stand twice is quadratic.
        if (keys.has(key.value)) say("duplicate", String(key.value), key as Node);
        keys.add(key.value);
      }
    },
    Pair: (_, { key }: Pair) => {
      if (isScalar(key) && key.value === "<<") say("reference", "<<", key);
      else if (isCollection(key) || (isScalar(key) && typeof key.value !== "string" && !isAlias(key)))
        say("key", isScalar(key) ? (key.source ?? "") : "?", key as Node);
      else if (isNode(key) && key.range && QUESTION.test(yaml.slice(Math.max(0, key.range[0] - 100), key.range[0])))
        say("question", "?", key);
    },
    Alias: (_, node) => {
      say("reference", `*${node.source}`, node);
    },
    Node: (_, node) => {
      if (node.anchor !== undefined) say("reference", `&${node.anchor}`, node);
      if (node.tag !== undefined) say("tag", node.tag, node);
      if (isScalar(node) && isOddNumber(node)) say("notation", node.source ?? "", node);
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}

const isOddNumber = ({ value, source = "" }: Scalar): boolean =>
  typeof value === "number" && (ODD_NUMBER.test(source) || !Number.isFinite(value));
