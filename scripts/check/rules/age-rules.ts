/** Rules of what grows old: an assessment due again, values and evidence to be looked at again. Warnings. */
import { derivePlatform } from "../../catalogue/derive-platform.ts";
import { decidingEvents, walkEvents } from "../../catalogue/lifecycle.ts";
import { STAGE_FACTS } from "../../catalogue/stages.ts";
import { diagnostic } from "../../problems/diagnostic.ts";
import type { PlatformEvent } from "../../records/schema/platform.ts";
import { FRESH_MONTHS } from "../../records/schema/usual.ts";
import { addMonths, lastDay, newestOf } from "../../text/dates.ts";
import { type Context, type Rule, ruleFor, siblings } from "./rule.ts";

/** After how many months usage figures and evidence are to be looked at again. */
const freshMonths = ({ settings }: Context["records"]): number => settings?.data.freshMonths ?? FRESH_MONTHS;
const isOlder = (date: string, months: number, today: string): boolean => addMonths(date, months) < today;

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
    const months = freshMonths(records);
    const newest = newestOf((data.usage ?? []).map(({ date }, index) => ({ date, index })));
    return newest && isOlder(lastDay(newest.date), months, today)
      ? [diagnostic("usage-old", { date: newest.date, months }, { pointer: ["usage", newest.index, "date"] })]
      : [];
  }),
  ruleFor("assessment", "evidence-old", (file, context) => {
    if (siblings(file, context).assessments.at(-1)?.path !== file.path) return [];
    const months = freshMonths(context.records);
    return Object.entries(file.data.results).flatMap(([code, { evidence = [] }]) =>
      evidence.flatMap(({ retrieved }, index) =>
        retrieved && isOlder(retrieved, months, context.today)
          ? [diagnostic("evidence-old", { date: retrieved, months }, { pointer: ["results", code, "evidence", index, "retrieved"] })]
          : [],
      ),
    );
  }),
];
