/**
 * Drafts in the browser's own storage: written at every change, and into the journal, so that a crash loses nothing. One entry
 * a draft, under the address of the site, for several catalogues may share a host. Storage is an argument; a browser may refuse it.
 */

import type { Conflict } from "../../../scripts/authoring/draft/conflicts.ts";
import type { Leftover } from "../../../scripts/authoring/draft/recover-rows.ts";
import { DRAFT_TASKS } from "../../../scripts/records/draft-tasks.ts";
import { DRAFT_KINDS } from "../../../scripts/records/kinds.ts";
import type { Bilingual } from "../../../scripts/text/bilingual.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { compareText, shorten } from "../../../scripts/text/text.ts";
import { type DraftComment, isComment } from "./comments.ts";
import type { Draft } from "./draft.ts";
import type { Journal } from "./journal.ts";
import type { SentProposal } from "./sent.ts";

/** A draft as it is kept and exported. */
export interface StoredDraft {
  readonly key: string;
  readonly task: Draft["task"];
  readonly kind: Draft["kind"];
  readonly entry?: string | undefined;
  readonly date?: string | undefined;
  readonly member?: string | undefined;
  readonly text: string;
  readonly name?: string | undefined;
  readonly published: Readonly<Record<string, string>>;
  readonly notes: readonly Bilingual[];
  readonly leftovers?: readonly Leftover[] | undefined;
  readonly conflicts?: readonly Conflict[] | undefined;
  readonly comments?: readonly DraftComment[] | undefined;
  /** Its text when it was handed over: whoever gets it back holds it against what stands there by now. */
  readonly head?: string | undefined;
  readonly sent?: SentProposal | undefined;
  readonly asked?: readonly string[] | undefined;
  /** When it was written, ISO 8601. */
  readonly saved: string;
}

export interface DraftStore {
  /** Whether the browser lets anything be kept. */
  readonly isKeeping: boolean;
  /** Newest first. */
  readonly list: () => readonly StoredDraft[];
  /** What stands there in the place of drafts and is none, as it stands. */
  readonly damaged: () => readonly string[];
  /** False when the browser does not let it be kept. */
  readonly save: (draft: StoredDraft) => boolean;
  /** Keeps one from a file: beside another that goes by its key, never over it. */
  readonly take: (draft: StoredDraft) => boolean;
  readonly remove: (key: string) => void;
  /** To go on with, as it is by now; what another tab writes of it from then on is `other`. */
  readonly open: (key: string) => StoredDraft | undefined;
  /** What another tab has written of a draft since it was opened or written here: it is not to be written over. */
  readonly other: (key: string) => StoredDraft | undefined;
}

/** @param root path prefix of the site */
export function draftStore(storage: Storage | undefined, root: string, journal: Journal = () => {}): DraftStore {
  const prefix = `catalogue-draft:${root}:`;
  // As they were read and written here.
  const seen = new Map<string, string>();
  const read = (key: string): string => storage?.getItem(prefix + key) ?? "";
  const save = (draft: StoredDraft): boolean => {
    const text = JSON.stringify(draft);
    journal(prefix + draft.key, text);
    try {
      storage?.setItem(prefix + draft.key, text);
      seen.set(draft.key, text);
      return storage !== undefined;
    } catch {
      return false;
    }
  };
  const texts = () =>
    storedKeys(storage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => storage?.getItem(key) ?? "");
  return {
    isKeeping: canKeep(storage, `${prefix}?`),
    list: () =>
      texts()
        .flatMap((text) => readStored(text) ?? [])
        .sort((a, b) => compareText(b.saved, a.saved)),
    damaged: () => texts().filter((text) => !readStored(text)),
    save,
    take: (draft) => {
      let { key } = draft;
      const isOther = (text: string) => text !== "" && text !== JSON.stringify({ ...draft, key });
      for (let n = 2; isOther(read(key)); n++) key = `${draft.key}-${n}`;
      // Beside another that goes by its key it is a draft of its own, which nobody has sent.
      return save(key === draft.key ? draft : { ...draft, key, sent: undefined });
    },
    remove: (key) => {
      storage?.removeItem(prefix + key);
      journal(prefix + key);
    },
    open: (key) => {
      seen.set(key, read(key));
      return readStored(read(key));
    },
    other: (key) => {
      const text = read(key);
      return text === "" || !seen.has(key) || text === seen.get(key) ? undefined : readStored(text);
    },
  };
}

