/** One piece of work in the editor: what is being written, where it will stand, and what stands there now. */
import type { Document } from "yaml";
import type { Conflict } from "../../../scripts/authoring/draft/conflicts.ts";
import { dataOf, documentOf, removeValue } from "../../../scripts/authoring/draft/document.ts";
import type { Leftover } from "../../../scripts/authoring/draft/recover-rows.ts";
import type { Pointer } from "../../../scripts/problems/problem.ts";
import type { Before } from "../../../scripts/records/changed-text.ts";
import { commentsKey } from "../../../scripts/records/comment-files.ts";
import type { DraftTask } from "../../../scripts/records/draft-tasks.ts";
import { printRecord } from "../../../scripts/records/format.ts";
import { splitFrontMatter } from "../../../scripts/records/front-matter.ts";
import type { DraftKind } from "../../../scripts/records/kinds.ts";
import { pathOf } from "../../../scripts/records/paths.ts";
import type { Bilingual, Text } from "../../../scripts/text/bilingual.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { idOf } from "../../../scripts/text/names.ts";
import type { DraftComment } from "./comments.ts";
import type { SentProposal } from "./sent.ts";

export interface Draft {
  /** Of this piece of work in this browser. */
  readonly key: string;
  readonly task: DraftTask;
  readonly kind: DraftKind;
  /** Id of the platform or set, when it is not to be made from the name. */
  readonly entry?: string | undefined;
  /** Day of an assessment. */
  readonly date?: string | undefined;
  /** Of a member's sheet, or of comments that are published, what its file is called. */
  readonly member?: string | undefined;
  /** Changed in place; `text` follows. */
  readonly document: Document;
  readonly body: string;
  /** What it was read from, whose lines stay as they are but for what is changed. */
  readonly before?: Before | undefined;
  /** The published files of the platform by path, and of a set that is corrected. */
  readonly published: ReadonlyMap<string, string>;
  /** What was said when a file was opened, until it is put away. */
  readonly notes: readonly Bilingual[];
  /** What of a file that was opened is not in the form, until somebody has seen to it. */
  readonly leftovers?: readonly Leftover[] | undefined;
  /** What the published file changed as well since this was begun, until somebody has chosen. */
  readonly conflicts?: readonly Conflict[] | undefined;
  /** What others say of it, which is in no file that leaves. */
  readonly comments?: readonly DraftComment[] | undefined;
  /** Its text as somebody else handed it over to be commented on. */
  readonly head?: string | undefined;
  readonly sent?: SentProposal | undefined;
  /** Names of agencies that are to be added to the register. */
  readonly asked?: readonly string[] | undefined;
}

/** A new piece of work from a text that can be read. */
export function draftOf(
  parts: Pick<Draft, "key" | "task" | "kind" | "entry" | "date" | "member">,
  text: string,
  published = new Map<string, string>(),
): Draft {
  const split = splitFrontMatter(text);
  if (typeof split === "string") return { ...parts, document: documentOf(text), body: "", published, notes: [] };
  return {
    ...parts,
    document: documentOf(split.yaml),
    body: split.body.replace(/^\n+/, "").trimEnd(),
    before: split,
    published,
    notes: [],
  };
}

/** Its text: what is changed as `catalogue fmt` writes it, and the rest as it was. */
export const textOf = ({ kind, document, body, before }: Draft): string => printRecord(kind, document, body, before);

/** Its text for everyone else: rows that were added and hold nothing yet are left out of it. */
export function textToSend(draft: Draft, data: unknown): string {
  if (!hasBlankRow(data)) return textOf(draft);
  const document = draft.document.clone();
  const rows = [...blankRows(data)].reverse();
  for (const row of rows) removeValue(document, row);
  return printRecord(draft.kind, document, draft.body, draft.before);
}

const isBlankRow = (value: unknown): boolean => typeof value === "object" && value !== null && Object.keys(value).length === 0;

const hasBlankRow = (data: unknown): boolean => !blankRows(data).next().done;

/** Places of the rows of lists that hold nothing, first to last. */
function* blankRows(data: unknown, place: Pointer = []): Generator<Pointer> {
  if (typeof data !== "object" || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const inside = [...place, Array.isArray(data) ? Number(key) : key];
    if (Array.isArray(data) && isBlankRow(value)) yield inside;
    else yield* blankRows(value, inside);
  }
}

/** Stands in for an id that is not known yet, so that the rest can be checked. */
export const UNNAMED = "chua-co-ten";

/** Id of the platform or set it is about. */
export function entryOf({ entry, kind, document }: Draft): string {
  if (entry) return entry;
  const name = document.getIn([kind === "criteria" ? "title" : "name", MAIN_LANG]);
  return (typeof name === "string" && idOf(name)) || UNNAMED;
}

/** Where it will stand, relative to the data root. */
export function pathOfDraft(draft: Draft, today: string): string {
  return pathOf(draft.kind, { id: entryOf(draft), date: draft.date ?? today, key: draft.member ?? keyOf(draft) });
}

/** What the file of a letter with comments is called follows from the letter; whose sheet it is, nothing in it says. */
function keyOf({ kind, document }: Draft): string {
  if (kind !== "comments") return UNNAMED;
  const said = (...place: Pointer) => document.getIn(place) as string | undefined;
  return commentsKey(said("letter") ?? said("agency") ?? said("party", "name", MAIN_LANG), said("date")) || UNNAMED;
}

/** What people call it: the name that is written in it, else the platform's. */
export function nameOf(draft: Draft): string | undefined {
  const { kind, document } = draft;
  const name = document.getIn([kind === "criteria" ? "title" : "name", MAIN_LANG]);
  if (typeof name === "string" && name !== "") return name;
  // Comments by whose they are.
  if (kind === "comments") return String(document.get("agency") ?? document.getIn(["party", "name", MAIN_LANG]) ?? "");
  const platform = publishedOf(draft, pathOf("platform", { id: draft.entry ?? "" }))?.data as { name?: Partial<Text> } | undefined;
  return platform?.name?.[MAIN_LANG] ?? draft.entry;
}

interface Published {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What was read of published files by path. They stay as they are while a draft is written, and are asked for with each key. */
const read = new WeakMap<Draft["published"], Map<string, Published | undefined>>();

/** What stands on the site under a path. */
export function publishedOf({ published }: Draft, path: string): Published | undefined {
  const known = read.get(published) ?? new Map<string, Published | undefined>();
  read.set(published, known);
  if (known.has(path)) return known.get(path);
  const split = splitFrontMatter(published.get(path) ?? "");
  const found = typeof split === "string" ? undefined : { data: dataOf(documentOf(split.yaml)), body: split.body.trim() };
  known.set(path, found);
  return found;
}
