/** The table of all rules' words, and the one way to make a fault from it. */

import type { Bilingual } from "../text/bilingual.ts";
import type { Finding, Level } from "./problem.ts";
import type { RuleWords, Where } from "./rule-words.ts";
import { assessmentWords } from "./words/assessments.ts";
import { baseWords } from "./words/base.ts";
import { criteriaWords } from "./words/criteria.ts";
import { eventWords } from "./words/events.ts";
import { formWords } from "./words/form.ts";
import { referenceWords } from "./words/references.ts";
import { timeWords } from "./words/time.ts";

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
