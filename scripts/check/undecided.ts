/**
 * What is not said while the settings do not say how a file is to be read: its languages, and which choices it has, are
 * then not known, and whoever followed the advice would write Vietnamese into a catalogue that has none.
 */
import type { RuleId } from "../problems/diagnostic.ts";
import type { Pointer } from "../problems/problem.ts";
import type { Parsed } from "../records/parse.ts";
import { pathOf } from "../records/paths.ts";
import { CHOICE_KINDS } from "../records/schema/chosen.ts";

/** Whether the settings among the files leave open how the others are read. */
export function isUndecided(parsed: readonly Parsed[]): boolean {
  const settings = parsed.find(({ path }) => path === pathOf("settings"));
  return settings === undefined || !isGroup(settings.file?.data) || settings.diagnostics.some(({ pointer }) => pointer && decides(pointer));
}

const isGroup = (data: unknown): boolean => typeof data === "object" && data !== null && !Array.isArray(data);

/** The languages; the names altogether; what may be chosen. */
const decides = ([part, kind]: Pointer): boolean =>
  part === "languages" || (part === "names" && (kind === undefined || CHOICE_KINDS.some((one) => one === kind)));

/** What a schema says by the languages and choices of the catalogue. */
const BY_SETTINGS: readonly RuleId[] = ["key-unknown", "key-missing", "value-choice"];

/** A file as far as it is read the same whatever the settings say: its form and its values, but no rule of meaning. */
export const undecided = (file: Parsed): Parsed =>
  file.path === pathOf("settings")
    ? file
    : { ...file, fits: false, part: undefined, diagnostics: file.diagnostics.filter(({ rule }) => !BY_SETTINGS.includes(rule)) };
