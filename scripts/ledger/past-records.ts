/**
 * What became of each platform's record from commit to commit: changed, moved to another folder, taken away, put back. What was decided goes
 * with the product, and not with the folder.
 */
import type { RawFile } from "../records/parse.ts";
import { eventMark } from "../records/schema/events.ts";
import { grouped } from "../text/group.ts";
import { orderOf } from "./event-order.ts";
import { decidedIn, eventIn, isAnother, isSameProduct, type PastPolicy, type PlatformPast, platformIn } from "./platform-past.ts";
import { beginLine, type DecidedEvent, goOn, type ProductLine, type Removal } from "./product-line.ts";

/** A platform as it could last be read. */
interface KnownRecord {
  readonly past: PlatformPast;
  readonly line: ProductLine;
  /** Its events that were voted on, in the order in which they came. */
  readonly order: readonly string[];
}

export interface PastRecords {
  readonly known: Map<string, KnownRecord>;
  /** Paths of those that can not be read as they are, by id. */
  readonly unread: Map<string, string>;
  /** Where the platform of each event is now. */
  readonly homes: Map<DecidedEvent, string>;
  /** What was taken away, by id: another product in its place has none of its events, and the same one has them again. */
  readonly gone: Map<string, GoneRecord>;
  /** What of events that had to be decided was taken out of its record, oldest first. */
  readonly removals: Removal[];
}

interface GoneRecord extends KnownRecord {
  /** No id of a platform. */
  readonly home: string;
}

export const noRecords = (): PastRecords => ({ known: new Map(), unread: new Map(), homes: new Map(), gone: new Map(), removals: [] });

/** The file of a platform that a commit touches. */
export interface TouchedRecord {
  readonly id: string;
  readonly from: string;
  readonly path: string;
  readonly file?: RawFile;
}

interface Came {
  readonly commit: string;
  /** The day that it says of itself: entries name what has no date of its own by it. */
  readonly said: string;
  readonly day: string;
}

/** Carries on what a commit touches. @returns what of it had to be decided */
export function followRecords(records: PastRecords, touched: readonly TouchedRecord[], came: Came, policy: PastPolicy): DecidedEvent[] {
  const { known, unread, homes } = records;
  const steps = touched.map((one) => ({ ...one, ...stepOf(records, one, policy) }));
  const moves = new Map(steps.flatMap(({ id, from, file, isMoved }) => (file && isMoved ? [[from, id] as const] : [])));
  for (const [event, home] of moves.size > 0 ? homes : []) homes.set(event, moves.get(home) ?? home);
  for (const { id, file, before } of steps) if (!file && before) takeAway(records, id, { ...before, home: `${id} ${came.commit}` });
  for (const { id, from, file } of touched) {
    for (const gone of file ? (from === id ? [] : [from]) : [from, id]) for (const map of [known, unread]) map.delete(gone);
  }
  return steps.flatMap(({ id, path, file, before, now }) => {
    if (!file) return [];
    if (now) unread.delete(id);
    else unread.set(id, path);
    const is = now ?? before?.past;
    return is ? followOne(records, id, { before, is, isRead: now !== undefined }, came, policy) : [];
  });
}

interface Step {
  readonly before: KnownRecord | undefined;
  readonly is: PlatformPast;
  readonly isRead: boolean;
}

function followOne(records: PastRecords, id: string, { before, is, isRead }: Step, came: Came, policy: PastPolicy): DecidedEvent[] {
  const back = before ? undefined : broughtBack(records, id, is, policy);
  const past = before?.past;
  // What does not keep to the schema for a while is held against what did.
  const now = is.file || !past?.file ? is : { ...is, file: past.file };
  const seen = before?.line.now.seen.at(-1);
  const decided = isRead ? decidedIn(past, is, policy, came.said, seen) : [];
  const removed = isRead && past ? goneFrom(records.homes, id, past, is) : [];
  const by: DecidedEvent[] = [];
  const line = past && before ? goOn(before.line, now, isAnother(past, is, policy, seen), by, policy) : (back?.line ?? beginLine(now));
  for (const { type, date, form = "" } of decided) {
    const event = { platform: id, type, date, form, product: line.now, commit: came.commit, day: came.day };
    by.push(event);
    records.homes.set(event, id);
  }
  for (const of of removed) {
    const [{ type, date }] = of;
    const where = { platform: id, commit: came.commit, day: came.day, product: line.now };
    records.removals.push({ ...where, type, date, form: "", removed: true, of });
  }
  if (by.length > 0) line.now.seen.push(now);
  records.known.set(id, { past: now, line, order: orderOf(is.events, before?.order ?? back?.order ?? []) });
  return by;
}

/** Of what had to be decided, that of which main has no event of its kind and day any more. */
function goneFrom(homes: PastRecords["homes"], id: string, past: PlatformPast, is: PlatformPast): [DecidedEvent, ...DecidedEvent[]][] {
  const marksOf = (events: readonly string[]) => new Set(events.map((form) => eventMark(eventIn(form))));
  const now = marksOf(is.events);
  const marks = new Set([...marksOf(past.events)].filter((mark) => !now.has(mark)));
  if (marks.size === 0) return [];
  const events = [...homes].flatMap(([event, home]) => (home === id && marks.has(eventMark(event)) ? [event] : []));
  return [...grouped(events.map((event) => [eventMark(event), event] as const)).values()] as [DecidedEvent, ...DecidedEvent[]][];
}

function takeAway({ gone, homes }: PastRecords, id: string, record: GoneRecord): void {
  gone.set(id, record);
  move(homes, id, record.home);
}

/** What was taken away from there, where it is the same product. */
function broughtBack({ gone, homes }: PastRecords, id: string, now: PlatformPast, policy: PastPolicy): GoneRecord | undefined {
  const record = gone.get(id);
  gone.delete(id);
  if (!record || !isSameProduct(record.past, now, policy)) return undefined;
  move(homes, record.home, id);
  return record;
}

function move(homes: PastRecords["homes"], from: string, to: string): void {
  for (const [event, home] of homes) if (home === from) homes.set(event, to);
}

/** What a file says, and what it was before; one that was put in another's place is not that one. */
function stepOf({ known }: PastRecords, { id, from, file }: TouchedRecord, policy: PastPolicy) {
  const now = file && platformIn(file);
  const there = known.get(from);
  const isMoved = from !== id && there !== undefined && (!now || isSameProduct(there.past, now, policy));
  const before = from === id || isMoved ? there : known.get(id);
  return { isMoved, now, before };
}
