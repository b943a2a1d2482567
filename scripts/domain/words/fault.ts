/** The table of all rules' words, and the one way to make a fault from it. */
import type { Finding, Level } from "../problem.ts";
import type { Bilingual } from "../schema/common.ts";
import { assessmentWords } from "./assessments.ts";
import { baseWords } from "./base.ts";
import { criteriaWords } from "./criteria.ts";
import { eventWords } from "./events.ts";
import { formWords } from "./form.ts";
import { referenceWords } from "./references.ts";
import { timeWords } from "./time.ts";
import type { RuleWords, Where } from "./words.ts";

export const WORDS = { ...formWords, ...referenceWords, ...eventWords, ...criteriaWords, ...assessmentWords, ...timeWords, ...baseWords };

export type RuleId = keyof typeof WORDS;
type ArgsOf<Id extends RuleId> = (typeof WORDS)[Id] extends RuleWords<infer Args> ? Args : never;

/** A finding that knows its rule. */
export interface Fault extends Finding {
  readonly rule: RuleId;
}

/** Says that a rule is broken, with its arguments, at a place. */
export function fault<Id extends RuleId>(rule: Id, args: ArgsOf<Id>, where: Where = {}): Fault {
  const words = WORDS[rule] as unknown as RuleWords<ArgsOf<Id>>;
  return { rule, ...where, ...words.say(args) };
}

export const levelOf = (rule: RuleId): Level => WORDS[rule].level;
export const titleOf = (rule: RuleId): Bilingual => WORDS[rule].title;
