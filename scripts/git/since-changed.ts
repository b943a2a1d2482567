/** What of the main branch came since it last changed some records: for telling whether somebody saw them as they are now. */
import { git, gitText } from "./git-objects.ts";
import type { Store } from "./store.ts";

/** So many of the newest are enough: when an older one came is then known to be before the oldest of them. */
const MOST = 1_000;

/**
 * The last commit of the main branch that changed something at some paths and that a proposed commit does not hold, and what came after it,
 * newest last; none where there is no such commit: then those paths are to be what they are whenever they were looked at.
 */
export function sinceChanged({ folder, prefix }: Pick<Store, "folder" | "prefix">, main: string, head: string, paths: readonly string[]) {
  if (paths.length === 0) return [];
  const walk = ["--first-parent", "--format=%H"];
  const places = paths.map((path) => `${prefix}${path}`);
  const last = gitText(folder, ["--literal-pathspecs", "log", "-1", ...walk, `${head}..${main}`, "--", ...places]);
  if (last === "") return [];
  const after = git(folder, ["log", `-${MOST}`, ...walk, `${last}..${main}`])
    .toString("utf8")
    .split("\n")
    .filter(Boolean);
  return [last, ...after.reverse()];
}
