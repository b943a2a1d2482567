/** The settings among some files: for who needs nothing else of a data root. */
import { parseFile, type RawFile } from "./parse.ts";
import { pathOf } from "./paths.ts";
import { collectRecords } from "./records.ts";
import type { Settings } from "./schema/settings.ts";

/** Of the same files it is asked again and again in a run. */
const known = new WeakMap<readonly RawFile[], { readonly settings: Settings | undefined }>();

/** Undefined where there are none, or none that can be read. */
export function settingsIn(files: readonly RawFile[]): Settings | undefined {
  const read = known.get(files) ?? { settings: readSettings(files) };
  known.set(files, read);
  return read.settings;
}

const readSettings = (files: readonly RawFile[]): Settings | undefined =>
  collectRecords(files.filter(({ path }) => path === pathOf("settings")).map(parseFile)).settings?.data;
