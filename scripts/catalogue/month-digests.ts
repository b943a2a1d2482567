/**
 * What a month brought, and what came next as of its last day: told from the rows of the reports of years, which are derived already, so it is
 * the same whenever it is made; of the running month as of today. What is known to the year alone is in the report of the year.
 */

import type { Text } from "../text/bilingual.ts";
import { addDays, lastDay } from "../text/dates.ts";
import { grouped } from "../text/group.ts";
import { compareText } from "../text/text.ts";
import type { Catalogue } from "./catalogue.ts";
import { type ClosingDay, closingDays } from "./closing-days.ts";
import { type DueSpan, dueSpans } from "./due-spans.ts";
import { type CommentSpan, commentSpans, type SetAct } from "./set-acts.ts";
import { isHere } from "./stage-standing.ts";
import type { YearReport } from "./year-reports.ts";
import type { Act, UsageOfYear } from "./year-rows.ts";

/** Something that has to be done by a day: that a platform is assessed again, what has a title of its own, or that a draft set is commented on. */
export interface DueRow {
  readonly platform?: string;
  readonly set?: string;
  readonly day: string;
  /** Of an activity of a plan, of a waiver that ends, of members' sheets. */
  readonly title?: Text;
}

export interface MonthDigest {
  /** "2026-11" */
  readonly month: string;
  /** The last day that it tells of. */
  readonly day: string;
  readonly isRunning: boolean;
  /** What counts, and what does not. */
  readonly acts: readonly Act[];
  readonly apart: readonly Act[];
  readonly sets: readonly SetAct[];
  readonly usage: readonly UsageOfYear[];
  /** What was overdue that day, and what is due until the end of the next month. */
  readonly overdue: readonly DueRow[];
  readonly comes: readonly DueRow[];
}

/** Oldest first, from the month of the first act to the running one, also where nothing was recorded. */
export function monthDigests(catalogue: Catalogue, reports: readonly YearReport[]): MonthDigest[] {
  const { today } = catalogue;
  const acts = byMonth(reports.flatMap((report) => report.acts));
  const sets = byMonth(reports.flatMap((report) => report.sets));
  const usage = byMonth(reports.flatMap((report) => report.usage));
  const titled = [...activitiesOf(catalogue), ...closingDays(catalogue)];
  const [spans, periods] = [dueSpans(catalogue), commentSpans(catalogue)];
  return monthsFrom([...acts.keys(), ...sets.keys()].sort()[0], today).map((month) => {
    const end = lastDay(month);
    const day = [end, today].sort()[0] ?? end;
    const isDue = dueOn(spans, titled, periods, day);
    const next = lastDay(nextMonth(month));
    const done = acts.get(month) ?? [];
    return {
      ...{ month, day, isRunning: today <= end, sets: sets.get(month) ?? [], usage: usage.get(month) ?? [] },
      acts: done.filter(({ isCounted }) => isCounted),
      apart: done.filter(({ isCounted }) => !isCounted),
      overdue: isDue.filter((row) => row.day < day),
      comes: isDue.filter((row) => row.day >= day && row.day <= next),
    };
  });
}

const byMonth = <Row extends { readonly date: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> =>
  grouped(rows.flatMap((row) => (row.date.length > 4 ? [[row.date.slice(0, 7), row] as const] : [])));

const nextMonth = (month: string): string => addDays(lastDay(month), 1).slice(0, 7);

function monthsFrom(first: string | undefined, today: string): string[] {
  const months: string[] = [];
  for (let month = first ?? "9999-12"; month <= today.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
}

/** From when its plan is known until it was done. */
function activitiesOf({ platforms }: Catalogue): ClosingDay[] {
  return platforms.flatMap(({ id, plan, lifecycle: { stage, since } }) => {
    // What has left since was there until then.
    const left = isHere(stage) ? "9999" : lastDay(since);
    const known = lastDay(plan?.data.document?.date ?? "0001");
    return (plan?.data.phases ?? []).flatMap(({ title, to, done = "9999" }): ClosingDay[] =>
      to === undefined ? [] : [{ platform: id, day: lastDay(to), title, known, done: [lastDay(done), left].sort()[0] ?? left }],
    );
  });
}

const dueOn = (spans: readonly DueSpan[], titled: readonly ClosingDay[], periods: readonly CommentSpan[], day: string): DueRow[] =>
  [
    ...spans.filter(({ from, until = "9999" }) => from <= day && day < until).map(({ platform, due }): DueRow => ({ platform, day: due })),
    ...titled
      .filter(({ known, done }) => known <= day && day < done)
      .map(({ platform, day: by, title }): DueRow => ({ platform, day: by, title })),
    ...periods.filter(({ from, until }) => from <= day && day < until).map(({ set, day: by }): DueRow => ({ set, day: by })),
  ].sort((a, b) => compareText(a.day, b.day) || compareText(a.platform ?? "", b.platform ?? "") || compareText(a.set ?? "", b.set ?? ""));
