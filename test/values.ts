/** Values that fit a schema, made up from a seed: the same seed gives the same values. */
import type { SchemaNode } from "../scripts/records/schema/node.ts";

export type Random = () => number;
export type Path = readonly (string | number)[];

/** Numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

const WORDS = "nền tảng đường sắt mây nước gió hội chợ bến làng phố biển sông núi trẻ già xanh lá khoá học".split(" ");
const word = (random: Random): string => pick(random, WORDS);
const letters = (random: Random, length: number): string =>
  Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join("");
/** Texts of every pattern that the schemas have. */
const SHAPES: readonly ((random: Random) => string)[] = [
  (random) => `${letters(random, 4)}-${letters(random, 3)}`,
  (random) => letters(random, 6).toUpperCase(),
  (random) => `${letters(random, 2).toUpperCase()}${Math.floor(random() * 90) + 10}`,
  (random) => `${letters(random, 5)}/${letters(random, 4)}`,
  (random) => `${letters(random, 5)}.vn`,
  (random) => `${letters(random, 5)}@${letters(random, 5)}.vn`,
  (random) => `#${hex(random, 6)}`,
  (random) => hex(random, 40),
  (random) => hex(random, 64),
  (random) => `platforms/${letters(random, 6)}/platform.md`,
  (random) => `${letters(random, 59)}=`,
  (random) => `+${Math.floor(random() * 90_000_000) + 10_000_000}`,
];
const hex = (random: Random, length: number): string => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");
const day = (random: Random): string => new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 4000))).toISOString().slice(0, 10);

/** A value with every key that the schema knows. */
export function fullValue(node: SchemaNode, random: Random): unknown {
  if (node.enum) return pick(random, node.enum);
  if (node.items) return listOf(node.items, random, node);
  if (node.properties) return Object.fromEntries(Object.entries(node.properties).map(([key, child]) => [key, fullValue(child, random)]));
  if (typeof node.additionalProperties === "object") {
    const extra = node.additionalProperties;
    return Object.fromEntries(["KT1", "DL1"].map((code) => [code, fullValue(extra, random)]));
  }
  if (node.type === "boolean") return random() < 0.5;
  if (node.type === "number" || node.type === "integer") {
    const any = Math.floor(random() * 40) + Math.max(2, node.minimum ?? 0);
    return Math.min(any, node.maximum ?? any);
  }
  return string(node, random);
}

function listOf(items: SchemaNode, random: Random, { uniqueItems, minItems = 2 }: SchemaNode): unknown[] {
  const values = Array.from({ length: Math.max(2, minItems) }, () => fullValue(items, random));
  return uniqueItems === true && items.enum !== undefined ? [...new Set(values)] : values;
}

function string({ format, pattern, maxLength = 400 }: SchemaNode, random: Random): string {
  if (format === "date") return day(random);
  if (format === "part-date") return day(random).slice(0, pick(random, [4, 7, 10]));
  if (format === "url") return `https://example.vn/${letters(random, 8)}`;
  if (pattern === undefined) return `${word(random)} ${word(random)} ${letters(random, 5)}`.slice(0, maxLength);
  const shape = SHAPES.map((make) => make(random)).find((made) => new RegExp(pattern).test(made));
  if (shape === undefined) throw new Error(`no text for ${pattern}`);
  return shape;
}

/** Every place of a value that the schema knows, with the schema there: groups, lists, items and plain values. */
export function places(node: SchemaNode, value: unknown, path: Path = []): { path: Path; node: SchemaNode }[] {
  const inside = (): { path: Path; node: SchemaNode }[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => places(node.items ?? {}, item, [...path, index]));
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, child]) => places(childOf(node, key), child, [...path, key]));
  };
  return [...(path.length > 0 ? [{ path, node }] : []), ...inside()];
}

export const childOf = ({ properties, additionalProperties }: SchemaNode, key: string): SchemaNode =>
  properties?.[key] ?? (typeof additionalProperties === "object" ? additionalProperties : {});

/** A copy of a value with another one at a place, or none there. */
export function withValue(value: unknown, [step, ...rest]: Path, made: unknown): unknown {
  if (step === undefined) return made;
  if (Array.isArray(value)) {
    const changed = value.map((item, index) => (index === step ? withValue(item, rest, made) : item));
    return made === undefined && rest.length === 0 ? value.filter((_, index) => index !== step) : changed;
  }
  const { [step]: old, ...others } = value as Record<string | number, unknown>;
  const next = withValue(old, rest, made);
  if (next === undefined) return others;
  // The key stays where it was: the order of keys is no change.
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, key === String(step) ? next : one]));
}
