/** Ids that platforms had before, as the settings say them (`formerIds`): their addresses are published, and lead on. */
import type { Records } from "./records.ts";
import type { Settings } from "./schema/settings.ts";

type Ids = ReadonlySet<string>;

/** Those that no platform has again, each with the id that it is now. */
export const formerIdsIn = (settings: Settings | undefined, ids: Ids): ReadonlyMap<string, string> =>
  new Map((settings?.formerIds ?? []).flatMap(({ from, to }) => (!ids.has(from) && ids.has(to) ? [[from, to] as const] : [])));

/** Platforms that have another id than before, and of which the settings say so, by their new one: each is the record that it was. */
export const newIdsIn = (settings: Settings | undefined, before: Ids, now: Ids): ReadonlyMap<string, string> =>
  new Map([...formerIdsIn(settings, now)].flatMap(([from, to]) => (before.has(from) && !before.has(to) ? [[to, from] as const] : [])));

/** The same between what is there and what is to be. */
export const renamedIn = (base: Records, head: Records): ReadonlyMap<string, string> =>
  newIdsIn(head.settings?.data, base.ids.platforms, head.ids.platforms);
