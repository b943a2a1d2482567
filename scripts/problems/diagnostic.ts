/** The one way to make a problem: a rule's words in every language, filled with its arguments. */
import { inEach, type Lang } from "../text/languages.ts";
import {
  assessmentProblems,
  baseProblems,
  criteriaProblems,
  eventProblems,
  formProblems,
  referenceProblems,
  timeProblems,
  valueProblems,
} from "../words/words.ts";
import type { Finding, Level } from "./problem.ts";

const WORDS = inEach((lang) => ({
  ...formProblems[lang],
  ...valueProblems[lang],
  ...referenceProblems[lang],
  ...eventProblems[lang],
  ...criteriaProblems[lang],
  ...assessmentProblems[lang],
  ...timeProblems[lang],
  ...baseProblems[lang],
}));

type Words = (typeof WORDS)[Lang];
export type RuleId = keyof Words;

/** Rules that leave the exit code and the verdict as they are; all others are errors. */
const WARNINGS: ReadonlySet<RuleId> = new Set<RuleId>([
  "assessment-overdue",
  "body-template",
  "criteria-reason-missing",
  "evidence-old",
  "name-similar",
  "recognition-unpublished",
  "result-missing",
  "translation-missing",
  "usage-old",
]);

export const levelOf = (rule: RuleId): Level => (WARNINGS.has(rule) ? "warning" : "error");

/** A sentence that takes nothing asks for nothing. */
type Asked<Sentence> = Sentence extends () => string ? unknown : Sentence extends (args: infer Args) => string ? Args : never;
type ArgsOf<Id extends RuleId> = Asked<Words[Id]["message"]> & Asked<Words[Id]["fix"]>;

/** A finding that knows its rule. */
export interface Diagnostic extends Finding {
  readonly rule: RuleId;
}

/** Where a finding is, without its words. */
type Where = Pick<Finding, "pointer" | "onKey" | "missing" | "place">;

/** Says that a rule is broken, at a place. The arguments may depend on the language. */
export function diagnostic<Id extends RuleId>(rule: Id, args: ArgsOf<Id> | ((lang: Lang) => ArgsOf<Id>), where: Where = {}): Diagnostic {
  const argsIn = typeof args === "function" ? (args as (lang: Lang) => ArgsOf<Id>) : () => args;
  const say = (part: "message" | "fix") => inEach((lang) => (WORDS[lang][rule][part] as (args: ArgsOf<Id>) => string)(argsIn(lang)));
  return { rule, ...where, message: say("message"), fix: say("fix") };
}
