/**
 * Groups in braces and brackets, however broken: brackets that nothing closes end with the text, a comma or a colon inside a
 * text stays in it, a number keeps its commas. By hand and without calling itself, so that no depth is too deep.
 */
import { isMap, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Pointer } from "../../problems/problem.ts";
import { plainValue, QUOTES, readQuoted, scalarOf } from "./recover-scalar.ts";

export interface Flow {
  readonly node: YAMLMap | YAMLSeq;
  /** What stands behind the last bracket. */
  readonly rest: string;
  /** Whether a bracket was not closed. */
  readonly open: boolean;
  /** Whether a number lost its commas, or a text was put together. */
  readonly joined: boolean;
  /** What stands in braces under a key that stood there before, or under none. */
  readonly beside: readonly Beside[];
}

interface Beside {
  /** The keys that lead to it; an item of a list by its number. */
  readonly place: Pointer;
  readonly node: Node;
  readonly from: number;
  text: string;
}

interface Level {
  readonly node: YAMLMap | YAMLSeq;
  readonly place: Pointer;
  /** What stands here under each key. */
  readonly pairs: Map<string, Pair>;
  key: string | undefined;
  /** Where the key begins. */
  from: number;
  /** Itself, where it is beside the form. */
  readonly kept: Beside | undefined;
}

/** Deeper than any file of the catalogue by far. */
const DEEPEST = 24;

const KEY = /^(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([A-Za-z][\w.-]*)) ?[:：](?=[\s,}\]"'“‘«{[]|$)/;

/** @returns undefined when the brackets are nested deeper than any file of the catalogue */
export function readFlow(text: string): Flow | undefined {
  const reading = new FlowReading(text);
  while (reading.step()) if (reading.isTooDeep) return undefined;
  return reading.end();
}

/** A text in brackets while it is read, each character once. */
class FlowReading {
  private readonly levels: Level[] = [];
  private readonly beside: Beside[] = [];
  private root: YAMLMap | YAMLSeq | undefined;
  private joined = false;
  private at = 0;
  private ended = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  get isTooDeep(): boolean {
    return this.levels.length > DEEPEST;
  }

  /** Reads on; false behind the last bracket. */
  step(): boolean {
    if (this.at >= this.text.length) return false;
    const rest = this.text.slice(this.at, this.at + 200);
    const blank = /^[\s\u00a0]+/.exec(rest)?.[0];
    const here = rest[0] ?? "";
    if (blank !== undefined) this.at += blank.length;
    else if (here === "{" || here === "[") this.open(here === "{" ? new YAMLMap() : new YAMLSeq());
    else if (here === "}" || here === "]") {
      this.at++;
      while (this.levels.length > 1 && isMap(this.levels.at(-1)?.node) !== (here === "}")) this.close();
      this.close();
      return this.levels.length > 0;
    } else if (here === ",") {
      this.nothing();
      this.at++;
    } else this.keyOrValue(rest);
    return true;
  }

  end(): Flow | undefined {
    const open = this.levels.length > 0;
    while (this.levels.length > 0) this.close();
    const { root, joined, beside } = this;
    return root && { node: root, rest: this.text.slice(this.at).trim(), open, joined, beside };
  }

  private open(node: YAMLMap | YAMLSeq): void {
    node.flow = true;
    const from = this.at;
    const above = this.levels.at(-1);
    const step = above && (isMap(above.node) ? (above.key ?? "") : above.node.items.length);
    this.at++;
    const kept = this.put(node, from);
    this.levels.push({
      node,
      place: above && step !== "" ? [...above.place, step as string] : [],
      pairs: new Map(),
      key: undefined,
      from,
      kept,
    });
  }

  private close(): void {
    this.nothing();
    const level = this.levels.pop();
    if (level?.kept) level.kept.text = this.text.slice(level.kept.from, this.at);
  }

  /** A key with nothing behind it. */
  private nothing(): void {
    const level = this.levels.at(-1);
    if (level && isMap(level.node) && level.key !== undefined) this.put(scalarOf(null), this.at);
  }

