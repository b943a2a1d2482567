/** Rules on the decisions that rest on assessments (QĐ 1230; letter, items 4 and 6). */
import { lostBy, unfitOf } from "../../catalogue/backing.ts";
import { documentDay, possibleDays } from "../../catalogue/decision-days.ts";
import { decidingEvents } from "../../catalogue/lifecycle.ts";
import { newestOutside } from "../../catalogue/outside.ts";
import { scoreAssessment } from "../../catalogue/score.ts";
import { type BackedStage, backedStageOf, STAGE_FACTS } from "../../catalogue/stages.ts";
import { heldWaivers, waiversBy } from "../../catalogue/waivers.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { frameworkOf } from "../../records/criteria-sets.ts";
import type { FileOf, PlatformFiles } from "../../records/records.ts";
import type { Assessment } from "../../records/schema/assessment.ts";
import type { CriteriaSet } from "../../records/schema/criteria.ts";
import { isReported } from "../../records/schema/events.ts";
import type { Platform } from "../../records/schema/platform.ts";
import { firstDay, lastDay } from "../../text/dates.ts";
import type { Lang } from "../../text/languages.ts";
import { causeWords } from "../../words/later.ts";
import { nameWords } from "../../words/words.ts";
import { type Context, type Rule, ruleFor, siblings } from "./rule.ts";

/** Recognition and potential need an outside assessment, dated before, against an issued set of a framework, with that outcome. */
function decisions(file: FileOf<Platform>, context: Context): Diagnostic[] {
  return file.data.events.flatMap((event, index) => {
    const stage = backedStageOf(event.type);
    // What is only reported gives no stage, so that nothing has to stand behind it; unless it is all that there is.
    if (!stage || (isReported(event) && !decidingEvents(file.data.events).includes(event))) return [];
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
  const lost = lostBy(file.data.events.slice(0, index));
  const on = (day: string) => unbackedOn(day, file, stage, context, lost);
  const day = documentDay(event);
  const causes = possibleDays(event, siblings(file, context).assessments).map(on);
  return (causes.includes(undefined) ? undefined : causes.at(-1)) ?? (day === undefined ? undefined : on(day));
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
  const id = assessment.data.criteria;
  const set = context.records.criteria.get(id)?.data;
  switch (unfitOf(assessment, set, lost)) {
    case "before-loss":
      return (words) => words.assessedBefore(assessment.date ?? "", lost ?? "");
    case "not-issued":
      return (words) => words.notIssued(id);
    case "no-framework":
      return (words) => words.noFramework(id);
    case undefined:
      return (
        laterThan(day, assessment, siblings(file, context)) ?? (set && wrongOutcome(stage, { assessment, day }, set, file.data, context))
      );
  }
}

/** A decision rests on no minutes and no report of a hired body that are later than itself. */
function laterThan(day: string, { date, data }: FileOf<Assessment>, { ballots }: PlatformFiles): Cause | undefined {
  const counted = ballots.filter((one) => one.date === date && data.ballots?.counted?.some(({ member }) => member === one.key));
  const papers = [data.document, ...counted.map((one) => one.data.report)];
  const late = papers.find((one) => one?.date !== undefined && firstDay(one.date) > day);
  return late && ((words) => words.paperLater(date ?? "", late.number ?? "", late.date ?? ""));
}

function wrongOutcome(
  stage: BackedStage,
  { assessment, day }: { readonly assessment: FileOf<Assessment>; readonly day: string },
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
    waivers: waiversBy(
      { waivers: heldWaivers({ platform: { data: platform }, assessments: [assessment] }, records) },
      assessment.data.criteria,
    ),
    today: day,
  });
  if (outcome === STAGE_FACTS[stage].backing) return undefined;
  return (words, lang) => words.outcome(date, nameWords[lang].outcomes[outcome], missing.join(", "));
}

export const decisionRules: readonly Rule[] = [ruleFor("platform", ["recognition-unbacked", "recognition-unpublished"], decisions)];
