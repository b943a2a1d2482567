/** When a decision may have been made: its assessment comes before it. */
import type { PlatformEvent } from "../records/schema/platform.ts";
import { firstDay, lastDay, overlap } from "../text/dates.ts";

type DatedDocument = Pick<PlatformEvent, "date" | "document">;

/**
 * The days on which a decision may have been made, oldest first, as far as it makes a difference: the first one, and those of
 * the assessments that may have come before it. An event that is dated to its month or year is as exact as its document.
 */
export function possibleDays({ date, document }: DatedDocument, assessments: readonly { readonly date?: string | undefined }[]): string[] {
  const dates = document?.date !== undefined && overlap(date, document.date) ? [date, document.date] : [date];
  const [from, to] = [dates.map(firstDay).sort().at(-1) ?? "", dates.map(lastDay).sort()[0] ?? ""];
  return [from, ...assessments.flatMap((one) => (one.date !== undefined && from < one.date && one.date <= to ? [one.date] : [])).sort()];
}

/** The day of a document that is older than its event: what it decided was assessed by then. */
export function documentDay({ date, document }: DatedDocument): string | undefined {
  const day = document?.date === undefined ? undefined : lastDay(document.date);
  return day !== undefined && day < firstDay(date) ? day : undefined;
}
