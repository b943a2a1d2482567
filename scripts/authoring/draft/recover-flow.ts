/**
 * Groups in braces and brackets, however broken: brackets that nothing closes end with the text, a comma or a colon inside a
 * text stays in it, digits apart by commas are one number. By hand and without calling itself, so that no depth is too deep.
 */
import { isMap, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { plainValue, QUOTES, readQuoted, scalarOf } from "./recover-scalar.ts";

interface Flow {
  readonly node: YAMLMap | YAMLSeq;
  /** What stands behind the last bracket. */
  readonly rest: string;
  /** Whether a bracket was not closed. */
  readonly open: boolean;
  /** Whether a number lost its commas, or a text was put together. */
  readonly joined: boolean;
}

interface Level {
  readonly node: YAMLMap | YAMLSeq;
  key: string | undefined;
}

/** Deeper than any file of the catalogue by far. */
const DEEPEST = 24;

const KEY = /^(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([A-Za-z][\w.-]*)) ?[:：](?=[\s,}\]"'“‘«{[]|$)/;

/** @returns undefined when the brackets are nested deeper than any file of the catalogue */
export function readFlow(text: string): Flow | undefined {
  const levels: Level[] = [];
  let root: YAMLMap | YAMLSeq | undefined;
  let joined = false;
  let at = 0;
  let ended = 0;
  const put = (value: YAMLMap | YAMLSeq | Scalar): void => {
    const level = levels.at(-1);
    if (!level) root ??= value as YAMLMap;
    else if (!isMap(level.node)) level.node.items.push(value);
    else if (level.key !== undefined) {
      addPair(level.node, level.key, value);
      level.key = undefined;
    } else joined = appendText(level.node, value, text.slice(ended, at)) || joined;
  };
  while (at < text.length) {
    const rest = text.slice(at, at + 200);
    const blank = /^[\s\u00a0]+/.exec(rest)?.[0];
    const here = text[at] ?? "";
    const level = levels.at(-1);
    if (blank !== undefined) at += blank.length;
    else if (here === "{" || here === "[") {
      if (levels.length >= DEEPEST) return undefined;
      const node = here === "{" ? new YAMLMap() : new YAMLSeq();
      node.flow = true;
      put(node);
      levels.push({ node, key: undefined });
      at++;
    } else if (here === "}" || here === "]") {
      at++;
      while (levels.length > 1 && isMap(levels.at(-1)?.node) !== (here === "}")) close(levels);
      close(levels);
      if (levels.length === 0) break;
    } else if (here === ",") {
      if (level && isMap(level.node) && level.key !== undefined) put(scalarOf(null));
      at++;
    } else {
      const [all, ...names] = (level && isMap(level.node) && KEY.exec(rest)) || [];
      const name = names.find((one) => one !== undefined);
      if (all !== undefined && name !== undefined && level) {
        if (level.key !== undefined) put(scalarOf(null));
        level.key = name;
        at += all.length;
      } else {
        const read = readValue(text, at, level !== undefined && isMap(level.node));
        joined ||= read.joined;
        const scalar = scalarOf(read.value);
        scalar.source = read.source;
        put(scalar);
        at = read.end;
        ended = at;
      }
    }
  }
  const open = levels.length > 0;
  while (levels.length > 0) close(levels);
  return root && { node: root, rest: text.slice(at).trim(), open, joined };
}

function close(levels: Level[]): void {
  const level = levels.pop();
  if (level && isMap(level.node) && level.key !== undefined) addPair(level.node, level.key, scalarOf(null));
}

/** A key that stands twice keeps both values, the later under a name that shows it. */
function addPair(map: YAMLMap, key: string, value: unknown): void {
  let name = key;
  while (map.has(name)) name += "_";
  map.items.push(new Pair(scalarOf(name), value));
}

/** A text in braces that belongs to no key goes on with the one before it, which held the comma. */
function appendText(map: YAMLMap, value: YAMLMap | YAMLSeq | Scalar, between: string): boolean {
  const last = map.items.at(-1)?.value;
  if (last instanceof Scalar && value instanceof Scalar && last.value !== null) {
    last.source = `${last.source ?? last.value}${between}${value.source ?? value.value}`;
    last.value = last.source;
    return true;
  }
  addPair(map, "_", value);
  return true;
}

interface FlowValue {
  readonly value: unknown;
  /** As it stands. */
  readonly source: string;
  readonly end: number;
  readonly joined: boolean;
}

function readValue(text: string, start: number, inMap: boolean): FlowValue {
  const quoted = QUOTES[text[start] ?? ""] === undefined ? undefined : readQuoted(text, start);
  if (quoted && /^\s*(?:[,}\]]|$)/.test(text.slice(quoted.end, quoted.end + 40))) return { ...quoted, source: quoted.value, joined: false };
  const number = inMap ? /^\d{1,3}(?:,\d{3})+(?=\s*(?:[,}\]]|$))/.exec(text.slice(start, start + 40))?.[0] : undefined;
  if (number !== undefined) return { value: Number(number.replaceAll(",", "")), source: number, end: start + number.length, joined: true };
  let end = start;
  while (end < text.length && !/[,{}[\]\n]/.test(text[end] ?? "")) end++;
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
