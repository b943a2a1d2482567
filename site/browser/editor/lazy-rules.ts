/**
 * Rules that few drafts want, for the browser: those against what is published, fetched when a published entry is changed, and
 * those of criteria sets, assessments, plans, decisions, several events, lists, who is who, usage figures, and what grows old. Until they are there nothing is wrong by them; `onRules` says when to ask again.
 */
import { type Rule, ruleFor } from "../../../scripts/check/rules/rule.ts";
import type { Records } from "../../../scripts/records/records.ts";
import { FIRST_EVENT } from "../../../scripts/records/schema/events.ts";
import { lazily } from "./lazily.ts";

type Later = typeof import("./later.ts").rules;

const rules = lazily(async () => (await import("./later.ts")).rules);
export const { load: loadRules, on: onRules } = rules;

export function baseDiagnostics(base: Records, head: Records, today: string): ReturnType<Later["baseDiagnostics"]> {
  if (base.platforms.size + base.criteria.size === 0) return [];
  void loadRules();
  return rules.get()?.baseDiagnostics(base, head, today) ?? [];
}

type Rules = Exclude<keyof Later, "baseDiagnostics" | "codesOfOther" | "sha256Hex" | "slipFor">;
/** What of a record says whether they are wanted. */
type Data = Readonly<Partial<Record<"criteria" | "events" | "usage" | "ballots" | "assessors" | (typeof WHO)[number], unknown>>>;
/** Who is who of a platform. */
const WHO = ["group", "enterprises", "assessedBy", "shared"] as const;
const hasHistory = ({ events }: Data): boolean => Array.isArray(events) && events.length > 1;

/** Those of a kind of file; of one that does not want them they are not fetched. */
const laterRules = (
  name: Rules,
  scope: "comments" | "criteria" | "assessment" | "ballot" | "plan" | "platform",
  isWanted = (_data: Data) => true,
): Rule =>
  ruleFor(scope, [], (file, context) => {
    // Once they are there they are asked of every file.
    if (!rules.get() && !isWanted(file.data as object)) return [];
    void loadRules();
    return (rules.get()?.[name] ?? []).flatMap((rule) => (rule.scope === scope ? rule.check(file, context) : []));
  });
export const criteriaRules: readonly Rule[] = [laterRules("criteriaRules", "criteria")];
export const consultationRules: readonly Rule[] = [
  laterRules("consultationRules", "criteria"),
  laterRules("consultationRules", "comments"),
];
export const assessmentRules: readonly Rule[] = [
  laterRules("assessmentRules", "assessment"),
  laterRules("assessmentRules", "plan"),
  laterRules("assessmentRules", "platform", ({ criteria }) => criteria !== undefined),
];
export const ballotRules: readonly Rule[] = [
  laterRules("ballotRules", "ballot"),
  laterRules("ballotRules", "assessment", ({ ballots, assessors }) => ballots !== undefined || assessors !== undefined),
];
/** The one event that a proposal has, and nothing said of it that other events could contradict. */
const isFirstOnly = ({ events }: Data): boolean =>
  Array.isArray(events) && events.length < 2 && events.every((one) => one?.type === FIRST_EVENT && !one.operation);
export const eventRules: readonly Rule[] = [laterRules("eventRules", "platform", (data) => !isFirstOnly(data))];
export const ageRules: readonly Rule[] = [
  laterRules("ageRules", "platform", (data) => !isFirstOnly(data) || data.usage !== undefined),
  laterRules("ageRules", "assessment"),
];
// A proposal has one event and no figures: neither says anything of it.
export const decisionRules: readonly Rule[] = [laterRules("decisionRules", "platform", hasHistory)];
export const listRules: readonly Rule[] = [
  laterRules("listRules", "platform", ({ events }) => Array.isArray(events) && events.some((one) => one?.type !== FIRST_EVENT)),
];
export const responsibilityRules: readonly Rule[] = [
  laterRules("responsibilityRules", "platform", (data) => hasHistory(data) || WHO.some((key) => data[key] !== undefined)),
  laterRules("responsibilityRules", "criteria"),
  laterRules("responsibilityRules", "comments"),
  laterRules("responsibilityRules", "plan"),
];
export const usageRules: readonly Rule[] = [laterRules("usageRules", "platform", ({ usage }) => usage !== undefined)];

/** What a number of a document may be that is in no register. */
export function slipFor(...about: Parameters<Later["slipFor"]>): string | undefined {
  void loadRules();
  return rules.get()?.slipFor(...about);
}
/** Once the rules are there that ask for it: whoever fetches sheets waits for them. */
export const sha256Hex = (bytes: Uint8Array): string => rules.get()?.sha256Hex(bytes) ?? "";
/** Of another shape than those here: until they are there it is taken as it is written. */
export function codesOfOther(number: string): readonly string[] | undefined {
  void loadRules();
  const real = rules.get();
  return real ? real.codesOfOther(number) : [];
}
