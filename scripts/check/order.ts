/** In which order the problems of a catalogue are listed. */
import { compareProblems, isError, type Problem } from "../problems/problem.ts";
import { SETTINGS_FILE } from "../records/folders.ts";

const comesFirst = (problem: Problem): number => Number(problem.path === SETTINGS_FILE && isError(problem));

/** By file and place; but what is wrong in the settings stands before all else, for they decide how the rest is read. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => comesFirst(b) - comesFirst(a) || compareProblems(a, b));
