/** Ids that platforms had before, as the settings say them (`formerIds`): their addresses are published, and lead on. */
import { RECORD_KINDS } from "./kinds.ts";
import type { PlatformFiles, Records } from "./records.ts";
import { findValues } from "./schema/find-values.ts";
import type { Platform } from "./schema/platform.ts";
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

/** A platform as it was, with what its record refers to called by the ids of now: to follow one rewrites nothing. @param renamed what each was, by its new id */
export function followed(files: PlatformFiles, renamed: ReadonlyMap<string, string>): PlatformFiles {
  const { platform } = files;
  if (!platform || renamed.size === 0) return files;
  const now = new Map([...renamed].map(([to, from]) => [from, to]));
  const found = (findValues<string>(RECORD_KINDS.platform.schema, "platform")?.(platform.data) ?? []).filter(({ value }) => now.has(value));
  if (found.length === 0) return files;
  const data = structuredClone(platform.data) as Platform;
  for (const { pointer, value } of found) {
    const holder = pointer.slice(0, -1).reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], data);
    (holder as Record<string, unknown>)[pointer.at(-1) ?? ""] = now.get(value);
  }
  return { ...files, platform: { ...platform, data } };
}