  private keyOrValue(rest: string): void {
    const level = this.levels.at(-1);
    const inMap = level !== undefined && isMap(level.node);
    const [all, ...names] = (inMap && KEY.exec(rest)) || [];
    const name = names.find((one) => one !== undefined);
    if (all !== undefined && name !== undefined && level) {
      this.nothing();
      level.key = name;
      level.from = this.at;
      this.at += all.length;
      return;
    }
    const from = this.at;
    const read = readValue(this.text, from, inMap);
    this.joined ||= read.joined;
    const scalar = scalarOf(read.value);
    scalar.source = read.source;
    this.at = read.end;
    this.put(scalar, from);
    this.ended = this.at;
  }

  /** A value at its place; or beside the form, where another one stands there or it has none. */
  private put(value: YAMLMap | YAMLSeq | Scalar, from: number): Beside | undefined {
    const level = this.levels.at(-1);
    if (!level) this.root ??= value as YAMLMap;
    else if (!isMap(level.node)) level.node.items.push(value);
    else if (level.key !== undefined) return this.pair(level, level.node, level.key, value);
    else if (!this.append(level.node, value, from)) return this.keep(level.place, value, from);
    return undefined;
  }

  private pair(level: Level, map: YAMLMap, key: string, value: YAMLMap | YAMLSeq | Scalar): Beside | undefined {
    level.key = undefined;
    const before = level.pairs.get(key);
    if (before && !isNothing(before.value)) return isNothing(value) ? undefined : this.keep([...level.place, key], value, level.from);
    const pair = before ?? new Pair(scalarOf(key), value);
    pair.value = value;
    if (!before) map.items.push(pair);
    level.pairs.set(key, pair);
    return undefined;
  }

  private keep(place: Pointer, node: Node, from: number): Beside {
    const kept = { place, node, from, text: this.text.slice(from, this.at) };
    this.beside.push(kept);
    return kept;
  }

  /** A text in braces that belongs to no key goes on with the one before it, which held the comma. */
  private append(map: YAMLMap, value: YAMLMap | YAMLSeq | Scalar, from: number): boolean {
    const last = map.items.at(-1)?.value;
    if (!(last instanceof Scalar && value instanceof Scalar && last.value !== null)) return false;
    last.source = `${last.source ?? last.value}${this.text.slice(this.ended, from)}${value.source ?? value.value}`;
    last.value = last.source;
    this.joined = true;
    return true;
  }
}

const isNothing = (value: unknown): boolean => value instanceof Scalar && value.value === null;

interface FlowValue {
  readonly value: unknown;
  /** As it stands. */
  readonly source: string;
  readonly end: number;
  readonly joined: boolean;
}

/** A word goes on behind brackets within it, as addresses have them: one letter, and what is in brackets behind it. */
const WITHIN = /^[^\s,{}[\]](?:\{[^\s,{}[\]]*\}|\[[^\s,{}[\]]*\])+/;

function readValue(text: string, start: number, inMap: boolean): FlowValue {
  const quoted = QUOTES[text[start] ?? ""] === undefined ? undefined : readQuoted(text, start);
  if (quoted && /^\s*(?:[,}\]]|$)/.test(text.slice(quoted.end, quoted.end + 40))) return { ...quoted, source: quoted.value, joined: false };
  // Whether it is one that can be read is judged where all are; one comma may part thousands or a fraction.
  const number = inMap ? /^\d{1,3}(?:,\d{3})+(?=\s*(?:[,}\]]|$))/.exec(text.slice(start, start + 40))?.[0] : undefined;
  if (number !== undefined) return { value: number, source: number, end: start + number.length, joined: true };
  let end = start;
  while (end < text.length && !/[,{}[\]\n]/.test(text[end] ?? "")) end += WITHIN.exec(text.slice(end, end + 100))?.[0].length ?? 1;
  if (end === start) end++;
  const plain = withoutQuotes(text.slice(start, end).trim());
  const value = plainValue(plain);
  return { value: value === undefined ? plain : value, source: plain, end, joined: false };
}

/** Quotes that nothing opens or closes say nothing. */
function withoutQuotes(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && "\"'“”‘’".includes(text[from] ?? "")) from++;
  while (to > from && '"“”‘’'.includes(text[to - 1] ?? "")) to--;
  return text.slice(from, to);
}
