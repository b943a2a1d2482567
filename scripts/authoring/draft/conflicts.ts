/** What a draft and somebody else both changed, each in its own way, until a person has chosen. */
import type { Pointer } from "../../problems/problem.ts";
import { sameValues } from "../../text/same.ts";

/** A value that both sides changed; undefined on the side that took it away. */
export interface Conflict {
  /** Where it stands in what came of both. */
  readonly place: Pointer;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Of texts of several paragraphs, what both make together. */
  readonly both?: string;
  /** Theirs came in a file, and is not published. */
  readonly isInFile?: boolean;
}

/** Conflicts once an item of a list is gone: those in it go with it, those behind it stand one place further up. */
export function withoutItem(conflicts: readonly Conflict[], gone: Pointer): Conflict[] {
  const list = gone.slice(0, -1);
  const [at, index] = [list.length, Number(gone.at(-1))];
  return conflicts.flatMap((conflict) => {
    const step = conflict.place[at];
    if (typeof step !== "number" || step < index || !sameValues(conflict.place.slice(0, at), list)) return [conflict];
    return step === index ? [] : [{ ...conflict, place: [...list, step - 1, ...conflict.place.slice(at + 1)] }];
  });
}
