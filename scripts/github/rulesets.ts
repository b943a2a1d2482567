/** The rulesets that GitHub imports, with the check runs by the names that they have in the catalogue's languages. */
import { CHECKS } from "./names.ts";

export const RULESETS = ["main", "decisions", "decisions-app"] as const;
export const RULESETS_FOLDER = ".github/rulesets";

interface Rule {
  readonly type: string;
  readonly parameters?: { readonly required_status_checks?: readonly { readonly context: string }[] };
}

/** @param own the program's own ruleset */
export function rulesetOf(own: string): string {
  const ruleset = JSON.parse(own) as { rules: Rule[] };
  const contexts = Object.values(CHECKS);
  const rules = ruleset.rules.map((rule) => {
    const checks = rule.parameters?.required_status_checks;
    if (!checks) return rule;
    const named = checks.map((check, index) => ({ ...check, context: contexts[index] ?? check.context }));
    return { ...rule, parameters: { ...rule.parameters, required_status_checks: named } };
  });
  return `${JSON.stringify({ ...ruleset, rules }, null, 2)}\n`;
}
