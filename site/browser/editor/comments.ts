/** What others say of a draft, by field or topic. It travels with the draft from browser to browser, and is in no file that is proposed. */

export interface DraftComment {
  readonly id: string;
  /** Id of the element of the field or of the first field of the topic; blank for all of the draft. */
  readonly place: string;
  /** What that was called then, for it may be gone. */
  readonly about: string;
  readonly who: string;
  /** A moment, ISO 8601. */
  readonly on: string;
  readonly text: string;
  readonly isDone?: boolean;
}

/** Those of both: each as it was written on last, and done where one of them calls it so. */
export function commentsOfBoth(one: readonly DraftComment[] = [], other: readonly DraftComment[] = []): readonly DraftComment[] {
  const all = new Map<string, DraftComment>();
  for (const comment of [...one, ...other]) {
    const before = all.get(comment.id);
    const newest = before && before.on >= comment.on ? before : comment;
    all.set(comment.id, before?.isDone || comment.isDone ? { ...newest, isDone: true } : newest);
  }
  return [...all.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * Comments once an item of a list is gone: those on the ones behind it go up with them, those on itself are of the whole draft, and tell what they
 * were about.
 * @param list id of the element of the list @param index of the item
 */
export function commentsWithout(comments: readonly DraftComment[], list: string, index: number): readonly DraftComment[] {
  return comments.map((comment) => {
    const [, at, rest = ""] = comment.place.startsWith(`${list}-`)
      ? (/^(\d+)(-.*)?$/.exec(comment.place.slice(list.length + 1)) ?? [])
      : [];
    if (at === undefined || Number(at) < index) return comment;
    return { ...comment, place: Number(at) === index ? "" : `${list}-${Number(at) - 1}${rest}` };
  });
}

export const openComments = (comments: readonly DraftComment[] = []): readonly DraftComment[] => comments.filter(({ isDone }) => !isDone);

/** Files are written by anyone. */
export function isComment(value: unknown): value is DraftComment {
  if (typeof value !== "object" || value === null) return false;
  const { id, place, about, who, on, text, isDone } = value as Record<string, unknown>;
  return (
    [id, place, about, who, on, text].every((one) => typeof one === "string") &&
    !Number.isNaN(Date.parse(String(on))) &&
    (isDone === undefined || typeof isDone === "boolean")
  );
}
