/** A draft as it is kept, and back. Apart from the storage (drafts.ts), which the first screen lists without reading any of it. */
import { type Draft, draftOf, nameOf, textOf } from "./draft.ts";
import type { StoredDraft } from "./drafts.ts";

/** What is kept of a draft. */
export function storedOf(draft: Draft, saved: string): StoredDraft {
  const { key, task, kind, entry, date, member, published, notes, leftovers, conflicts, comments, head, sent, asked } = draft;
  const kept = { text: textOf(draft), name: nameOf(draft), published: Object.fromEntries(published) };
  return { key, task, kind, entry, date, member, ...kept, notes, leftovers, conflicts, comments, head, sent, asked, saved };
}

/** The draft that was kept. */
export function restored({ text, published, ...parts }: StoredDraft): Draft {
  const { key, task, kind, entry, date, member, notes, leftovers, conflicts, comments, head, sent, asked } = parts;
  return {
    ...draftOf({ key, task, kind, entry, date, member }, text, new Map(Object.entries(published))),
    notes,
    leftovers,
    conflicts,
    comments,
    head,
    sent,
    asked,
  };
}
