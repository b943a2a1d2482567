/**
 * The keys that main's settings ever named. What was signed stays signed: a key that is taken out, by mistake or by somebody who wants
 * the entries of others to look forged, is one that ended on the day it went.
 */
import type { FileChange } from "../records/commit.ts";
import { pathOf } from "../records/paths.ts";
import { settingsIn } from "../records/settings-in.ts";
import type { SigningKey } from "./signatures.ts";

/** Keys as they were last named, by their public half. */
export type NamedKeys = Map<string, SigningKey>;

/** Takes note of what a commit does to the settings. Settings that can not be read end no key. @param day of the commit */
export function noteKeys(known: NamedKeys, files: readonly FileChange[], day: string): void {
  const changed = files.find(({ path, file }) => file && path === pathOf("settings"));
  const settings = changed?.file && settingsIn([changed.file]);
  if (!settings) return;
  const named = new Map(settings.signingKeys?.map((key) => [key.publicKey, key]));
  for (const [publicKey, key] of known) if (!named.has(publicKey) && (key.to ?? day) >= day) known.set(publicKey, { ...key, to: day });
  for (const [publicKey, key] of named) known.set(publicKey, key);
}

/** The keys of today's settings, which say best when each is valid, and those that they no longer name. */
export const allKeys = (now: readonly SigningKey[], ever: readonly SigningKey[]): SigningKey[] => [
  ...now,
  ...ever.filter(({ publicKey }) => !now.some((key) => key.publicKey === publicKey)),
];
