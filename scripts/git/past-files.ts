/** Files of the main branch as they stood before a day: by when something came to it, not by the day that it says of itself. */
import type { RawFile } from "../records/parse.ts";
import { gitText } from "./git-objects.ts";
import { readFilesAt } from "./ledger.ts";
import type { Store } from "./store.ts";

/** Commits of a main branch that touch a folder, oldest first, with when they came to it. */
type Arrivals = readonly { readonly commit: string; readonly time: number }[];
const known = new WeakMap<Store["bases"], { readonly main: string; readonly arrivals: Arrivals }>();

/**
 * What is not there is left out. Where all of the branch is younger, as it began.
 * @param main its commit
 * @param day YYYY-MM-DD, in UTC
 */
export function filesBefore(store: Store, main: string, day: string, folder: string, paths: readonly string[]): RawFile[] {
  const arrivals = arrivalsOn(store, main, folder);
  const before = Date.parse(`${day}T00:00:00Z`) / 1000;
  const { commit } = arrivals.findLast(({ time }) => time < before) ?? arrivals[0] ?? {};
  if (commit === undefined) return [];
  const wanted = paths.map((path) => ({ commit, path }));
  return readFilesAt(store.folder, store.prefix, wanted).map(([{ path }, bytes]) => ({ path, bytes }));
}

/** A commit says of itself when it was made: it came no earlier than the one before it. */
function arrivalsOn(store: Store, main: string, folder: string): Arrivals {
  const last = known.get(store.bases);
  if (last?.main === main) return last.arrivals;
  const log = ["log", "--first-parent", "--reverse", "--format=%H %ct", main, "--", `${store.prefix}${folder}`];
  let latest = 0;
  const arrivals = gitText(store.folder, log)
    .split("\n")
    .flatMap((line) => {
      const [commit = "", seconds] = line.split(" ");
      latest = Math.max(latest, Number(seconds));
      return commit ? [{ commit, time: latest }] : [];
    });
  known.set(store.bases, { main, arrivals });
  return arrivals;
}
