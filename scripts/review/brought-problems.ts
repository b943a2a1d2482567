/** What of all problems a change answers for, and which records beside its own it would make unfit. */
import { isError, type Problem } from "../problems/problem.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { ownedFolder } from "./authority.ts";
import { newErrors, type Reread } from "./reread.ts";

/** Old problems elsewhere are not this change's to fix; those in a touched file are, and what its settings make of the others. */
export function broughtBy(
  before: readonly Problem[],
  after: readonly Problem[],
  reread: Reread | undefined,
  touched: ReadonlySet<string>,
): Problem[] {
  const keyOf = ({ path, rule, message }: Problem) => JSON.stringify([path, rule, message[MAIN_LANG]]);
  const old = new Set(before.map(keyOf));
  const found = after.filter((problem) => touched.has(problem.path) || !old.has(keyOf(problem)));
  return [...found, ...(reread ? newErrors(reread, [...before, ...after]) : [])];
}

/** Records, and other files by their paths. */
export function madeUnfit(before: readonly Problem[], brought: readonly Problem[], touched: ReadonlySet<string>): string[] {
  const was = new Set(before.filter(isError).map(({ path }) => path));
  const paths = brought.filter(isError).flatMap(({ path }) => (touched.has(path) || was.has(path) ? [] : path));
  return [...new Set(paths.map((path) => ownedFolder(path) ?? path))].sort();
}
