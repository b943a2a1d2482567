/** The one way to make a problem: a rule's words in every language, filled with its arguments. */
import type { Bilingual } from "../text/bilingual.ts";
import { inEach, type Lang } from "../text/languages.ts";
import {
  assessmentProblems,
  ballotProblems,
  baseProblems,
  characterProblems,
  criteriaProblems,
  eventProblems,
  formProblems,
  notationProblems,
  recordProblems,
  referenceProblems,
  registerProblems,
  responsibilityProblems,
  sequenceProblems,
  settingsProblems,
  timeProblems,
  valueProblems,
} from "../words/words.ts";
import type { Level, Pointer, Position } from "./problem.ts";

export const RULE_WORDS = inEach((lang) => ({
  ...formProblems[lang],
  ...characterProblems[lang],
  ...notationProblems[lang],
  ...valueProblems[lang],
  ...recordProblems[lang],
  ...referenceProblems[lang],
  ...registerProblems[lang],
  ...settingsProblems[lang],
  ...eventProblems[lang],
  ...criteriaProblems[lang],
  ...assessmentProblems[lang],
  ...ballotProblems[lang],
  ...responsibilityProblems[lang],
  ...sequenceProblems[lang],
  ...timeProblems[lang],
  ...baseProblems[lang],
}));

type RuleWords = (typeof RULE_WORDS)[Lang];
export type RuleId = keyof RuleWords;

/** Rules that leave the exit code and the verdict as they are; all others are errors. */
const WARNINGS: ReadonlySet<RuleId> = new Set<RuleId>([
  "waiver-ended",
  "assessment-overdue",
  "ballot-computed",
  "ballot-few",
  "ballot-evidence",
  "ballot-incomplete",
  "ballot-late",
  "ballots-overdue",
  "body-template",
  "confidence-host",
  "consultation-doubtful",
  "comment-criterion",
  "comment-late",
  "comment-unanswered",
  "consultation-missing",
  "consultation-silent",
  "consultation-twice",
  "criteria-reason-missing",
  "enterprise-repeated",
  "event-early",
  "event-repeated",
  "event-unordered",
  "evidence-changed",
  "evidence-old",
  "group-owner",
  "letter-place",
  "document-from",
  "document-issuer",
  "link-dead",
  "list-count-rewritten",
  "list-from",
  "list-number-beyond",
  "list-number-repeated",
  "list-overfull",
  "list-repeated",
  "list-target",
  "list-unknown",
  "convener-dissolved",
  "name-similar",
  "number-code",
  "operation-already",
  "picture-twice",
  "plan-criteria",
  "problems-more",
  "decision-own",
  "quorum-beyond",
  "plan-early",
  "recognition-unpublished",
  "record-similar",
  "result-missing",
  "schema-version-old",
  "settings-alike",
  "shared-early",
  "shared-elsewhere",
  "shared-unkept",
  "source-repeated",
  "text-personal",
  "translation-missing",
  "usage-doubtful",
  "usage-old",
  "usage-repeated",
  "website-repeated",
]);

export const levelOf = (rule: RuleId): Level => (WARNINGS.has(rule) ? "warning" : "error");

/** A sentence that takes nothing asks for nothing. */
type ArgsFor<Sentence> = Sentence extends () => string ? unknown : Sentence extends (args: infer Args) => string ? Args : never;
type ArgsOf<Id extends RuleId> = ArgsFor<RuleWords[Id]["message"]> & ArgsFor<RuleWords[Id]["fix"]>;

/** What a rule says: where and with which words. The check makes it a `Problem` of a file. */
export interface Diagnostic {
  readonly rule: RuleId;
  readonly pointer?: Pointer;
  /** Point at the key rather than its value (an unknown key, say). */
  readonly onKey?: boolean;
  /** The key that is missing below the pointer. */
  readonly missing?: string;
  /** Where in the text, when there is no value to point at. */
  readonly position?: Position;
  /** Where else it may be put right, or has to be. */
  readonly elsewhere?: Pointer;
  /** What probably has to be added to the list there, for a form to add as far as it is known. */
  readonly wanting?: unknown;
  /** What probably should stand there in place of the value, for a form to take over once the person says so. */
  readonly suggested?: unknown;
  readonly message: Bilingual;
  readonly fix?: Bilingual;
}

type Where = Pick<Diagnostic, "pointer" | "onKey" | "missing" | "position" | "suggested" | "elsewhere" | "wanting">;

/** Says that a rule is broken, at a place. The arguments may depend on the language. */
export function diagnostic<Id extends RuleId>(rule: Id, args: ArgsOf<Id> | ((lang: Lang) => ArgsOf<Id>), where: Where = {}): Diagnostic {
  const argsIn = typeof args === "function" ? (args as (lang: Lang) => ArgsOf<Id>) : () => args;
  const say = (part: "message" | "fix") => inEach((lang) => (RULE_WORDS[lang][rule][part] as (args: ArgsOf<Id>) => string)(argsIn(lang)));
  return { rule, ...where, message: say("message"), fix: say("fix") };
}

/** Problems of one file that are listed; the others are counted, for nobody reads a thousand and each takes memory. */
export const MOST_DIAGNOSTICS = 200;

/**
 * What is found, made into problems as far as they are listed.
 * @param found anything that a problem is made of, one each
 */
export function firstOf<T>(found: readonly T[], tell: (one: T) => Diagnostic): Diagnostic[] {
  const first = found.slice(0, MOST_DIAGNOSTICS).map(tell);
  const left = found.length - first.length;
  return left > 0 ? [...first, diagnostic("problems-more", { count: left })] : first;
}
