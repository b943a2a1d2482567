/** A draft and the published records -> everything the page says about it. The same core as on the command line; pure. */

import { dataOf } from "../../../scripts/authoring/draft/document.ts";
import type { Score } from "../../../scripts/catalogue/score.ts";
import { diagnosticsOf } from "../../../scripts/check/check.ts";
import { type Diagnostic, levelOf } from "../../../scripts/problems/diagnostic.ts";
import { BESIDE_KINDS, type FileKind } from "../../../scripts/records/kinds.ts";
import { type Parsed, parseFile } from "../../../scripts/records/parse.ts";
import { collectRecords, noFiles, type Records } from "../../../scripts/records/records.ts";
import type { Assessment } from "../../../scripts/records/schema/assessment.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { readOldEncoding } from "../../../scripts/text/old-encodings.ts";
import type { PlatformName } from "../../views/editor-config.ts";
import { type Draft, entryOf, pathOfDraft, textOf, textToSend, UNNAMED } from "./draft.ts";
import type { Known } from "./known.ts";
import { isMissing } from "./pointers.ts";

export interface CheckedDraft {
  readonly path: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What is not filled in yet. */
  readonly missing: readonly Diagnostic[];
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  /** Of an assessment, as far as it goes. */
  readonly score?: Score | undefined;
  /** Codes of the *must* criteria of an assessment that have no result yet. */
  readonly undecided: readonly string[];
  /** Platforms that may be this one. */
  readonly similar: readonly PlatformName[];
  /** The id is another entry's, or the letter has been entered. */
  readonly taken: boolean;
  /** How much of it the published file changed as well, and nobody has chosen. */
  readonly conflicts: number;
  /** Names of agencies that the register does not have and the draft asks for. */
  readonly asked: readonly string[];
  /** Id of the criteria set that an assessment is by, or the assessment that a sheet is of. */
  readonly set: string;
  /** What a member's sheet is of, as it stands: its members, its set, and the evidence that there is. */
  readonly sheetOf?: Assessment | undefined;
  /** All parsed files that the draft stands among, itself included. */
  readonly parsed: readonly Parsed[];
}

/** What a draft is checked among when it asks for agencies: they count as if the register had them. Few do. */
export type AskingFor = (draft: Draft, data: CheckedDraft["data"], known: Known) => Pick<CheckedDraft, "asked" | "parsed"> | undefined;

/** How an assessment comes out so far, and the codes of its *must* criteria that have no result yet. */
export type Scoring = (data: CheckedDraft["data"], known: Known, base: Records, date: string) => Pick<CheckedDraft, "score" | "undecided">;

/** What few drafts are judged by, as far as it is there. */
export interface JudgedBy {
  readonly askingFor?: AskingFor | undefined;
  readonly scoreSoFar?: Scoring | undefined;
}

/** @param surroundings of the draft (see `surroundingsOf`), which do not change while it is written */
export function judgeDraft(draft: Draft, known: Known, surroundings: Surroundings, today: string, by: JudgedBy = {}): CheckedDraft {
  const path = pathOfDraft(draft, today);
  const text = textOf(draft);
  const data = dataOf(draft.document);
  const among = (draft.asked?.length && by.askingFor?.(draft, data, known)) || { asked: [], parsed: known.parsed };
  const own = parseFile({ path, bytes: new TextEncoder().encode(text) });
  const parsed = [...among.parsed, ...surroundings.parsed].filter((file) => file.path !== path).concat(own);
  const diagnostics = diagnosticsOf(path, parsed, {
    today,
    knownPlatforms: known.platformIds,
    names: known.names,
    unread: surroundings.unread,
    base: surroundings.base,
  });
  const sheetOf = draft.kind === "ballot" ? openOn(surroundings.base, draft) : undefined;
  const isScored = draft.kind === "assessment";
  return {
    path,
    text: textToSend(draft, data),
    data,
    missing: diagnostics.filter(isMissing),
    errors: diagnostics.filter((problem) => !isMissing(problem) && levelOf(problem.rule) === "error"),
    warnings: diagnostics.filter((problem) => !isMissing(problem) && levelOf(problem.rule) === "warning"),
    undecided: [],
    ...(isScored ? by.scoreSoFar?.(data, known, surroundings.base, draft.date ?? today) : {}),
    similar: draft.task === "platform" ? similarTo(draft, known) : [],
    taken: isTaken(draft, known, surroundings, path),
    conflicts: draft.conflicts?.length ?? 0,
    asked: among.asked,
    set: String((sheetOf ?? data).criteria),
    sheetOf,
    parsed,
  };
}

function openOn({ platforms }: Records, { entry = "", date }: Draft): Assessment | undefined {
  const { open, assessments } = platforms.get(entry) ?? noFiles(entry);
  return [...open, ...assessments].find((one) => one.date === date)?.data;
}

interface Surroundings {
  readonly parsed: readonly Parsed[];
  /** What stands on the main branch, for the rules against it. */
  readonly base: Records;
  /** What lies beside its record and is not there: nothing is said to be missing of that. */
  readonly unread: readonly FileKind[];
}

/** The published files that a draft stands among. @param beside what lies beside its record; undefined where that is not fetched */
export function surroundingsOf({ published }: Draft, beside?: ReadonlyMap<string, string>): Surroundings {
  const files = [...published, ...(beside ?? [])];
  const parsed = [...new Map(files)].map(([path, text]) => parseFile({ path, bytes: new TextEncoder().encode(text) }));
  return { parsed, base: collectRecords(parsed), unread: beside ? [] : BESIDE_KINDS };
}

function similarTo(draft: Draft, { similar, platforms }: Known): PlatformName[] {
  const name = draft.document.getIn(["name", MAIN_LANG]);
  if (typeof name !== "string" || name === "") return [];
  const meant = readOldEncoding(name)?.text ?? name;
  return similar({ id: "", name: meant }).flatMap(({ id }) => platforms.find((platform) => platform.id === id) ?? []);
}

function isTaken(draft: Draft, { platformIds, criteria }: Known, { parsed }: Surroundings, path: string): boolean {
  const entry = entryOf(draft);
  // A letter by whose it is, its number and its day.
  if (draft.kind === "comments") return draft.published.size === 0 && parsed.some((one) => one.path === path);
  if (entry === UNNAMED || draft.published.size > 0) return false;
  return draft.kind === "criteria" ? entry in criteria : draft.kind === "platform" && platformIds.has(entry);
}
