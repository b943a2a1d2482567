/**
 * What a year brought, from that of the first event to the running one: the rows of which its report counts. All follows from the
 * records as of the last day of the year, whenever it is made; of the running year as of today.
 */
import { compareDates, firstDay, lastDay } from "../text/dates.ts";
import { grouped } from "../text/group.ts";
import { stoodOn } from "./as-of.ts";
import type { Catalogue } from "./catalogue.ts";
import { type SetAct, setActs } from "./set-acts.ts";
import { type StepSpan, stepSpans } from "./statistics/steps.ts";
import { type Act, actsOf, ownerOf, type ReportRow, type UsageOfYear, usageOf, type YearEnd, yearEndOf } from "./year-rows.ts";

/** A step of the process that ended in the year. */
export interface EndedStep extends StepSpan, ReportRow {}

export interface YearRows {
  /** What was done, oldest first; what does not count too. */
  readonly acts: readonly Act[];
  /** What was done with criteria sets. */
  readonly sets: readonly SetAct[];
  /** Every platform with a status at the end of the year, and of the year before. */
  readonly standing: readonly YearEnd[];
  readonly before: readonly YearEnd[];
  readonly steps: readonly EndedStep[];
  readonly usage: readonly UsageOfYear[];
}

export interface YearReport extends YearRows {
  /** "2025" */
  readonly year: string;
  /** The last day that it tells of. */
  readonly day: string;
  readonly isRunning: boolean;
}

/** Oldest first; of a catalogue without events none. */
export function yearReports(catalogue: Catalogue): YearReport[] {
  const { platforms, today } = catalogue;
  const ownerOn = ownerOf(catalogue);
  const find = new Map(platforms.map((entry) => [entry.id, entry]));
  const acts = byYear(
    platforms.flatMap((entry) => actsOf(entry, ownerOn)),
    today,
  );
  const usage = byYear(
    platforms.flatMap((entry) => usageOf(entry, ownerOn)),
    today,
  );
  const steps = byYear(
    stepSpans(catalogue).map((span) => {
      const entry = find.get(span.platform);
      return { ...span, date: span.to, owners: entry ? ownerOn(entry, lastDay(span.to)) : [] };
    }),
    today,
  );
  const standingOn = (day: string) =>
    stoodOn(catalogue, day).flatMap((stood) => {
      const entry = find.get(stood.id);
      return entry ? [yearEndOf(entry, stood, { day, today }, ownerOn)] : [];
    });
  const sets = byYear(setActs(catalogue), today);
  let before: readonly YearEnd[] = [];
  return yearsOf([...acts.keys(), ...sets.keys()], today).map((year) => {
    const end = `${year}-12-31`;
    const day = end < today ? end : today;
    const report = {
      ...{ year, day, isRunning: today <= end, before, standing: standingOn(day) },
      ...{ acts: acts.get(year) ?? [], sets: sets.get(year) ?? [], steps: steps.get(year) ?? [], usage: usage.get(year) ?? [] },
    };
    before = report.standing;
    return report;
  });
}

function byYear<Row extends { readonly date: string }>(rows: readonly Row[], today: string): ReadonlyMap<string, readonly Row[]> {
  const past = rows.filter(({ date }) => firstDay(date) <= today).sort((a, b) => compareDates(a.date, b.date));
  return grouped(past.map((row) => [row.date.slice(0, 4), row] as const));
}

/** Every year from the first to the running one, also where nothing was recorded. */
function yearsOf(known: readonly string[], today: string): string[] {
  const [first, last] = [Number([...known].sort()[0] ?? Number.NaN), Number(today.slice(0, 4))];
  return Number.isNaN(first) ? [] : Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** The part of a report that is about an agency, by its code; those that it tells nothing of are not there. */
export function byAgency({ acts, sets, standing, before, steps, usage, ...of }: YearReport): ReadonlyMap<string, YearReport> {
  const parts = { acts: byOwner(acts), sets: byOwner(sets), standing: byOwner(standing), steps: byOwner(steps), usage: byOwner(usage) };
  const stoodBefore = byOwner(before);
  const codes = [...new Set(Object.values(parts).flatMap((part) => [...part.keys()]))].sort();
  return new Map(
    codes.map((code) => [
      code,
      {
        ...{ ...of, acts: parts.acts.get(code) ?? [], sets: parts.sets.get(code) ?? [], standing: parts.standing.get(code) ?? [] },
        ...{ before: stoodBefore.get(code) ?? [], steps: parts.steps.get(code) ?? [], usage: parts.usage.get(code) ?? [] },
      },
    ]),
  );
}

const byOwner = <Row extends Pick<ReportRow, "owners">>(rows: readonly Row[]): ReadonlyMap<string, Row[]> =>
  grouped(rows.flatMap((row) => row.owners.map((owner) => [owner, row] as const)));
