/** The settings among some files: for who needs nothing else of a data root. */
import { parseFile, type RawFile } from "./parse.ts";
import { pathOf } from "./paths.ts";
import { collectRecords } from "./records.ts";
import type { Settings } from "./schema/settings.ts";

/** Undefined where there are none, or none that can be read. */
export const settingsIn = (files: readonly RawFile[]): Settings | undefined =>
  collectRecords(files.filter(({ path }) => path === pathOf("settings")).map(parseFile)).settings?.data;
