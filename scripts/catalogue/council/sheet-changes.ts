/** What a change does to sheets that are published, and to the assessment that awaits them: nothing of them was put together yet. Pure. */
import type { FileOf, PlatformFiles } from "../../records/records.ts";
import type { Assessment } from "../../records/schema/assessment.ts";
import type { Ballot } from "../../records/schema/ballot.ts";
import { same } from "../../text/same.ts";

type Sheet = FileOf<Ballot>;

export interface SheetChange {
  readonly assessment: FileOf<Assessment>;
  /** As it is to be, perhaps on another day; undefined where it is called off with all its sheets. */
  readonly now: FileOf<Assessment> | undefined;
  readonly changed: readonly Sheet[];
  readonly gone: readonly Sheet[];
}

const sheetsOf = ({ ballots }: PlatformFiles, date: string | undefined): Sheet[] => ballots.filter((one) => one.date === date);
const isSame = (one: Sheet, other: Sheet): boolean => one.key === other.key && one.sha256 === other.sha256;

/** Of each assessment that awaits sheets, and has some. */
export const sheetChanges = (old: PlatformFiles, now: PlatformFiles): SheetChange[] =>
  old.open.flatMap((assessment) => {
    const was = sheetsOf(old, assessment.date);
    if (was.length === 0) return [];
    const after = laterSelf(assessment, was, old, now);
    const is = sheetsOf(now, after?.date ?? assessment.date);
    if (!after && is.length === 0) return [{ assessment, now: undefined, changed: [], gone: [] }];
    const keys = new Set(is.map(({ key }) => key));
    const gone = was.filter(({ key }) => !keys.has(key));
    const changed = was.filter((one) => keys.has(one.key) && !is.some((other) => isSame(one, other)));
    return [{ assessment, now: after, changed, gone }];
  });

/** It may be moved to another day, with the same sheets. */
function laterSelf({ date }: FileOf<Assessment>, was: readonly Sheet[], old: PlatformFiles, now: PlatformFiles) {
  const known = new Set([...old.open, ...old.assessments].map((one) => one.date));
  const all = [...now.open, ...now.assessments];
  const isMoved = (one: FileOf<Assessment>) =>
    !known.has(one.date) && was.every((sheet) => sheetsOf(now, one.date).some((other) => isSame(sheet, other)));
  return all.find((one) => one.date === date) ?? all.find(isMoved);
}

/** Whether somebody has to look at it: who judges, until when and by what, and what they said, are settled once sheets have come. */
export const isAsked = ({ assessment: { data, date }, now, changed, gone }: SheetChange): boolean =>
  !now || changed.length + gone.length > 0 || date !== now.date || !same(settled(data), settled(now.data));

const settled = ({ assessors, method, criteria, ballots }: Assessment) => [assessors, method, criteria, ballots?.until, ballots?.decider];
