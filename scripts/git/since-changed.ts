/** What of the main branch came since it last changed some records: for telling whether somebody saw them as they are now. */
import { git, gitText, parseRawChange, splitNul } from "./git-objects.ts";
import type { Store } from "./store.ts";

/** So many of the newest are enough: when an older one came is then known to be before the oldest of them. */
const MOST = 1_000;

/**
 * The last commit of the main branch that changed something at some paths and that a proposed commit does not hold, and what came after it,
 * newest last; none where there is no such commit: then those paths are to be what they are whenever they were looked at.
 */
export function sinceChanged(store: Store, main: string, head: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const { folder, prefix, ahead } = store;
  const places = paths.map((path) => `${prefix}${path}`);
  const base = ahead.bases.get(`${main} ${head}`);
  const known = base === undefined ? undefined : changedAfter(store, main, base, places);
  if (known) return known;
  const walk = ["--first-parent", "--format=%H"];
  const last = gitText(folder, ["--literal-pathspecs", "log", "-1", ...walk, `${head}..${main}`, "--", ...places]);
  if (last === "") return [];
  const after = git(folder, ["log", `-${MOST}`, ...walk, `${last}..${main}`])
    .toString("utf8")
    .split("\n")
    .filter(Boolean);
  return [last, ...after.reverse()];
}

/** The same for one that left main at a commit, from what main's log says for all of them; undefined where that is too long ago. */
function changedAfter(store: Store, main: string, base: string, places: readonly string[]): string[] | undefined {
  if (base === main) return [];
  const moves = logOf(store, main);
  const left = moves.findIndex(({ hash }) => hash === base);
  if (left < 0) return undefined;
  const isThere = (path: string) => places.some((place) => path === place || path.startsWith(`${place}/`));
  const last = moves.slice(0, left).findIndex((move) => move.paths.some(isThere));
  return moves
    .slice(0, last + 1)
    .map(({ hash }) => hash)
    .reverse();
}

/** A commit of main, and which paths it changed. */
interface Move {
  readonly hash: string;
  readonly paths: string[];
}

const known = new WeakMap<Store["bases"], { readonly main: string; readonly moves: readonly Move[] }>();

/** Newest first. */
function logOf({ folder, bases }: Store, main: string): readonly Move[] {
  const last = known.get(bases);
  if (last?.main === main) return last.moves;
  const options = ["--first-parent", "-m", "--raw", "--no-abbrev", "--no-renames", "-z", "--format=%H"];
  const fields = splitNul(git(folder, ["log", `-${MOST}`, ...options, main]));
  const moves: Move[] = [];
  for (let at = 0; at < fields.length; at++) {
    const field = (fields[at] ?? "").trim();
    const change = parseRawChange(field, () => fields[++at] ?? "");
    if (change) moves.at(-1)?.paths.push(change.path);
    else if (field) moves.push({ hash: field, paths: [] });
  }
  known.set(bases, { main, moves });
  return moves;
}
