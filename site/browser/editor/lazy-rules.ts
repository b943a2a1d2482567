/**
 * Rules that few drafts want, for the browser: those against what is published, fetched when a published entry is changed, and
 * those of criteria sets. Until they are there nothing is wrong by them; `onRules` says when to ask again.
 */
import { type Rule, ruleFor } from "../../../scripts/check/rules/rule.ts";
import type { Records } from "../../../scripts/records/records.ts";
import { lazily } from "./lazily.ts";

type Later = typeof import("./later.ts").rules;

const rules = lazily(async () => (await import("./later.ts")).rules);
export const { load: loadRules, on: onRules } = rules;

export function baseDiagnostics(base: Records, head: Records): ReturnType<Later["baseDiagnostics"]> {
  if (base.platforms.size + base.criteria.size === 0) return [];
  void loadRules();
  return rules.get()?.baseDiagnostics(base, head) ?? [];
}

const laterRules = (name: "criteriaRules" | "consultationRules"): readonly Rule[] => [
  ruleFor("criteria", [], (file, context) => {
    void loadRules();
    return (rules.get()?.[name] ?? []).flatMap(({ check }) => check(file, context));
  }),
];
export const [criteriaRules, consultationRules] = [laterRules("criteriaRules"), laterRules("consultationRules")];
