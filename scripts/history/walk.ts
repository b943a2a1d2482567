/**
 * One step of the walk over the log: a commit's files come into the records as they stood, and what that did to each
 * record is found by the same comparison as in a pull request. Nothing is derived but for the records that it touches.
 */
import type { CriteriaEntry, PlatformEntry } from "../catalogue/catalogue.ts";
import { commentsOn } from "../catalogue/derive.ts";
import { derivePlatform, fileEntry } from "../catalogue/derive-platform.ts";
import type { Commit } from "../records/commit.ts";
import { PUBLISHED_LISTS, RECORD_KINDS } from "../records/kinds.ts";
import type { FileRecord } from "../records/paths.ts";
import { collectRecords, type FileOf, type Records } from "../records/records.ts";
import type { CriteriaSet } from "../records/schema/criteria.ts";
import type { PageText } from "../records/schema/text.ts";
import { type Bilingual, inLang, type Text } from "../text/bilingual.ts";
import { inEach } from "../text/languages.ts";
import { plainLine } from "../text/plain-line.ts";
import { same } from "../text/same.ts";
import { slug } from "../text/text.ts";
import { criteriaChanges } from "./changes/criteria-changes.ts";
import { platformChanges } from "./changes/platform-changes.ts";
import { type EntryChange, entryChanges } from "./changes/register-changes.ts";
import { sayChange } from "./changes/say-change.ts";
import { textChange } from "./changes/text-changes.ts";
import { applyChanges, criteriaRecords, listIn, type ParsedFiles, recordsOf, textIn, textsTouched } from "./files.ts";
import type { RecordChange } from "./record-change.ts";
import { recordKey, type Touched, touchedBy } from "./touched.ts";

type RecordEntry = PlatformEntry | CriteriaEntry;

interface Walk {
  readonly files: ParsedFiles;
  /** All criteria sets; read again when a commit touches one. */
  criteria: Records;
  /** Each record as it last stood, by key. */
  readonly known: Map<string, RecordEntry>;
  /** The line of life of each record, by its present key: an id may be left by one record and taken by another. */
  readonly lines: Map<string, number>;
  /** Records that were there, broken, where a shallow clone begins: they do not come to be when they are fixed. */
  readonly unread: Set<string>;
  /** Lines begun so far. */
  begun: number;
}

export const beginWalk = (): Walk => ({
  files: new Map(),
  criteria: collectRecords([]),
  known: new Map(),
  lines: new Map(),
  unread: new Set(),
  begun: 0,
});

/** Takes one commit in; what it did to each record. */
export function applyCommit(walk: Walk, commit: Commit): RecordChange[] {
  const lists = new Map(PUBLISHED_LISTS.map((kind) => [kind, listIn(walk.files, kind)]));
  const texts = textsTouched(commit.files).map((id) => [id, textIn(walk.files, id)] as const);
  const touched = touchedBy(commit.files);
  applyChanges(walk.files, commit.files);
  if (touched.some(({ now }) => now.kind === "criteria")) walk.criteria = criteriaRecords(walk.files);
  const all = [...touched, ...rescored(walk, touched)];
  const pasts = takePast(walk, all);
  const changes = all.flatMap(({ now }, index) => {
    const { old, line } = pasts[index] ?? {};
    const current = currentEntry(walk, now, commit.time.slice(0, 10));
    if (commit.isBoundary && !current) walk.unread.add(recordKey(now));
    if (line === undefined && !current) return [];
    const change = !old && walk.unread.delete(recordKey(now)) ? readAgain(now, current) : changeOf(now, old, current);
    const own = line ?? ++walk.begun;
    walk.lines.set(recordKey(now), own);
    if (current) walk.known.set(recordKey(now), current);
    return change ? [{ ...change, line: own }] : [];
  });
  const inLists = [...lists].flatMap(([kind, old]) =>
    entryChanges(kind, old, listIn(walk.files, kind)).map((change) => entryChange(walk, RECORD_KINDS[kind].one, change)),
  );
  return [...changes, ...inLists, ...texts.flatMap((text) => textChanges(walk, ...text))];
}

/** Platforms whose results may differ because the criteria they were assessed by changed. */
function rescored({ known, criteria: { criteria } }: Walk, touched: readonly Touched[]): Touched[] {
  const changed = new Set(touched.flatMap(({ now }) => (now.kind === "criteria" ? [now.id] : [])));
  if (changed.size === 0) return [];
  for (const [id, { data }] of criteria) if (data.extends !== undefined && changed.has(data.extends)) changed.add(id);
  const already = new Set(touched.flatMap(({ now, was }) => [recordKey(now), ...(was ? [recordKey(was)] : [])]));
  return [...known].flatMap(([key, entry]) =>
    "assessments" in entry && !already.has(key) && entry.assessments.some(({ data }) => changed.has(data.criteria))
      ? [{ now: { kind: "platform" as const, id: entry.id } }]
      : [],
  );
}

