/** Rules on the decisions that rest on assessments (QĐ 1230; letter, items 4 and 6). */
import { decisionDays, documentDay } from "../../catalogue/decision-days.ts";
import { isStep } from "../../catalogue/lifecycle.ts";
import { newestOutside } from "../../catalogue/outside.ts";
import { scoreAssessment } from "../../catalogue/score.ts";
import { type BackedStage, backedStageOf, STAGE_FACTS } from "../../catalogue/stages.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { frameworkOf } from "../../records/criteria-sets.ts";
import type { FileOf } from "../../records/records.ts";
import type { Assessment } from "../../records/schema/assessment.ts";
import type { CriteriaSet } from "../../records/schema/criteria.ts";
import { EVENT_FACTS, isVerified } from "../../records/schema/events.ts";
import type { Platform, PlatformEvent } from "../../records/schema/platform.ts";
import { firstDay, lastDay } from "../../text/dates.ts";
import type { Lang } from "../../text/languages.ts";
import { causeWords, nameWords } from "../../words/words.ts";
import { type Context, type Rule, ruleFor, siblings } from "./rule.ts";

/** Recognition and potential need an outside assessment, dated before, against an issued set of a framework, with that outcome. */
function decisions(file: FileOf<Platform>, context: Context): Diagnostic[] {
  return file.data.events.flatMap((event, index) => {
    const stage = backedStageOf(event.type);
    if (!stage) return [];
    const cause = unbacked(file, stage, index, context);
    if (!cause) return [];
    const since = context.records.settings?.data.catalogueSince ?? "";
    const earlier = siblings(file, context).assessments.some((assessment) => (assessment.date ?? "") <= lastDay(event.date));
    const rule = firstDay(event.date) < since && !earlier ? "recognition-unpublished" : "recognition-unbacked";
    return [
      diagnostic(rule, (lang) => ({ decision: nameWords[lang].decisions[stage], cause: cause(causeWords[lang], lang) }), {
        pointer: ["events", index, "type"],
      }),
    ];
  });
}

/** What stands in the way of a decision, in words. */
type Cause = (words: (typeof causeWords)[Lang], lang: Lang) => string;

/** Where the day is not known, one on which it could be made is enough: what is said of the last is said of all. */
function unbacked(file: FileOf<Platform>, stage: BackedStage, index: number, context: Context): Cause | undefined {
  const event = file.data.events[index];
  if (!event) return undefined;
  const lost = lostBefore(file.data.events, index);
  const on = (day: string) => unbackedOn(day, file, stage, context, lost);
  const day = documentDay(event);
  const causes = decisionDays(event, siblings(file, context).assessments).map(on);
  return (causes.includes(undefined) ? undefined : causes.at(-1)) ?? (day === undefined ? undefined : on(day));
}

/** When the platform last lost what a decision had given it: what was assessed before backs no new one. */
function lostBefore(events: readonly PlatformEvent[], index: number): string | undefined {
  const earlier = events.slice(0, index).filter(isVerified);
  const lost = earlier.findLastIndex(({ type }) => {
    const { gives } = EVENT_FACTS[type];
    return gives !== undefined && !isStep(gives);
  });
  const hadIt = earlier.slice(0, Math.max(0, lost)).some(({ type }) => backedStageOf(type));
  return hadIt ? earlier[lost]?.date : undefined;
}

function unbackedOn(
  day: string,
  file: FileOf<Platform>,
  stage: BackedStage,
  context: Context,
  lost: string | undefined,
): Cause | undefined {
  const { assessments } = siblings(file, context);
  const assessment = newestOutside(assessments, day);
  if (!assessment) return assessments.some(({ date = "" }) => date <= day) ? (words) => words.onlySelf : (words) => words.noAssessment;
  if (lost !== undefined && (assessment.date ?? "") < firstDay(lost)) return (words) => words.assessedBefore(assessment.date ?? "", lost);
  const id = assessment.data.criteria;
  const set = context.records.criteria.get(id)?.data;
  if (!set) return undefined;
  return wrongSet(id, set) ?? wrongOutcome(stage, assessment, set, file.data, context);
}

function wrongSet(id: string, set: CriteriaSet): Cause | undefined {
  if (!set.document) return (words) => words.notIssued(id);
  return set.extends ? undefined : (words) => words.noFramework(id);
}

function wrongOutcome(
  stage: BackedStage,
  assessment: FileOf<Assessment>,
  set: CriteriaSet,
  platform: Platform,
  { records }: Context,
): Cause | undefined {
  const date = assessment.date ?? "";
  const { outcome, missing } = scoreAssessment({
    set,
    framework: frameworkOf(set, records),
    assessment: assessment.data,
    date,
    usage: platform.usage ?? [],
  });
  if (outcome === STAGE_FACTS[stage].backing) return undefined;
  return (words, lang) => words.outcome(date, nameWords[lang].outcomes[outcome], missing.join(", "));
}

export const decisionRules: readonly Rule[] = [ruleFor("platform", ["recognition-unbacked", "recognition-unpublished"], decisions)];
