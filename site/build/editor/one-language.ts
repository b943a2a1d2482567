/**
 * The words of the other language taken out of a bundle: sentences stand in both languages side by side in the sources
 * ({ vi, en }), and a page is in one. A quarter of the editor's weight is saved. Looks only at literal sentences:
 * schemas that have `vi` and `en` for keys, and values that are computed, stay as they are. The titles of rules, which
 * only documents print, go as well.
 */
import { parse } from "acorn";
import { simple } from "acorn-walk";
import type { Lang } from "../../../scripts/text/languages.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Property extends Span {
  readonly type: string;
  /** Absent for a spread. */
  readonly key?: { readonly name?: string; readonly value?: unknown };
  readonly value: Span & { readonly type: string };
}

const SENTENCES = ["Literal", "TemplateLiteral", "ConditionalExpression", "BinaryExpression"];

/** @param code an ES module that is not yet minified */
export function keepLanguage(code: string, lang: Lang): string {
  const cuts: Span[] = [];
  simple(parse(code, { ecmaVersion: "latest", sourceType: "module" }), {
    ObjectExpression: (node) => {
      const { properties } = node as unknown as { properties: Property[] };
      const [first, second] = properties;
      const isPair = properties.length === 2 && ["vi", "en"].every((name) => properties.some((one) => nameOf(one) === name));
      if (!isPair || !first || !second || properties.some(({ value }) => !SENTENCES.includes(value.type))) return;
      cuts.push(nameOf(first) === lang ? { start: first.end, end: second.end } : { start: first.start, end: second.start });
    },
    CallExpression: (node) => {
      const { callee, arguments: given } = node as unknown as { callee: { name?: string }; arguments: (Span & { type: string })[] };
      const [, title] = given;
      const isRule = /^rule\d*$/.test(callee.name ?? "") && given.length === 3 && title?.type === "ObjectExpression";
      if (isRule) cuts.push({ start: title.start + 1, end: title.end - 1 });
    },
  });
  return cut(code, cuts);
}

const nameOf = ({ key }: Property): string => key?.name ?? String(key?.value);

/** Cuts from the end, the outer of two nested ones. */
function cut(code: string, cuts: readonly Span[]): string {
  const outer = [...cuts]
    .sort((a, b) => a.start - b.start)
    .filter((one, index, all) => !all.slice(0, index).some(({ end }) => end > one.start));
  return outer.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
}
