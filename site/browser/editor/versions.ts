/** Former states of a draft, to go back to. Which are kept and for how long is said here, without a browser; where they are kept, in version-store.ts. */
import { BODY } from "./topics.ts";

/** What is known of a version without reading it. */
export interface VersionMark {
  /** When it was written, ISO 8601. */
  readonly saved: string;
  readonly size: number;
}

/** Most that is kept of one draft. */
const MOST = { versions: 60, size: 1_500_000 };
const MINUTE = 60_000;
const [HOUR, DAY] = [60 * MINUTE, 24 * 60 * MINUTE];
/** How close to each other versions stand where there is not room for all, by their age: of the last hour all, then one in so long. */
const APART = [
  { until: HOUR, apart: 0 },
  { until: DAY, apart: 10 * MINUTE },
  { until: 30 * DAY, apart: DAY },
  { until: Number.POSITIVE_INFINITY, apart: 7 * DAY },
];

/**
 * Those that go, and no more of them than there is no room for: a clock that is put forward makes all of them old at once. Of those that stand
 * too close the oldest first, then the oldest; the newest stays.
 * @param marks newest first
 */
export function outgrown<Mark extends VersionMark>(marks: readonly Mark[], now: string): Mark[] {
  let [count, size] = [marks.length, marks.reduce((sum, mark) => sum + mark.size, 0)];
  const close = new Set(tooClose(marks, now));
  const oldestFirst = marks.slice(1).reverse();
  return [...oldestFirst.filter((mark) => close.has(mark)), ...oldestFirst.filter((mark) => !close.has(mark))].filter((mark) => {
    const isOver = count > MOST.versions || size > MOST.size;
    if (isOver) [count, size] = [count - 1, size - mark.size];
    return isOver;
  });
}

function tooClose<Mark extends VersionMark>(marks: readonly Mark[], now: string): Mark[] {
  let last = Number.POSITIVE_INFINITY;
  return marks.filter((mark) => {
    const at = Date.parse(mark.saved);
    const age = Date.parse(now) - at;
    const isClose = last - at < (APART.find(({ until }) => age < until)?.apart ?? 0);
    if (!isClose) last = at;
    return isClose;
  });
}

/** How long a person goes on with one field before what it was is a version. */
const STRETCH = MINUTE;
/** What is taken out at once and would be missed. */
const MISSED = 20;

/** What a person is changing: since when, and which keys. */
export interface Stretch {
  readonly began: string;
  readonly keys: readonly string[];
}

interface Written {
  readonly text: string;
  readonly saved: string;
}

/** Goes on with a stretch, or begins another: what was before it is a version then. @param before as it was until this change */
export function stretched(open: Stretch | undefined, before: string, now: Written): { readonly stretch: Stretch; readonly isNew: boolean } {
  const keys = changedDraftKeys(before, now.text);
  const worked = open ? Date.parse(now.saved) - Date.parse(open.began) : 0;
  const goesOn =
    open !== undefined &&
    keys.every((key) => open.keys.includes(key)) &&
    // The clock may have been put back.
    worked >= 0 &&
    worked < STRETCH &&
    takenOut(before, now.text) < MISSED;
  return goesOn ? { stretch: open, isNew: false } : { stretch: { began: now.saved, keys }, isNew: true };
}

/** Characters that stood in one place and stand there no more. */
function takenOut(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let [start, end] = [0, 0];
  while (start < most && before[start] === after[start]) start++;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return before.length - start - end;
}

/** The fields at the top of a record whose lines are not the same in two texts of it; what stands below them is its description. */
export function changedDraftKeys(before: string, after: string): string[] {
  const [one, other] = [partsOf(before), partsOf(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));
}

function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  let [key, fences] = ["", 0];
  for (const line of text.split("\n")) {
    if (line === "---" && fences < 2) {
      fences++;
      key = fences === 2 ? BODY : "";
      continue;
    }
    if (fences === 1) key = /^([A-Za-z]\w*):/.exec(line)?.[1] ?? key;
    if (key !== "" && line !== "") parts.set(key, `${parts.get(key) ?? ""}${line}\n`);
  }
  return parts;
}
