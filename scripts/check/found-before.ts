/**
 * What rules found before, for who checks the same files again and again: of a file whose platform and shared records are the very same,
 * only those rules are asked again that look at other platforms, and of those the ones for which what they look at has changed.
 */
import type { Diagnostic } from "../problems/diagnostic.ts";
import type { ParsedFile } from "../records/parse.ts";
import { allFiles, sharedRecords } from "../records/records.ts";
import { isVerySame, keptValues, lastEqual } from "../text/kept-values.ts";
import { type Context, type Rule, siblings } from "./rules/rule.ts";

/** What the rules say of a file, in their order; undefined for a file of which nothing is kept. */
export type FoundBefore = (file: ParsedFile, context: Context, rules: readonly Rule[]) => readonly Diagnostic[] | undefined;

type Found = readonly Diagnostic[];

interface Kept {
  /** What rules said that look at no other platforms: nearly all say nothing, and are not here. */
  readonly own: ReadonlyMap<Rule, Found>;
  /** What the others said, and what of other platforms they had looked at. */
  readonly others: Map<Rule, { readonly from: readonly unknown[]; readonly found: Found }>;
}

export function foundBefore(): FoundBefore {
  const kept = keptValues<ParsedFile, Kept>();
  const shared = new WeakMap<Context, readonly unknown[]>();
  const lastShared = lastEqual(isVerySame);
  return (file, context, rules) => {
    const own = allFiles(siblings(file, context));
    if (!own.includes(file)) return undefined;
    const all = shared.get(context) ?? lastShared([context.today, context.links, ...sharedRecords(context.records)]);
    shared.set(context, all);
    const before = kept(file, [all, ...own], () => ({ own: ownOf(file, context, rules), others: new Map() }));
    const asked = before.own.size > 0 ? rules : rules.filter(({ reads }) => reads);
    return asked.flatMap((rule) => (rule.reads ? fromOthers(rule, file, context, before) : (before.own.get(rule) ?? NONE)));
  };
}

const NONE: Found = [];

function ownOf(file: ParsedFile, context: Context, rules: readonly Rule[]): Kept["own"] {
  const said = rules.flatMap((rule) => (rule.reads ? [] : [[rule, rule.check(file, context)] as const]));
  return new Map(said.filter(([, found]) => found.length > 0));
}

function fromOthers(rule: Rule, file: ParsedFile, context: Context, { others }: Kept): Found {
  const from = rule.reads?.from(context) ?? [];
  const known = others.get(rule);
  if (known && isVerySame(known.from, from)) return known.found;
  const found = rule.check(file, context);
  others.set(rule, { from, found });
  return found;
}