interface Past {
  readonly old?: RecordEntry | undefined;
  readonly line?: number | undefined;
}

/** Each record as it was, those that were moved first: another may come to the place they leave. */
function takePast({ known, lines }: Walk, touched: readonly Touched[]): Past[] {
  const take = (name: FileRecord): Past => {
    const past = { old: known.get(recordKey(name)), line: lines.get(recordKey(name)) };
    known.delete(recordKey(name));
    lines.delete(recordKey(name));
    return past;
  };
  const moved = touched.map(({ was }) => was && take(was));
  return touched.map(({ now }, index) => moved[index] ?? take(now));
}

/** The record as it stands, scored against the criteria of the time. */
function currentEntry({ files, criteria }: Walk, name: FileRecord, day: string): RecordEntry | undefined {
  if (name.kind === "platform") {
    const own = recordsOf(files, name).platforms.get(name.id);
    return own && derivePlatform(own, criteria, day);
  }
  const set = criteria.criteria.get(name.id);
  return set && criteriaEntry(set, criteria);
}

const criteriaEntry = (set: FileOf<CriteriaSet>, records: Records): CriteriaEntry => ({
  id: set.id,
  ...fileEntry(set),
  platforms: [],
  extendedBy: [],
  ...commentsOn(set, records),
});

function changeOf(now: FileRecord, old: RecordEntry | undefined, current: RecordEntry | undefined): Omit<RecordChange, "line"> | undefined {
  const known = current ?? old;
  if (!known) return undefined;
  const moved = old && current && old.id !== current.id;
  const described =
    now.kind === "platform"
      ? platformChanges(old as PlatformEntry | undefined, current as PlatformEntry | undefined)
      : criteriaChanges(old as CriteriaEntry | undefined, current as CriteriaEntry | undefined);
  const sentences = [
    ...(moved ? [sayChange((words) => words.moved(old.id, current.id))] : []),
    ...described.map(({ sentence }) => sentence),
  ];
  if (sentences.length === 0 && old && current && !same(contentOf(old), contentOf(current)))
    sentences.push(sayChange((words) => words.other));
  if (sentences.length === 0) return undefined;
  const owners = ownerCodes(old, current);
  return {
    ...now,
    action: !old ? "added" : !current ? "removed" : moved ? "moved" : "changed",
    ...(moved ? { from: old.id } : {}),
    name: shortText("name" in known.data ? known.data.name : known.data.title),
    ...(owners.length > 0 ? { owners } : {}),
    sentences: sentences.map(shortText),
  };
}

function readAgain(now: FileRecord, current: RecordEntry | undefined): Omit<RecordChange, "line"> | undefined {
  const change = changeOf(now, undefined, current);
  return change && { ...change, action: "changed", sentences: [sayChange((words) => words.readAgain)] };
}

/** What is authored; where it stands and what is derived from it are compared elsewhere. */
const contentOf = (entry: RecordEntry): unknown =>
  "assessments" in entry
    ? [
        ...[entry.data, entry.body, entry.plan?.data, entry.plan?.body],
        [...entry.assessments, ...(entry.open ?? [])].map(({ date, data, body }) => [date, data, body]),
        entry.ballots?.map(({ path, data, body }) => [path, data, body]),
      ]
    : [entry.data, entry.body, entry.comments.map(({ key, data, body }) => [key, data, body])];

/** Addresses of the agencies that owned a platform before and own it after. */
function ownerCodes(...entries: readonly (RecordEntry | undefined)[]): string[] {
  const owners = entries.map((entry) => entry && "owner" in entry.data && entry.data.owner);
  return [...new Set(owners.flatMap((owner) => (owner ? [slug(owner)] : [])))];
}

function entryChange(walk: Walk, kind: RecordChange["kind"], { id, name, action, sentences }: EntryChange): RecordChange {
  const key = recordKey({ kind, id });
  const line = walk.lines.get(key) ?? ++walk.begun;
  walk.lines.set(key, line);
  return { kind, id, action, line, name: shortText(name), sentences: sentences.map(shortText) };
}

/** What a commit did to a text that stood so before it. */
function textChanges(walk: Walk, id: string, old: FileOf<PageText> | undefined): RecordChange[] {
  const change = textChange(id, old, textIn(walk.files, id));
  return change ? [entryChange(walk, "text", change)] : [];
}

const SENTENCE_LIMIT = 400;

/** Values of records are words that anyone may have written. */
function shortText(text: Text): Bilingual {
  return inEach((lang) => plainLine(inLang(text, lang), SENTENCE_LIMIT));
}