/** Tried before anybody types: some browsers hand over a storage that takes nothing. */
function canKeep(storage: Storage | undefined, key: string): boolean {
  try {
    storage?.setItem(key, "?");
    storage?.removeItem(key);
    return storage !== undefined;
  } catch {
    return false;
  }
}

const storedKeys = (storage: Storage | undefined): string[] =>
  Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? "");

/** What a draft is called where many are, and on top of it: a name may be as long as a page. */
export const briefName = (name: string | undefined, { untitled }: { readonly untitled: string }): string =>
  name ? shorten(name, NAME_ROOM) : untitled;
const NAME_ROOM = 120;

/** A file of drafts, to be carried to another browser. */
export const exportDrafts = (drafts: readonly StoredDraft[]): string => `${JSON.stringify({ format: FORMAT, drafts }, null, 2)}\n`;
const FORMAT = "catalogue-drafts/1";
/** Whether it was such a file, whatever has become of it. */
export const wasExport = (text: string): boolean => text.includes(FORMAT);

export interface ImportedDrafts {
  readonly drafts: readonly StoredDraft[];
  /** How many more there are that are none any more. */
  readonly damaged: number;
}

/** The drafts in such a file; undefined when it is none. */
export function importDrafts(text: string): ImportedDrafts | undefined {
  try {
    const { format, drafts: all } = JSON.parse(text) as { format?: unknown; drafts?: unknown };
    if (format !== FORMAT || !Array.isArray(all)) return undefined;
    const drafts = all.filter(isStored);
    return { drafts, damaged: all.length - drafts.length };
  } catch {
    return undefined;
  }
}

export function readStored(text: string | null | undefined): StoredDraft | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return isStored(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Storage can be written by other pages of the host, and files by anyone. */
function isStored(value: unknown): value is StoredDraft {
  if (typeof value !== "object" || value === null) return false;
  const {
    key,
    task,
    kind,
    text,
    published,
    notes,
    leftovers = [],
    conflicts = [],
    saved,
    entry,
    date,
    member,
  } = value as Record<string, unknown>;
  const { name = "", comments = [], head = "", sent = { on: "" }, asked = [] } = value as Record<string, unknown>;
  const isName = (one: unknown) => one === undefined || (typeof one === "string" && /^[a-z0-9-]*$/.test(one));
  return (
    [key, text, saved, name].every((one) => typeof one === "string") &&
    !Number.isNaN(Date.parse(String(saved))) &&
    DRAFT_TASKS.some((one) => one === task) &&
    DRAFT_KINDS.some((one) => one === kind) &&
    typeof published === "object" &&
    published !== null &&
    Object.values(published).every((one) => typeof one === "string") &&
    Array.isArray(notes) &&
    notes.every((one) => typeof one?.[MAIN_LANG] === "string") &&
    Array.isArray(leftovers) &&
    Array.isArray(conflicts) &&
    Array.isArray(comments) &&
    comments.every(isComment) &&
    Array.isArray(asked) &&
    asked.every((one) => typeof one === "string") &&
    typeof head === "string" &&
    typeof (sent as Partial<SentProposal> | null)?.on === "string" &&
    conflicts.every((one) => Array.isArray(one?.place)) &&
    leftovers.every((one) => Array.isArray(one?.place) && typeof one.text === "string") &&
    isName(entry) &&
    isName(date) &&
    isName(member)
  );
}
