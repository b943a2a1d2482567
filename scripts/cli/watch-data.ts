/** Tells where below a data root something has changed. */
import { type FSWatcher, lstatSync, readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { DATA_FOLDERS } from "../records/paths.ts";
import type { ChangedPlaces } from "./remembering.ts";

/** Editors save in several steps; wait until they are quiet. Milliseconds. */
const QUIET_MS = 150;
/** Of more changes at a time the system may have told some and lost others. */
const MOST_NAMED = 1_000;

interface Watched {
  /** Called when something has changed and is quiet, be it since before this; one call after the other. */
  readonly onChange: (changed: (places: ChangedPlaces) => void) => void;
  readonly end: () => void;
}

/** Each folder is watched for itself: on Linux a watch of all below one loses files that an editor puts in the place of others. */
export function watchData(root: string): Watched {
  const watchers = new Map<string, FSWatcher>();
  const named = new Set<string>();
  let isLost = false;
  let timer: NodeJS.Timeout | undefined;
  let tell: ((places: ChangedPlaces) => void) | undefined;
  const quiet = () => {
    if (!tell || (named.size === 0 && !isLost)) return;
    const places = isLost || named.size > MOST_NAMED ? undefined : [...named];
    named.clear();
    isLost = false;
    for (const place of places ?? DATA_FOLDERS) look(place);
    tell(places);
  };
  const changed = (place: string | undefined) => {
    if (place === undefined) isLost = true;
    else named.add(place);
    clearTimeout(timer);
    timer = setTimeout(quiet, QUIET_MS);
  };
  const watchFolder = (folder: string) => {
    const heard = (_: string, name: string | null) => changed(name === null ? undefined : `${folder}/${name}`);
    watchers.set(
      folder,
      watch(join(root, folder), heard).on("error", () => changed(undefined)),
    );
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }))
      if (entry.isDirectory()) watchFolder(`${folder}/${entry.name}`);
  };
  /** What was a folder is watched no more, for another of its name may be there already; what is one now is, with all below it. */
  const look = (place: string) => {
    for (const [folder, watcher] of watchers.has(place) ? watchers : []) {
      if (folder !== place && !folder.startsWith(`${place}/`)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    try {
      if (lstatSync(join(root, place), { throwIfNoEntry: false })?.isDirectory()) watchFolder(place);
    } catch (error) {
      // A folder may go while it is looked at, or a file take its place; the watch of the one above says so.
      if (!["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    }
  };
  for (const folder of DATA_FOLDERS) look(folder);
  return {
    onChange: (changed) => {
      tell = changed;
      quiet();
    },
    end: () => {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}
