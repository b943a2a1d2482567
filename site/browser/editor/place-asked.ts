/**
 * What is in no file, so that what was opened under another name does not say it: of which platform a plan or an assessment is and of
 * which day, whose a sheet is, the set that comments are on. Pure.
 */
import { followsUsage } from "../../../scripts/catalogue/usage.ts";
import { type Diagnostic, diagnostic } from "../../../scripts/problems/diagnostic.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import type { Draft } from "./draft.ts";
import type { CheckedDraft } from "./judge.ts";
import type { Known } from "./known.ts";
import { SHEET_PLACE } from "./topics.ts";

/** A draft as it was judged, and what of its place has to be asked for. */
export function withPlace(draft: Draft, read: CheckedDraft, words: EditorConfig["words"], known: Known): CheckedDraft {
  const { kind, entry } = draft;
  const missing = placeOf(draft, words).flatMap(([isThere, field, missing, help = ""]) =>
    isThere ? [] : [diagnostic("key-missing", () => ({ field, place: undefined, help }), { pointer: [], missing })],
  );
  if (missing.length === 0) return read;
  const criteria = known.criteria[read.set]?.criteria ?? [];
  // What else is said of its place is of one that stands in for it; so are usage figures that nobody has seen.
  const isSaid = ({ rule }: Diagnostic) => kind !== "ballot" || !rule.startsWith("ballot-");
  const isAsked = (code: string) => entry !== undefined || criteria.some((one) => one.id === code && !followsUsage(one));
  return { ...read, missing: [...read.missing, ...missing], errors: read.errors.filter(isSaid), undecided: read.undecided.filter(isAsked) };
}

type Asked = readonly [isThere: unknown, field: string, missing: string, help?: string];

function placeOf({ kind, date, member, entry }: Draft, words: EditorConfig["words"]): readonly Asked[] {
  if (kind === "ballot") return [[member, words.sheet.member, SHEET_PLACE]];
  if (kind === "comments") return [[entry, words.answering.set, "ma"]];
  if (kind !== "plan" && kind !== "assessment") return [];
  const platform: Asked = [entry, words.choosePlatform, "ma", words.choosePlatformHelp];
  return kind === "plan" ? [platform] : [platform, [date, words.chooseDate, "ngay", words.dateHelp]];
}
