/**
 * What rules found before, for who checks the same files again and again: of a file whose platform and shared records are the very same,
 * only those rules are asked again that look at other platforms.
 */
import type { Diagnostic } from "../problems/diagnostic.ts";
import type { ParsedFile } from "../records/parse.ts";
import { allFiles, sharedRecords } from "../records/records.ts";
import { keptValues } from "../text/kept-values.ts";
import { type Context, type Rule, siblings } from "./rules/rule.ts";

/** What a rule says of a file; undefined for a file of which nothing is kept. */
export type FoundBefore = (file: ParsedFile, context: Context) => ((rule: Rule) => readonly Diagnostic[]) | undefined;

export function foundBefore(): FoundBefore {
  const kept = keptValues<ParsedFile, Map<Rule, readonly Diagnostic[]>>();
  const shared = new WeakMap<Context, readonly unknown[]>();
  return (file, context) => {
    const own: readonly unknown[] = allFiles(siblings(file, context));
    if (!own.includes(file)) return undefined;
    const all = shared.get(context) ?? sharedRecords(context.records);
    shared.set(context, all);
    const found = kept(file, [context.today, ...own, ...all], () => new Map());
    return (rule) => {
      const known = rule.reads === "others" ? undefined : found.get(rule);
      const said = known ?? rule.check(file, context);
      found.set(rule, said);
      return said;
    };
  };
}
