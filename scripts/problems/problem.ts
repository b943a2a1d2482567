/** A problem is a value: what is wrong, where, and what to do. Checks return problems; nothing here throws or prints. */

import type { Bilingual } from "../text/bilingual.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { compareText } from "../text/text.ts";

export type Level = "error" | "warning";

export interface Problem extends Position {
  readonly level: Level;
  /** Id of the rule, `<field>-<problem>`; its fixture has the same name. */
  readonly rule: string;
  /** Path of the file relative to the data root, with slashes. */
  readonly path: string;
  /** The key that is missing there: for who writes the file, whose sentences name fields by their titles. */
  readonly key?: string;
  readonly message: Bilingual;
  readonly fix?: Bilingual;
}

/** Keys and indexes from the top of a file's data to a value: ["events", 0, "date"]. */
export type Pointer = readonly (string | number)[];

/** A place in a text; both from 1, the column counts UTF-16 units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Order in which problems are shown: by file, then by place, then by rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message[MAIN_LANG], b.message[MAIN_LANG])
  );
}

export const isError = ({ level }: Pick<Problem, "level">): boolean => level === "error";

/** Errors before warnings, each as they come. */
export const errorsFirst = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => Number(isError(b)) - Number(isError(a)));
