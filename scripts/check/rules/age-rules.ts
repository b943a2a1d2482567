/** Rules of what grows old: an assessment due again, values and evidence to be looked at again. Warnings. */
import { freshMonthsOf, oldEvidence, oldUsage } from "../../catalogue/ageing.ts";
import { derivePlatform } from "../../catalogue/derive-platform.ts";
import { decidingEvents, walkEvents } from "../../catalogue/lifecycle.ts";
import { STAGE_FACTS } from "../../catalogue/stages.ts";
import { diagnostic } from "../../problems/diagnostic.ts";
import type { PlatformEvent } from "../../records/schema/platform.ts";
import { type Rule, ruleFor, siblings } from "./rule.ts";

/** Whether a platform can fall due at all; the rest need no scoring to know. */
function isReassessed(events: readonly PlatformEvent[]): boolean {
  const { stage } = walkEvents(decidingEvents(events));
  return stage !== undefined && STAGE_FACTS[stage].reassessed !== "never";
}

export const ageRules: readonly Rule[] = [
  ruleFor("platform", "assessment-overdue", (file, context) => {
    if (!isReassessed(file.data.events)) return [];
    const lifecycle = derivePlatform(siblings(file, context), context.records, context.today)?.lifecycle;
    return lifecycle?.overdue && lifecycle.due
      ? [diagnostic("assessment-overdue", { due: lifecycle.due }, { pointer: ["events"], onKey: true })]
      : [];
  }),
  ruleFor("platform", "usage-old", ({ data }, { today, records }) => {
    const months = freshMonthsOf(records.settings?.data);
    const old = oldUsage(data, months, today);
    return old ? [diagnostic("usage-old", { date: old.date, months }, { pointer: ["usage", old.index, "date"] })] : [];
  }),
  ruleFor("assessment", "evidence-old", (file, context) => {
    if (siblings(file, context).assessments.at(-1)?.path !== file.path) return [];
    const months = freshMonthsOf(context.records.settings?.data);
    return oldEvidence(file.data, months, context.today).map(({ criterion, index, date }) =>
      diagnostic("evidence-old", { date, months }, { pointer: ["results", criterion, "evidence", index, "retrieved"] }),
    );
  }),
];
