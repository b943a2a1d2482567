/** Ids that a record names, when they become others: to follow them rewrites nothing. */
import { RECORD_KINDS } from "./kinds.ts";
import type { PlatformFiles } from "./records.ts";
import { findValues } from "./schema/find-values.ts";
import type { Platform } from "./schema/platform.ts";

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
