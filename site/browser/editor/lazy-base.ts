/**
 * The rules against what is published, for the browser: fetched when a published entry is changed. Until they are there
 * nothing is wrong against it; `onBase` says when to ask again.
 */
import type { Records } from "../../../scripts/records/records.ts";
import { lazily } from "./lazily.ts";

type Real = typeof import("../../../scripts/check/rules/base-rules.ts");

const rules = lazily(async () => (await import("./later.ts")).base);
export const { load: loadBase, on: onBase } = rules;

export function baseDiagnostics(base: Records, head: Records): ReturnType<Real["baseDiagnostics"]> {
  if (base.platforms.size + base.criteria.size === 0) return [];
  void loadBase();
  return rules.get()?.baseDiagnostics(base, head) ?? [];
}
