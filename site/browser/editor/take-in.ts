/** A draft that comes in a file: what becomes of it beside the one that is here. None is written over that somebody has changed since. */

import { sameValues } from "../../../scripts/text/same.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { commentsOfBoth, type DraftComment } from "./comments.ts";
import type { DraftStore, StoredDraft } from "./drafts.ts";
import { withFile } from "./rebase.ts";
import { restored, storedOf } from "./stored.ts";
import type { Versions } from "./version-store.ts";

/** Not here; here as it is; here but for comments, agencies to be asked for, or both; here as it was; changed on both sides. */
type Arrival = "new" | "same" | Added | "newer" | "asked";
type Added = "comments" | "requests" | "commentsAndRequests";

export function draftArrival(mine: StoredDraft | undefined, theirs: StoredDraft): Arrival {
  if (!mine) return "new";
  if (mine.text === theirs.text && isOfSame(mine, theirs)) {
    const isRequesting = askedByBoth(mine, theirs).length > (mine.asked ?? []).length;
    if (!hasMore(mine.comments, theirs.comments)) return isRequesting ? "requests" : "same";
    return isRequesting ? "commentsAndRequests" : "comments";
  }
  // As it was handed over, or as it came here: nobody has written in it since.
  const isUntouched = isOfSame(mine, theirs) && (mine.text === theirs.head || mine.text === mine.head);
  return isUntouched && theirs.saved > mine.saved ? "newer" : "asked";
}

const hasMore = (mine: readonly DraftComment[] | undefined, theirs: readonly DraftComment[] | undefined): boolean =>
  JSON.stringify(commentsOfBoth(mine, theirs)) !== JSON.stringify(commentsOfBoth(mine));

/** Two drafts of which a person chooses. */
export interface AskedImport {
  readonly mine: StoredDraft;
  readonly theirs: StoredDraft;
}

export interface TakenIn {
  readonly arrived: Readonly<Record<Exclude<Arrival, "asked">, number>>;
  readonly asked: readonly AskedImport[];
  /** Whether all of it could be kept. */
  readonly isKept: boolean;
}

/** As it goes to somebody who is to comment on it, with what it was when it first went. */
export const handedOver = (draft: StoredDraft): StoredDraft => ({ ...draft, head: draft.head ?? draft.text });

export function takeIn(drafts: readonly StoredDraft[], store: DraftStore, versions: Versions, now: string): TakenIn {
  const arrived = { new: 0, same: 0, comments: 0, requests: 0, commentsAndRequests: 0, newer: 0 };
  const asked: AskedImport[] = [];
  let isKept = true;
  for (const theirs of drafts) {
    const mine = store.list().find(({ key }) => key === theirs.key);
    const how = draftArrival(mine, theirs);
    if (how === "asked" && mine) asked.push({ mine, theirs });
    if (how === "asked") continue;
    arrived[how]++;
    if (!mine) isKept = store.take(theirs) && isKept;
    else if (how === "newer") isKept = takeTheirs({ mine, theirs }, store, versions, now) && isKept;
    else if (how !== "same") isKept = keepMine({ mine, theirs }, store, now) && isKept;
  }
  return { arrived, asked, isKept };
}

/** Those of another file, of which nobody has said yet what is to stay, and these; one that comes twice is asked once. */
export const besides = (before: readonly AskedImport[], asked: readonly AskedImport[]): readonly AskedImport[] => [
  ...before.filter(({ theirs }) => !asked.some((one) => sameValues(one.theirs, theirs))),
  ...asked,
];

/** What is left to ask once one has been answered: what is here may be another by now, also for what another file has of it. */
export function askedAgain(asked: readonly AskedImport[], answered: AskedImport, store: DraftStore, versions: Versions, now: string) {
  const others = asked.filter((one) => one !== answered).map(({ theirs }) => theirs);
  return takeIn(others, store, versions, now).asked;
}

/** What is here stays, with what is said of it there. */
export const keepMine = ({ mine, theirs }: AskedImport, store: DraftStore, now: string): boolean =>
  store.save({ ...mine, comments: commentsOfBoth(mine.comments, theirs.comments), asked: askedByBoth(mine, theirs), saved: now });

/** The agencies that either asks for: one that is named no more is not asked for either. */
const askedByBoth = (mine: StoredDraft, theirs: StoredDraft) => [...new Set([...(mine.asked ?? []), ...(theirs.asked ?? [])])];

/** What was here is a version of it from then on. */
export function takeTheirs({ mine, theirs }: AskedImport, store: DraftStore, versions: Versions, now: string): boolean {
  versions.begin(mine);
  const { sent = mine.sent } = theirs;
  const comments = commentsOfBoth(mine.comments, theirs.comments);
  const taken = { ...theirs, sent, comments, asked: askedByBoth(mine, theirs), head: mine.head && theirs.head, saved: now };
  versions.note(taken);
  return store.save(taken);
}

const isOfSame = (mine: StoredDraft, theirs: StoredDraft): boolean => mine.entry === theirs.entry && mine.date === theirs.date;

/** Whether both changed what it was when it was handed over; what it was of then is not known, so of another platform or day a person chooses. */
export const canMerge = ({ mine, theirs }: AskedImport): boolean =>
  theirs.head !== undefined && theirs.head !== theirs.text && isOfSame(mine, theirs);

/** What either changed since it was handed over; what was here is a version of it from then on. */
export function mergeBoth(
  { mine, theirs }: AskedImport,
  store: DraftStore,
  versions: Versions,
  config: EditorConfig,
  now: string,
): boolean {
  versions.begin(mine);
  const merged = storedOf(withFile(restored(mine), theirs.head ?? "", theirs.text, config), now);
  const taken = { ...merged, comments: commentsOfBoth(mine.comments, theirs.comments), asked: askedByBoth(mine, theirs) };
  versions.note(taken);
  return store.save(taken);
}

/** Beside what is here, as a draft of its own. */
export const keepBoth = ({ theirs }: AskedImport, store: DraftStore): boolean => store.take({ ...theirs, head: undefined });
